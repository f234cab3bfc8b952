import type { Block } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { SummaryRewrite } from '../../scorecard/summary/keptCells';
import type { SummaryPlan } from '../../scorecard/summary/planSummary';
import { REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { blockRequests } from '../../scorecard/summary/summaryRequests';
import { drawSheet, rangeOf, writeBlock } from '../office/draw';

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
 * what Rolecard drew is cleared; see planRewrite. Two round trips.
 */
export async function writeSummary(
  workbook: Workbook,
  name: string,
  plan: SummaryPlan,
  { insert, contents, vacated }: SummaryRewrite,
): Promise<void> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.tables.load('items/name');
  sheet.charts.load('items/name,items/chartType,items/left,items/width');
  const places = plan.charts.map(({ place }) => rangeOf(sheet, place));
  places.forEach((place) => place.load('left,width'));
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount');
  await context.sync();
  for (const table of sheet.tables.items) table.convertToRange();
  for (const chart of sheet.charts.items) {
    if (chart.name.startsWith(CHART_PREFIX) || places.some((place) => stands(chart, place))) chart.delete();
  }
  if (insert) sheet.getRange(`${insert.row + 1}:${insert.row + insert.count}`).insert('Down');
  for (const area of vacated) rangeOf(sheet, area).clear('Formats');
  const { first, later } = blockRequests(contents, REQUEST_BYTES);
  // Freezing again what is frozen would change nothing, and some builds refuse it.
  const freeze = frozen.isNullObject ? plan.drawing.freeze : undefined;
  // Marks follow the cells they stand on: drawn again, they would stand twice.
  const marks = frozen.isNullObject ? (plan.drawing.marks ?? []) : [];
  drawSheet(sheet, { ...plan.drawing, blocks: [first], freeze, marks });
  const table = sheet.tables.add(rangeOf(sheet, plan.table), true);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  for (const each of plan.charts) {
    const chart = sheet.charts.add(CHART_TYPE, rangeOf(sheet, each.values), 'Columns');
    chart.name = `${CHART_PREFIX}${each.kind}`;
    chart.title.text = each.title;
    chart.legend.visible = false;
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
  await context.sync();
  for (const strip of later) await writeStrip(sheet, strip);
}

/** One round trip for each, as each is as large as a request may be. */
async function writeStrip(sheet: Excel.Worksheet, strip: Block): Promise<void> {
  writeBlock(sheet, strip);
  await sheet.context.sync();
}
