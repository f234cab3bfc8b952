import { Field, Select } from '@fluentui/react-components';
import { usePane } from '../../components/paneContext';

const AUTOMATIC = '\u0000automatic';

/** Lets the person say which sheet is the staffing list. */
export function SheetPicker() {
  const { state, perform, texts, messages } = usePane();
  const chosen = state.inspection?.table.sheet ?? '';
  const options = state.sheets.map(({ sheet, purpose }) => ({
    sheet,
    label: purpose === null ? sheet : texts.read.sheetWithPurpose(sheet, messages.purposes[purpose]),
  }));
  return (
    <Field label={texts.frame.otherSheet}>
      <Select
        value={chosen}
        disabled={state.busy !== null}
        data-testid="sheet"
        onChange={(_, { value }) => {
          if (value !== '') void perform({ kind: 'read', options: value === AUTOMATIC ? {} : { sheet: value } });
        }}
      >
        {chosen === '' && <option value="">{texts.frame.choose}</option>}
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
