import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useId, type ReactNode } from 'react';
import { Folding } from './folding';
import { FoldButton } from './Section';

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
  toggle: { padding: '2px' },
  folded: { padding: '4px 0' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hidden: { display: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One kind of work on a page of several: what can be done, a hint, and below it what came of it. Can be folded where the page folds. */
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
  const folding = useContext(Folding);
  const body = useId();
  const open = folding?.unfolded.has(testId) ?? true;
  return (
    <section className={mergeClasses(styles.block, !open && styles.folded)} data-testid={testId}>
      <h2 className={styles.title} tabIndex={-1}>
        {folding ? (
          <FoldButton
            className={styles.toggle}
            title={title}
            open={open}
            body={body}
            onToggle={() => folding.fold(testId, open)}
          />
        ) : (
          title
        )}
      </h2>
      {/* What was typed there stays while it is folded. */}
      <div id={body} className={mergeClasses(styles.body, !open && styles.hidden)}>
        {actions && <div className={styles.actions}>{actions}</div>}
        {hint !== undefined && <div className={styles.hint}>{hint}</div>}
        {children}
      </div>
    </section>
  );
}
