import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  block: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 0 12px 0',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One kind of work on a page of several: what can be done, a hint, and below it what came of it. */
export function StepBlock({
  title,
  actions,
  hint,
  children,
  testId,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly hint?: string;
  readonly children?: ReactNode;
  readonly testId: string;
}) {
  const styles = useStyles();
  return (
    <section className={styles.block} data-testid={testId}>
      <h2 className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {actions && <div className={styles.actions}>{actions}</div>}
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {children}
    </section>
  );
}
