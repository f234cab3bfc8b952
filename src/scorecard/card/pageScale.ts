import { paperRoom } from '../sheet/printPages';
import type { TemplateSheet } from '../template/templateSheet';
import type { CardLayout } from '../template/cardLayout';
import { cardHeights, type RowHeight } from './cardHeights';

const ROOM = paperRoom('landscape');
/** Programs without the font of a workbook make its columns wider, by a little more than a third. */
const WIDER = 1.35;

/**
 * The percentage at which every page of a card goes on A4, where pages begin at the template's breaks; null where the
 * width alone, which the template fits, brings that about, or where nothing says where pages begin.
 */
export function cardScale(
  sheet: TemplateSheet,
  card: { readonly layout: CardLayout; readonly rowHeights: readonly RowHeight[] },
): number | null {
  if (sheet.breaks === undefined) return null;
  const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
  const starts = [0, ...sheet.breaks.map((row) => card.layout.place(row))];
  const pages = starts.map(() => 0);
  for (const { row, points } of cardHeights(sheet, card)) {
    const page = starts.findLastIndex((start) => start <= row);
    pages[page] = (pages[page] ?? 0) + points;
  }
  const needed = ROOM.down / Math.max(...pages);
  const fitted = Math.min(1, ROOM.across / width);
  if (needed >= fitted) return null;
  return Math.floor(100 * Math.min(needed, ROOM.across / (width * WIDER)));
}
