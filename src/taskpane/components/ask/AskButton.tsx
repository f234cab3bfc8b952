import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Task } from '../../tasks/tasks';
import { ConfirmDialog } from './ConfirmDialog';
import { Hindered } from './Hindered';
import { usePane } from '../paneContext';
import { useHindrance } from './useHindrance';

/** Begins a task once the person has confirmed it; says why where it makes no sense. Its test id is the kind of the task unless it has its own. */
export function AskButton({
  task,
  text,
  title,
  confirm,
  decline,
  disabled = false,
  primary = false,
  declineIsSafer = false,
  testId = task.kind,
  children,
}: {
  readonly task: Task;
  readonly text: string;
  readonly title: string;
  readonly confirm: string;
  readonly decline: string;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly declineIsSafer?: boolean;
  readonly testId?: string;
  readonly children: ReactNode;
}) {
  const { state, perform } = usePane();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Hindered reason={useHindrance(task)} busy={!disabled && state.busy !== null}>
        {(hindered) => (
          <Button
            appearance={primary ? 'primary' : 'secondary'}
            disabled={disabled}
            {...hindered}
            data-testid={testId}
            onClick={() => setAsking(true)}
          >
            {text}
          </Button>
        )}
      </Hindered>
      <ConfirmDialog
        open={asking}
        title={title}
        confirm={confirm}
        decline={decline}
        declineIsSafer={declineIsSafer}
        onDecline={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void perform(task);
        }}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
