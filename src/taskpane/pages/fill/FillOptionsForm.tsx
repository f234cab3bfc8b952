import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { InspectedList, Inspection } from '../../../app/list/inspect';
import { columnName } from '../../../base/address';
import { FILL_FIELDS, FILL_FORMS, FILL_INTO, type FillField, type FillInto } from '../../../jobtable/fillField';
import { newColumnsFor, settleFill } from '../../../jobtable/fillPlace';
import { lacksTextColumns, tableOf, type FillMode } from '../../../jobtable/planFill';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { fieldColumns } from './fieldColumns';
import { fieldName } from './fieldName';

const ALWAYS = ['duties', 'kpi'] as const;
const MODES: readonly FillMode[] = ['blanksOnly', 'replace', 'append'];

/** Which texts to write, and what to do with cells that hold something. */
export function FillOptionsForm({ inspection }: { readonly inspection: Inspection }) {
  const { state, dispatch, texts } = usePane();
  const messages = useMessages();
  const { options } = state.fill;
  const { newColumns: place } = settleFill(options, inspection.lists).options;
  const fields = fieldColumns(inspection);
  const label = (field: FillField, columns: readonly (number | null)[]): string => {
    const name = fieldName(messages, field);
    const named = columns.filter((column) => column !== null).map(columnName);
    if (named.length === columns.length) return texts.fill.intoColumn(name, named.join('/'));
    return place === 'none' ? texts.fill.intoSheet(name) : texts.fill.intoNewColumn(name);
  };
  const missing = ({ table }: InspectedList): boolean =>
    ALWAYS.some((field) => options.fields.includes(field) && table.columns[field] === null);
  const inTable = place !== 'none' && inspection.lists.some((list) => tableOf(list) !== null && missing(list));
  const toggle = (field: FillField, on: boolean): void => {
    const chosen = FILL_FIELDS.filter((each) => (each === field ? on : options.fields.includes(each)));
    dispatch({ type: 'fillOptionsChanged', options: { ...options, fields: chosen } });
  };
  return (
    <>
      <div role="group" aria-label={texts.fill.fields}>
        {fields.map(({ field, columns }) => (
          <div key={field}>
            <Checkbox
              checked={options.fields.includes(field)}
              disabled={state.busy !== null}
              label={label(field, columns)}
              data-testid={`fill-${field}`}
              onChange={(_, { checked }) => toggle(field, checked === true)}
            />
          </div>
        ))}
      </div>
      {lacksTextColumns(inspection.lists) && <PlaceChoice into={place === 'none' ? 'sheet' : 'list'} />}
      {inTable && (
        <Checkbox
          checked={place === 'inTable'}
          disabled={state.busy !== null}
          label={texts.fill.intoTable}
          data-testid="fill-in-table"
          onChange={(_, { checked }) => {
            const newColumns = checked === true ? 'inTable' : 'beside';
            dispatch({ type: 'fillOptionsChanged', options: { ...options, newColumns } });
          }}
        />
      )}
      <FormChoice />
      <ModeChoice />
    </>
  );
}

/** Where duties and indicators go that the list has no columns for. */
function PlaceChoice({ into: chosen }: { readonly into: FillInto }) {
  const { state, dispatch, texts } = usePane();
  const { options } = state.fill;
  return (
    <Field label={texts.fill.into}>
      <RadioGroup
        value={chosen}
        disabled={state.busy !== null}
        onChange={(_, { value }) => {
          const newColumns = newColumnsFor(value === 'sheet' ? 'sheet' : 'list');
          dispatch({ type: 'fillOptionsChanged', options: { ...options, newColumns } });
        }}
      >
        {FILL_INTO.map((into) => (
          <Radio key={into} value={into} label={texts.fill.places[into]} data-testid={`into-${into}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** How several items are written. */
function FormChoice() {
  const { state, dispatch, texts } = usePane();
  const { options } = state.fill;
  return (
    <Field label={texts.fill.form}>
      <RadioGroup
        value={options.form ?? 'cell'}
        disabled={state.busy !== null}
        onChange={(_, { value }) => {
          const form = FILL_FORMS.find((each) => each === value) ?? 'cell';
          dispatch({ type: 'fillOptionsChanged', options: { ...options, form } });
        }}
      >
        {FILL_FORMS.map((form) => (
          <Radio key={form} value={form} label={texts.fill.forms[form]} data-testid={`form-${form}`} />
        ))}
      </RadioGroup>
    </Field>
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
