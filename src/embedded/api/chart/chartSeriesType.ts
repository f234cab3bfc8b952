import { absoluteAreaName } from '../../grid/cellReference';
import { booleanIn, textIn, wordIn, type Arguments } from '../../protocol/callArguments';
import { itemNotFound } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import {
  allNamed,
  childElements,
  childNamed,
  element,
  isOn,
  removeChild,
  textOf,
  type XmlElement,
} from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import { numberReference, seriesElement, textReference } from '../../workbook/parts/markup/chartMarkup';
import { plotsOf, putBefore, seriesElements, setFlag } from '../../workbook/objects/charts';
import { areaOfFormula } from '../addresses';
import { chartSource } from './chartSource';
import type { ChartTarget } from './chartType';

/** One series, or with no element all series of the chart. */
interface SeriesTarget {
  readonly owner: ChartTarget;
  readonly element: XmlElement | null;
}

const seriesOf = (target: SeriesTarget): XmlElement[] =>
  target.element ? [target.element] : seriesElements(target.owner.chart);

const AFTER_LABELS = 'trendline errBars cat val xVal yVal smooth shape extLst'.split(' ');
const LABEL_PARTS = 'showLegendKey showVal showCatName showSerName showPercent showBubbleSize'.split(' ');

const makeLabels = (series: XmlElement): XmlElement => {
  const found = childNamed(series, 'dLbls');
  if (found) return found;
  const made = element(
    'c:dLbls',
    {},
    LABEL_PARTS.map((name) => element(`c:${name}`, { val: '0' })),
  );
  putBefore(series, made, AFTER_LABELS);
  return made;
};

const shows = (series: XmlElement, part: string): boolean => {
  const labels = childNamed(series, 'dLbls');
  return labels !== undefined && isOn(childNamed(labels, part)?.attributes['val']);
};

const labelPart = (part: string): WireProperty<SeriesTarget> => ({
  get: (target) => {
    const all = seriesOf(target).map((series) => shows(series, part));
    return all.every((each) => each === all[0]) ? (all[0] ?? false) : null;
  },
  set: (target, value) => {
    target.owner.edit();
    for (const series of seriesOf(target)) {
      setFlag(
        makeLabels(series),
        part,
        booleanIn(value),
        LABEL_PARTS.slice(LABEL_PARTS.indexOf(part) + 1).concat('separator', 'showLeaderLines', 'extLst'),
      );
    }
  },
});

const POSITIONS = [
  ['outEnd', 'OutsideEnd'],
  ['inEnd', 'InsideEnd'],
  ['ctr', 'Center'],
  ['inBase', 'InsideBase'],
  ['bestFit', 'BestFit'],
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
] as const;

export const ChartDataLabelsType = new WireType<SeriesTarget>('ChartDataLabels', {
  properties: {
    ShowValue: labelPart('showVal'),
    ShowCategoryName: labelPart('showCatName'),
    ShowSeriesName: labelPart('showSerName'),
    ShowPercentage: labelPart('showPercent'),
    ShowLegendKey: labelPart('showLegendKey'),
    NumberFormat: {
      get: (target) => {
        const [series] = seriesOf(target);
        const labels = series && childNamed(series, 'dLbls');
        return (labels && childNamed(labels, 'numFmt')?.attributes['formatCode']) ?? 'General';
      },
      set: (target, value) => {
        target.owner.edit();
        for (const series of seriesOf(target)) {
          const format = element('c:numFmt', { formatCode: textIn(value), sourceLinked: '0' });
          putBefore(makeLabels(series), format, ['spPr', 'txPr', 'dLblPos', ...LABEL_PARTS]);
        }
      },
    },
    Position: {
      get: (target) => {
        const [series] = seriesOf(target);
        const labels = series && childNamed(series, 'dLbls');
        const found = labels && childNamed(labels, 'dLblPos')?.attributes['val'];
        return POSITIONS.find(([name]) => name === found)?.[1] ?? 'OutsideEnd';
      },
      set: (target, value) => {
        const word = wordIn(
          value,
          POSITIONS.map(([, name]) => name),
        );
        target.owner.edit();
        for (const series of seriesOf(target)) {
          const place = element('c:dLblPos', { val: POSITIONS.find(([, name]) => name === word)?.[0] ?? 'outEnd' });
          putBefore(makeLabels(series), place, LABEL_PARTS);
        }
      },
    },
  },
});

