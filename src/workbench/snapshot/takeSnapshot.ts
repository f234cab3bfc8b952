import { isCellError, type FormulaValue } from '../../embedded/formula/values/formulaValue';
import { area, containsCell, type SheetArea } from '../../embedded/grid/area';
import type { StyleRecord } from '../../embedded/workbook/parts/styles/styleRecord';
import { isProtected } from '../../embedded/workbook/cells/protection';
import { readText } from '../../embedded/workbook/cells/readCells';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import { frozenPart, gridlinesShown, zoomScale } from '../../embedded/workbook/sheets/viewSettings';
import { columnWidthInPoints, defaultRowHeight, rowHeightInPoints } from '../../embedded/workbook/cells/sizes';
import type { Workbook } from '../../embedded/workbook/workbook';
import { chartsOf } from './chartsOf';
import { entryText } from './entryText';
import { MOST_COLUMNS, MOST_ROWS, type Reach } from './reach';
import type { ValueKind, CellSnapshot, SheetSnapshot } from './sheetSnapshot';

const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
/** Bands, borders and validations far below the data are no reason to draw a million rows. */
const FORMATTED_ROWS_BEYOND_CONTENT = 500;
const PIXELS_PER_POINT = 4 / 3;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

const kindOf = (value: FormulaValue): ValueKind => {
  if (value === null) return 'blank';
  if (isCellError(value)) return 'error';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'logical' : 'text';
};

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly isCut: boolean;
}

/** How far the sheet is in use, formats near the content included. */
function extentOf(sheet: Sheet): Extent {
  const { grid, merges } = sheet.data;
  const content = grid.contentBounds();
  let bottom = content?.bottom ?? -1;
  let right = content?.right ?? -1;
  const reach = bottom + FORMATTED_ROWS_BEYOND_CONTENT;
  for (const [row, record] of grid.rows) {
    if (row > reach) continue;
    for (const [column, cell] of record.cells) {
      if (cell.style === 0 || column > right + MOST_COLUMNS) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  for (const merge of merges) {
    bottom = Math.max(bottom, Math.min(merge.bottom, reach));
    right = Math.max(right, merge.right);
  }
  return {
    rows: Math.min(bottom + 1, MOST_ROWS),
    columns: Math.min(right + 1, MOST_COLUMNS),
    isCut: (content?.bottom ?? 0) >= MOST_ROWS || (content?.right ?? 0) >= MOST_COLUMNS,
  };
}

/** With room beyond where somebody has gone, unless that has room already. */
const grown = (offered: number, reached: number, spare: number): number =>
  reached <= offered ? offered : reached + spare;

/**
 * What the sheet looks like now: every formula brought up to date by the host, nothing left to calculate. It offers the cells to
 * which somebody has gone, however far they are from what is in use.
 */
export function takeSnapshot(
  workbook: Workbook,
  sheet: Sheet,
  reached: Reach = { rows: 0, columns: 0 },
): SheetSnapshot {
  const used = extentOf(sheet);
  const columnCount = grown(Math.max(LEAST_COLUMNS, used.columns + SPARE_COLUMNS), reached.columns, SPARE_COLUMNS);
  const rowCount = grown(Math.max(LEAST_ROWS, used.rows + SPARE_ROWS), reached.rows, SPARE_ROWS);
  const styles: Record<number, StyleRecord> = {};
  const cells = used.rows > 0 && used.columns > 0 ? cellsOf(workbook, sheet, used, styles) : [];
  return {
    sheetId: sheet.id,
    name: sheet.name,
    rowCount,
    columnCount,
    isCut: used.isCut,
    defaultRowHeight: pixels(defaultRowHeight(workbook, sheet)),
    defaultColumnWidth: pixels(columnWidthInPoints(workbook, sheet, MOST_COLUMNS * 10)),
    rowHeights: rowHeights(workbook, sheet, rowCount),
    fixedRows: [...sheet.data.grid.rows].flatMap(([row, { heightFixed }]) =>
      heightFixed && row < rowCount ? [row] : [],
    ),
    columnWidths: Object.fromEntries(
      Array.from({ length: columnCount }, (_, column) => [
        column,
        pixels(columnWidthInPoints(workbook, sheet, column)),
      ]),
    ),
    frozen: frozenPart(sheet) ?? { rows: 0, columns: 0 },
    gridlines: gridlinesShown(sheet),
    zoom: zoomScale(sheet),
    isProtected: isProtected(sheet),
    merges: sheet.data.merges
      .filter((merge) => merge.top < rowCount && merge.left < columnCount)
      .map((merge) => ({
        ...merge,
        bottom: Math.min(merge.bottom, rowCount - 1),
        right: Math.min(merge.right, columnCount - 1),
      })),
    styles,
    cells,
    charts: chartsOf(workbook, sheet),
    selection: sheet.selection,
  };
}

function rowHeights(workbook: Workbook, sheet: Sheet, rowCount: number): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const [row] of sheet.data.grid.rows) {
    if (row < rowCount) heights[row] = pixels(rowHeightInPoints(workbook, sheet, row));
  }
  return heights;
}

function cellsOf(
  workbook: Workbook,
  sheet: Sheet,
  used: Extent,
  styles: Record<number, StyleRecord>,
): readonly CellSnapshot[] {
  const where: SheetArea = area(0, 0, used.rows - 1, used.columns - 1);
  const texts = readText(workbook, sheet, where) ?? [];
  const { grid, merges } = sheet.data;
  const isCovered = (row: number, column: number): boolean =>
    merges.some((merge) => containsCell(merge, row, column) && !(merge.top === row && merge.left === column));
  const cells: CellSnapshot[] = [];
  for (let row = 0; row <= where.bottom; row++) {
    for (let column = 0; column <= where.right; column++) {
      const style = grid.style(row, column);
      const cell = grid.cell(row, column);
      if (!cell && style === 0) continue;
      styles[style] ??= workbook.styles.style(style);
      const hasContent = cell !== undefined && (cell.constant !== null || cell.formula !== null);
      if (!hasContent || isCovered(row, column)) {
        cells.push({ row, column, style, kind: 'blank', text: '', entry: '' });
        continue;
      }
      const value = workbook.calculator.value(sheet, row, column, cell);
      const entry = entryText(workbook, cell);
      cells.push({ row, column, style, kind: kindOf(value), text: texts[row]?.[column] ?? '', entry });
    }
  }
  return cells;
}
