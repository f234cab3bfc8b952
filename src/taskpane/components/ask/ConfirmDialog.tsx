import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 24px)', maxWidth: '420px', padding: '16px' },
  actions: { flexWrap: 'wrap' },
});

/** Asks before something that can't be taken back; "no" has the focus, and the colour where it is the safer answer. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  decline,
  declineIsSafer = false,
  onConfirm,
  onDecline,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly decline: string;
  readonly declineIsSafer?: boolean;
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
}) {
  const styles = useStyles();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onDecline()}>
      <DialogSurface className={styles.surface} data-testid="confirm">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button
              autoFocus
              appearance={declineIsSafer ? 'primary' : 'secondary'}
              onClick={onDecline}
              data-testid="confirm-no"
            >
              {decline}
            </Button>
            <Button appearance={declineIsSafer ? 'secondary' : 'primary'} onClick={onConfirm} data-testid="confirm-yes">
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
