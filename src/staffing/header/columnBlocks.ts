import { comparableKey } from '../../base/plainText';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';

/** Neighbouring columns, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

const SAMPLED_ROWS = 40;

/**
 * The blocks a header row goes over. Lists side by side are told apart by an empty column before a column name that the
 * left list has already, or by a sequence of headers that begins again.
 */
export function splitIntoBlocks(view: GridView, rows: readonly number[]): ColumnSpan[] {
  const table = view.grid.tables.find((each) => rows.includes(each.area.row));
  const spans = table ? around(view, rows, table.area.column, table.area.columnCount) : split(view, rows, bounds(view));
  return spans;
}

/** An Excel table is a block by itself; what stands beside it is split as usual. */
function around(view: GridView, rows: readonly number[], column: number, columnCount: number): ColumnSpan[] {
  const { first, last } = bounds(view);
  const spans: ColumnSpan[] = [{ first: column, last: column + columnCount - 1 }];
  if (first < column) spans.push(...split(view, rows, { first, last: column - 1 }));
  if (last >= column + columnCount) spans.push(...split(view, rows, { first: column + columnCount, last }));
  return spans;
}

function bounds(view: GridView): ColumnSpan {
  const { column, columnCount } = view.filled;
  return { first: column, last: column + columnCount - 1 };
}

function split(view: GridView, rows: readonly number[], within: ColumnSpan): ColumnSpan[] {
  const texts: string[] = [];
  for (let column = within.first; column <= within.last; column++) texts.push(headerText(view, rows, column));
  const at = (column: number): string => texts[column - within.first] ?? '';
  const spans: ColumnSpan[] = [];
  let start: number | null = null;
  let end = within.first;
  for (let column = within.first; column <= within.last; column++) {
    if (at(column) === '' && emptyBelow(view, rows, column)) continue;
    if (start === null) start = column;
    else if (
      beginsAgain(at, start, column, within.last) ||
      (column - end > 1 && repeatsField(at, start, end, column, within.last))
    ) {
      spans.push({ first: start, last: end });
      start = column;
    }
    end = column;
  }
  if (start !== null) spans.push({ first: start, last: end });
  return spans.map((span) => trimmed(view, rows, span, at)).filter((span): span is ColumnSpan => span !== null);
}

function headerText(view: GridView, rows: readonly number[], column: number): string {
  for (const row of [...rows].reverse()) {
    const text = view.shown(row, column);
    if (text !== '') return comparableKey(text);
  }
  return '';
}

function emptyBelow(view: GridView, rows: readonly number[], column: number): boolean {
  const start = rows[rows.length - 1] ?? 0;
  for (let row = start + 1; row <= start + SAMPLED_ROWS; row++) if (view.text(row, column) !== '') return false;
  return true;
}

/** "部门 岗位 姓名 部门 岗位 姓名": the first two headers come again, side by side. */
function beginsAgain(at: (column: number) => string, start: number, column: number, last: number): boolean {
  if (column - start < 2 || column >= last) return false;
  return at(start) !== '' && at(column) === at(start) && at(column + 1) !== '' && at(column + 1) === at(start + 1);
}

/** After an empty column: a department, position or name again, within the next run of headers. */
function repeatsField(
  at: (column: number) => string,
  start: number,
  end: number,
  column: number,
  last: number,
): boolean {
  const left = fieldsBetween(at, start, end);
  let runEnd = column;
  while (runEnd < last && at(runEnd + 1) !== '') runEnd += 1;
  const right = fieldsBetween(at, column, runEnd);
  return (
    [...right].some((field) => left.has(field)) ||
    (left.has('position') && right.size === 0 && runEnd === column && at(column) === '')
  );
}

function fieldsBetween(at: (column: number) => string, first: number, last: number): Set<string> {
  const fields = new Set<string>();
  for (let column = first; column <= last; column++) {
    const meaning = headerMeaning(at(column));
    for (const field of ['department', 'position', 'employeeName'] as const) {
      if (headerStrength(meaning, field) >= 0.6) fields.add(field);
    }
  }
  return fields;
}

/** Columns without a header at the right end belong to the list only where they are filled like one. */
function trimmed(
  view: GridView,
  rows: readonly number[],
  span: ColumnSpan,
  at: (column: number) => string,
): ColumnSpan | null {
  let { last } = span;
  while (last >= span.first && at(last) === '' && !filledBelow(view, rows, last)) last -= 1;
  return last < span.first ? null : { first: span.first, last };
}

function filledBelow(view: GridView, rows: readonly number[], column: number): boolean {
  const start = (rows[rows.length - 1] ?? 0) + 1;
  const end = Math.min(start + SAMPLED_ROWS, view.filled.row + view.filled.rowCount);
  let filled = 0;
  for (let row = start; row < end; row++) if (view.text(row, column) !== '') filled += 1;
  return end > start && filled * 2 > end - start;
}
