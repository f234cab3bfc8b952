import { cellCount, containsCell, intersects, type SheetArea } from '../../grid/area';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { parseFormula } from '../../formula/parse';
import type { SyntaxNode } from '../../formula/syntax/syntax';
import { noteMention } from '../references/sheetMentions';
import { requireWholeArrays } from '../parts/cells/arrayFormulas';
import { blankCell, constantCell, formulaCell, isBlank, type Cell } from '../parts/cells/cell';
import { enteredContent, type EnteredContent } from '../parts/cells/enteredContent';
import { filteredRows } from './filteredRows';
import { requireUnlocked } from './protection';
import type { Sheet } from '../parts/sheet';
import { growTables } from './growTables';
import { syncTableHeaders } from './tableHeaders';
import type { Workbook } from '../workbook';

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: EnteredContent;
}

const MOST_CELLS = 2_000_000;

/** The merged area that a cell lies in without being its first, or null. */
export const coveringMerge = (sheet: Sheet, row: number, column: number): SheetArea | null => {
  const found = sheet.data.merges.find((merge) => containsCell(merge, row, column));
  return found && !(found.top === row && found.left === column) ? found : null;
};

/** The rows of values to write: a matrix of the range's size, or one value for every cell. */
const valueAt = (given: unknown, where: SheetArea): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const width = where.right - where.left + 1;
  const fits =
    rows.length === where.bottom - where.top + 1 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  return (row, column) => (rows[row - where.top] as readonly unknown[])[column - where.left];
};

const noteSheets = (sheet: Sheet, node: SyntaxNode, row: number): void => {
  if (!sheet.mentioned) return;
  const visit = (at: SyntaxNode): void => {
    if ((at.kind === 'reference' || at.kind === 'name') && at.sheet !== null) noteMention(sheet, at.sheet, row);
    if (at.kind === 'reference' && at.lastSheet !== null) noteMention(sheet, at.lastSheet, row);
    if (at.kind === 'call') at.parameters.forEach(visit);
    else if (at.kind === 'unary' || at.kind === 'percent') visit(at.operand);
    else if (at.kind === 'binary' || at.kind === 'compound') {
      visit(at.left);
      visit(at.right);
    }
  };
  visit(node);
};

const cellFor = (workbook: Workbook, sheet: Sheet, { row, column, content }: Write, stamp: number): Cell | null => {
  const { grid } = sheet.data;
  const old = grid.cell(row, column);
  const style = grid.style(row, column);
  const unquoted = workbook.styles.style(style).quotePrefix
    ? workbook.styles.changedStyle(style, { quotePrefix: false })
    : style;
  switch (content.kind) {
    case 'unchanged':
      return null;
    case 'blank':
      return isBlank(old) ? null : blankCell(unquoted, stamp);
    case 'formula':
      noteSheets(sheet, parseFormula(content.text), row);
      return formulaCell(unquoted, content.text, stamp);
    case 'constant': {
      if (content.quoted) {
        return constantCell(workbook.styles.changedStyle(style, { quotePrefix: true }), content.value, stamp);
      }
      const formatted =
        content.format === null ? unquoted : workbook.styles.changedStyle(unquoted, { numberFormat: content.format });
      return constantCell(formatted, content.value, stamp);
    }
  }
};

/** Where a filter hides rows of several, those that are shown get what was meant for the first, and the hidden ones nothing. */
const valueGiven = (workbook: Workbook, sheet: Sheet, where: SheetArea, given: unknown): ReturnType<typeof valueAt> => {
  const at = valueAt(given, where);
  if (!workbook.traits.filtersScatter || !Array.isArray(given) || where.top === where.bottom) return at;
  const filtered = filteredRows(sheet, where);
  if (filtered.size === 0) return at;
  return (row, column) => (filtered.has(row) ? null : at(where.top, column));
};

/**
 * Writes values (or formulas) as `range.values = …` does: null leaves a cell as it is, "" empties it, cells covered by a merge
 * are passed over. Everything is checked before anything is written.
 */
export const writeValues = (workbook: Workbook, sheet: Sheet, where: SheetArea, given: unknown): void => {
  const at = valueGiven(workbook, sheet, where, given);
  if (given === '') {
    requireUnlocked(workbook, sheet, where);
    clearContents(workbook, sheet, where);
    return;
  }
  if (cellCount(where) > MOST_CELLS) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  }
  const year = workbook.parts.surroundings.now().getFullYear();
  const merges = sheet.data.merges.filter((merge) => intersects(merge, where));
  const { grid } = sheet.data;
  const writes: Write[] = [];
  for (let row = where.top; row <= where.bottom; row++) {
    for (let column = where.left; column <= where.right; column++) {
      const format = workbook.styles.style(grid.style(row, column)).numberFormat;
      const content = enteredContent(at(row, column), format, year);
      if (content.kind === 'unchanged') continue;
      if (merges.length > 0 && coveringMerge(sheet, row, column)) continue;
      writes.push({ row, column, content });
    }
  }
  checkLocks(workbook, sheet, where, writes);
  requireWholeArrays(sheet.data.grid, where);
  applyWrites(workbook, sheet, where, writes);
};

const checkLocks = (workbook: Workbook, sheet: Sheet, where: SheetArea, writes: readonly Write[]): void => {
  if (writes.length === cellCount(where)) requireUnlocked(workbook, sheet, where);
  else {
    for (const { row, column } of writes) {
      requireUnlocked(workbook, sheet, { top: row, left: column, bottom: row, right: column });
    }
  }
};

const applyWrites = (workbook: Workbook, sheet: Sheet, where: SheetArea, writes: readonly Write[]): void => {
  if (writes.length === 0) return;
  const stamp = workbook.touch(sheet);
  const { grid } = sheet.edit();
  for (const write of writes) {
    const cell = cellFor(workbook, sheet, write, stamp);
    if (cell?.formula) sheet.formulasAt = stamp;
    if (cell) grid.set(write.row, write.column, cell);
  }
  syncTableHeaders(workbook, sheet, where);
  growTables(workbook, sheet, writtenArea(writes, where));
  workbook.changes.add({ sheet, area: where, type: 'RangeEdited' });
};

/** The rectangle around all that was written. */
const writtenArea = (writes: readonly Write[], where: SheetArea): SheetArea => {
  if (writes.length === cellCount(where)) return where;
  const rows = writes.map(({ row }) => row);
  const columns = writes.map(({ column }) => column);
  const [top, bottom] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
  return { top, left, bottom, right };
};

/** Empties the cells of the area; their look stays. */
export const clearContents = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  requireWholeArrays(sheet.data.grid, where);
  const stamp = workbook.touch(sheet);
  const { grid } = sheet.edit();
  grid.each(where, (cell, row, column) => {
    if (!isBlank(cell)) grid.set(row, column, blankCell(cell.style, stamp));
  });
  syncTableHeaders(workbook, sheet, where);
  workbook.changes.add({ sheet, area: where, type: 'RangeEdited' });
};
