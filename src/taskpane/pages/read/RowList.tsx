import type { Inspection } from '../../../app/inspect';
import { cellPlace } from '../../../app/showCell';
import type { StaffingRow } from '../../../staffing/types';
import { PlaceLink } from '../../components/CellLink';
import { usePane } from '../../components/paneContext';
import { useListStyles } from '../../components/listStyles';
import { ShownPart } from '../../components/ShownPart';

/** The rows that were read, one line each. */
export function RowList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const { texts, messages } = usePane();
  const { table, rows } = inspection;
  const column = table.columns.position ?? table.area.column;
  const people = (row: StaffingRow): string => {
    if (row.people.length > 0)
      return texts.read.people(row.people.map(({ name, note }) => texts.read.person(name, note)));
    return row.headcount === null ? '' : texts.read.unnamed(row.headcount);
  };
  return (
    <ShownPart items={rows} size={50}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ row }) => (
            <li key={row.row} className={styles.line}>
              <PlaceLink place={cellPlace(table.sheet, row.row, column)} text={messages.row(row.row)} /> {row.position}{' '}
              <span className={styles.quiet}>
                {[row.department, people(row), row.hidden ? texts.read.hidden : '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}

/** The rows that were left out, with the reason. */
export function SkippedList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const { messages } = usePane();
  const { table } = inspection;
  return (
    <ShownPart items={table.skipped} size={50}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ row, reason }) => (
            <li key={row} className={styles.line}>
              <PlaceLink place={cellPlace(table.sheet, row, table.area.column)} text={messages.row(row)} />{' '}
              {messages.skipReasons[reason]}
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}

/** What a person should look at, with its cell. */
export function IssueList({ inspection }: { readonly inspection: Inspection }) {
  const styles = useListStyles();
  const { messages } = usePane();
  const { sheet, area } = inspection.table;
  return (
    <ShownPart items={inspection.issues} size={20}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((issue, index) => (
            <li key={index} className={styles.line}>
              {issue.row !== null && (
                <PlaceLink
                  place={cellPlace(sheet, issue.row, issue.column ?? area.column)}
                  text={messages.issuePlace(issue)}
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
