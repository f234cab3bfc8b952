import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  heading: { margin: 0, fontSize: 'inherit' },
  toggle: {
    width: '100%',
    justifyContent: 'flex-start',
    paddingLeft: '2px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
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
  const { texts } = usePane();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <section className={styles.section} data-testid={testId}>
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={id}
          title={open ? texts.frame.collapse(title) : texts.frame.expand(title)}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </h2>
      <div id={id} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
