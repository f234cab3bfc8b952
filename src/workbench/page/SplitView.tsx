import { useState } from 'react';
import { useTexts } from '../state/texts';

const DEFAULT_WIDTH = 380;
const NARROWEST = 300;
const WIDEST = 720;
const KEY_STEP = 20;

interface SplitViewProps {
  readonly main: React.ReactNode;
  readonly side: React.ReactNode;
}

const fitted = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The workbook and the task pane side by side; the line between them can be dragged, or moved with the arrow keys. */
export function SplitView({ main, side }: SplitViewProps): React.JSX.Element {
  const texts = useTexts();
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const [isDragging, setDragging] = useState(false);
  return (
    <div className={isDragging ? 'split split-dragging' : 'split'}>
      <main className="split-main">{main}</main>
      <div
        className="split-line"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => isDragging && setWidth(fitted(window.innerWidth - event.clientX))}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onDoubleClick={() => setWidth(DEFAULT_WIDTH)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') setWidth((now) => fitted(now + KEY_STEP));
          if (key === 'ArrowRight') setWidth((now) => fitted(now - KEY_STEP));
        }}
      />
      <aside className="split-side" style={{ width }} aria-label={texts.pane}>
        {side}
      </aside>
    </div>
  );
}
