import type { Area } from '../../base/address';
import type { CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import { columnPoints, heightIn } from '../../base/textWidth';
import { noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { PAGE_NUMBER, withPages } from '../sheet/printPages';
import type { ContentsSection, ManualTexts } from '../texts/manualTexts';

/** A part of the manual with its sheets. */
export interface ContentsPart {
  readonly section: ContentsSection;
  readonly sheets: readonly ContentsSheet[];
}

interface ContentsSheet {
  readonly name: string;
  /** Of its first page; null for a sheet of the workbook that is no part of the book. */
  readonly page: number | null;
}

const WIDTHS = [6, 74, 8];
const FIRST_ROW = 3;

/**
 * A link to every sheet of the manual with the number of its page, part by part; a part without sheets is left out.
 * @param ends the first and the last sheet of the book
 */
export function drawContents(
  parts: readonly ContentsPart[],
  ends: { readonly cover: string; readonly last: string },
  { contents, footer }: ManualTexts,
): SheetDrawing {
  const present = parts.filter(({ sheets }) => sheets.length > 0);
  const lines = present.flatMap(({ section, sheets }, index) => [
    { number: '', text: `${index + 1}  ${contents.sections[section]}`, sheet: null, page: sheets[0]?.page ?? null },
    ...sheets.map(({ name, page }, at) => ({ number: `${index + 1}.${at + 1}`, text: name, sheet: name, page })),
  ]);
  const hint = contents.hint(ends.cover, ends.last);
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: WIDTHS.length });
  const drawing: SheetDrawing = {
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(hint, LINE, HINT_SIZE) },
      { row: FIRST_ROW - 1, points: 18 },
      { row: FIRST_ROW, points: 18, count: Math.max(1, lines.length) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[contents.title]] },
      { row: 1, column: 0, contents: [[hint]] },
      { row: FIRST_ROW - 1, column: PAGE, contents: [[contents.page]] },
      ...lines.map(({ number, text, sheet, page }, index) => ({
        row: FIRST_ROW + index,
        column: 0,
        contents: [[...(sheet === null ? [text, ''] : [number, text]), page ?? '']],
      })),
    ],
    merges: [whole(1)],
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook() },
      { area: whole(1), style: noteLook(HINT_SIZE) },
      { area: { ...whole(FIRST_ROW - 1), column: PAGE, columnCount: 1 }, style: { ...NUMBER, color: PALETTE.quiet } },
      ...lines.map(({ sheet }, index) => ({
        area: whole(FIRST_ROW + index),
        style: sheet === null ? HEADING : ENTRY,
      })),
      { area: { row: FIRST_ROW, column: PAGE, rowCount: Math.max(1, lines.length), columnCount: 1 }, style: NUMBER },
    ],
    validations: [],
    links: lines.flatMap(({ text, sheet }, index) =>
      sheet === null ? [] : [{ row: FIRST_ROW + index, column: 1, text, sheet, cell: 'A1' }],
    ),
    inputs: [],
    page: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 0,
      titleRows: { first: 0, last: FIRST_ROW - 1 },
      footerLeft: footer,
      footerRight: PAGE_NUMBER,
    },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
  return withPages(drawing, (at) => lines[at - FIRST_ROW]?.sheet === null);
}

const PAGE = WIDTHS.length - 1;
/** Width of the whole in points. */
const LINE = columnPoints(WIDTHS.reduce((sum, width) => sum + width, 0));
const HINT_SIZE = 10;
const NUMBER: CellStyle = { horizontal: 'right' };

const HEADING: CellStyle = { bold: true, size: 12, color: PALETTE.ink, fill: PALETTE.header };
const ENTRY: CellStyle = { size: 11, color: PALETTE.accent, edge: { side: 'bottom', color: PALETTE.line } };
