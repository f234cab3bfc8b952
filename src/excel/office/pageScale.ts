import { columnPoints } from '../../base/textWidth';
import type { SheetDrawing } from '../../base/sheetDrawing';

/** A4 in points. */
const LONG_SIDE = 842;
const SHORT_SIDE = 595;
/** Height in points of a row nobody set. */
const USUAL_HEIGHT = 15;

/** Excel prints at 10 to 400 percent; more than 100 helps nobody. */
const LEAST = 10;
const MOST = 100;

/**
 * The percentage at which a drawing's columns, and its rows where it is to fit a number of pages, go on A4.
 * @param margins both of each direction together, in points
 */
export function pageScale(
  { columnWidths, rowHeights, blocks, page }: Pick<SheetDrawing, 'columnWidths' | 'rowHeights' | 'blocks' | 'page'>,
  margins: { readonly across: number; readonly down: number },
): number {
  const [across, down] =
    page.orientation === 'landscape' ? [LONG_SIDE, SHORT_SIDE] : ([SHORT_SIDE, LONG_SIDE] as const);
  const { printArea, morePrintAreas = [], fitWide, titleColumns = 0 } = page;
  const widthFrom = (first: number, count: number): number =>
    columnWidths.slice(first, first + count).reduce((sum, characters) => sum + columnPoints(characters), 0);
  const printed = printArea ? [printArea, ...morePrintAreas] : [{ column: 0, columnCount: columnWidths.length }];
  // All areas are printed at the scale of the widest.
  const width = Math.max(...printed.map(({ column, columnCount }) => widthFrom(column, columnCount)));
  const repeated = (fitWide - 1) * widthFrom(0, titleColumns);
  const scales = [scaleTo((across - margins.across) * fitWide, width + repeated)];
  if (page.fitTall > 0) {
    const lastRow = printArea
      ? printArea.row + printArea.rowCount
      : Math.max(0, ...blocks.map(({ row, contents }) => row + contents.length));
    const set = rowHeights.reduce((sum, { points, count = 1 }) => sum + (points - USUAL_HEIGHT) * count, 0);
    scales.push(scaleTo((down - margins.down) * page.fitTall, lastRow * USUAL_HEIGHT + set));
  }
  return Math.min(MOST, Math.max(LEAST, Math.min(...scales)));
}

function scaleTo(room: number, size: number): number {
  return size > 0 ? Math.floor((100 * room) / size) : MOST;
}
