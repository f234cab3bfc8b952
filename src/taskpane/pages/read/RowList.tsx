import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { cellPlace } from '../../../app/workbook/showCell';
import { positionCell, type Inspection } from '../../../app/list/inspect';
import type { StaffingRow, StaffingTable } from '../../../staffing/staffingTable';
import { PlaceLink } from '../../components/place/CellLink';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { usePlaceText } from '../../components/place/placeText';
import { useListStyles } from '../../components/listStyles';
import { ShownPart } from '../../components/ShownPart';
import { rowChosen } from '../../state/list/reading';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'baseline' },
  choice: { minWidth: 'auto', flexShrink: 0 },
});

/** The rows that were read, one line each. */
export function RowList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const { line } = useStyles();
  const { texts } = usePane();
  const messages = useMessages();
  const { rows } = inspection;
  const place = usePlaceText();
  const people = (row: StaffingRow): string => {
    if (row.people.length > 0)
      return texts.read.people(row.people.map(({ name, note }) => texts.read.person(name, note)));
    return row.headcount === null ? '' : texts.read.unnamed(row.headcount);
  };
  return (
    <ShownPart items={rows} size={50}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((matched, index) => {
            const { row } = matched;
            const cell = positionCell(matched);
            return (
              <li key={index} className={mergeClasses(styles.line, line)}>
                <span>
                  <PlaceLink
                    place={cellPlace(cell.sheet, cell.row, cell.column)}
                    text={place(cell.sheet, messages.row(row.row))}
                  />{' '}
                  {row.position}{' '}
                  <span className={styles.quiet}>
                    {[row.department, people(row), row.hidden ? texts.read.hidden : '']
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </span>
                <RowButton table={matched.list.table} row={row.row} read={false} />
              </li>
            );
          })}
        </ul>
      )}
    </ShownPart>
  );
}

/** The rows that were left out, with the reason. */
export function SkippedList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const { line } = useStyles();
  const messages = useMessages();
  const place = usePlaceText();
  const skipped = inspection.lists.flatMap(({ table }) => table.skipped.map((each) => ({ ...each, table })));
  return (
    <ShownPart items={skipped} size={50}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ row, reason, table }) => (
            <li key={`${row},${table.block},${table.sheet}`} className={mergeClasses(styles.line, line)}>
              <span>
                <PlaceLink
                  place={cellPlace(table.sheet, row, table.area.column)}
                  text={place(table.sheet, messages.row(row))}
                />{' '}
                {messages.skipReasons[reason]} <span className={styles.quiet}>{table.marks.get(row)?.text}</span>
              </span>
              {reason !== 'continued' && table.marks.get(row)?.readable && <RowButton table={table} row={row} read />}
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}

/** Leaves a row out, or takes it in; the list is read again at once. */
function RowButton({
  table,
  row,
  read,
}: {
  readonly table: StaffingTable;
  readonly row: number;
  readonly read: boolean;
}) {
  const { choice } = useStyles();
  const { state, perform, texts } = usePane();
  const messages = useMessages();
  const known = table.marks.get(row);
  if (known === undefined) return null;
  const label = read ? texts.read.takeIn : texts.read.leaveOut;
  return (
    <Button
      className={choice}
      size="small"
      appearance="subtle"
      disabled={state.busy !== null}
      aria-label={`${label} ${messages.row(row)}`}
      data-testid={read ? 'take-in' : 'leave-out'}
      onClick={() => void perform({ kind: 'read', options: rowChosen(state.reading, table, known.mark, read) })}
    >
      {label}
    </Button>
  );
}

/** What a person should look at, with its cell. */
export function IssueList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const messages = useMessages();
  const place = usePlaceText();
  const issues = inspection.lists.flatMap(({ table }) => table.issues.map((issue) => ({ issue, table })));
  return (
    <ShownPart items={issues} size={20}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ issue, table: { sheet, area } }, index) => (
            <li key={index} className={styles.line}>
              {issue.row !== null && (
                <PlaceLink
                  place={cellPlace(sheet, issue.row, issue.column ?? area.column)}
                  text={place(sheet, messages.issuePlace(issue))}
                />
              )}{' '}
              {messages.issue(issue)}
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}
