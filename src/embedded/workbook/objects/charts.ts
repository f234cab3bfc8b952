import { absoluteAreaName } from '../../grid/cellReference';
import { area, columnCount, rowCount, type SheetArea } from '../../grid/area';
import { invalidArgument } from '../../protocol/hostError';
import {
  allNamed,
  attributeNamed,
  childElements,
  childNamed,
  element,
  removeChild,
  serializeXml,
  textOf,
  type XmlElement,
} from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import { XML_DECLARATION } from '../../../ooxml/names';
import {
  chartAnchor,
  chartRoot,
  drawingRoot,
  type ChartType,
  type Marker,
  type SeriesSource,
} from '../parts/markup/chartMarkup';
import { markerAt, positionOf } from './chartPlace';
import { drawingOf, setDrawing, ChartPart, Drawing } from './drawing';
import { findSection, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** A chart on a sheet: where it is, and its part. */
export interface ChartModel {
  readonly drawing: Drawing;
  readonly anchor: XmlElement;
  readonly part: ChartPart;
}

/** The charts of a sheet, in the order they were drawn. */
export const chartsOf = (workbook: Workbook, sheet: Sheet): ChartModel[] => {
  const drawing = drawingOf(workbook, sheet);
  return drawing ? [...drawing.charts].map(([anchor, part]) => ({ drawing, anchor, part })) : [];
};

const properties = (chart: ChartModel): XmlElement => {
  const [found] = allNamed(chart.anchor, 'cNvPr');
  if (!found) throw new RangeError('A chart frame has no properties');
  return found;
};

export const chartName = (chart: ChartModel): string => properties(chart).attributes['name'] ?? '';

export const setChartName = (chart: ChartModel, name: string): void => {
  properties(chart).attributes['name'] = name;
  chart.drawing.changed = true;
};

/** Told apart from names: the client asks for a chart it knows by either. */
export const chartId = (chart: ChartModel): string =>
  `{${Number(properties(chart).attributes['id'] ?? 0)
    .toString(16)
    .toUpperCase()
    .padStart(8, '0')}-0000-0000-0000-00C400000000}`;

const isText = (workbook: Workbook, sheet: Sheet, row: number, column: number): boolean => {
  const value = workbook.calculator.value(sheet, row, column, sheet.data.grid.cell(row, column));
  return typeof value === 'string' && value !== '';
};

const isEmpty = (workbook: Workbook, sheet: Sheet, row: number, column: number): boolean => {
  const value = workbook.calculator.value(sheet, row, column, sheet.data.grid.cell(row, column));
  return value === null || value === '';
};

/**
 * How Excel reads the cells of a new chart: a first column of texts names the categories, a first row of texts the series.
 * Series go down the columns unless told otherwise; by itself the longer side holds the categories.
 */
const seriesOf = (
  workbook: Workbook,
  sheet: Sheet,
  where: SheetArea,
  by: 'Auto' | 'Columns' | 'Rows',
): SeriesSource[] => {
  const columns = by === 'Columns' || (by === 'Auto' && rowCount(where) >= columnCount(where));
  const { top, left, bottom, right } = where;
  const corner = isEmpty(workbook, sheet, top, left);
  const textColumn = right > left && (isText(workbook, sheet, bottom, left) || (corner && bottom > top));
  const textRow = bottom > top && (isText(workbook, sheet, top, right) || (corner && right > left));
  const bodyTop = textRow ? top + 1 : top;
  const bodyLeft = textColumn ? left + 1 : left;
  const name = (found: SheetArea): string => `${workbook.prefix(sheet)}${absoluteAreaName(found)}`;
  const sources: SeriesSource[] = [];
  if (columns) {
    for (let column = bodyLeft; column <= right; column++) {
      sources.push({
        name: textRow ? name(area(top, column, top, column)) : null,
        categories: textColumn ? name(area(bodyTop, left, bottom, left)) : null,
        values: name(area(bodyTop, column, bottom, column)),
      });
    }
  } else {
    for (let row = bodyTop; row <= bottom; row++) {
      sources.push({
        name: textColumn ? name(area(row, left, row, left)) : null,
        categories: textRow ? name(area(top, bodyLeft, top, right)) : null,
        values: name(area(row, bodyLeft, row, right)),
      });
    }
  }
  return sources;
};

const makeDrawing = (workbook: Workbook, sheet: Sheet): Drawing => {
  const known = drawingOf(workbook, sheet);
  if (known) return known;
  const part = workbook.pack.freeName('xl/drawings/drawing', '.xml');
  workbook.pack.addPart(part, DRAWING_TYPE, '');
  const id = workbook.pack.relationshipsOf(sheet.part).add('drawing', part);
  const data = sheet.edit();
  const old = findSection(data, 'drawing');
  if (old) removeChild(data.root, old);
  section(data, 'drawing').attributes['r:id'] = id;
  const drawing = new Drawing(part, drawingRoot());
  drawing.changed = true;
  setDrawing(sheet, drawing);
  return drawing;
};

const USUAL_SIZE = { width: 360, height: 216 };

/** Draws a chart of the cells of `where`, which may be on another sheet. */
export const addChart = (
  workbook: Workbook,
  sheet: Sheet,
  type: ChartType,
  source: { readonly sheet: Sheet; readonly area: SheetArea },
  by: 'Auto' | 'Columns' | 'Rows',
): ChartModel => {
  const sources = seriesOf(workbook, source.sheet, source.area, by);
  if (sources.length === 0) throw invalidArgument('there is nothing to draw');
  const drawing = makeDrawing(workbook, sheet);
  const part = workbook.pack.freeName('xl/charts/chart', '.xml');
  const single = sources.length === 1 || type === 'Pie' || type === 'Doughnut';
  const root = chartRoot(type, type === 'Pie' ? sources.slice(0, 1) : sources, single && sources[0]?.name ? '' : null);
  if (single) dropEmptyTitle(root);
  const chart = new ChartPart(part, root);
  workbook.pack.addPart(part, CHART_TYPE, XML_DECLARATION + serializeXml(root));
  chart.changed = true;
  const relation = workbook.pack.relationshipsOf(drawing.part).add('chart', part);
  const ids = allNamed(drawing.root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
  const id = Math.max(1, ...ids) + 1;
  const [from, to] = [
    markerAt(workbook, sheet, 90, 90),
    markerAt(workbook, sheet, 90 + USUAL_SIZE.width, 90 + USUAL_SIZE.height),
  ];
  const stem = workbook.locale.startsWith('zh') ? '图表' : 'Chart';
  const anchor = chartAnchor(id, `${stem} ${id - 1}`, relation, from, to);
  drawing.root.children.push(anchor);
  drawing.charts.set(anchor, chart);
  drawing.changed = true;
  sheet.edit();
  workbook.touch();
  return { drawing, anchor, part: chart };
};

/** A chart of one series shows the series' name as its title until it gets another. */
const dropEmptyTitle = (root: XmlElement): void => {
  const chart = childNamed(root, 'chart');
  const title = chart && childNamed(chart, 'title');
  const text = title && childNamed(title, 'tx');
  if (title && text) removeChild(title, text);
};

export const deleteChart = (workbook: Workbook, sheet: Sheet, chart: ChartModel): void => {
  const [reference] = allNamed(chart.anchor, 'chart');
  const relation = reference && attributeNamed(reference, 'id');
  if (relation !== undefined) workbook.pack.relationshipsOf(chart.drawing.part).remove(relation);
  for (const { target, external } of workbook.pack.relationshipsOf(chart.part.part).all) {
    if (!external && /chartStyle|chartColorStyle|style\d|colors\d/.test(target)) workbook.pack.remove(target);
  }
  workbook.pack.remove(chart.part.part);
  chart.drawing.charts.delete(chart.anchor);
  removeChild(chart.drawing.root, chart.anchor);
  chart.drawing.changed = true;
  sheet.edit();
};

const PLOTS: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  pie3DChart: '3DPie',
};

/** The plots of a chart's plot area, such as c:barChart. */
export const plotsOf = (chart: ChartModel): XmlElement[] => {
  const [plotArea] = allNamed(chart.part.root, 'plotArea');
  return plotArea ? childElements(plotArea).filter(({ name }) => /Chart$/.test(localName(name))) : [];
};

export const chartType = (chart: ChartModel): string => {
  const [plot] = plotsOf(chart);
  if (!plot) return 'Invalid';
  const name = localName(plot.name);
  if (name !== 'barChart') return PLOTS[name] ?? 'Invalid';
  const setting = (child: string): string => childNamed(plot, child)?.attributes['val'] ?? '';
  const stem = setting('barDir') === 'bar' ? 'Bar' : 'Column';
  return (
    stem +
    (({ stacked: 'Stacked', percentStacked: 'Stacked100' } as Record<string, string>)[setting('grouping')] ??
      'Clustered')
  );
};

/** The series of a chart over all its plots. */
export const seriesElements = (chart: ChartModel): XmlElement[] =>
  plotsOf(chart).flatMap((plot) => childElements(plot).filter(({ name }) => localName(name) === 'ser'));

/** The element `chart` of the part, which holds title, plot area and legend. */
export const chartElement = (chart: ChartModel): XmlElement => {
  const found = childNamed(chart.part.root, 'chart');
  if (!found) throw new RangeError('A chart part has no chart');
  return found;
};

/** Puts `child` into `parent` (in place of one with its name) before the first of the names in `before`. */
export const putBefore = (parent: XmlElement, child: XmlElement, before: readonly string[]): void => {
  const old = childNamed(parent, localName(child.name));
  if (old) removeChild(parent, old);
  const place = parent.children.findIndex((node) => typeof node !== 'string' && before.includes(localName(node.name)));
  parent.children.splice(place < 0 ? parent.children.length : place, 0, child);
};

export const setFlag = (parent: XmlElement, name: string, on: boolean, before: readonly string[]): void =>
  putBefore(parent, element(`c:${name}`, { val: on ? '1' : '0' }), before);

/** Left, top, width and height in points. */
export const chartFrame = (
  workbook: Workbook,
  sheet: Sheet,
  chart: ChartModel,
): { left: number; top: number; width: number; height: number } => {
  const corner = (name: 'from' | 'to'): { x: number; y: number } => {
    const marker = childNamed(chart.anchor, name);
    const read = (child: string): number => Number(textOf(marker ? (childNamed(marker, child) ?? '0') : '0'));
    const place: Marker = {
      row: read('row'),
      column: read('col'),
      rowOffset: read('rowOff'),
      columnOffset: read('colOff'),
    };
    return positionOf(workbook, sheet, place);
  };
  const from = corner('from');
  const extent = childNamed(chart.anchor, 'ext');
  if (extent) {
    const size = (name: string): number => Number(extent.attributes[name] ?? 0) / 12_700;
    return { left: from.x, top: from.y, width: size('cx'), height: size('cy') };
  }
  const to = corner('to');
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
};
