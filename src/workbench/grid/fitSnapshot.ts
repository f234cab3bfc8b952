import type { SheetArea } from '../../embedded/grid/area';
import { lineCount, lineHeight } from '../../embedded/workbook/parts/styles/measure';
import type { StyleRecord } from '../../embedded/workbook/parts/styles/styleRecord';
import type { CellSnapshot, ChartSnapshot, SheetSnapshot } from '../snapshot/sheetSnapshot';
import { paddingOf } from './gridStyle';

/** Sizes of texts as the grid draws them, in pixels. */
export interface TextMeasure {
  /** Of a text on one line. */
  width(text: string, style: StyleRecord): number;
  /** Of a text that is wrapped into `room` pixels. */
  height(text: string, style: StyleRecord, room: number): number;
}

const PIXELS_PER_POINT = 4 / 3;
/** Excel's highest row. */
const HIGHEST = 409.5 * PIXELS_PER_POINT;
const SMALLEST_FONT = 1;
/** What a line leaves free above and below its letters, in sizes of the font. */
const LEADING = 0.15;

/**
 * The sheet as the grid's fonts need it, which are seldom those of the file: shrunk texts in the size in which they fit, and rows as high
 * as their wrapped texts. A row whose height somebody has set grows only where Excel would show its texts whole. Each cell is a step.
 */
export function* fitSnapshot(snapshot: SheetSnapshot, measure: TextMeasure): Generator<undefined, SheetSnapshot> {
  const merges = new Map(snapshot.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const fixed = new Set(snapshot.fixedRows);
  const heights = { ...snapshot.rowHeights };
  const rowHeight = (row: number): number => heights[row] ?? snapshot.defaultRowHeight;
  const columnWidth = (column: number): number => snapshot.columnWidths[column] ?? snapshot.defaultColumnWidth;
  const placeOf = ({ row, column }: CellSnapshot): SheetArea =>
    merges.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };

  const fitCell = (cell: CellSnapshot): CellSnapshot => {
    const style = snapshot.styles[cell.style];
    if (cell.text === '' || !style || style.rotation !== 0 || (!style.wrap && !style.shrink)) return cell;
    const place = placeOf(cell);
    const { l, r, t, b } = paddingOf(style, cell.kind);
    const width = sum(place.left, place.right, columnWidth);
    const room = width - l - r;
    const height = sum(place.top, place.bottom, rowHeight);
    if (room <= 0 || height <= 0) return cell;
    if (!style.wrap) return shrunk(cell, style, room, measure);
    const missing = measure.height(cell.text, style, room) + t + b - height;
    // Rows do not grow with merged cells in Excel.
    const isKept = fixed.has(place.bottom) || merges.has(`${cell.row},${cell.column}`);
    const mayGrow = rowHeight(place.bottom) > 0 && (!isKept || isWholeInExcel(cell, style, width, height));
    if (missing > style.fontSize * PIXELS_PER_POINT * LEADING && mayGrow) {
      const grown = Math.ceil(rowHeight(place.bottom) + missing);
      heights[place.bottom] = grown <= HIGHEST || isWholeInExcel(cell, style, width, HIGHEST) ? grown : HIGHEST;
    }
    return cell;
  };
  const cells: CellSnapshot[] = [];
  for (const cell of snapshot.cells) {
    cells.push(fitCell(cell));
    yield;
  }
  return { ...snapshot, cells, rowHeights: heights, charts: movedCharts(snapshot, rowHeight) };
}

const sum = (first: number, last: number, each: (index: number) => number): number => {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += each(index);
  return total;
};

function shrunk(cell: CellSnapshot, style: StyleRecord, room: number, measure: TextMeasure): CellSnapshot {
  let fontSize = Math.ceil(style.fontSize);
  let width = measure.width(cell.text, style);
  if (width <= room) return cell;
  // Univer draws whole points only. Widths grow with the size but for what fonts round.
  while (width > room && fontSize > SMALLEST_FONT) {
    fontSize = Math.max(SMALLEST_FONT, Math.min(fontSize - 1, Math.floor((fontSize * room) / width)));
    width = measure.width(cell.text, { ...style, fontSize });
  }
  return { ...cell, fontSize };
}

/** Whether the text has room enough in the fonts that the file names. */
function isWholeInExcel({ text }: CellSnapshot, style: StyleRecord, width: number, height: number): boolean {
  const font = { name: style.fontName, size: style.fontSize };
  const room = width / PIXELS_PER_POINT - style.indent * font.size * 0.75;
  const lines = lineCount(text, font, style.bold, room);
  return lines * lineHeight(font) <= height / PIXELS_PER_POINT + font.size * LEADING;
}

/** Charts keep to the cells below which they were put. */
function movedCharts(snapshot: SheetSnapshot, rowHeight: (row: number) => number): readonly ChartSnapshot[] {
  const former = (row: number): number => snapshot.rowHeights[row] ?? snapshot.defaultRowHeight;
  return snapshot.charts.map((chart) => {
    let [top, grown] = [0, 0];
    for (let row = 0; row < snapshot.rowCount && top + former(row) <= chart.place.y; row += 1) {
      top += former(row);
      grown += rowHeight(row) - former(row);
    }
    return grown === 0 ? chart : { ...chart, place: { ...chart.place, y: chart.place.y + grown } };
  });
}