const one = (target: SeriesTarget): XmlElement => {
  if (!target.element) throw itemNotFound('there is no such series');
  return target.element;
};

const AFTER_NAME = 'spPr invertIfNegative pictureOptions marker explosion dPt dLbls'.split(' ').concat(AFTER_LABELS);

const nameOf = (target: SeriesTarget): string => {
  const holder = childNamed(one(target), 'tx');
  if (!holder) return '';
  const [formula] = allNamed(holder, 'f');
  const cells = formula && areaOfFormula(target.owner.book, textOf(formula));
  if (!cells) return textOf(holder);
  const { sheet, area } = cells;
  const value = target.owner.book.calculator.value(
    sheet,
    area.top,
    area.left,
    sheet.data.grid.cell(area.top, area.left),
  );
  return value === null ? '' : typeof value === 'object' ? value.error : String(value);
};

const setName = (target: SeriesTarget, value: unknown): void => {
  const name = textIn(value);
  target.owner.edit();
  const content = name.startsWith('=') ? textReference(name.slice(1)) : element('c:v', {}, [name]);
  putBefore(one(target), element('c:tx', {}, [content]), AFTER_NAME);
};

const setSource = (target: SeriesTarget, args: Arguments, what: 'cat' | 'val'): null => {
  const { sheet, area } = chartSource(target.owner, args, 0);
  const formula = `${target.owner.book.prefix(sheet)}${absoluteAreaName(area)}`;
  target.owner.edit();
  const holder = element(`c:${what}`, {}, [what === 'cat' ? textReference(formula) : numberReference(formula)]);
  putBefore(one(target), holder, what === 'cat' ? ['val', 'smooth', 'shape', 'extLst'] : ['smooth', 'shape', 'extLst']);
  return null;
};

export const ChartSeriesType = new WireType<SeriesTarget>('ChartSeries', {
  properties: {
    Name: { get: nameOf, set: setName },
    HasDataLabels: {
      get: (target) => LABEL_PARTS.some((part) => shows(one(target), part)),
      set: (target, value) => {
        target.owner.edit();
        const series = one(target);
        const old = childNamed(series, 'dLbls');
        if (booleanIn(value)) setFlag(makeLabels(series), 'showVal', true, ['showCatName']);
        else if (old) removeChild(series, old);
      },
    },
  },
  links: { DataLabels: (target) => ChartDataLabelsType.of(target) },
  methods: {
    SetValues: (target, args) => setSource(target, args, 'val'),
    SetXAxisValues: (target, args) => setSource(target, args, 'cat'),
    Delete: (target) => {
      for (const plot of plotsOf(target.owner.edit())) removeChild(plot, one(target));
      return null;
    },
  },
});

const addSeries = (owner: ChartTarget, name: string | null): XmlElement => {
  const chart = owner.edit();
  const existing = seriesElements(chart);
  const [plot] = plotsOf(chart);
  if (!plot) throw itemNotFound('the chart has no plot');
  const made = seriesElement(
    existing.length,
    { name: null, categories: null, values: '' },
    localName(plot.name) === 'lineChart',
  );
  const values = childNamed(made, 'val');
  if (values) removeChild(made, values);
  if (name !== null) putBefore(made, element('c:tx', {}, [element('c:v', {}, [name])]), AFTER_NAME);
  const last = childElements(plot).findLastIndex((child) =>
    ['ser', 'varyColors', 'grouping', 'barDir'].includes(localName(child.name)),
  );
  plot.children.splice(last + 1, 0, made);
  return made;
};

export const ChartSeriesCollectionType = new WireType<ChartTarget>('ChartSeriesCollection', {
  properties: { Count: { get: (owner) => seriesElements(owner.chart).length } },
  items: (owner) => seriesElements(owner.chart).map((each) => ChartSeriesType.of({ owner, element: each })),
  methods: {
    Add: (owner, args) => ChartSeriesType.of({ owner, element: addSeries(owner, args.optionalText(0)) }),
    GetCount: (owner) => seriesElements(owner.chart).length,
    GetItemAt: (owner, args) => {
      const found = seriesElements(owner.chart)[args.integer(0)];
      if (!found) throw itemNotFound('there is no such series');
      return ChartSeriesType.of({ owner, element: found });
    },
  },
});
