import { readablePoints } from '../../base/textWidth';
import { contentText } from '../../base/sheetDrawing';
import type { CellEdit, EditPlan } from '../../jobtable/editPlan';

/** Width of an added text column in points: most duties fit on one line. */
export const ADDED_WIDTH = 420;

/** Size in points that texts of a list are taken to have. */
const TEXT_SIZE = 11;

/** A column that was there before, and how wide it is once Excel has answered. */
interface AskedWidth {
  readonly column: number;
  readonly format: Excel.RangeFormat;
}

/** Asks how wide the columns are that get duties or indicators and are not added by the plan. Queues only. */
export function askWidths(sheet: Excel.Worksheet, { edits, addedColumns }: EditPlan): AskedWidth[] {
  const columns = new Set(edits.filter(isAlone).map(({ column }) => column));
  for (const { column } of addedColumns) columns.delete(column);
  return [...columns].map((column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return { column, format };
  });
}

/**
 * No row is higher than 409 points, so a text that is too long for its column would be cut off: such a column gets the
 * width the longest text needs, at most that of an added column. A hidden column stays hidden. Queues only.
 */
export function widenNarrow(sheet: Excel.Worksheet, widths: readonly AskedWidth[], due: readonly CellEdit[]): void {
  for (const { column, format } of widths) {
    const texts = due.filter((edit) => edit.column === column && isAlone(edit)).map(({ after }) => contentText(after));
    const needed = Math.min(ADDED_WIDTH, Math.max(0, ...texts.map((text) => readablePoints(text, TEXT_SIZE))));
    if (format.columnWidth > 0 && format.columnWidth < needed)
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = needed;
  }
}

function isAlone({ kind, merged }: CellEdit): boolean {
  return merged !== true && (kind === 'duties' || kind === 'kpi');
}
