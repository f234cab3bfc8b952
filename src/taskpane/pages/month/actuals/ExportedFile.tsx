import { Field, Select } from '@fluentui/react-components';
import { isElsewhere } from '../../../../app/exports/isExport';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FileChooser } from '../../../components/file/FileChooser';
import { usePane } from '../../../components/paneContext';

/** A file of another system is chosen; of several sheets the one that is understood best is taken, or another chosen. */
export function ExportedFile() {
  const { state, perform } = usePane();
  const month = monthTexts(state.language);
  const { plan, exportFile } = state.month;
  return (
    <>
      <FileChooser
        text={month.chooseExport}
        hint={month.chooseExportHint}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.xls"
        unreadable={month.exportUnreadable}
        testIds={{ input: 'export-file', button: 'choose-export' }}
        onChosen={([chosen]) => {
          if (chosen) void perform({ kind: 'openExport', chosen, sheet: null });
        }}
      />
      {plan && exportFile && isElsewhere(plan) && exportFile.grids.length > 1 && (
        <Field label={month.exportSheet(exportFile.file)}>
          <Select
            value={plan.sheet}
            disabled={state.busy !== null}
            data-testid="export-file-sheet"
            onChange={(_, { value }) => void perform({ kind: 'openExport', sheet: value })}
          >
            {exportFile.grids.map(({ sheet }) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ExportEncoding />
    </>
  );
}

/** How a file that is a text is written, where it may be written in several ways. */
function ExportEncoding() {
  const { state, perform } = usePane();
  const month = monthTexts(state.language);
  const { plan, exportFile } = state.month;
  if (!plan || !exportFile?.text || !isElsewhere(plan) || exportFile.text.possible.length < 2) return null;
  const { file, text } = exportFile;
  return (
    <Field
      label={month.exportEncoding(file)}
      {...(text.isCertain ? {} : { validationState: 'warning' as const, validationMessage: month.exportEncodingCheck })}
    >
      <Select
        value={text.encoding}
        disabled={state.busy !== null}
        data-testid="export-encoding"
        onChange={(_, { value }) => {
          const encoding = text.possible.find((each) => each === value);
          if (encoding)
            void perform({ kind: 'openExport', chosen: { file, bytes: text.content, encoding }, sheet: null });
        }}
      >
        {text.possible.map((encoding) => (
          <option key={encoding} value={encoding}>
            {month.encodings[encoding]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
