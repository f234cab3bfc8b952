import type { CellContent, SheetDrawing } from '../../base/sheetDrawing';
import { headerLook, listPage, titleLook } from '../../scorecard/sheet/listLook';
import { PALETTE } from '../../scorecard/sheet/palette';
import type { LogColumn, PackTexts } from '../packTexts';

/** A line of the sheet that says what was handed out, who returned what, and when. */
export type LogLine = Readonly<Record<LogColumn, string | number>>;

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  recipient: 16,
  kind: 12,
  period: 10,
  cards: 9,
  handedOutAt: 17,
  due: 12,
  collectedOn: 13,
  savedAt: 17,
  file: 34,
  entered: 10,
  left: 11,
};

const LOG_COLUMNS = Object.keys(WIDTHS) as readonly LogColumn[];
const HEADER_ROW = 2;

/** The sheet with its first lines. */
export function drawLog(lines: readonly LogLine[], texts: PackTexts['log']): SheetDrawing {
  const columnCount = LOG_COLUMNS.length;
  const { blocks, styles } = drawLogLines(lines, HEADER_ROW + 1, columnsOf());
  return {
    columnWidths: LOG_COLUMNS.map((column) => WIDTHS[column]),
    rowHeights: [],
    blocks: [
      { row: 0, column: 0, contents: [[texts.title]] },
      { row: 1, column: 0, contents: [[texts.hint]] },
      { row: HEADER_ROW, column: 0, contents: [LOG_COLUMNS.map((column) => texts.headers[column])] },
      ...blocks,
    ],
    merges: [],
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook() },
      { area: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, style: { color: PALETTE.quiet } },
      { area: { row: HEADER_ROW, column: 0, rowCount: 1, columnCount }, style: headerLook() },
      ...styles,
    ],
    validations: [],
    links: [],
    inputs: [],
    page: listPage(HEADER_ROW, HEADER_ROW),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    gridlines: true,
  };
}

const columnsOf = (): Readonly<Record<LogColumn, number>> =>
  Object.fromEntries(LOG_COLUMNS.map((column, at) => [column, at])) as Record<LogColumn, number>;

/** Lines from a row on, below the columns the sheet has now. */
export function drawLogLines(
  lines: readonly LogLine[],
  row: number,
  columns: Readonly<Record<LogColumn, number>>,
): Pick<SheetDrawing, 'blocks' | 'styles' | 'validations'> {
  const width = Math.max(...Object.values<number>(columns)) + 1;
  const contents = lines.map((line) => {
    const cells: CellContent[] = Array.from({ length: width }, () => null);
    for (const column of LOG_COLUMNS) cells[columns[column]] = line[column];
    return cells;
  });
  return {
    blocks: contents.length === 0 ? [] : [{ row, column: 0, contents }],
    styles: [],
    validations: [],
  };
}
