import type { Area } from '../../base/address';
import type { Block, CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import { wrappedLines } from '../../base/textWidth';
import { titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { PAGE_OF_PAGES, withPages } from '../sheet/printPages';
import type { OrganisationTexts } from '../texts/organisationTexts';
import type { ChartDepartment, ChartPost } from './chartBoxes';

/**
 * The chart is made of cells: boxes are merged cells with borders, connectors are the borders of cells beside them. So it
 * stays Excel's own: it prints, is copied and edited like any other cells. All rows are low and alike; a box takes as many
 * as its text needs, so that boxes side by side may differ in height.
 */
const ROW_POINTS = 8;
const ROWS_PER_LINE = 2;
/** Columns of a department in characters: a step of indent for its posts, one for those of a department below, the rest. */
const STEP = 1.2;
const REST = 19;
const GAP = 1.6;
const WIDTHS = [STEP, STEP, REST, GAP];
const BOX_COLUMNS = 3;
const DEPTH = WIDTHS.length;
/** Departments side by side on a page in landscape. */
const MOST_ABREAST = 6;
/** People on one sheet; of more, each department at the top gets a sheet of its own. */
export const MOST_ON_ONE_SHEET = 300;

const COMPANY: CellStyle = {
  bold: true,
  size: 12,
  color: '#FFFFFF',
  fill: PALETTE.accent,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const DEPARTMENT: CellStyle = {
  bold: true,
  size: 10,
  color: PALETTE.ink,
  fill: PALETTE.header,
  border: PALETTE.accent,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const POST: CellStyle = {
  size: 9,
  color: PALETTE.ink,
  border: PALETTE.line,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};
const line = (side: 'left' | 'top' | 'bottom'): CellStyle => ({ edge: { side, color: PALETTE.accent } });

/** Draws the departments in bands of at most six, each with its posts and the departments below it. */
export function drawChart(
  title: string,
  company: readonly string[],
  departments: readonly ChartDepartment[],
  texts: OrganisationTexts,
): SheetDrawing {
  const sheet = new ChartSheet();
  const bands = inBands(departments);
  const abreast = Math.max(1, ...bands.map((band) => band.length));
  sheet.text({ row: 0, column: 0, rowCount: 4, columnCount: abreast * DEPTH }, title, titleLook());
  const box: Area = {
    row: 5,
    column: 0,
    rowCount: company.length * ROWS_PER_LINE + 1,
    columnCount: Math.min(2, abreast) * DEPTH,
  };
  sheet.text(box, company.join('\n'), COMPANY);
  const below = box.row + box.rowCount;
  let row = below;
  let bar = below;
  for (const band of bands) {
    bar = row + 1;
    // A band hangs from one line, which begins at the line that comes down from the company's box.
    const columnCount = (band.length - 1) * DEPTH + 1;
    sheet.draw({ row: bar, column: 0, rowCount: 1, columnCount }, line('top'));
    const ends = band.map((department, index) => drawDepartment(sheet, department, bar + 1, index * DEPTH + 1));
    row = Math.max(bar, ...ends) + 1;
  }
  if (bands.length > 0) sheet.draw({ row: below, column: 0, rowCount: bar - below, columnCount: 1 }, line('left'));
  const columnWidths = [STEP, ...Array.from({ length: abreast }, () => WIDTHS).flat()];
  const isInBox = (at: number): boolean =>
    sheet.merges.some((area) => area.row <= at && at + 1 < area.row + area.rowCount);
  const drawing: SheetDrawing = {
    columnWidths,
    rowHeights: [{ row: 0, points: ROW_POINTS, count: row + 1 }],
    blocks: sheet.blocks,
    merges: sheet.merges,
    styles: sheet.styles,
    validations: [],
    links: [],
    inputs: [],
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      footerLeft: texts.footer,
      footerRight: PAGE_OF_PAGES,
    },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
  return withPages(drawing, isInBox);
}

/** Bands of the same length as far as possible. */
function inBands(departments: readonly ChartDepartment[]): ChartDepartment[][] {
  const count = Math.ceil(departments.length / MOST_ABREAST);
  const length = Math.ceil(departments.length / Math.max(1, count));
  return Array.from({ length: count }, (_, band) => departments.slice(band * length, (band + 1) * length));
}

/** A department with its posts and, indented, the departments below it. @returns the first row below all of them */
function drawDepartment(sheet: ChartSheet, department: ChartDepartment, top: number, column: number): number {
  sheet.draw({ row: top - 1, column, rowCount: 1, columnCount: 1 }, line('left'));
  const rail = drawBox(sheet, department, { row: top, column, columnCount: BOX_COLUMNS });
  let { row, last } = drawPosts(sheet, department.posts, { row: rail, column: column + 1, columnCount: 2 });
  for (const below of allBelow(department)) {
    last = row + 1;
    row = drawBelow(sheet, below, last, column + 1);
    sheet.draw({ row: last, column, rowCount: 1, columnCount: 1 }, line('bottom'));
  }
  sheet.rail(rail, last, column);
  return row;
}

/** Posts one below the other, each on the line at its left. @returns the first row below them, and the last one's line */
function drawPosts(
  sheet: ChartSheet,
  posts: readonly ChartPost[],
  { row: top, column, columnCount }: Omit<Area, 'rowCount'>,
): { row: number; last: number | null } {
  let row = top;
  let last: number | null = null;
  for (const { heading, names } of posts) {
    const start = row + 1;
    const text = names === '' ? heading : `${heading}\n${names}`;
    const rowCount = wrappedLines(text, widthOf(columnCount)) * ROWS_PER_LINE + 1;
    sheet.text({ row: start, column, rowCount, columnCount }, text, POST);
    last = start + 1;
    sheet.draw({ row: last, column: column - 1, rowCount: 1, columnCount: 1 }, line('bottom'));
    row = start + rowCount;
  }
  return { row, last };
}

/** A department below another: its box is indented, its posts hang from a line of their own. */
function drawBelow(sheet: ChartSheet, department: ChartDepartment, top: number, column: number): number {
  const rail = drawBox(sheet, department, { row: top, column, columnCount: BOX_COLUMNS - 1 });
  const { row, last } = drawPosts(sheet, department.posts, { row: rail, column: column + 1, columnCount: 1 });
  sheet.rail(rail, last, column);
  return row;
}

/** However deep: one step of indent is all that a column has room for. */
function allBelow({ below }: ChartDepartment): ChartDepartment[] {
  return below.flatMap((each) => [each, ...allBelow(each)]);
}

function drawBox(sheet: ChartSheet, { lines }: ChartDepartment, place: Omit<Area, 'rowCount'>): number {
  const text = lines.join('\n');
  const rowCount = wrappedLines(text, widthOf(place.columnCount)) * ROWS_PER_LINE + 1;
  sheet.text({ ...place, rowCount }, text, DEPARTMENT);
  return place.row + rowCount;
}

/** Characters that fit beside each other in the last `count` columns of a department's box. */
function widthOf(count: number): number {
  const width = WIDTHS.slice(BOX_COLUMNS - count, BOX_COLUMNS).reduce((sum, each) => sum + each, 0);
  // A little stays free for the borders.
  return Math.floor(width) - 1;
}

/** Collects boxes and lines. */
class ChartSheet {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  readonly styles: { area: Area; style: CellStyle }[] = [];

  text(area: Area, text: string, style: CellStyle): void {
    this.blocks.push({ row: area.row, column: area.column, contents: [[text]] });
    if (area.rowCount * area.columnCount > 1) this.merges.push(area);
    this.draw(area, style);
  }

  /** From below a box to the line of the last one that hangs from it; none where nothing does. */
  rail(from: number, last: number | null, column: number): void {
    if (last !== null) this.draw({ row: from, column, rowCount: last - from + 1, columnCount: 1 }, line('left'));
  }

  draw(area: Area, style: CellStyle): void {
    this.styles.push({ area, style });
  }
}
