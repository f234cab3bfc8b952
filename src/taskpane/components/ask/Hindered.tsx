import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  reason: {
    display: 'block',
    flexBasis: '100%',
    marginTop: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What a button that is out of use carries: it can be reached, and says why. */
export interface HinderedProps {
  readonly disabledFocusable: boolean;
  readonly 'aria-describedby'?: string;
  readonly title?: string;
}

/** A button with the reason beside it while it makes no sense. */
export function Hindered({
  reason,
  busy,
  children,
}: {
  readonly reason: string | null;
  readonly busy: boolean;
  readonly children: (props: HinderedProps) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  // While work goes on a button keeps the focus: whoever uses the keyboard goes on from here.
  if (reason === null) return children({ disabledFocusable: busy });
  return (
    <>
      {children({ disabledFocusable: true, 'aria-describedby': id, title: reason })}
      <span id={id} className={styles.reason} data-testid="hindrance">
        {reason}
      </span>
    </>
  );
}
