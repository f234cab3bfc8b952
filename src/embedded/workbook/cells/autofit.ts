import { containsCell, type SheetArea } from '../../grid/area';
import type { Cell } from '../parts/cells/cell';
import { lineCount, lineHeight, pointsToWidth, textWidth } from '../parts/styles/measure';
import { shownText } from './readCells';
import { columnWidthInPoints, defaultRowHeight, TALLEST_ROW } from './sizes';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const LONGEST_FITTED = 2000;

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.data.merges.some((merge) => containsCell(merge, row, column));

const textOfCell = (workbook: Workbook, sheet: Sheet, cell: Cell, row: number, column: number): string =>
  (shownText(workbook, workbook.calculator.value(sheet, row, column, cell), cell.style) ?? '').slice(
    0,
    LONGEST_FITTED * 20,
  );

const fittedHeight = (workbook: Workbook, sheet: Sheet, row: number): number => {
  let height = defaultRowHeight(workbook, sheet);
  for (const [column, cell] of sheet.data.grid.rows.get(row)?.cells ?? []) {
    const style = workbook.styles.style(cell.style);
    const font = { name: style.fontName, size: style.fontSize };
    if (isMerged(sheet, row, column)) continue;
    const text = textOfCell(workbook, sheet, cell, row, column);
    if (text === '') continue;
    const indent = style.indent * font.size * 0.75;
    const width = style.wrap ? columnWidthInPoints(workbook, sheet, column) - indent : null;
    height = Math.max(height, lineCount(text, font, style.bold, width) * lineHeight(font));
  }
  return Math.min(height, TALLEST_ROW);
};

/** Fits the height of rows to their content, as Excel does: merged cells do not count, and what was hidden is shown. */
export const autofitRows = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  const { grid } = sheet.edit();
  for (const [number, row] of grid.rowsIn(where)) {
    const height = fittedHeight(workbook, sheet, number);
    row.height = height === defaultRowHeight(workbook, sheet) ? null : height;
    row.heightFixed = false;
    row.hidden = false;
  }
};

/** Fits the width of columns to the cells of the area; empty columns stay as they are. */
export const autofitColumns = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  const { grid } = sheet.edit();
  const widest = new Map<number, number>();
  grid.each(where, (cell, row, column) => {
    if (isMerged(sheet, row, column)) return;
    const style = workbook.styles.style(cell.style);
    const font = { name: style.fontName, size: style.fontSize };
    const lines = textOfCell(workbook, sheet, cell, row, column).split(/\r\n|\r|\n/);
    const width = Math.max(...lines.map((line) => textWidth(line, font, style.bold)));
    if (width > 0) widest.set(column, Math.max(widest.get(column) ?? 0, width + 6 + style.indent * font.size * 0.75));
  });
  for (const [column, points] of widest) {
    const width = Math.min(255, pointsToWidth(points, workbook.styles.defaultFont()));
    grid.columns.change(column, column, (format) => ({ ...format, width, hidden: false }));
  }
};
