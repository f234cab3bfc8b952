import { Button, Field, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CatalogueFile } from '../../../app/company/catalogueSheets';
import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { StepBlock } from '../../components/StepBlock';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({ input: { display: 'none' } });

/** The catalogue as a file, for another workbook. */
export function CatalogueFileBlock() {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  const { outcome } = state.company;
  return (
    <StepBlock
      title={company.fileTitle}
      testId="company-file"
      actions={<PerformButton task={{ kind: 'makeCatalogueFile' }} text={company.makeFile} />}
    >
      {outcome?.kind === 'fileMade' && <SaveLink file={outcome.file} opened={outcome.opened} />}
      <FileChooser />
    </StepBlock>
  );
}

/** The file leaves the pane only through the person's own click. Not every pane can download, so Excel opens it first. */
function SaveLink({ file, opened }: { readonly file: CatalogueFile; readonly opened: boolean }) {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: WORKBOOK_TYPE }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <Notice
      intent={opened ? 'info' : 'success'}
      testId="file-made"
      actions={<PerformButton task={{ kind: 'openCatalogueFile', file }} text={company.openFile} />}
    >
      {opened ? company.fileOpened(file.name) : company.fileReady}{' '}
      {address !== null && (
        <Link href={address} download={file.name} data-testid="save-file">
          {company.save(file.name)}
        </Link>
      )}
    </Notice>
  );
}

/** A button in the pane's language stands for the browser's own file field, which speaks the browser's. */
function FileChooser() {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { state, perform } = usePane();
  const company = companyPageTexts(state.language);
  const [unreadable, setUnreadable] = useState(false);
  const take = (file: File): void => {
    setUnreadable(false);
    file.arrayBuffer().then(
      (buffer) => void perform({ kind: 'importCatalogue', file: file.name, bytes: new Uint8Array(buffer) }),
      () => setUnreadable(true),
    );
  };
  return (
    <>
      {unreadable && (
        <Notice intent="error" testId="file-unreadable">
          {company.fileUnreadable}
        </Notice>
      )}
      <Field hint={company.importHint}>
        {(field) => (
          <div>
            <input
              ref={input}
              className={styles.input}
              type="file"
              accept=".xlsx"
              tabIndex={-1}
              aria-hidden
              disabled={state.busy !== null}
              data-testid="import-file"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) take(file);
                // The same file, corrected, can be chosen again.
                currentTarget.value = '';
              }}
            />
            <Button
              id={field.id}
              aria-describedby={field['aria-describedby']}
              disabledFocusable={state.busy !== null}
              data-testid="choose-file"
              onClick={() => input.current?.click()}
            >
              {company.importFile}
            </Button>
          </div>
        )}
      </Field>
    </>
  );
}
