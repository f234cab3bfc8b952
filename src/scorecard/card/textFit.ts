import type { Area } from '../../base/address';
import type { CellContent } from '../../base/sheetDrawing';
import { hasWide, rowHeight, wrappedLines } from '../../base/textWidth';
import type { CardLayout } from '../template/cardLayout';
import type { Template } from '../template/template';
import { mergeAt, widthOf } from '../template/templateSheet';

/** What keeps the texts of a card from being cut off. */
export interface TextFit {
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Cells whose text does not fit on one line, and whose template cell would cut it off. */
  readonly toWrap: readonly Area[];
}

/** Points a cell leaves free beside its text. */
const SIDE_ROOM = 6;
/** Points of a row's room above and below its text that it gives up for more rows on the page. */
const SAVED = 4;
/** Fonts set Chinese wider apart than the estimate for all letters says, and what is Latin only closer. */
const LINE_ROOM = { chinese: 1.08, latin: 0.95 };

/**
 * Heights of the indicator rows, and of other rows whose texts about the role need more than the template gives.
 * @param isShort whether an indicator's row may be lower; a card that has such rows keeps less room between all of them
 */
export function fitTexts(
  template: Template,
  layout: CardLayout,
  contentAt: (row: number, column: number) => CellContent,
  isShort: (index: number) => boolean,
): TextFit {
  const { sheet, indicatorRow } = template;
  const toWrap: Area[] = [];
  const lines = (templateRow: number, row: number, column: number): number => {
    const content = contentAt(row, column);
    const area = mergeAt(sheet, templateRow, column);
    const width = widthOf(sheet, area);
    if (typeof content !== 'string' || width === 0) return 1;
    const size = sheet.fontSizes[templateRow] ?? 11;
    // A Chinese character is as wide as the font is high and takes two units; the cell keeps some room at its sides.
    const count = wrappedLines(content, (2 * (width - SIDE_ROOM)) / size);
    const isWrapped = sheet.wrapped?.[templateRow]?.[column] ?? true;
    if (count > 1 && !isWrapped) toWrap.push({ row, column, rowCount: 1, columnCount: 1 });
    return count;
  };
  const textRoom = (templateRow: number, row: number, column: number): number => {
    const isLatin = !hasWide(String(contentAt(row, column) ?? ''));
    const room = isLatin ? LINE_ROOM.latin : LINE_ROOM.chinese;
    return rowHeight(lines(templateRow, row, column), (sheet.fontSizes[templateRow] ?? 11) * room);
  };
  const height = (templateRow: number, row: number, columns: readonly number[]): number =>
    Math.max(...[0, ...columns].map((column) => textRoom(templateRow, row, column)));
  const counted = Array.from({ length: layout.indicatorCount }, (_, index) => index);
  const saved = counted.some(isShort) ? SAVED : 0;
  const least = (index: number): number => Math.min(sheet.rowHeights[indicatorRow] ?? 0, isShort(index) ? 16 : 30);
  const inTable = [
    ...Object.values(layout.indicatorColumns),
    ...template.textCells.filter(({ row }) => row === indicatorRow).map(({ column }) => column),
  ];
  const indicators = counted.map((index) => {
    const row = layout.indicatorRow + index;
    return { row, points: Math.max(least(index), height(indicatorRow, row, inTable) - saved) };
  });
  // A single line that is too long and does not wrap is left as HR made it: it may be meant to shrink or to reach into the next cell.
  const others = template.textCells
    .filter(({ row, column }) => row !== indicatorRow && mergeAt(sheet, row, column).rowCount === 1)
    .map(({ row, column }) => ({ templateRow: row, row: layout.place(row), column }))
    .map((cell) => ({ ...cell, isText: String(contentAt(cell.row, cell.column) ?? '').includes('\n') }))
    .filter(({ templateRow, column, isText }) => isText || sheet.wrapped?.[templateRow]?.[column] === true)
    // A fact of two lines is as close as the page needs it.
    .map((cell) => ({
      ...cell,
      points: height(cell.templateRow, cell.row, [cell.column]) - (cell.isText ? 0 : SAVED),
    }))
    .filter(({ templateRow, points }) => points > (sheet.rowHeights[templateRow] ?? 0));
  const highest = new Map<number, number>();
  for (const { row, points } of others) highest.set(row, Math.max(points, highest.get(row) ?? 0));
  return { rowHeights: [...indicators, ...[...highest].map(([row, points]) => ({ row, points }))], toWrap };
}
