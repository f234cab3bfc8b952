import { useEffect, useRef, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import { useTexts } from '../state/texts';

interface TaskPaneProps {
  /** The pane's page; another address (or `instance`) starts it anew. */
  readonly address: string;
  readonly instance: string;
  readonly isDark: boolean;
  readonly onFileDragged: () => void;
  readonly onEntered: () => void;
}

/** The add-in's own page, as Excel would show it: same scripts, another Office.js underneath. */
export function TaskPane({ address, instance, isDark, onFileDragged, onEntered }: TaskPaneProps): React.JSX.Element {
  const texts = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    const leave = (): void => {
      if (document.activeElement === frame.current) onEntered();
    };
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, [onEntered]);
  // Excel tells panes of no other theme; they look when they are returned to.
  useEffect(() => {
    frame.current?.contentWindow?.dispatchEvent(new Event('focus'));
  }, [isDark]);
  return (
    <div className="pane-frame">
      <iframe
        key={instance}
        ref={frame}
        className="pane-page"
        title={texts.pane}
        src={address}
        onLoad={() => {
          setLoaded(instance);
          // A file that is dragged over the pane would replace it.
          frame.current?.contentWindow?.addEventListener('dragenter', onFileDragged);
        }}
      />
      {loaded !== instance && <Spinner className="pane-loading" label={texts.loading.pane} />}
    </div>
  );
}
