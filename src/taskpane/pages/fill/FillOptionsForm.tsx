import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { InspectedList, Inspection } from '../../../app/list/inspect';
import { columnName } from '../../../base/address';
import { tableOf, type FillField, type FillMode } from '../../../jobtable/planFill';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';

const FIELDS: readonly FillField[] = ['duties', 'kpi'];
const MODES: readonly FillMode[] = ['blanksOnly', 'replace', 'append'];

/** Which texts to write, and what to do with cells that hold something. */
export function FillOptionsForm({ inspection }: { readonly inspection: Inspection }) {
  const { state, dispatch, texts } = usePane();
  const messages = useMessages();
  const { options } = state.fill;
  const label = (field: FillField): string => {
    const columns = [...new Set(inspection.lists.map(({ table }) => table.columns[field]))];
    const name = messages.fields[field];
    const named = columns.filter((column) => column !== null).map(columnName);
    return named.length === columns.length
      ? texts.fill.intoColumn(name, named.join('/'))
      : texts.fill.intoNewColumn(name);
  };
  const missing = ({ table }: InspectedList): boolean => options.fields.some((field) => table.columns[field] === null);
  const inTable = inspection.lists.some((list) => tableOf(list) !== null && missing(list));
  const toggle = (field: FillField, on: boolean): void => {
    const fields = FIELDS.filter((each) => (each === field ? on : options.fields.includes(each)));
    dispatch({ type: 'fillOptionsChanged', options: { ...options, fields } });
  };
  return (
    <>
      <div role="group" aria-label={texts.fill.fields}>
        {FIELDS.map((field) => (
          <div key={field}>
            <Checkbox
              checked={options.fields.includes(field)}
              disabled={state.busy !== null}
              label={label(field)}
              data-testid={`fill-${field}`}
              onChange={(_, { checked }) => toggle(field, checked === true)}
            />
          </div>
        ))}
      </div>
      {inTable && (
        <Checkbox
          checked={options.newColumns === 'inTable'}
          disabled={state.busy !== null}
          label={texts.fill.intoTable}
          data-testid="fill-in-table"
          onChange={(_, { checked }) => {
            const newColumns = checked === true ? 'inTable' : 'beside';
            dispatch({ type: 'fillOptionsChanged', options: { ...options, newColumns } });
          }}
        />
      )}
      <ModeChoice />
    </>
  );
}

/** What becomes of cells that hold something. */
function ModeChoice() {
  const { state, dispatch, texts } = usePane();
  const { options } = state.fill;
  return (
    <Field label={texts.fill.mode}>
      <RadioGroup
        value={options.mode}
        disabled={state.busy !== null}
        onChange={(_, { value }) => {
          const mode = MODES.find((each) => each === value) ?? 'blanksOnly';
          dispatch({ type: 'fillOptionsChanged', options: { ...options, mode } });
        }}
      >
        {MODES.map((mode) => (
          <Radio key={mode} value={mode} label={texts.fill.modes[mode]} data-testid={`mode-${mode}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}
