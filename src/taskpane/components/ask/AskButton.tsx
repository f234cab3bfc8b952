import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { usePane } from '../paneContext';
import { TaskButton, type TaskButtonProps } from './TaskButton';

/** Begins a task once the person has confirmed it. */
export function AskButton({
  title,
  confirm,
  decline,
  declineIsSafer = false,
  children,
  ...button
}: TaskButtonProps & {
  readonly title: string;
  readonly confirm: string;
  readonly decline: string;
  readonly declineIsSafer?: boolean;
  readonly children: ReactNode;
}) {
  const { perform } = usePane();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <TaskButton {...button} onClick={() => setAsking(true)} />
      <ConfirmDialog
        open={asking}
        title={title}
        confirm={confirm}
        decline={decline}
        declineIsSafer={declineIsSafer}
        onDecline={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void perform(button.task);
        }}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
