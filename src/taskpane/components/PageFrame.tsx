import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
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

/** A page: its heading takes the focus when the page opens, its actions stay in sight. */
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
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  // Runs after the effects of what is on the page.
  useEffect(() => {
    heading.current?.focus();
    opened.current = true;
  }, []);
  return (
    <div className={styles.page} data-testid={testId}>
      <div className={styles.body}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <PageOpened.Provider value={opened}>{children}</PageOpened.Provider>
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
