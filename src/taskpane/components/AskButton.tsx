import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Task } from '../tasks/tasks';
import { ConfirmDialog } from './ConfirmDialog';
import { usePane } from './paneContext';

/** Begins a task once the person has confirmed it. Its test id is the kind of the task unless it has its own. */
export function AskButton({
  task,
  text,
  title,
  confirm,
  decline,
  disabled = false,
  testId = task.kind,
  children,
}: {
  readonly task: Task;
  readonly text: string;
  readonly title: string;
  readonly confirm: string;
  readonly decline: string;
  readonly disabled?: boolean;
  readonly testId?: string;
  readonly children: ReactNode;
}) {
  const { state, perform } = usePane();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        disabled={disabled}
        disabledFocusable={!disabled && state.busy !== null}
        data-testid={testId}
        onClick={() => setAsking(true)}
      >
        {text}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        confirm={confirm}
        decline={decline}
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
