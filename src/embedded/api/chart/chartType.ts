import { booleanIn, numberIn, textIn, wordIn } from '../../protocol/callArguments';
import { HostError } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import { allNamed, childNamed, element, removeChild, textOf, type XmlElement } from '../../../ooxml/xml';
import { titleElement } from '../../workbook/parts/markup/chartMarkup';
import { cellMarker, markerAt, placeAnchor } from '../../workbook/objects/chartPlace';
import {
  chartElement,
  chartFrame,
  chartId,
  chartName,
  chartsOf,
  chartType,
  deleteChart,
  putBefore,
  setChartName,
  type ChartModel,
} from '../../workbook/objects/charts';
import { requireAllowed } from '../../workbook/cells/protection';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { areaOnSheet } from '../addresses';
import { ChartAxesType } from './chartAxisType';
import { ChartDataLabelsType, ChartSeriesCollectionType } from './chartSeriesType';
import { RangeType, WorksheetType } from '../objectTypes';
import { SheetTarget } from '../targets';

/** A chart as a client holds it: it may have been deleted since. */
export class ChartTarget extends SheetTarget {
  constructor(
    book: Workbook,
    sheet: Sheet,
    private readonly heldChart: ChartModel,
  ) {
    super(book, sheet);
  }

  get chart(): ChartModel {
    if (!chartsOf(this.book, this.sheet).some(({ part }) => part === this.heldChart.part)) {
      throw new HostError('InvalidObjectPath', 'The object path is not working: the chart has been deleted.');
    }
    return this.heldChart;
  }

  /** The chart, about to be changed. */
  edit(): ChartModel {
    requireAllowed(this.sheet, 'allowEditObjects');
    this.chart.part.changed = true;
    this.book.touch();
    return this.chart;
  }
}

const AFTER_TITLE = 'autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly'.split(' ');

const titleText = (title: XmlElement | undefined): string =>
  title
    ? allNamed(title, 'p')
        .map((line) => allNamed(line, 't').map(textOf).join(''))
        .join('\n')
    : '';

/** A chart of one series that has no title of its own shows the series' name. */
const automaticTitle = (target: ChartTarget): string => {
  const [name] = allNamed(target.chart.part.root, 'ser').flatMap((series) => childNamed(series, 'tx') ?? []);
  const [formula] = name ? allNamed(name, 'f') : [];
  if (!formula) return name ? textOf(name) : '';
  const [sheet, address] = [
    textOf(formula).replace(/!.*$/, '').replace(/^'|'$/g, ''),
    textOf(formula).replace(/^.*!/, ''),
  ];
  const from = target.book.sheetNamed(sheet);
  if (!from) return '';
  const where = areaOnSheet(target.book, from, address);
  const value = target.book.calculator.value(from, where.top, where.left, from.data.grid.cell(where.top, where.left));
  return typeof value === 'string' ? value : '';
};

const setTitle = (target: ChartTarget, title: XmlElement | null): void => {
  const chart = chartElement(target.edit());
  const old = childNamed(chart, 'title');
  if (old) removeChild(chart, old);
  if (title) putBefore(chart, title, AFTER_TITLE);
  putBefore(chart, element('c:autoTitleDeleted', { val: title ? '0' : '1' }), AFTER_TITLE.slice(1));
};

const ChartTitleType = new WireType<ChartTarget>('ChartTitle', {
  properties: {
    Text: {
      get: (target) => {
        const title = childNamed(chartElement(target.chart), 'title');
        return title && childNamed(title, 'tx') ? titleText(title) : automaticTitle(target);
      },
      set: (target, value) => setTitle(target, titleElement(textIn(value))),
    },
    Visible: {
      get: ({ chart }) => childNamed(chartElement(chart), 'title') !== undefined,
      set: (target, value) => {
        if (!booleanIn(value)) setTitle(target, null);
        else if (!childNamed(chartElement(target.chart), 'title')) {
          setTitle(target, element('c:title', {}, [element('c:overlay', { val: '0' })]));
        }
      },
    },
  },
});

const LEGEND_PLACES = [
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
  ['tr', 'Corner'],
] as const;

