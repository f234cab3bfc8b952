import {
  isAsBefore,
  pageAcross,
  type FilledList,
  type Frame,
  type LookChange,
  type PageFit,
} from '../../jobtable/listLook';

/** How the sheet of filled lists looks, once Excel has answered. */
export interface AskedLook {
  readonly name: string;
  readonly lists: readonly FilledList[];
  readonly looks: readonly LookChange[];
  readonly widths: ReadonlyMap<number, Excel.RangeFormat>;
  readonly verticals: readonly AskedVertical[];
  readonly layout: Excel.PageLayout | null;
  readonly frames: readonly AskedFrame[];
}

/** Cells of one column. */
export interface ColumnCells {
  readonly row: number;
  readonly count: number;
  readonly column: number;
}

interface AskedFrame extends ColumnCells {
  readonly range: Excel.Range;
  readonly borders: readonly Excel.RangeBorder[];
  /** The plan adds it. */
  readonly isAdded: boolean;
}

interface AskedVertical {
  readonly row: number;
  readonly count: number;
  readonly column: number;
  readonly format: Excel.RangeFormat;
}

/** More runs of rows than that are asked for as one. */
const MOST_RUNS = 40;

/**
 * Asks for what filling lists would change of a sheet's look, and for what `looks` are about. Queues only.
 * @param filled other columns that may be widened
 * @param added columns that are to look like the list beside them
 */
export function askLookOf(
  sheet: Excel.Worksheet,
  name: string,
  lists: readonly FilledList[],
  looks: readonly LookChange[],
  { filled, added }: { readonly filled: readonly number[]; readonly added: readonly ColumnCells[] },
): AskedLook {
  const right = Math.max(0, ...lists.map(({ column, columnCount }) => column + columnCount));
  const columns = new Set([
    ...Array.from({ length: right }, (_, column) => column),
    ...looks.flatMap((look) => (look.kind === 'width' ? [look.column] : [])),
    ...filled,
  ]);
  const widths = new Map([...columns].map((column) => [column, sheet.getRangeByIndexes(0, column, 1, 1).format]));
  for (const format of widths.values()) format.load('columnWidth');
  const runs = [...lists.flatMap(listRuns), ...looks.flatMap((look) => (look.kind === 'vertical' ? [look] : []))].map(
    ({ row, count, column }) => ({
      row,
      count,
      column,
      format: sheet.getRangeByIndexes(row, column, count, 1).format,
    }),
  );
  for (const { format } of runs) format.load('verticalAlignment');
  const layout = lists.length > 0 || looks.some(({ kind }) => kind === 'page') ? sheet.pageLayout : null;
  layout?.load('zoom,orientation,paperSize,leftMargin,rightMargin');
  const given = looks.flatMap((look) => (look.kind === 'frame' ? [look] : []));
  const frames = [
    ...added.map((cells) => askFrame(sheet, cells, true)),
    ...given.map((cells) => askFrame(sheet, cells, false)),
  ];
  return { name, lists, looks, widths, verticals: runs, layout, frames };
}

function askFrame(sheet: Excel.Worksheet, { row, count, column }: ColumnCells, isAdded: boolean): AskedFrame {
  const range = sheet.getRangeByIndexes(row, column, count, 1);
  range.load('numberFormat,values');
  range.format.load('wrapText');
  range.format.fill.load('color');
  range.format.font.load('name,size');
  // Lines on the other edges may be those of the list and of what stands above.
  const edges = count > 1 ? (['EdgeRight', 'InsideHorizontal'] as const) : (['EdgeRight'] as const);
  const borders = edges.map((edge) => range.format.borders.getItem(edge));
  for (const border of borders) border.load('style');
  return { row, count, column, range, borders, isAdded };
}

/** Excel answers null where the cells differ, and white for no fill. */
function frameOf({ range, borders }: AskedFrame): Frame {
  const color = range.format.fill.color as string | null;
  const isBare =
    color?.toUpperCase() === '#FFFFFF' &&
    range.format.wrapText === false &&
    borders.every(({ style }) => style === 'None') &&
    range.numberFormat.every(([format]) => format === 'General');
  const { name, size } = range.format.font as { name: string | null; size: number | null };
  return isBare ? { font: name, size } : 'list';
}

function listRuns({ column, columnCount, rows }: FilledList): { row: number; count: number; column: number }[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || !last) return [];
  const runs = rows.length > MOST_RUNS ? [{ row: first.row, count: last.row + last.count - first.row }] : rows;
  return runs.flatMap((run) =>
    Array.from({ length: columnCount }, (_, offset) => ({ ...run, column: column + offset })),
  );
}

