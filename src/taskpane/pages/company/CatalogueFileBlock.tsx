import type { CatalogueFile } from '../../../app/company/catalogueSheets';
import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { FileChooser } from '../../components/file/FileChooser';
import { SaveLink } from '../../components/file/SaveLink';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { PerformButton } from '../../components/ask/PerformButton';
import { StepBlock } from '../../components/StepBlock';

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
      {outcome?.kind === 'fileMade' && <Made file={outcome.file} opened={outcome.opened} />}
      <Chooser />
    </StepBlock>
  );
}

/** Not every pane can download, so Excel opens it first. */
function Made({ file, opened }: { readonly file: CatalogueFile; readonly opened: boolean }) {
  const { state } = usePane();
  const company = companyPageTexts(state.language);
  return (
    <Notice
      intent={opened ? 'info' : 'success'}
      testId="file-made"
      actions={<PerformButton task={{ kind: 'openCatalogueFile', file }} text={company.openFile} />}
    >
      {opened ? company.fileOpened(file.name) : company.fileReady}{' '}
      <SaveLink bytes={file.bytes} name={file.name} text={company.save(file.name)} testId="save-file" />
    </Notice>
  );
}

function Chooser() {
  const { state, perform } = usePane();
  const company = companyPageTexts(state.language);
  return (
    <FileChooser
      text={company.importFile}
      hint={company.importHint}
      accept=".xlsx"
      unreadable={company.fileUnreadable}
      testIds={{ input: 'import-file', button: 'choose-file' }}
      onChosen={([chosen]) => chosen && void perform({ kind: 'importCatalogue', ...chosen })}
    />
  );
}
