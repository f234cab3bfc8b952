import type { HeaderCandidate } from './findHeader';
import { headerMeaning } from '../words/headerMeaning';
import { columnHeaders, oneEnglishHeader } from './headerTexts';
import type { GridView } from '../cells/gridView';

/** More headings one above the other no list has, but for the second language below. */
const MOST_ROWS = 4;

/**
 * All rows of a header whose best row (or rows) is known: with the group headings merged above it, and the second language
 * below it.
 */
export function completeHeader(view: GridView, header: HeaderCandidate): number[] {
  const rows = [...header.rows];
  for (let above = (rows[0] ?? 0) - 1; rows.length < MOST_ROWS; above--) {
    const belongs = [isGroupRow, isSecondLanguage, isUpperHalf].some((does) => does(view, above, header));
    if (!belongs) break;
    rows.unshift(above);
  }
  const below = (rows[rows.length - 1] ?? 0) + 1;
  if (
    isSecondLanguage(view, below, header) ||
    isSubHeader(view, below, rows, header) ||
    isBesideLowerEnds(view, below, header)
  )
    rows.push(below);
  while (isLowerEnd(view, (rows[rows.length - 1] ?? 0) + 1, header)) rows.push((rows[rows.length - 1] ?? 0) + 1);
  return rows;
}

/** Nothing but the lower ends of header cells merged downwards. */
function isLowerEnd(view: GridView, row: number, { first, last }: HeaderCandidate): boolean {
  if (row > view.lastRow || view.filledColumns(row, first, last).length > 0) return false;
  for (let column = first; column <= last; column++) {
    if (view.merge(row, column) !== null && view.merge(row, column) === view.merge(row - 1, column)) return true;
  }
  return false;
}

/** "起始日 | 终止日" beside the lower ends of 姓名 and 岗位, which begin in the header above: nobody stands in such a row. */
function isBesideLowerEnds(view: GridView, row: number, { first, last, headers }: HeaderCandidate): boolean {
  if (row > view.lastRow || view.filledColumns(row, first, last).length === 0) return false;
  const ends = headers.filter(({ column, meaning }) => {
    const merge = view.merge(row, column);
    return meaning?.kind === 'field' && merge !== null && merge.row < row && merge.row + merge.rowCount - 1 === row;
  });
  return ends.length >= 2 && columnHeaders(view, [row], first, last).every((each) => !each.data);
}

/** "部门：运营部 | 日期：…" says facts and is no heading. Two or more headings over parts of the list, or the upper end of a header cell merged downwards. */
function isGroupRow(view: GridView, row: number, header: HeaderCandidate): boolean {
  const top = header.rows[0] ?? 0;
  const filled = view.filledColumns(row, header.first, header.last);
  if (filled.some((column) => /[:：]\s*\S/.test(view.text(row, column)))) return false;
  const merges = filled.map((column) => view.merge(row, column)).filter((merge) => merge !== null);
  if (merges.some((merge) => merge.row + merge.rowCount > top)) return true;
  return merges.filter(({ column, columnCount }) => column + columnCount - 1 <= header.last).length >= 2;
}

/** "Department | Position | Name" below "部门 | 岗位 | 姓名", or above it. */
function isSecondLanguage(view: GridView, row: number, header: HeaderCandidate): boolean {
  const filled = view.filledColumns(row, header.first, header.last);
  if (filled.some((column) => /[:：]$/.test(view.text(row, column)))) return false;
  if (namesFields(view, row, filled, header)) return false;
  const known = filled.filter((column) => headerMeaning(view.text(row, column)) !== null);
  return known.length >= 2 && known.length * 5 >= filled.length * 3 && !sameTexts(view, row, header);
}

/** "ID" above "Employee", "Job" above "Title": most of the row are first halves of headers. */
function isUpperHalf(view: GridView, row: number, { first, last, rows }: HeaderCandidate): boolean {
  const filled = view.filledColumns(row, first, last);
  const halves = filled.filter((column) => {
    return oneEnglishHeader(view.text(row, column), view.text(rows[0] ?? 0, column)) !== null;
  });
  return halves.length > 0 && halves.length * 5 >= filled.length * 3;
}

/** "employee_name" below "Employee Name": what a program calls the columns is a row of its template. */
function namesFields(view: GridView, row: number, filled: readonly number[], header: HeaderCandidate): boolean {
  const technical = filled.filter((column) => /^[a-z]+(_[a-z0-9]+)+$/.test(view.text(row, column)));
  return technical.length > 0 && !header.headers.some(({ text }) => /[\u3400-\u9fff]/.test(text));
}

/** The same header printed twice is a page break, not a second language. */
function sameTexts(view: GridView, row: number, header: HeaderCandidate): boolean {
  const texts = new Map(header.headers.map((each) => [each.column, each.text]));
  return view
    .filledColumns(row, header.first, header.last)
    .every((column) => texts.get(column) === view.text(row, column));
}

/** "姓名 | 工号" below a heading merged over both: the cells beside them are merged from above or empty. */
function isSubHeader(view: GridView, row: number, rows: readonly number[], header: HeaderCandidate): boolean {
  const filled = view.filledColumns(row, header.first, header.last);
  const top = rows[rows.length - 1] ?? 0;
  if (filled.length === 0 || !filled.every((column) => (view.merge(top, column)?.columnCount ?? 1) > 1)) return false;
  return columnHeaders(view, [row], header.first, header.last).every((each) => !each.data);
}
