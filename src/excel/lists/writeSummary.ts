import { cutAtColumn } from '../../base/gatherBlocks';
import type { CellValue } from '../../base/grid';
import { runsOf } from '../../base/joinAreas';
import { heldAt } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { SummaryRewrite } from '../../scorecard/summary/keptCells';
import type { SummaryPlan } from '../../scorecard/summary/planSummary';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { blockRequests } from '../../scorecard/summary/summaryRequests';
import { drawSheet, rangeOf, writeBlock } from '../office/draw';
import type { AskedCells } from '../office/askedCells';
import { sheetToWrite } from '../office/hiddenRows';
import { MAX_COLUMNS_READ, standAsWritten, writeWhereRead } from './listSheets';

const TABLE_STYLE = 'TableStyleLight1';
/** Charts Rolecard made, so that refreshing replaces them and no others. */
const CHART_PREFIX = 'Rolecard ';
const CHART_TYPE = 'ColumnClustered';

/** Programs that save anchors anew move edges by less than this; in points. */
const NEAR = 3;

/**
 * LibreOffice and others give every chart a name of their own ("Chart 1"), so a chart of our kind that fills our columns to
 * the point is ours as well: left alone it would lie beneath the new one.
 */
function stands({ chartType, left, width }: Excel.Chart, place: Excel.Range): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;
  return chartType === CHART_TYPE && near(left, place.left) && near(width, place.width);
}

/**
 * Draws the summary anew on its sheet: the sheet itself stays, so formulas elsewhere that point at it live on. Only
 * what Rolecard drew is cleared; see planRewrite. Two round trips, one more for each part that is too large for the second.
 * @param was the sheet as it was read; where it is something else by now, it gets that back
 * @returns whether the summary stands there
 */
export async function writeSummary(
  workbook: Workbook,
  name: string,
  plan: SummaryPlan,
  { insert, contents, inParts, vacated }: SummaryRewrite,
  was: SheetCells,
): Promise<boolean> {
  const context = contextOf(workbook);
  // Row by row is in parts as well; filters are taken away before in any case.
  const sheet = inParts ? sheetToWrite(workbook, name) : context.workbook.worksheets.getItem(name);
  sheet.tables.load('items/name');
  sheet.charts.load('items/name,items/chartType,items/left,items/width');
  const places = plan.charts.map(({ place }) => rangeOf(sheet, place));
  places.forEach((place) => place.load('left,width'));
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount');
  const marked = (plan.drawing.marks ?? []).map(({ area }) => rangeOf(sheet, area).conditionalFormats);
  marked.forEach((formats) => formats.load('items/type'));
  sheet.autoFilter.load('enabled');
  await context.sync();
  const { first, later, fills } = blockRequests(contents, REQUEST_BYTES);
  // Columns that go later hold formulas only, too much of them for one answer.
  const asked = askForSheet(workbook, name, was, {
    contents,
    insert,
    unasked: new Set(later.map(({ column }) => column)),
  });
  for (const table of sheet.tables.items) {
    // Rows that a filter hides would not get their own.
    table.clearFilters();
    table.convertToRange();
  }
  if (sheet.autoFilter.enabled) sheet.autoFilter.remove();
  for (const chart of sheet.charts.items) {
    if (chart.name.startsWith(CHART_PREFIX) || places.some((place) => stands(chart, place))) chart.delete();
  }
  if (insert) sheet.getRange(rowsOf(insert)).insert('Down');
  for (const area of vacated) rangeOf(sheet, area).clear('Formats');
  // Freezing again what is frozen would change nothing, and some builds refuse it.
  const freeze = frozen.isNullObject ? plan.drawing.freeze : undefined;
  // Marks follow the cells they stand on: drawn again, they would stand twice. Panes alone don't tell, HR may have unfrozen them.
  const isMarked = !frozen.isNullObject || marked.some(({ items }) => items.some(({ type }) => type === 'Custom'));
  const marks = isMarked ? [] : (plan.drawing.marks ?? []);
  const blocks = inParts ? cutAtColumn(first, plan.table.columnCount) : [first];
  drawSheet(sheet, { ...plan.drawing, blocks, freeze, marks });
  for (const { rowCount, ...row } of fills) {
    const below = rangeOf(sheet, { ...row, row: row.row + 1, rowCount: rowCount - 1 });
    below.copyFrom(rangeOf(sheet, { ...row, rowCount: 1 }), 'Formulas');
  }
  const table = sheet.tables.add(rangeOf(sheet, plan.table), true);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  drawCharts(sheet, plan);
  if (!(await standAsWritten(workbook, asked))) return false;
  for (const strip of later) {
    const pieces = { blocks: [strip], styles: [], validations: [] };
    if (!(await writeWhereRead(workbook, name, pieces, { formulas: [] }))) return false;
  }
  return true;
}

