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
import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

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
  const place = useRef<HTMLElement>(null);
  const waits = useUntakenFocus(open, place);
  // Fluent's surface takes no such property.
  const surface = useCallback(
    (element: HTMLElement | null) => {
      place.current = element;
      element?.toggleAttribute('inert', waits);
    },
    [waits],
  );
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onDecline()}>
      <DialogSurface ref={surface} className={styles.surface} data-testid="confirm">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button
              autoFocus={!waits}
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

/** Milliseconds after which a dialog has tried to take the focus. */
const OPENED = 100;

/**
 * A question may come after work that took a while, when the person is typing into a cell again: taking the focus would end
 * that half-way. While it opens it can't have the focus then; it has it once the person comes.
 * @returns whether the dialog is out of reach just now
 */
function useUntakenFocus(open: boolean, place: RefObject<HTMLElement | null>): boolean {
  const [opening, setOpening] = useState(() => open && !document.hasFocus());
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    setOpening(open && !document.hasFocus());
  }
  useEffect(() => {
    if (!opening) return;
    const timer = setTimeout(() => setOpening(false), OPENED);
    const come = (): void => {
      place.current?.querySelector<HTMLElement>('[data-testid="confirm-no"]')?.focus();
    };
    window.addEventListener('focus', come, { once: true });
    return () => clearTimeout(timer);
  }, [opening, place]);
  return opening;
}
