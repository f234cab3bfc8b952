import type { Area } from '../../base/address';
import type { CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import { titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { ContentsSection, ManualTexts } from '../texts/manualTexts';

/** A part of the manual with the names of its sheets. */
export interface ContentsPart {
  readonly section: ContentsSection;
  readonly sheets: readonly string[];
}

const WIDTHS = [6, 80];
const FIRST_ROW = 3;
/** Lines that are still legible on one page. */
const ONE_PAGE = 52;

/** A link to every sheet of the manual, part by part; a part without sheets is left out. */
export function drawContents(parts: readonly ContentsPart[], { contents, footer }: ManualTexts): SheetDrawing {
  const present = parts.filter(({ sheets }) => sheets.length > 0);
  const lines = present.flatMap(({ section, sheets }, index) => [
    { number: '', text: `${index + 1}  ${contents.sections[section]}`, sheet: null },
    ...sheets.map((sheet, at) => ({ number: `${index + 1}.${at + 1}`, text: sheet, sheet })),
  ]);
  const row = (index: number): Area => ({ row: FIRST_ROW + index, column: 0, rowCount: 1, columnCount: WIDTHS.length });
  return {
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: 30 },
      { row: FIRST_ROW, points: 20, count: Math.max(1, lines.length) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[contents.title]] },
      { row: 1, column: 0, contents: [[contents.hint]] },
      ...lines.map(({ number, text, sheet }, index) => ({
        row: FIRST_ROW + index,
        column: 0,
        contents: [sheet === null ? [text, ''] : [number, text]],
      })),
    ],
    merges: [],
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook() },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: { size: 10, color: PALETTE.quiet } },
      ...lines.map(({ sheet }, index) => ({ area: row(index), style: sheet === null ? HEADING : ENTRY })),
    ],
    validations: [],
    links: lines.flatMap(({ text, sheet }, index) =>
      sheet === null ? [] : [{ row: FIRST_ROW + index, column: 1, text, sheet, cell: 'A1' }],
    ),
    inputs: [],
    page: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: lines.length <= ONE_PAGE ? 1 : 0,
      footerLeft: footer,
      footerRight: '&P / &N',
    },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

const HEADING: CellStyle = { bold: true, size: 12, color: PALETTE.ink, fill: PALETTE.header };
const ENTRY: CellStyle = { size: 11, color: PALETTE.accent, edge: { side: 'bottom', color: PALETTE.line } };
