import type { Area } from '../../base/address';
import { columnContent, type ColumnContent } from '../cells/columnContent';
import { comparableKey } from '../../base/plainText';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';
import { headsAnother } from './headerTexts';
import { leaversBegin } from './leaversBeside';

/** Neighbouring columns, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** The column with their days of leaving, where these are leavers beside a list; absent: they are not. */
  readonly leaving?: number;
}

const SAMPLED_ROWS = 40;

/**
 * The blocks a header row goes over. Lists side by side are told apart by an empty column before a column name that the
 * left list has already, by a sequence of headers that begins again, or by names of leavers.
 */
export function splitIntoBlocks(view: GridView, rows: readonly number[]): ColumnSpan[] {
  const table = view.grid.tables.find((each) => rows.includes(each.area.row));
  return table ? around(view, rows, table.area) : split(view, rows, bounds(view));
}

/** An Excel table is a block by itself; what stands beside it is split as usual. */
function around(view: GridView, rows: readonly number[], { column, columnCount }: Area): ColumnSpan[] {
  const { first, last } = bounds(view);
  return [
    { first: column, last: column + columnCount - 1 },
    ...split(view, rows, { first, last: column - 1 }),
    ...split(view, rows, { first: column + columnCount, last }),
  ];
}

function bounds(view: GridView): ColumnSpan {
  return { first: view.filled.column, last: view.lastColumn };
}

function split(view: GridView, rows: readonly number[], within: ColumnSpan): ColumnSpan[] {
  const texts = new Map<number, string>();
  for (let column = within.first; column <= within.last; column++) {
    const text = headerText(view, rows, column);
    if (text !== '' || !emptyBelow(view, rows, column)) texts.set(column, text);
  }
  const at = (column: number): string => texts.get(column) ?? '';
  const spans: ColumnSpan[] = [];
  for (const column of texts.keys()) {
    const open = spans[spans.length - 1];
    const leaving = open ? leaversBegin(view, { rows, first: open.first, at }, column) : null;
    const goes = open && leaving === null && goesOn(at, open, column) && !countsBegin(view, rows, open, at, column);
    if (goes) spans[spans.length - 1] = { ...open, last: column };
    else spans.push({ first: column, last: column, ...(leaving === null ? {} : { leaving }) });
  }
  return spans.flatMap((span) => trimmed(view, rows, span, at) ?? []);
}

/** Whether a column belongs to the list that is open to the left of it. */
function goesOn(at: (column: number) => string, open: ColumnSpan, column: number): boolean {
  return !beginsAgain(at, open.first, column) && (column - open.last === 1 || !repeatsField(at, open, column));
}

function headerText(view: GridView, rows: readonly number[], column: number): string {
  for (const row of [...rows].reverse()) {
    const text = view.shown(row, column);
    if (text === '') continue;
    const group = row > view.filled.row ? view.shown(row - 1, column) : '';
    // 姓名 below 上级信息 is no second 姓名: the list does not begin again with it.
    return comparableKey(headsAnother(group) ? group + text : text);
  }
  return '';
}

function emptyBelow(view: GridView, rows: readonly number[], column: number): boolean {
  const start = rows[rows.length - 1] ?? 0;
  for (let row = start + 1; row <= start + SAMPLED_ROWS; row++) if (view.text(row, column) !== '') return false;
  return true;
}

/** "部门 岗位 姓名 部门 岗位 姓名": the first two headers come again, side by side. */
function beginsAgain(at: (column: number) => string, start: number, column: number): boolean {
  if (column - start < 2 || at(start) === '' || at(start + 1) === '') return false;
  return at(column) === at(start) && at(column + 1) === at(start + 1);
}

/** After an empty column: a department, position or name again, within the next run of headers. */
function repeatsField(at: (column: number) => string, open: ColumnSpan, column: number): boolean {
  const left = fieldsBetween(at, open);
  let runEnd = column;
  while (at(runEnd + 1) !== '') runEnd += 1;
  const right = fieldsBetween(at, { first: column, last: runEnd });
  return (
    [...right].some((field) => left.has(field)) || (left.has('position') && runEnd === column && at(column) === '')
  );
}

function fieldsBetween(at: (column: number) => string, { first, last }: ColumnSpan): Set<string> {
  const fields = new Set<string>();
  for (let column = first; column <= last; column++) {
    const meaning = headerMeaning(at(column));
    for (const field of ['department', 'position', 'employeeName'] as const) {
      if (headerStrength(meaning, field) >= 0.6) fields.add(field);
    }
  }
  return fields;
}

/** "部门 | 人数" behind an empty column: each department once, with numbers, in fewer rows than the list has. */
function countsBegin(
  view: GridView,
  rows: readonly number[],
  open: ColumnSpan,
  at: (column: number) => string,
  column: number,
): boolean {
  if (column - open.last === 1 || at(column) === '') return false;
  let last = column;
  while (at(last + 1) !== '') last += 1;
  if (last === column || last - column > MOST_NUMBERS) return false;
  const start = (rows[rows.length - 1] ?? 0) + 1;
  const end = Math.min(start + SAMPLED_ROWS, view.lastRow);
  const contentOf = (each: number): ColumnContent => columnContent(view, each, start, end);
  const first = contentOf(column);
  if (first.filled < 2 || first.distinct < 1 || first.wholeNumbers > 0 || (first.kinds.person ?? 0) > 0.5) return false;
  for (let each = column + 1; each <= last; each++) if (contentOf(each).wholeNumbers < 1) return false;
  for (let each = open.first; each <= open.last; each++) if (contentOf(each).filled > first.filled) return true;
  return false;
}

const MOST_NUMBERS = 4;

/** Columns without a header at the right end belong to the list only where they are filled like one. */
function trimmed(
  view: GridView,
  rows: readonly number[],
  span: ColumnSpan,
  at: (column: number) => string,
): ColumnSpan | null {
  let { last } = span;
  while (last >= span.first && at(last) === '' && !filledBelow(view, rows, last)) last -= 1;
  return last < span.first ? null : { ...span, last };
}

function filledBelow(view: GridView, rows: readonly number[], column: number): boolean {
  const start = (rows[rows.length - 1] ?? 0) + 1;
  const end = Math.min(start + SAMPLED_ROWS, view.filled.row + view.filled.rowCount);
  let filled = 0;
  for (let row = start; row < end; row++) if (view.text(row, column) !== '') filled += 1;
  return filled * 2 > end - start;
}
