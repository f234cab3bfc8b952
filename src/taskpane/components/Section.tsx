import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left' },
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  heading: { margin: 0, fontSize: 'inherit' },
  toggle: { paddingLeft: '2px', fontWeight: tokens.fontWeightSemibold },
  body: { padding: '4px 2px 12px 2px' },
});

/** A part of a page that can be folded away. */
export function Section({
  title,
  open: openAtFirst = false,
  children,
  testId,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
  readonly testId?: string;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <section className={styles.section} data-testid={testId}>
      <h2 className={styles.heading}>
        <FoldButton className={styles.toggle} title={title} open={open} body={id} onToggle={() => setOpen(!open)} />
      </h2>
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

/** A heading that folds what stands below it, and unfolds it. */
export function FoldButton({
  title,
  open,
  body,
  className,
  onToggle,
}: {
  readonly title: string;
  readonly open: boolean;
  /** Id of what is folded. */
  readonly body: string;
  readonly className?: string;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <Button
      className={mergeClasses(styles.button, className)}
      appearance="transparent"
      icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      aria-expanded={open}
      aria-controls={body}
      title={open ? texts.frame.collapse(title) : texts.frame.expand(title)}
      onClick={onToggle}
    >
      {title}
    </Button>
  );
}
