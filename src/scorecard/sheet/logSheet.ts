import { linesBlock } from '../../base/gatherBlocks';
import type { SheetDrawing, SheetPieces } from '../../base/sheetDrawing';
import { heightIn, mostLines, rowHeight, widthPoints } from '../../base/textWidth';
import { headerLook, listPage, noteLook, titleLook } from './listLook';

type Line<Column extends string> = Readonly<Record<Column, string | number>>;

/** How wide each column is, in the order of the columns. */
export type LogWidths<Column extends string> = Readonly<Record<Column, number>>;

const HEADER_ROW = 2;
/** Points of the hint. */
const SIZE = 10;

/** Where the columns of a new sheet stand. */
export function logColumns<Column extends string>(widths: LogWidths<Column>): Readonly<Record<Column, number>> {
  return Object.fromEntries(namesOf(widths).map((column, at) => [column, at])) as Record<Column, number>;
}

/** A new sheet of what happened, a line each: title, hint, headers, and its first lines, drawn by `linesFrom` from a row on. */
export function drawLogSheet<Column extends string>(
  widths: LogWidths<Column>,
  { title, hint, headers }: { title: string; hint: string; headers: Readonly<Record<Column, string>> },
  linesFrom: (row: number) => SheetPieces,
): SheetDrawing {
  const columns = namesOf(widths);
  const columnWidths = columns.map((column) => widths[column]);
  const headerLines = mostLines(
    columns.map((column) => headers[column]),
    columnWidths,
    2,
  );
  const lines = linesFrom(HEADER_ROW + 1);
  const top = (row: number, columnCount: number) => ({ row, column: 0, rowCount: 1, columnCount });
  return {
    columnWidths,
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(hint, widthPoints(columnWidths), SIZE) },
      { row: HEADER_ROW, points: Math.max(24, rowHeight(headerLines, 11)) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[title]] },
      { row: 1, column: 0, contents: [[hint]] },
      { row: HEADER_ROW, column: 0, contents: [columns.map((column) => headers[column])] },
      ...lines.blocks,
    ],
    merges: [top(1, columns.length)],
    styles: [
      { area: top(0, 1), style: titleLook() },
      { area: top(1, columns.length), style: noteLook(SIZE) },
      { area: top(HEADER_ROW, columns.length), style: headerLook({ vertical: 'center', wrap: true }) },
      ...lines.styles,
    ],
    validations: [],
    links: [],
    inputs: [],
    page: listPage(HEADER_ROW, HEADER_ROW),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    gridlines: true,
  };
}

/** Lines from a row on, below the columns the sheet has now; other columns keep what they hold. */
export function drawLogPart<Column extends string>(
  lines: readonly Line<Column>[],
  row: number,
  columns: Readonly<Record<Column, number>>,
): SheetPieces {
  if (lines.length === 0) return { blocks: [], styles: [], validations: [] };
  const looks = Object.values<number>(columns).map((column) => ({
    area: { row, column, rowCount: lines.length, columnCount: 1 },
    style: { wrap: true, vertical: 'center' as const },
  }));
  return { blocks: [linesBlock(lines, row, columns)], styles: looks, validations: [] };
}

function namesOf<Column extends string>(record: Readonly<Record<Column, number>>): readonly Column[] {
  return Object.keys(record) as Column[];
}
