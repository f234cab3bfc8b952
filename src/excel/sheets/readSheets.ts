import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { areaAddress, MAX_ROWS, parseArea, type Area } from '../../base/address';
import { dateSystemOf } from '../../staffing/cells/dateSystem';
import {
  MOST_CELLS_READ,
  MOST_COLUMNS_READ,
  type CellValue,
  type Grid,
  type GridTable,
  type SheetContent,
} from '../../base/grid';

/** One answer carries values, formulas and formats of this many cells: well below the 5 MB of Excel on the web. */
const MAX_CELLS_PER_READ = 60_000;
/** Cells of a first look: enough to tell a staffing list from a dictionary. */
const SAMPLE_ROWS = 40;
/** Rows whose texts are read as shown. */
const SHOWN_ROWS = 12;

/** A worksheet by name, before its content is read. `used` is the area with values, null for an empty sheet. */
export interface SheetOutline {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly used: Area | null;
}

/** Lists all worksheets with the area that holds values. One round trip. */
export async function readOutline(workbook: Workbook): Promise<SheetOutline[]> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  return worksheets.items.map((sheet, index) => {
    const range = used[index];
    return {
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      active: sheet.name === active.name,
      used:
        range && !range.isNullObject
          ? { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }
          : null,
    };
  });
}

/**
 * The first rows of sheets as far as they hold values, enough to know a list again that was read before. Merged areas are not asked
 * for: Excel on Windows empties its list of what can be undone by the question. One read for each 37 sheets of 40 columns.
 */
export async function readHeadRows(workbook: Workbook, outlines: readonly SheetOutline[]): Promise<SheetContent[]> {
  const wanted = outlines.map((outline) => ({ outline, area: clip(outline.used, SAMPLE_ROWS, MOST_COLUMNS_READ) }));
  return readInTurn(contextOf(workbook), wanted, 'withoutMerges');
}

/**
 * Reads what is needed to find the staffing sheet: everything where the workbook is small, the first rows of each
 * sheet where it is not. `truncated` tells which grids do not hold the whole sheet. One read for each 37 sheets of 40
 * columns.
 */
export async function readSamples(workbook: Workbook, outlines: readonly SheetOutline[]): Promise<SheetContent[]> {
  const context = contextOf(workbook);
  const filled = outlines.filter((outline) => outline.used !== null);
  const cells = filled.reduce((sum, { used }) => sum + (used ? used.rowCount * used.columnCount : 0), 0);
  const sample = cells > MAX_CELLS_PER_READ;
  const wanted = filled.map((outline) => ({
    outline,
    // Excel answers null for whole rows, and no list is as wide as the sheet.
    area: sample ? clip(outline.used, SAMPLE_ROWS, MOST_COLUMNS_READ) : clip(outline.used, MAX_ROWS, MOST_COLUMNS_READ),
  }));
  return readInTurn(context, wanted);
}

async function readInTurn(
  context: Excel.RequestContext,
  wanted: readonly WantedArea[],
  merged: MergesRead = 'withMerges',
): Promise<SheetContent[]> {
  const contents: SheetContent[] = [];
  for (const batch of inReads(wanted)) contents.push(...(await readAreas(context, batch, merged)));
  return contents;
}

interface WantedArea {
  readonly outline: SheetOutline;
  readonly area: Area | null;
}

type MergesRead = 'withMerges' | 'withoutMerges';

/** The areas in batches that one answer can carry. */
function inReads<T extends { readonly area: Area | null }>(wanted: readonly T[]): T[][] {
  const reads: T[][] = [];
  let cells = 0;
  for (const each of wanted) {
    const own = each.area ? each.area.rowCount * each.area.columnCount : 0;
    const last = reads[reads.length - 1];
    if (last && cells + own <= MAX_CELLS_PER_READ) last.push(each);
    else {
      reads.push([each]);
      cells = 0;
    }
    cells += own;
  }
  return reads;
}

/** Reads one sheet as far as it has values, up to the limit; long lists in blocks of rows. */
export async function readWhole(workbook: Workbook, outline: SheetOutline): Promise<SheetContent | null> {
  const context = contextOf(workbook);
  if (!outline.used) return null;
  const columns = Math.min(outline.used.columnCount, MOST_COLUMNS_READ);
  const area = { ...outline.used, columnCount: columns };
  const rows = Math.min(area.rowCount, Math.floor(MOST_CELLS_READ / columns));
  const contents = await readRows(
    context,
    outline,
    { ...area, rowCount: rows },
    Math.floor(MAX_CELLS_PER_READ / columns),
  );
  const [first] = contents;
  if (!first) return null;
  const join = <T>(part: (grid: Grid) => readonly T[]): T[] => contents.flatMap((content) => part(content.grid));
  return {
    ...first,
    grid: {
      ...first.grid,
      values: join((grid) => grid.values),
      formulas: join((grid) => grid.formulas),
      formats: join((grid) => grid.formats),
      merges: joinMerges(join((grid) => grid.merges)),
      hiddenRows: join((grid) => grid.hiddenRows),
      truncated: outline.used.rowCount > rows || outline.used.columnCount > columns,
    },
  };
}

