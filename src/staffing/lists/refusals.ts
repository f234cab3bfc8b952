import type { Finding } from '../../base/finding';
import { headerKey, headerMeaning } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';
import type { IssueParams, SheetIssue } from '../sheetIssue';
import { garbledFrom } from './garbled';

const SAMPLED = 40;

export function fatalIssue(issue: Finding<IssueParams>): SheetIssue {
  return { ...issue, row: null, column: null, fatal: true };
}

/** Why nothing can be read from a sheet in which no list was found. */
export function refusal(view: GridView): SheetIssue {
  if (view.filled.rowCount === 0) return fatalIssue({ code: 'emptySheet', params: {} });
  const separator = csvSeparator(view);
  if (separator !== null) return fatalIssue({ code: 'csvDump', params: { separator } });
  const from = garbledFrom(view);
  if (from !== undefined) return fatalIssue({ code: 'garbledText', params: { from } });
  if (isTransposed(view)) return fatalIssue({ code: 'transposed', params: {} });
  return fatalIssue({ code: 'noPositionColumn', params: {} });
}

/** The separator of a text file pasted into one column, null for an ordinary sheet. */
export function csvSeparator(view: GridView): string | null {
  const { row, column, rowCount } = view.filled;
  const lines: string[] = [];
  let elsewhere = 0;
  for (let each = row; each < row + Math.min(rowCount, SAMPLED); each++) {
    for (const c of view.filledColumns(each)) {
      if (c === column) lines.push(view.text(each, c));
      else elsewhere += 1;
    }
  }
  if (lines.length < 2 || elsewhere > lines.length / 4) return null;
  for (const separator of [',', '\t', ';', '|', '，', '、']) {
    const split = lines.filter((line) => line.split(separator).length >= 3);
    if (split.length < lines.length * 0.7) continue;
    const pieces = split.slice(0, 1).flatMap((line) => line.split(separator));
    const known = pieces.filter((piece) => headerMeaning(piece.replace(/"/g, '')) !== null);
    if (known.length >= 2) return separator;
  }
  return null;
}

const FIRST_ROWS = 10;
const FEWEST_OF_ONE = 2;

/** A header about candidates and interviews, or about courses and things: nobody below it works here. */
export function namesOthers(view: GridView): boolean {
  const { row, rowCount } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, FIRST_ROWS); each++) {
    const purposes = view.filledColumns(each).map((c) => {
      const meaning = headerMeaning(view.text(each, c));
      return meaning?.kind === 'other' ? meaning.purpose : null;
    });
    if (NOBODY_HERE.some((purpose) => purposes.filter((one) => one === purpose).length >= FEWEST_OF_ONE)) return true;
  }
  return false;
}

const NOBODY_HERE = ['recruiting', 'things'] as const;

/** Weaker words are built like headers and may be posts: "推广主管". */
const NAMED = 0.82;

/** Field names run down one of the first columns and the people run to the right. */
export function isTransposed(view: GridView): boolean {
  const { row, column, rowCount, columnCount } = view.filled;
  for (let c = column; c < column + Math.min(3, columnCount); c++) {
    const fields = new Set<string>();
    const times = new Map<string, number>();
    let filledRows = 0;
    for (let r = row; r < row + Math.min(rowCount, SAMPLED); r++) {
      const meaning = headerMeaning(view.text(r, c));
      if (meaning?.kind === 'field' && Math.max(...Object.values(meaning.fields)) >= NAMED) {
        for (const field of Object.keys(meaning.fields).slice(0, 1)) fields.add(field);
        times.set(headerKey(view.text(r, c)), (times.get(headerKey(view.text(r, c))) ?? 0) + 1);
        const right = view.filledColumns(r, c + 1);
        if (right.length >= 2 && !right.some((each) => headerMeaning(view.text(r, each)) !== null)) filledRows += 1;
      }
    }
    if (comeAgain([...times.values()])) continue;
    if (fields.size >= 3 && filledRows >= 2) return true;
    if (fields.size === 2 && fields.has('position') && filledRows === 2) return true;
  }
  return false;
}

/** "Staff", "Supervisor", "Staff" … below "Position": names of fields come once, or each as often as the others. */
function comeAgain(times: readonly number[]): boolean {
  return Math.max(...times) > Math.min(...times) + 1;
}
