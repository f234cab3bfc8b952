import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { InspectedList } from '../../../app/list/inspect';
import { columnName } from '../../../base/address';
import { type StaffingTable } from '../../../staffing/staffingTable';
import { COLUMN_FIELDS, type ColumnField } from '../../../staffing/columnField';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { corrected } from '../../state/list/reading';
import { HeaderRowsField } from './HeaderRowsField';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
});

const NONE = '';

/** Which column holds what; a change reads the list again with it. */
export function ColumnPicker({ list }: { readonly list: InspectedList }) {
  const { table } = list;
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const messages = useMessages();
  const columns = columnsOf(table);
  const choose = (field: ColumnField, value: string): void => {
    const column = value === NONE ? null : Number(value);
    void perform({ kind: 'read', options: corrected(state.reading, table, { columns: { [field]: column } }) });
  };
  const sourceOf = (field: ColumnField): string | null => {
    const joined = columnsJoined(table, field).map((column) => {
      const header = columns.find((each) => each.column === column)?.header ?? '';
      return texts.read.column(columnName(column), header);
    });
    if (joined.length > 1) return texts.read.joinedColumns(joined);
    return field === 'department' && isDepartmentFromHeadings(table) ? texts.read.departmentFromHeadings : null;
  };
  return (
    <>
      <p className={styles.hint}>{texts.read.columnsHint}</p>
      <div className={styles.fields}>
        <HeaderRowsField list={list} />
        {COLUMN_FIELDS.map((field) => (
          <Field key={field} label={messages.fields[field]} size="small" hint={sourceOf(field)}>
            <Select
              size="small"
              value={String(table.columns[field] ?? NONE)}
              disabled={state.busy !== null}
              data-testid={`column-${field}`}
              onChange={(_, { value }) => choose(field, value)}
            >
              {field !== 'position' && <option value={NONE}>{texts.read.noColumn}</option>}
              {columns.map(({ column, header }) => (
                <option key={column} value={String(column)}>
                  {texts.read.column(columnName(column), header)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </>
  );
}

/** The columns that one field is put together from: levels of departments, parts of names. */
function columnsJoined({ departmentColumns, nameColumns }: StaffingTable, field: ColumnField): readonly number[] {
  if (field === 'department') return departmentColumns;
  return field === 'employeeName' ? nameColumns : [];
}

function isDepartmentFromHeadings({ columns, rows }: StaffingTable): boolean {
  return columns.department === null && rows.some(({ department }) => department !== '');
}

function columnsOf({ headers: named, area }: StaffingTable): { column: number; header: string }[] {
  const headers = new Map(named.map(({ column, text }) => [column, text.replace(/\s+/g, ' ')]));
  return Array.from({ length: area.columnCount }, (_, offset) => {
    const column = area.column + offset;
    return { column, header: headers.get(column) ?? '' };
  });
}