/**
 * What is to change for lists with long texts: their rows read from the top, and the sheet is printed one page across. A run
 * of cells aligned in several ways stays as it is. Of `looks` those that still find what they expect.
 * @param newWidths columns that get another width, in points
 * @param blanked of the asked cells of the column those that are made blank, by row
 */
export function lookChanges(
  asked: AskedLook,
  newWidths: ReadonlyMap<number, number>,
  blanked: (column: number) => ReadonlySet<number>,
): LookChange[] {
  const { name, lists, looks, widths, verticals, frames } = asked;
  const page = pageOf(asked);
  const again = looks.filter((look) => isAsBefore(look, nowOf(asked, look, { page, blanked })));
  const changes: LookChange[] = frames.flatMap((frame): LookChange[] => {
    const before = frameOf(frame);
    const { row, count, column } = frame;
    return frame.isAdded && before !== 'list'
      ? [{ kind: 'frame', sheet: name, row, count, column, before, after: 'list' }]
      : [];
  });
  let width = 0;
  for (const [column, { columnWidth: before }] of widths) {
    const after = newWidths.get(column);
    width += after ?? before;
    if (after !== undefined) changes.push({ kind: 'width', sheet: name, column, before, after });
  }
  if (lists.length === 0) return [...again, ...changes];
  for (const { row, count, column, format } of verticals) {
    // Excel answers null where the cells differ.
    const before = format.verticalAlignment as string | null;
    if (before !== null && before !== 'Top')
      changes.push({ kind: 'vertical', sheet: name, row, count, column, before, after: 'Top' });
  }
  const { layout } = asked;
  const after = page && layout && pageAcross(width, page, layout.leftMargin + layout.rightMargin);
  if (page && after) changes.push({ kind: 'page', sheet: name, before: page, after });
  return [...again, ...changes];
}

function nowOf(
  { widths, verticals, frames }: AskedLook,
  look: LookChange,
  { page, blanked }: { readonly page: PageFit | null; readonly blanked: (column: number) => ReadonlySet<number> },
): number | string | PageFit | Frame | null {
  if (look.kind === 'page') return page;
  if (look.kind === 'frame') {
    const blank = blanked(look.column);
    const frame = frames.find((each) => !each.isAdded && each.row === look.row && each.column === look.column);
    // What somebody has written there keeps the look it has.
    const isBlank = frame?.range.values.every(([value], index) => value === '' || blank.has(look.row + index));
    return frame && isBlank ? frameOf(frame) : null;
  }
  if (look.kind === 'width') return widths.get(look.column)?.columnWidth ?? null;
  const { row, count, column } = look;
  const found = verticals.find((each) => each.row === row && each.count === count && each.column === column);
  return found?.format.verticalAlignment ?? null;
}

function pageOf({ layout }: AskedLook): PageFit | null {
  if (layout === null) return null;
  const { zoom, orientation, paperSize } = layout;
  return {
    orientation,
    paper: paperSize,
    scale: zoom.scale ?? null,
    wide: zoom.horizontalFitToPages ?? null,
    tall: zoom.verticalFitToPages ?? null,
  };
}

/** Queues only. */
export function applyLooks(sheet: Excel.Worksheet, changes: readonly LookChange[]): void {
  for (const change of changes) {
    if (change.kind === 'width') {
      sheet.getRangeByIndexes(0, change.column, 1, 1).format.columnWidth = change.after;
    } else if (change.kind === 'vertical') {
      const { row, column, count, after } = change;
      sheet.getRangeByIndexes(row, column, count, 1).format.verticalAlignment = after as Excel.VerticalAlignment;
    } else if (change.kind === 'page') applyPage(sheet.pageLayout, change.before, change.after);
    else if (change.after !== 'list') makeBare(sheet, change, change.after);
  }
}

function makeBare(sheet: Excel.Worksheet, { row, count, column }: ColumnCells, { font, size }: Exclude<Frame, 'list'>) {
  const range = sheet.getRangeByIndexes(row, column, count, 1);
  range.clear('Formats');
  if (font !== null) range.format.font.name = font;
  if (size !== null) range.format.font.size = size;
}

function applyPage(layout: Excel.PageLayout, before: PageFit, after: PageFit): void {
  if (after.orientation !== before.orientation) layout.orientation = after.orientation as Excel.PageOrientation;
  if (after.paper !== before.paper) layout.paperSize = after.paper as Excel.PaperType;
  layout.zoom =
    after.wide === null && after.tall === null
      ? { scale: after.scale ?? 100 }
      : {
          ...(after.wide === null ? {} : { horizontalFitToPages: after.wide }),
          ...(after.tall === null ? {} : { verticalFitToPages: after.tall }),
        };
}
