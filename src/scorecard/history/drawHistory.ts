import type { Area } from '../../base/address';
import { columnBlocks, linesBlock } from '../../base/gatherBlocks';
import type { Block, SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import { columnPoints, heightIn, MAX_ROW_HEIGHT, mostLines, rowHeight, widthPoints } from '../../base/textWidth';
import { historyCells, type HistoryLine } from './history';
import type { HistoryColumn, HistoryTexts } from '../texts/historyTexts';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import { blockBytes, lineBytes } from '../sheet/requestSize';
import { headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import { needsReview } from './review';

const COLUMNS: readonly (readonly [HistoryColumn, number])[] = [
  ['no', 15],
  ['period', 9],
  ['name', 9],
  ['employeeId', 8.5],
  ['department', 12],
  ['position', 13],
  ['total', 7],
  ['grade', 7.5],
  ['coefficient', 8],
  ['passingLine', 8],
  ['baseTarget', 8],
  ['closedOn', 11],
  ['review', 9],
  ['reason', 27],
];

const HEADER_ROW = 2;
const HINT_SIZE = 11;
const LINE_SIZE = 11;
/** Texts that take the lines they need. */
const WRAPPED = ['no', 'period', 'name', 'department', 'position', 'review', 'reason'] as const;
/** Points up to which a row is as high as programs make it by themselves. */
const USUAL_HEIGHT = 22;

type HistoryLineCells = ReturnType<typeof historyCells>;

/** Points that the texts of a line take: no program but Excel makes rows higher by itself, and others print them over one another. */
function lineHeight(cells: HistoryLineCells): number {
  const needed = COLUMNS.flatMap(([name, width]) =>
    WRAPPED.some((wrapped) => wrapped === name) ? [heightIn(String(cells[name]), columnPoints(width), LINE_SIZE)] : [],
  );
  return Math.min(MAX_ROW_HEIGHT, Math.max(...needed));
}

/** The history sheet with its title and header; lines are added below. */
export function drawHistorySheet(texts: HistoryTexts): {
  drawing: SheetDrawing;
  headerRow: number;
  columns: Readonly<Record<HistoryColumn, number>>;
} {
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: COLUMNS.length });
  const widths = COLUMNS.map(([, width]) => width);
  const headerLines = mostLines(
    COLUMNS.map(([name]) => texts.headers[name]),
    widths,
    1,
  );
  return {
    headerRow: HEADER_ROW,
    columns: Object.fromEntries(COLUMNS.map(([name], index) => [name, index])) as Record<HistoryColumn, number>,
    drawing: {
      columnWidths: widths,
      rowHeights: [
        { row: 0, points: 30 },
        { row: 1, points: heightIn(texts.hint, widthPoints(widths), HINT_SIZE) },
        { row: HEADER_ROW, points: rowHeight(headerLines, 11) },
      ],
      blocks: [
        { row: 0, column: 0, contents: [[texts.title]] },
        { row: 1, column: 0, contents: [[texts.hint]] },
        { row: HEADER_ROW, column: 0, contents: [COLUMNS.map(([name]) => texts.headers[name])] },
      ],
      merges: [whole(1)],
      styles: [
        { area: { ...whole(0), columnCount: 1 }, style: titleLook() },
        { area: whole(1), style: noteLook(HINT_SIZE) },
        {
          area: whole(HEADER_ROW),
          style: headerLook({ vertical: 'center', wrap: true }),
        },
      ],
      validations: [],
      links: [],
      inputs: [],
      page: listPage(HEADER_ROW, HEADER_ROW),
      freeze: { rows: HEADER_ROW + 1, columns: 0 },
      tabColor: PALETTE.quiet,
      gridlines: false,
    },
  };
}

/** Bytes of a line and its look in a request, at the most. */
export function historyLineBytes(line: HistoryLine, texts: HistoryTexts): number {
  const cells = historyCells(line, texts);
  const parts = [needsReview(line.review), lineHeight(cells) > USUAL_HEIGHT].filter(Boolean).length;
  return lineBytes(Object.values(cells)) + parts * blockBytes({ row: 0, column: 0, contents: [] });
}

/** Closed lines with their look, from `firstRow` on. */
export function drawHistoryLines(
  lines: readonly HistoryLine[],
  firstRow: number,
  columns: Readonly<Record<HistoryColumn, number>>,
  texts: HistoryTexts,
): SheetPieces {
  if (lines.length === 0) return { blocks: [], styles: [], validations: [] };
  const cells = lines.map((line) => historyCells(line, texts));
  const column = (name: HistoryColumn): Area => ({
    row: firstRow,
    column: columns[name],
    rowCount: lines.length,
    columnCount: 1,
  });
  const marked = lines.flatMap((line, index) => (needsReview(line.review) ? [firstRow + index] : []));
  return {
    // In one block, which Excel writes whole or not at all: a line with a number has its figures.
    blocks: [linesBlock(cells, firstRow, columns)],
    rowHeights: cells.flatMap((line, index) => {
      const points = lineHeight(line);
      return points > USUAL_HEIGHT ? [{ row: firstRow + index, points }] : [];
    }),
    styles: [
      ...COLUMNS.map(([name]) => ({
        area: column(name),
        style: { border: PALETTE.line, vertical: 'center' as const },
      })),
      ...WRAPPED.map((name) => ({ area: column(name), style: { wrap: true } })),
      { area: column('total'), style: { numberFormat: TOTAL_FORMAT, horizontal: 'center' as const } },
      { area: column('grade'), style: { horizontal: 'center' as const } },
      { area: column('coefficient'), style: { numberFormat: '0.00', horizontal: 'center' as const } },
      ...marked.map((row) => ({
        area: { ...column('review'), row, rowCount: 1 },
        style: { bold: true, color: PALETTE.alert },
      })),
    ],
    validations: [],
  };
}

/** Stands between a card's number and the day its period was opened again; the same in every language. */
const REOPENED = ' ↺ ';

/** True for the number of a line that counts no more, because its period was opened again. */
export function isReopened(number: string): boolean {
  return number.includes(REOPENED);
}

/** What COUNTIF finds the numbers of such lines of a period by. */
export function reopenedPattern(period: string): string {
  return `${period}/*${REOPENED}*`;
}

/** The number a line had before its period was opened again, and the day of that; null: it never was. */
export function beforeReopening(number: string): { readonly card: string; readonly reopenedOn: string | null } {
  const [card = '', reopenedOn = null] = number.split(REOPENED);
  return { card, reopenedOn };
}

/**
 * Marks the lines of a period that is opened again, in their number: they stay on record, count for no streak, and
 * closing adds new ones.
 */
export function reopenedLines(
  list: ListReading<HistoryColumn>,
  period: string,
  reopenedOn: string,
): { readonly blocks: readonly Block[]; readonly numbers: readonly string[] } {
  const lines = listRows(list).flatMap((row) => {
    const number = String(valueIn(list, row, 'no')).trim();
    return number.startsWith(`${period}/`) && !isReopened(number) ? [{ row, number }] : [];
  });
  return {
    blocks: columnBlocks(
      lines.map(({ row, number }) => ({ row, column: list.columns.no, content: `${number}${REOPENED}${reopenedOn}` })),
    ),
    numbers: lines.map(({ number }) => number),
  };
}
