import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../notice/Notice';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ input: { display: 'none' } });

/** A file a person chose, read whole. */
interface ChosenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface FileChooserProps {
  readonly text: string;
  readonly hint: string;
  /** ".xlsx,.zip" */
  readonly accept: string;
  readonly multiple?: boolean;
  /** What is said when a file can't be read. */
  readonly unreadable: string;
  readonly testIds: { readonly input: string; readonly button: string };
  /** All files, once every one of them is read. */
  readonly onChosen: (files: readonly ChosenFile[]) => void;
}

/** A button in the pane's language stands for the browser's own file field, which speaks the browser's. */
export function FileChooser({ text, hint, accept, multiple = false, unreadable, testIds, onChosen }: FileChooserProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const busy = usePane().state.busy !== null;
  const { take, failed } = useReadFiles(onChosen, busy);
  return (
    <>
      {failed && (
        <Notice intent="error" testId="file-unreadable">
          {unreadable}
        </Notice>
      )}
      <Field hint={hint}>
        {(field) => (
          <div>
            <input
              ref={input}
              className={styles.input}
              type="file"
              accept={accept}
              multiple={multiple}
              tabIndex={-1}
              aria-hidden
              disabled={busy}
              data-testid={testIds.input}
              onChange={({ currentTarget }) => {
                take([...(currentTarget.files ?? [])]);
                // The same file, corrected, can be chosen again.
                currentTarget.value = '';
              }}
            />
            <Button
              id={field.id}
              aria-describedby={field['aria-describedby']}
              disabledFocusable={busy}
              data-testid={testIds.button}
              onClick={() => input.current?.click()}
            >
              {text}
            </Button>
          </div>
        )}
      </Field>
    </>
  );
}

/** Reads files and hands them on, when nothing else is done. */
function useReadFiles(
  onChosen: FileChooserProps['onChosen'],
  busy: boolean,
): { readonly take: (files: readonly File[]) => void; readonly failed: boolean } {
  const [failed, setFailed] = useState(false);
  /** What was read, until nothing else is done. */
  const [waiting, setWaiting] = useState<readonly ChosenFile[] | null>(null);
  const choices = useRef(0);
  const take = (files: readonly File[]): void => {
    setFailed(false);
    if (files.length === 0) return;
    setWaiting(null);
    choices.current += 1;
    const choice = choices.current;
    // What was chosen last counts, however long the files before it take.
    const unlessChosenAnew =
      <T,>(then: (value: T) => void) =>
      (value: T): void => {
        if (choice === choices.current) then(value);
      };
    Promise.all(files.map(async (file) => ({ file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then(
      unlessChosenAnew(setWaiting),
      unlessChosenAnew(() => setFailed(true)),
    );
  };
  useEffect(() => {
    if (waiting === null || busy) return;
    setWaiting(null);
    onChosen(waiting);
  }, [waiting, busy, onChosen]);
  return { take, failed };
}