function drawCharts(sheet: Excel.Worksheet, { charts }: SummaryPlan): void {
  for (const each of charts) {
    const chart = sheet.charts.add(CHART_TYPE, rangeOf(sheet, each.values), 'Columns');
    chart.name = `${CHART_PREFIX}${each.kind}`;
    chart.title.text = each.title;
    chart.legend.visible = false;
    // Each column says its figure; without one a scale from 0 to 1 would look like figures.
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.name = each.seriesName;
    series.setXAxisValues(rangeOf(sheet, each.categories));
    series.hasDataLabels = true;
    if (each.labels !== undefined) series.dataLabels.numberFormat = each.labels;
    const { row, column, rowCount, columnCount } = each.place;
    chart.setPosition(
      sheet.getRangeByIndexes(row, column, 1, 1),
      sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
    );
  }
}

interface Rewriting extends Pick<SummaryRewrite, 'contents' | 'insert'> {
  /** Columns that are not asked for. */
  readonly unasked: ReadonlySet<number>;
}

/** Asks for all that is about to be written over, and how far the sheet reaches. Queues only. */
function askForSheet(
  workbook: Workbook,
  name: string,
  was: SheetCells,
  { contents, insert, unasked }: Rewriting,
): AskedCells {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const readRows = was.values.length;
  const readColumns = Math.max(0, ...was.values.map((line) => line.length));
  const written = contents.row + contents.contents.length - (insert?.count ?? 0);
  const rows = Math.max(readRows, written, 1);
  const width = Math.max(readColumns, contents.column + (contents.contents[0]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => !unasked.has(column));
  const asked = runsOf(columns).map(({ first: column, count: columnCount }) => {
    const range = rangeOf(sheet, { row: 0, column, rowCount: rows, columnCount });
    range.load('formulas,values');
    return { column, columnCount, range };
  });
  const isAsRead = (): boolean => {
    const [endRow, endColumn] = used.isNullObject
      ? [0, 0]
      : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    if (endRow !== readRows || Math.min(MAX_COLUMNS_READ, endColumn) !== readColumns) return false;
    return asked.every(({ column, range }) =>
      (range.formulas as CellValue[][]).every((line, row) =>
        line.every((content, right) => content === (was.formulas[row]?.[column + right] ?? '')),
      ),
    );
  };
  const giveBack = (): void => {
    const now = contextOf(workbook).workbook.worksheets.getItem(name);
    now.tables.getItemAt(0).convertToRange();
    if (insert) now.getRange(rowsOf(insert)).delete('Up');
    const end = Math.max(rows, contents.row + contents.contents.length);
    rangeOf(now, { row: 0, column: 0, rowCount: end, columnCount: width }).clear('Contents');
    const kept = [...unasked].map((column) => ({ column, columnCount: 1, cells: was, from: column }));
    const held = asked.map(({ range, ...place }) => ({ ...place, cells: range, from: 0 }));
    for (const { column, columnCount, cells, from } of [...kept, ...held]) {
      const line = (row: number) => Array.from({ length: columnCount }, (_, right) => heldAt(cells, row, from + right));
      writeBlock(now, { row: 0, column, contents: Array.from({ length: rows }, (_, row) => line(row)) });
    }
  };
  return { isAsRead, giveBack };
}

const rowsOf = ({ row, count }: NonNullable<SummaryRewrite['insert']>): string => `${row + 1}:${row + count}`;