const legend = ({ chart }: ChartTarget): XmlElement | undefined => childNamed(chartElement(chart), 'legend');

const makeLegend = (target: ChartTarget, place: string): void =>
  putBefore(
    chartElement(target.edit()),
    element('c:legend', {}, [element('c:legendPos', { val: place }), element('c:overlay', { val: '0' })]),
    ['plotVisOnly', 'dispBlanksAs', 'showDLblsOverMax', 'extLst'],
  );

const ChartLegendType = new WireType<ChartTarget>('ChartLegend', {
  properties: {
    Visible: {
      get: (target) => legend(target) !== undefined,
      set: (target, value) => {
        const found = legend(target);
        if (booleanIn(value) && !found) makeLegend(target, 'b');
        else if (!booleanIn(value) && found) removeChild(chartElement(target.edit()), found);
      },
    },
    Position: {
      get: (target) => {
        const found = legend(target);
        const place = found && childNamed(found, 'legendPos')?.attributes['val'];
        return LEGEND_PLACES.find(([name]) => name === place)?.[1] ?? 'Right';
      },
      set: (target, value) => {
        const word = wordIn(
          value,
          LEGEND_PLACES.map(([, name]) => name),
        );
        makeLegend(target, LEGEND_PLACES.find(([, name]) => name === word)?.[0] ?? 'r');
      },
    },
  },
});

type Frame = ReturnType<typeof chartFrame>;

const frameSide = (side: keyof Frame): WireProperty<ChartTarget> => ({
  get: ({ book, sheet, chart }) => chartFrame(book, sheet, chart)[side],
  set: (target, value) => {
    const { book, sheet } = target;
    const chart = target.edit();
    const frame = { ...chartFrame(book, sheet, chart), [side]: numberIn(value, 0, 100_000) };
    placeAnchor(
      chart.anchor,
      markerAt(book, sheet, frame.left, frame.top),
      markerAt(book, sheet, frame.left + frame.width, frame.top + frame.height),
    );
    chart.drawing.changed = true;
  },
});

export const ChartType = new WireType<ChartTarget>('Chart', {
  identity: ({ chart }) => ({ Id: chartId(chart) }),
  properties: {
    Id: { get: ({ chart }) => chartId(chart) },
    Name: {
      get: ({ chart }) => chartName(chart),
      set: (target, value) => setChartName(target.edit(), textIn(value)),
    },
    ChartType: { get: ({ chart }) => chartType(chart) },
    Left: frameSide('left'),
    Top: frameSide('top'),
    Width: frameSide('width'),
    Height: frameSide('height'),
  },
  links: {
    Title: (target) => ChartTitleType.of(target),
    Legend: (target) => ChartLegendType.of(target),
    Axes: (target) => ChartAxesType.of(target),
    Series: (target) => ChartSeriesCollectionType.of(target),
    DataLabels: (target) => ChartDataLabelsType.of({ owner: target, element: null }),
    Worksheet: (target) => WorksheetType.of(target),
  },
  methods: {
    Delete: (target) => {
      requireAllowed(target.sheet, 'allowEditObjects');
      deleteChart(target.book, target.sheet, target.chart);
      target.book.touch();
      return null;
    },
    SetPosition: (target, args) => {
      const { book, sheet } = target;
      const cell = (place: number): ReturnType<typeof areaOnSheet> => {
        const given = args.at(place);
        return typeof given === 'string' ? areaOnSheet(book, sheet, given) : args.target(place, RangeType).where;
      };
      const first = cell(0);
      const last = args.isGiven(1) ? cell(1) : null;
      const chart = target.edit();
      if (last)
        placeAnchor(chart.anchor, cellMarker(first.top, first.left), cellMarker(last.bottom + 1, last.right + 1));
      else {
        const { width, height } = chartFrame(book, sheet, chart);
        placeAnchor(chart.anchor, cellMarker(first.top, first.left), cellMarker(first.top, first.left));
        const corner = chartFrame(book, sheet, chart);
        placeAnchor(
          chart.anchor,
          cellMarker(first.top, first.left),
          markerAt(book, sheet, corner.left + width, corner.top + height),
        );
      }
      chart.drawing.changed = true;
      return null;
    },
    Activate: () => null,
  },
});
