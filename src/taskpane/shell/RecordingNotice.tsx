import { Button } from '@fluentui/react-components';
import type { Recorded } from '../../app/workbook/record';
import { Notice } from '../components/notice/Notice';
import { usePane } from '../components/paneContext';

const FILE_NAME = 'rolecard-recording.json';

/** That the session is recorded, and two ways to get at it: not every pane can download. */
export function RecordingNotice({
  recorded,
  onCopy,
}: {
  readonly recorded: Recorded;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const { texts } = usePane();
  const { recording } = texts.frame;
  return (
    <Notice
      intent="info"
      testId="recording"
      actions={
        <>
          <Button size="small" data-testid="save-recording" onClick={() => save(recorded.file())}>
            {recording.save}
          </Button>
          <Button size="small" data-testid="copy-recording" onClick={() => void onCopy(recorded.file())}>
            {recording.copy}
          </Button>
        </>
      }
    >
      {recording.on}
    </Notice>
  );
}

function save(file: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}
