import { memo, useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { LockClosed16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { GridView } from '../../grid/sheetGrid';
import type { ChartSnapshot } from '../../snapshot/sheetSnapshot';
import { ChartLayer } from './ChartLayer';
import { FindBar, type FindBarProps } from './FindBar';
import { ChoiceList } from './ChoiceList';
import type { SelectedCell } from '../../state/pageState';
import { useTexts } from '../../state/texts';

interface GridAreaProps {
  readonly mount: (container: HTMLElement) => void;
  readonly charts: readonly ChartSnapshot[];
  readonly view: GridView;
  readonly selected: SelectedCell | null;
  readonly isProtected: boolean;
  readonly isCut: boolean;
  /** Another sheet than the one that is drawn was chosen. */
  readonly isBehind: boolean;
  readonly onChoose: (text: string) => void;
  readonly onUnprotect: () => void;
  /** Ctrl and the wheel: 1 for larger, -1 for smaller. */
  readonly onZoom: (direction: 1 | -1) => void;
  /** null: the field to look for a text in is closed. */
  readonly finding: FindBarProps | null;
}

/** The grid with what lies on it, and a line below that says what there is to know about the sheet and the cell. */
export function GridArea(props: GridAreaProps): React.JSX.Element {
  const texts = useTexts();
  const { selected } = props;
  const prompt = selected?.help.prompt;
  return (
    <section className="grid-area" aria-label={texts.grid} aria-busy={props.isBehind}>
      {props.finding && <FindBar {...props.finding} />}
      <div className="grid-stack" ref={useZoomWheel(props.onZoom)}>
        <GridBox mount={props.mount} />
        <ChartLayer charts={props.charts} view={props.view} />
      </div>
      {(props.isProtected || props.isCut || prompt || selected?.help.choices) && (
        <div className="grid-notes">
          {props.isProtected && (
            <span className="grid-note">
              <LockClosed16Regular aria-hidden />
              {texts.protectedSheet}
              <Button size="small" appearance="subtle" onClick={props.onUnprotect}>
                {texts.sheetMenu.unprotect}
              </Button>
            </span>
          )}
          {props.isCut && (
            <span className="grid-note">
              <Warning16Regular aria-hidden />
              {texts.cutSheet}
            </span>
          )}
          {prompt && <span className="grid-note">{[prompt.title, prompt.message].filter(Boolean).join('：')}</span>}
          {selected?.help.choices && <ChoiceList choices={selected.help.choices} onChoose={props.onChoose} />}
        </div>
      )}
    </section>
  );
}

/** Hears the wheel with Ctrl before the grid and the browser do, which would make the whole page larger. */
function useZoomWheel(onZoom: GridAreaProps['onZoom']): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hear = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      event.stopPropagation();
      onZoom(event.deltaY < 0 ? 1 : -1);
    };
    const element = box.current;
    element?.addEventListener('wheel', hear, { capture: true, passive: false });
    return () => element?.removeEventListener('wheel', hear, { capture: true });
  }, [onZoom]);
  return box;
}

/** The box the grid draws itself into; React leaves it alone. */
const GridBox = memo(function GridBox({ mount }: Pick<GridAreaProps, 'mount'>): React.JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) mount(box.current);
  }, [mount]);
  return <div className="grid-box" ref={box} />;
});
