import type { Area } from '../../base/address';
import { heightIn, MAX_ROW_HEIGHT } from '../../base/textWidth';
import { mergeAt, widthOf, type TemplateSheet } from '../template/templateSheet';

/** What makes all texts of a page readable. */
export interface TextFit {
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Cells whose text would be cut off at Excel's highest row in the template's size: points for each. */
  readonly smaller: readonly { readonly row: number; readonly column: number; readonly size: number }[];
}

/** What of a page decides how its texts are broken. */
export type PageMeasures = Pick<TemplateSheet, 'merges' | 'columnWidths' | 'rowHeights' | 'fontSizes'>;

/** Smallest print that is still readable. */
const SMALLEST = 7;

/** Rows tall enough for their longest text; where even the highest row is too low, the text gets smaller. */
export function fitTexts(
  cells: readonly { readonly row: number; readonly column: number; readonly content: string }[],
  sheet: PageMeasures,
): TextFit {
  const heights = new Map<number, number>();
  const smaller: TextFit['smaller'][number][] = [];
  for (const { row, column, content } of cells) {
    const area = mergeAt(sheet, row, column);
    const size = sheet.fontSizes[row] ?? 11;
    const others = Array.from({ length: area.rowCount - 1 }, (_, down) => sheet.rowHeights[area.row + 1 + down] ?? 15);
    const room = others.reduce((sum, each) => sum + each, 0);
    const fitting = sizes(size).find((each) => needed(content, area, each, sheet) <= MAX_ROW_HEIGHT + room) ?? SMALLEST;
    if (fitting < size) smaller.push({ row, column, size: fitting });
    const points = Math.min(MAX_ROW_HEIGHT, needed(content, area, fitting, sheet) - room);
    heights.set(area.row, Math.max(points, heights.get(area.row) ?? sheet.rowHeights[area.row] ?? 15));
  }
  return { rowHeights: [...heights].map(([row, points]) => ({ row, points })), smaller };
}

function sizes(from: number): number[] {
  const all: number[] = [];
  for (let size = from; size >= SMALLEST; size -= 0.5) all.push(size);
  return all;
}

/** Height in points without Excel's limit. */
function needed(text: string, area: Area, size: number, sheet: PageMeasures): number {
  return heightIn(text, widthOf(sheet, area), size);
}
