import type { Area } from '../../base/address';
import { isFormula, type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import { columnPoints, heightIn, MAX_ROW_HEIGHT } from '../../base/textWidth';
import { headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { withPages } from '../sheet/printPages';

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

/** Draws a table one page wide, each row as high as its longest text needs, and says where its pages begin. */
export function drawTable<Name extends string>(
  columns: readonly TableColumn<Name>[],
  { title, hint, headers, lines, footer }: TableContents<Name>,
): SheetDrawing {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const named = columns.map(({ name }) => headers[name]);
  const contents = lines.map((line) => columns.map(({ name }) => line[name]));
  const header = FIRST_LINE - 1;
  const whole = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: columns.length });
  const body: Block[] = contents.length > 0 ? [{ row: FIRST_LINE, column: 0, contents }] : [];
  return withPages({
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(hint, columnPoints(width), SIZE) },
      { row: header, points: Math.max(24, lineHeight(named, columns)) },
      ...contents.map((line, index) => ({ row: FIRST_LINE + index, points: lineHeight(line, columns) })),
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
      { area: whole(1, 1), style: noteLook(SIZE) },
      { area: whole(header, 1), style: headerLook({ vertical: 'center', wrap: true }) },
      ...(contents.length === 0 ? [] : bodyStyles(columns, whole(FIRST_LINE, contents.length))),
    ],
    validations: [],
    links: [],
    inputs: [],
    page: { ...listPage(0, header), footerLeft: footer },
    freeze: { rows: FIRST_LINE, columns: 2 },
    tabColor: PALETTE.quiet,
    gridlines: false,
  });
}

function bodyStyles<Name extends string>(
  columns: readonly TableColumn<Name>[],
  body: Area,
): SheetDrawing['styles'][number][] {
  return [
    { area: body, style: { size: SIZE, color: PALETTE.ink, border: PALETTE.line, vertical: 'center', wrap: true } },
    ...columns.flatMap(({ style }, column) => (style ? [{ area: { ...body, column, columnCount: 1 }, style }] : [])),
  ];
}

/** Points of a row that shows these contents from the first column on; formulas take one line. */
export function lineHeight(line: readonly CellContent[], columns: readonly TableColumn<string>[]): number {
  const heights = line.map((content, index) => {
    if (content === null || isFormula(content)) return 0;
    return heightIn(String(content), columnPoints(columns[index]?.width ?? NARROWEST), SIZE);
  });
  return Math.min(MAX_ROW_HEIGHT, Math.max(18, ...heights));
}
