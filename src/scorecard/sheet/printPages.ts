import type { PageSetup, SheetDrawing } from '../../base/sheetDrawing';
import { widthPoints } from '../../base/textWidth';

/** A4, and what of it a generated sheet leaves free, in points. */
const PAPER = { long: 842, short: 595 };
const MARGINS = { across: 56, down: 64 };
/** What is counted on of a page: a printer's rows are a little higher than those on a screen. */
const SURE = 0.95;
/**
 * Points that columns in landscape may take together so that texts of ten points are printed in seven and a half, also by a program
 * that lacks the workbook's font and makes columns a third wider.
 */
export const LEGIBLE_WIDTH = 765;
/** The smallest scale at which texts of ten points are still legible, where a sheet asks for no more. */
const LEGIBLE = 0.75;
/** Height in points of a row nobody set. */
const USUAL_HEIGHT = 15;

/**
 * Footer of a page of a book, in Excel's own code. Without "of N": that counts all that is printed together, while each
 * sheet says itself with which number it begins.
 */
export const PAGE_NUMBER = '&P';

/** Footer of a sheet that is printed by itself. */
export const PAGE_OF_PAGES = '&P / &N';

type Paper = Pick<SheetDrawing, 'columnWidths' | 'page'>;

/** What a page has room for between its margins, in points. */
export function paperRoom(orientation: PageSetup['orientation']): { readonly across: number; readonly down: number } {
  const [across, down] = orientation === 'landscape' ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long];
  return { across: across - MARGINS.across, down: down - MARGINS.down };
}

/** How high a page is in points, and the scale at which the columns go across it. */
function pageRoom({ columnWidths, page: { orientation } }: Paper): { readonly height: number; readonly scale: number } {
  const { across, down } = paperRoom(orientation);
  const width = widthPoints(columnWidths);
  return { height: down, scale: Math.floor(Math.min(100, (100 * across) / width)) / 100 };
}

/**
 * A drawing whose number of pages is known: fitted on one where that is still legible, else as few as hold the rows, filled
 * alike, each begun by a break of its own.
 * @param staysWithNext rows that are never the last of a page; broken only where they alone are more than a page
 * @param legible the smallest scale at which it is fitted on one page, from 0 to 1
 */
export function withPages(
  drawing: SheetDrawing,
  staysWithNext: (row: number) => boolean = () => false,
  legible = LEGIBLE,
): SheetDrawing {
  const { page } = drawing;
  const first = (page.titleRows?.last ?? -1) + 1;
  const heights = rowPoints(drawing);
  const titles = sum(heights.slice(page.titleRows?.first ?? 0, first));
  const { height, scale } = pageRoom(drawing);
  if (sum(heights) * Math.min(scale, legible) <= height) return { ...drawing, page: { ...page, fitTall: 1 } };
  const room = (height / scale) * SURE - Math.max(titles, sum(heights.slice(0, first)));
  const body = heights.map((points, row) => ({ row, points })).slice(first);
  const groups = grouped(body, staysWithNext).flatMap((group) =>
    sum(group.map(({ points }) => points)) > room ? group.map((row) => [row]) : [group],
  );
  const runs = groups.map((group) => ({ row: group[0]?.row ?? 0, points: sum(group.map(({ points }) => points)) }));
  const count = starts(runs, room).length;
  const needed = sum(runs.map(({ points }) => points));
  let fill = needed / Math.max(1, count);
  while (fill < room && starts(runs, fill).length > count) fill += USUAL_HEIGHT;
  return { ...drawing, page: { ...page, fitTall: 0, breaks: starts(runs, Math.min(fill, room)).slice(1) } };
}

/**
 * As many pages across as columns of these widths need to be legible, each headed by the first `titleColumns` of them; none said where
 * one is enough.
 * @param widths characters
 */
export function pagesAcross(
  widths: readonly number[],
  titleColumns: number,
): Pick<PageSetup, 'fitWide' | 'titleColumns'> {
  const all = widthPoints(widths);
  const titles = widthPoints(widths.slice(0, titleColumns));
  const fitWide = Math.max(1, Math.ceil((all - titles) / (LEGIBLE_WIDTH - titles)));
  return fitWide === 1 ? { fitWide } : { fitWide, titleColumns };
}

/** How many pages a drawing prints on that fits one, or says where each begins. */
export function pageCount({ page: { fitTall, breaks = [] } }: Pick<SheetDrawing, 'page'>): number {
  return fitTall > 0 ? fitTall : breaks.length + 1;
}

interface Run {
  readonly row: number;
  readonly points: number;
}

/** The first row of each page, where a page takes what it can. */
function starts(runs: readonly Run[], room: number): number[] {
  const found: number[] = [];
  let left = -1;
  for (const { row, points } of runs) {
    if (points > left) {
      found.push(row);
      left = room;
    }
    left -= points;
  }
  return found;
}

function grouped(rows: readonly Run[], staysWithNext: (row: number) => boolean): Run[][] {
  const groups: Run[][] = [];
  let open = false;
  for (const each of rows) {
    const last = groups.at(-1);
    if (open && last) last.push(each);
    else groups.push([each]);
    open = staysWithNext(each.row);
  }
  return groups;
}

/** Height of each row down to the last that is drawn. */
function rowPoints({ rowHeights, blocks, styles }: SheetDrawing): number[] {
  const ends = [
    ...blocks.map(({ row, contents }) => row + contents.length),
    ...styles.map(({ area }) => area.row + area.rowCount),
  ];
  const heights = new Array<number>(Math.max(0, ...ends)).fill(USUAL_HEIGHT);
  for (const { row, points, count = 1 } of rowHeights)
    for (let at = row; at < Math.min(row + count, heights.length); at += 1) heights[at] = points;
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
