import type { Area } from '../../base/address';
import { isFormula, type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import { columnPoints, heightIn, MAX_ROW_HEIGHT } from '../../base/textWidth';
import { headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { LEGIBLE_WIDTH, withPages } from '../sheet/printPages';
import { shareWidth } from './shareWidth';

/** A column of a table: its header, its width in characters, and how its cells look. */
export interface TableColumn<Name extends string> {
  readonly name: Name;
  readonly width: number;
  readonly style?: CellStyle;
}

/** What is drawn above and below the header. */
export interface TableContents<Name extends string> {
  readonly title: CellContent;
  readonly hint: string;
  readonly headers: Readonly<Record<Name, string>>;
  readonly lines: readonly Readonly<Record<Name, CellContent>>[];
  readonly footer: string;
}

/** Title, hint, header: where lines begin. */
export const FIRST_LINE = 3;

/** Points of what stands in a table. */
export const SIZE = 10;
const NARROWEST = 2;
/**
 * How large long texts are, and how wide their columns together, in points; the next where a row would be higher than Excel allows. The
 * last is printed in less than seven and a half points where a program makes columns wider than Excel does, rather than cut off.
 */
const LONG_LOOKS = [
  ...[9, 8.5, 8].map((size) => ({ size, points: (LEGIBLE_WIDTH * size) / SIZE })),
  { size: 8, points: LEGIBLE_WIDTH },
];

/** Draws a table one page wide, each row as high as its longest text needs, and says where its pages begin. */
export function drawTable<Name extends string>(
  columns: readonly TableColumn<Name>[],
  contents: TableContents<Name>,
): SheetDrawing {
  return withPages(drawLines(columns, contents, SIZE));
}

/**
 * Draws a table of long texts, whose widths follow from what stands in it. Its pages end where the next row has no room, as whatever
 * prints it finds; each is headed by the header alone.
 */
export function drawLongTable<Name extends string>(
  columns: readonly Omit<TableColumn<Name>, 'width'>[],
  contents: TableContents<Name>,
): SheetDrawing {
  const { headers, lines } = contents;
  const named = columns.map(({ name }) => headers[name]);
  const texts = lines.map((line) => columns.map(({ name }) => String(line[name] ?? '')));
  const { size, widths } = longLook(named, texts);
  const shared = columns.map((column, index) => ({ ...column, width: widths[index] ?? NARROWEST }));
  const drawing = drawLines(shared, contents, size);
  const header = FIRST_LINE - 1;
  return { ...drawing, page: { ...drawing.page, titleRows: { first: header, last: header } } };
}

/** The first look that shows every text whole, else the last. */
function longLook(
  headers: readonly string[],
  lines: readonly (readonly string[])[],
): { readonly size: number; readonly widths: readonly number[] } {
  let found: ReturnType<typeof longLook> = { size: SIZE, widths: [] };
  for (const { size, points } of LONG_LOOKS) {
    const widths = shareWidth(headers, lines, points, size);
    found = { size, widths };
    if (lines.every((line) => neededHeight(line, widths, size) <= MAX_ROW_HEIGHT)) break;
  }
  return found;
}

function drawLines<Name extends string>(
  columns: readonly TableColumn<Name>[],
  { title, hint, headers, lines, footer }: TableContents<Name>,
  size: number,
): SheetDrawing {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const named = columns.map(({ name }) => headers[name]);
  const contents = lines.map((line) => columns.map(({ name }) => line[name]));
  const header = FIRST_LINE - 1;
  const whole = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: columns.length });
  const body: Block[] = contents.length > 0 ? [{ row: FIRST_LINE, column: 0, contents }] : [];
  return {
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(hint, columnPoints(width), size) },
      { row: header, points: Math.max(24, lineHeight(named, columns, size)) },
      ...contents.map((line, index) => ({ row: FIRST_LINE + index, points: lineHeight(line, columns, size) })),
    ],
    blocks: [
      { row: 0, column: 0, contents: [[title]] },
      { row: 1, column: 0, contents: [[hint]] },
      { row: header, column: 0, contents: [named] },
      ...body,
    ],
    merges: [whole(1, 1)],
    styles: [
      { area: { ...whole(0, 1), columnCount: 1 }, style: titleLook() },
      { area: whole(1, 1), style: noteLook(size) },
      { area: whole(header, 1), style: headerLook({ size, vertical: 'center', wrap: true }) },
      ...(contents.length === 0 ? [] : bodyStyles(columns, whole(FIRST_LINE, contents.length), size)),
    ],
    validations: [],
    links: [],
    inputs: [],
    page: { ...listPage(0, header), footerLeft: footer },
    freeze: { rows: FIRST_LINE, columns: 2 },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}

function bodyStyles<Name extends string>(
  columns: readonly TableColumn<Name>[],
  body: Area,
  size: number,
): SheetDrawing['styles'][number][] {
  return [
    { area: body, style: { size, color: PALETTE.ink, border: PALETTE.line, vertical: 'center', wrap: true } },
    ...columns.flatMap(({ style }, column) => (style ? [{ area: { ...body, column, columnCount: 1 }, style }] : [])),
  ];
}

/** Points of a row that shows these contents from the first column on, within Excel's limit; formulas take one line. */
export function lineHeight(
  line: readonly CellContent[],
  columns: readonly TableColumn<string>[],
  size: number = SIZE,
): number {
  const widths = columns.map(({ width }) => width);
  return Math.min(MAX_ROW_HEIGHT, Math.max(18, neededHeight(line, widths, size)));
}

function neededHeight(line: readonly CellContent[], widths: readonly number[], size: number): number {
  const heights = line.map((content, index) => {
    if (content === null || isFormula(content)) return 0;
    return heightIn(String(content), columnPoints(widths[index] ?? NARROWEST), size);
  });
  return Math.max(0, ...heights);
}
