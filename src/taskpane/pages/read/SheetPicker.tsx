import { Field, Select } from '@fluentui/react-components';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';

const AUTOMATIC = '\u0000automatic';
const SEVERAL = '\u0000several';

/** Lets the person say which sheet is the staffing list. */
export function SheetPicker() {
  const { state, perform, texts } = usePane();
  const messages = useMessages();
  const sheets = [...new Set(state.inspection?.lists.map(({ table }) => table.sheet))];
  const chosen = sheets.length > 1 ? SEVERAL : (sheets[0] ?? '');
  const options = state.sheets.map(({ sheet, purpose }) => ({
    sheet,
    label: purpose === null ? sheet : texts.read.sheetWithPurpose(sheet, messages.purposes[purpose]),
  }));
  const choose = (value: string): void => {
    if (value === '' || value === SEVERAL) return;
    void perform({ kind: 'read', options: value === AUTOMATIC ? {} : { sheets: [value] } });
  };
  return (
    <Field label={texts.frame.otherSheet}>
      <Select
        value={chosen}
        disabled={state.busy !== null}
        data-testid="sheet"
        onChange={(_, { value }) => choose(value)}
      >
        {chosen === '' && <option value="">{texts.frame.choose}</option>}
        {chosen === SEVERAL && <option value={SEVERAL}>{texts.read.moreSheets(sheets.length)}</option>}
        {options.map(({ sheet, label }) => (
          <option key={sheet} value={sheet}>
            {label}
          </option>
        ))}
        <option value={AUTOMATIC}>{texts.read.automatic}</option>
      </Select>
    </Field>
  );
}
