import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, type ReactNode } from 'react';
import { useBroughtIntoSight } from '../pageOpened';

const useStyles = makeStyles({
  bar: { marginBottom: '8px', paddingTop: '8px', paddingBottom: '8px' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
});

/** A message on a page; problems are read out at once, the rest when there is a pause. */
export function Notice({
  intent,
  children,
  actions,
  onDismiss,
  dismissLabel,
  testId,
}: {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
  readonly testId?: string;
}) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useBroughtIntoSight(bar);
  return (
    <div ref={bar}>
      <MessageBar
        className={styles.bar}
        intent={intent}
        layout="multiline"
        role={intent === 'error' ? 'alert' : 'status'}
        data-testid={testId}
      >
        <MessageBarBody className={styles.body}>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </MessageBarBody>
        {onDismiss && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                {...(dismissLabel === undefined ? {} : { 'aria-label': dismissLabel })}
                onClick={onDismiss}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}
