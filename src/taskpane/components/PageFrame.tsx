import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from './paneContext';
import { PageOpened } from './pageOpened';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', padding: '8px 12px 16px 12px' },
  title: {
    margin: '4px 0 8px 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  // For the keyboard: what stands between heading and foot may be a hundred stops long.
  skip: {
    position: 'absolute',
    zIndex: 1,
    ':not(:focus)': {
      width: '1px',
      minWidth: 0,
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      border: 'none',
    },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A page: its heading, or that of the block it was opened for, takes the focus when the page opens; its actions stay in sight. */
export function PageFrame({
  title,
  footer,
  children,
  testId,
}: {
  readonly title: string;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly testId: string;
}) {
  const styles = useStyles();
  const { texts, state } = usePane();
  const body = useRef<HTMLDivElement>(null);
  const block = useRef(state.block);
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const toFoot = (): void => {
    foot.current?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
  };
  const opened = useRef(false);
  // Runs after the effects of what is on the page.
  useEffect(() => {
    const begin = block.current;
    const wanted = begin === null ? null : body.current?.querySelector<HTMLElement>(`[data-testid="${begin}"] h2`);
    wanted?.scrollIntoView({ block: 'start' });
    const first = wanted ?? heading.current;
    if (first) takeFocus(first);
    wanted?.scrollIntoView({ block: 'start' });
    opened.current = true;
  }, []);
  return (
    <div className={styles.page} data-testid={testId}>
      <div ref={body} className={styles.body}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {footer && (
          <Button className={styles.skip} size="small" data-testid="to-foot" onClick={toFoot}>
            {texts.frame.toFoot}
          </Button>
        )}
        <PageOpened.Provider value={opened}>{children}</PageOpened.Provider>
      </div>
      {footer && (
        <div ref={foot} className={styles.footer}>
          {footer}
        </div>
      )}
    </div>
  );
}

/**
 * Gives the focus to what the pane itself chooses, but never takes the keyboard from the sheet: what is being typed into a cell
 * would be cut short there and go on in the pane. Where the person is elsewhere it waits until they come, and what they chose
 * by coming comes first.
 */
function takeFocus(element: HTMLElement): void {
  if (document.hasFocus()) {
    element.focus();
    return;
  }
  const come = (): void => {
    if (document.activeElement === document.body && element.isConnected) element.focus({ preventScroll: true });
  };
  window.addEventListener('focus', come, { once: true });
}
