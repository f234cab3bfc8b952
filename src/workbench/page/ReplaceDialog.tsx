import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTexts } from '../state/texts';

interface ReplaceDialogProps {
  readonly fileName: string;
  readonly onDownloadFirst: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before a workbook with changes nobody has downloaded is replaced by another. */
export function ReplaceDialog(props: ReplaceDialogProps): React.JSX.Element {
  const { replace } = useTexts();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{replace.title}</DialogTitle>
          <DialogContent>{replace.body(props.fileName)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={props.onCancel}>{replace.cancel}</Button>
            <Button onClick={props.onDiscard}>{replace.discard}</Button>
            <Button appearance="primary" onClick={props.onDownloadFirst}>
              {replace.downloadFirst}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
