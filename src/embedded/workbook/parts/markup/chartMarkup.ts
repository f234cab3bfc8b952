import { RELATIONSHIP_BASE } from '../../../../ooxml/names';
import { element, type XmlElement } from '../../../../ooxml/xml';

/** The kinds of chart this host can make, by the names of Excel's API. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** One series of a new chart: formulas of its name, categories and values, without =. */
export interface SeriesSource {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The prefixes by which everything here names its elements. */
export const CHART_PREFIXES = { c: C, a: A, r: RELATIONSHIP_BASE };
export const DRAWING_PREFIXES = { xdr: XDR, a: A };

const value = (name: string, val: string): XmlElement => element(`c:${name}`, { val });

/** A reference to cells. Its cache is left out: programs read the cells when they open the file. */
export const numberReference = (formula: string): XmlElement =>
  element('c:numRef', {}, [element('c:f', {}, [formula])]);

export const textReference = (formula: string): XmlElement => element('c:strRef', {}, [element('c:f', {}, [formula])]);

/** A text that a chart shows: its title, a title of an axis. */
const richText = (text: string): XmlElement =>
  element('c:tx', {}, [
    element('c:rich', {}, [
      element('a:bodyPr'),
      element('a:lstStyle'),
      ...text
        .split('\n')
        .map((line) =>
          element('a:p', {}, [element('a:r', {}, [element('a:rPr', { lang: 'zh-CN' }), element('a:t', {}, [line])])]),
        ),
    ]),
  ]);

export const titleElement = (text: string): XmlElement =>
  element('c:title', {}, [richText(text), value('overlay', '0')]);

export const seriesElement = (index: number, source: SeriesSource, lines: boolean): XmlElement =>
  element('c:ser', {}, [
    value('idx', String(index)),
    value('order', String(index)),
    ...(source.name === null ? [] : [element('c:tx', {}, [textReference(source.name)])]),
    ...(lines ? [element('c:marker', {}, [value('symbol', 'none')])] : []),
    ...(source.categories === null ? [] : [element('c:cat', {}, [textReference(source.categories)])]),
    element('c:val', {}, [numberReference(source.values)]),
    ...(lines ? [value('smooth', '0')] : []),
  ]);

const grouping = (type: ChartType): string =>
  type.endsWith('100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : 'clustered';

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

const axisIds = (): XmlElement[] => [value('axId', CATEGORY_AXIS), value('axId', VALUE_AXIS)];

const plot = (type: ChartType, series: XmlElement[]): XmlElement => {
  if (type === 'Pie')
    return element('c:pieChart', {}, [value('varyColors', '1'), ...series, value('firstSliceAng', '0')]);
  if (type === 'Doughnut') {
    return element('c:doughnutChart', {}, [
      value('varyColors', '1'),
      ...series,
      value('firstSliceAng', '0'),
      value('holeSize', '50'),
    ]);
  }
  if (type === 'Line' || type === 'LineMarkers') {
    return element('c:lineChart', {}, [
      value('grouping', 'standard'),
      value('varyColors', '0'),
      ...series,
      value('marker', '1'),
      ...axisIds(),
    ]);
  }
  if (type === 'Area') {
    return element('c:areaChart', {}, [
      value('grouping', 'standard'),
      value('varyColors', '0'),
      ...series,
      ...axisIds(),
    ]);
  }
  const stacked = grouping(type) !== 'clustered';
  return element('c:barChart', {}, [
    value('barDir', type.startsWith('Bar') ? 'bar' : 'col'),
    value('grouping', grouping(type)),
    value('varyColors', '0'),
    ...series,
    value('gapWidth', '150'),
    ...(stacked ? [value('overlap', '100')] : []),
    ...axisIds(),
  ]);
};

const axes = (type: ChartType): XmlElement[] => {
  if (type === 'Pie' || type === 'Doughnut') return [];
  const sideways = type.startsWith('Bar');
  const axis = (
    name: string,
    [id, crosses]: readonly [string, string],
    position: string,
    more: XmlElement[],
    last: XmlElement[] = [],
  ): XmlElement =>
    element(name, {}, [
      value('axId', id),
      element('c:scaling', {}, [value('orientation', 'minMax')]),
      value('delete', '0'),
      value('axPos', position),
      ...more,
      value('majorTickMark', 'out'),
      value('minorTickMark', 'none'),
      value('tickLblPos', 'nextTo'),
      value('crossAx', crosses),
      value('crosses', 'autoZero'),
      ...last,
    ]);
  const numbers = element('c:numFmt', { formatCode: 'General', sourceLinked: '1' });
  return [
    axis('c:catAx', [CATEGORY_AXIS, VALUE_AXIS], sideways ? 'l' : 'b', [numbers]),
    axis(
      'c:valAx',
      [VALUE_AXIS, CATEGORY_AXIS],
      sideways ? 'b' : 'l',
      [element('c:majorGridlines'), numbers],
      [value('crossBetween', 'between')],
    ),
  ];
};

/** The part of a new chart. */
export const chartRoot = (type: ChartType, sources: readonly SeriesSource[], title: string | null): XmlElement => {
  const series = sources.map((source, index) => seriesElement(index, source, type === 'Line'));
  return element('c:chartSpace', { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': RELATIONSHIP_BASE }, [
    value('roundedCorners', '0'),
    element('c:chart', {}, [
      ...(title === null ? [] : [titleElement(title)]),
      value('autoTitleDeleted', title === null ? '1' : '0'),
      element('c:plotArea', {}, [element('c:layout'), plot(type, series), ...axes(type)]),
      element('c:legend', {}, [
        value('legendPos', type === 'Pie' || type === 'Doughnut' ? 'b' : 'b'),
        value('overlay', '0'),
      ]),
      value('plotVisOnly', '1'),
      value('dispBlanksAs', 'gap'),
    ]),
  ]);
};

/** The part of a drawing with nothing in it. */
export const drawingRoot = (): XmlElement => element('xdr:wsDr', { 'xmlns:xdr': XDR, 'xmlns:a': A });

/** A place in a sheet: a cell and the distance from its corner in EMU (12,700 a point). */
export interface Marker {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

export const markerElement = (name: 'from' | 'to', marker: Marker): XmlElement =>
  element(`xdr:${name}`, {}, [
    element('xdr:col', {}, [String(marker.column)]),
    element('xdr:colOff', {}, [String(Math.round(marker.columnOffset))]),
    element('xdr:row', {}, [String(marker.row)]),
    element('xdr:rowOff', {}, [String(Math.round(marker.rowOffset))]),
  ]);

/** The anchor that shows a chart between two places. */
export const chartAnchor = (id: number, name: string, relation: string, from: Marker, to: Marker): XmlElement =>
  element('xdr:twoCellAnchor', {}, [
    markerElement('from', from),
    markerElement('to', to),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', { id: String(id), name }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', { cx: '0', cy: '0' })]),
      element('a:graphic', {}, [
        element('a:graphicData', { uri: C }, [
          element('c:chart', { 'xmlns:c': C, 'xmlns:r': RELATIONSHIP_BASE, 'r:id': relation }),
        ]),
      ]),
    ]),
    element('xdr:clientData'),
  ]);
