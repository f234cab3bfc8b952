import { cellKind } from '../cells/cellKinds';
import { headerKey, headerMeaning, headerStrength } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';
import { COLUMN_FIELDS, type ColumnField } from '../columnField';

/** A header row as the columns are looked through: its texts by column, and the first column of the list that is open. */
export interface HeaderRun {
  readonly rows: readonly number[];
  readonly first: number;
  readonly at: (column: number) => string;
}

const LEAVER_NAMES =
  /^(已)?(离职|离司|离岗|退休)(人员|员工|职工|同事|者|人)?(姓名|名单)?$|^(leavers?|formeremployees?)(name)?$/;
const SPEAKS_OF_LEAVING = /离职|離職|离司|离岗|辞职|退休|leaver|former|resign|terminat/i;
const SURELY = 0.9;
const FAIRLY = 0.6;
const SAMPLED_ROWS = 200;
const HEADING_ROWS = 2;
/** Of the rows in which a name or a day of leaving stands, this share may lack the other one. */
const APART = 0.1;

/**
 * The column with the days of leaving of those who are listed from `column` on, beside the list that is open to the left: other names,
 * and nothing that the list lacks. Their days say nothing of the people in the same rows. Null: no leavers begin there.
 */
export function leaversBegin(view: GridView, { rows, first, at }: HeaderRun, column: number): number | null {
  const text = at(column);
  if (headerStrength(headerMeaning(text), 'employeeName') < SURELY && !LEAVER_NAMES.test(headerKey(text))) return null;
  const left = fieldsOf(at, first, column - 1);
  if (!left.has('employeeName') || !left.has('position')) return null;
  let last = column;
  while (at(last + 1) !== '') last += 1;
  const leaving = leavingColumn(at, column + 1, last);
  if (leaving === null || [...fieldsOf(at, column, last)].some((field) => !left.has(field))) return null;
  return headedOtherwise(view, rows, first, column) || !filledTogether(view, rows, column, leaving) ? null : leaving;
}

/** How many of them there are: names below the header with a day of leaving, or without one what looks like a name. */
export function leaversListed(view: GridView, rows: readonly number[], name: number, leaving: number): number {
  let count = 0;
  for (let row = (rows[rows.length - 1] ?? 0) + 1; row <= view.lastRow; row++) {
    const text = view.text(row, name);
    if (text !== '' && (view.text(row, leaving) !== '' || cellKind(text) === 'person')) count += 1;
  }
  return count;
}

function fieldsOf(at: HeaderRun['at'], from: number, to: number): Set<ColumnField> {
  const fields = new Set<ColumnField>();
  for (let column = from; column <= to; column++) {
    const meaning = headerMeaning(at(column));
    for (const field of COLUMN_FIELDS) if (headerStrength(meaning, field) >= FAIRLY) fields.add(field);
  }
  return fields;
}

function leavingColumn(at: HeaderRun['at'], from: number, to: number): number | null {
  for (let column = from; column <= to; column++) {
    const meaning = headerMeaning(at(column));
    if (meaning?.kind === 'other' && meaning.purpose === 'leavers') return column;
  }
  return null;
}

/** "紧急联系人" above the second name: the columns behind it are the row's own again. */
function headedOtherwise(view: GridView, rows: readonly number[], first: number, column: number): boolean {
  const top = rows[0] ?? 0;
  for (let row = top - 1; row >= Math.max(0, top - HEADING_ROWS); row--) {
    const merge = view.merge(row, column);
    if (merge !== null && merge.column <= first) continue;
    const text = view.shown(row, column);
    if (text !== '' && !SPEAKS_OF_LEAVING.test(text)) return true;
  }
  return false;
}

/** Both are filled in the same rows, from the top down. */
function filledTogether(view: GridView, rows: readonly number[], name: number, leaving: number): boolean {
  const start = (rows[rows.length - 1] ?? 0) + 1;
  const end = Math.min(start + SAMPLED_ROWS, view.filled.row + view.filled.rowCount);
  let [both, either, last] = [0, 0, start - 1];
  for (let row = start; row < end; row++) {
    const filled = [name, leaving].filter((each) => view.text(row, each) !== '').length;
    if (filled > 0) [either, last] = [either + 1, row];
    if (filled === 2) both += 1;
  }
  return both > 0 && either - both <= either * APART && last - start + 1 <= either * (1 + APART) + 1;
}
