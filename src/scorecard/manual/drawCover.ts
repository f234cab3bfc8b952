import type { Area } from '../../base/address';
import type { SheetDrawing } from '../../base/sheetDrawing';
import { PALETTE } from '../sheet/palette';
import type { ManualTexts } from '../texts/manualTexts';

const WIDTHS = [8, 18, 44, 8];
const COMPANY_ROW = 1;
const FIELDS_ROW = 3;

/** Title, company, and fields to be written by hand: a portrait page. */
export function drawCover(company: string, { cover, footer }: ManualTexts): SheetDrawing {
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: WIDTHS.length });
  const fields: Area = { row: FIELDS_ROW, column: 1, rowCount: cover.fields.length, columnCount: 2 };
  const typed: Area = { ...fields, column: 2, columnCount: 1 };
  return {
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: 190 },
      { row: COMPANY_ROW, points: 44 },
      { row: 2, points: 230 },
      { row: FIELDS_ROW, points: 30, count: cover.fields.length },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[cover.title]] },
      { row: COMPANY_ROW, column: 0, contents: [[company.trim() === '' ? cover.company : company]] },
      { row: FIELDS_ROW, column: 1, contents: cover.fields.map((field) => [field]) },
    ],
    merges: [whole(0), whole(COMPANY_ROW)],
    styles: [
      {
        area: whole(0),
        style: { bold: true, size: 36, color: PALETTE.accent, horizontal: 'center', vertical: 'bottom' },
      },
      { area: whole(COMPANY_ROW), style: { size: 18, color: PALETTE.ink, horizontal: 'center', vertical: 'center' } },
      {
        area: fields,
        style: { size: 12, color: PALETTE.ink, border: PALETTE.line, horizontal: 'center', vertical: 'center' },
      },
      { area: { ...fields, columnCount: 1 }, style: { bold: true, fill: PALETTE.header } },
      { area: typed, style: { fill: PALETTE.input } },
    ],
    validations: [],
    links: [],
    inputs: [typed],
    page: { orientation: 'portrait', fitWide: 1, fitTall: 1, footerLeft: footer },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}