async function readRows(
  context: Excel.RequestContext,
  outline: SheetOutline,
  area: Area,
  rowsPerRead: number,
): Promise<SheetContent[]> {
  const part = { ...area, rowCount: Math.min(area.rowCount, rowsPerRead) };
  const read = await readAreas(context, [{ outline, area: part }]);
  const left = area.rowCount - part.rowCount;
  if (left <= 0) return read;
  const rest = { ...area, row: area.row + part.rowCount, rowCount: left };
  return [...read, ...(await readRows(context, outline, rest, rowsPerRead))];
}

/** A merged area that crosses two blocks is answered with both; one is enough. */
function joinMerges(merges: readonly Area[]): Area[] {
  return [...new Map(merges.map((area) => [areaAddress(area), area])).values()];
}

function clip(area: Area | null, rows: number, columns: number): Area | null {
  return area && { ...area, rowCount: Math.min(area.rowCount, rows), columnCount: Math.min(area.columnCount, columns) };
}

/** Queues every load, syncs once, converts to plain data. */
async function readAreas(
  context: Excel.RequestContext,
  wanted: readonly WantedArea[],
  merged: MergesRead = 'withMerges',
): Promise<SheetContent[]> {
  const pending = wanted.flatMap(({ outline, area }) => {
    if (!area) return [];
    const sheet = context.workbook.worksheets.getItem(outline.name);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    range.load('values,formulas,numberFormat');
    // A few texts as shown tell from which year the workbook counts its days.
    const shown = range.getAbsoluteResizedRange(Math.min(area.rowCount, SHOWN_ROWS), area.columnCount);
    shown.load('text');
    const merges = merged === 'withMerges' ? range.getMergedAreasOrNullObject() : null;
    merges?.load('areas/items/address');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    sheet.tables.load('items/name,items/showTotals');
    return [{ outline, area, sheet, range, shown, merges, rows, columns }];
  });
  await context.sync();
  const tables = await readTables(
    context,
    pending.map(({ sheet }) => sheet),
  );
  const cells = pending.map(({ range, shown }) => {
    const values = range.values.map((line) => line.map(plain));
    const formats = range.numberFormat.map((line) => line.map((format) => String(format ?? 'General')));
    return { values, formats, system: dateSystemOf(values, formats, shown.text) };
  });
  const told = cells.map(({ system }) => system).find((system) => system === '1900' || system === '1904');
  const untold = told === undefined && cells.some(({ system }) => system === 'untold');
  const system = told ?? (untold && (await countsFrom1904(context)) ? '1904' : '1900');
  return pending.map(({ outline, area, range, merges, rows, columns }, index) => {
    const used = outline.used;
    const { values = [], formats = [], system: own } = cells[index] ?? {};
    const grid: Grid = {
      sheet: outline.name,
      row: area.row,
      column: area.column,
      values,
      formulas: range.formulas.map((line) => line.map(plain)),
      formats,
      merges:
        merges === null || merges.isNullObject
          ? []
          : merges.areas.items.flatMap((item) => parseArea(item.address) ?? []),
      hiddenRows: rows.value.flatMap((row, offset) => (row.rowHidden === true ? [area.row + offset] : [])),
      hiddenColumns: columns.value.flatMap((column, offset) =>
        column.columnHidden === true ? [area.column + offset] : [],
      ),
      tables: tables[index] ?? [],
      date1904: (own === '1900' || own === '1904' ? own : system) === '1904',
      truncated: used !== null && (used.rowCount > area.rowCount || used.columnCount > area.columnCount),
    };
    return { name: outline.name, visible: outline.visible, active: outline.active, grid };
  });
}

/**
 * What Excel itself makes of a day's number, asked where all dates that were read are too narrow to be shown. One round trip; a host
 * that calculates nothing for add-ins counts from 1900, as nearly all workbooks do.
 */
async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  try {
    const year = context.workbook.functions.year(DAY_1000).load('value');
    await context.sync();
    return year.value === 1906;
  } catch {
    return false;
  }
}

/** 26 September 1902, or 27 September 1906 where days are counted from 1904. */
const DAY_1000 = 1000;

/** The tables of sheets whose tables are loaded. One round trip where there are any. */
async function readTables(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<GridTable[][]> {
  const tables = sheets.map((sheet) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    }),
  );
  if (tables.some((list) => list.length > 0)) await context.sync();
  return tables.map((list) =>
    list.map(({ table, range }): GridTable => {
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      return { name: table.name, area: { row, column, rowCount, columnCount }, showTotals: table.showTotals };
    }),
  );
}

/** Excel answers strings, numbers and booleans; anything else is treated as blank. */
function plain(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
