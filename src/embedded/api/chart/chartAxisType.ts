import { booleanIn, numberIn, textIn } from '../../protocol/callArguments';
import { invalidOperation } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import { allNamed, childNamed, element, removeChild, textOf, type XmlElement } from '../../../ooxml/xml';
import { titleElement } from '../../workbook/parts/markup/chartMarkup';
import { putBefore, setFlag } from '../../workbook/objects/charts';
import type { ChartTarget } from './chartType';

interface AxisTarget {
  readonly owner: ChartTarget;
  readonly axis: 'catAx' | 'valAx';
}

const axisElement = ({ owner, axis }: AxisTarget): XmlElement => {
  const found =
    allNamed(owner.chart.part.root, axis)[0] ??
    (axis === 'catAx' ? allNamed(owner.chart.part.root, 'dateAx')[0] : undefined);
  if (!found) throw invalidOperation('This chart has no such axis.');
  return found;
};

const edit = (target: AxisTarget): XmlElement => {
  target.owner.edit();
  return axisElement(target);
};

const AFTER_TITLE = 'numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx'.split(' ');

const setTitle = (target: AxisTarget, title: XmlElement | null): void => {
  const axis = edit(target);
  const old = childNamed(axis, 'title');
  if (old) removeChild(axis, old);
  if (title) putBefore(axis, title, AFTER_TITLE);
};

const titleText = (target: AxisTarget): string => {
  const title = childNamed(axisElement(target), 'title');
  return title ? allNamed(title, 't').map(textOf).join('') : '';
};

const ChartAxisTitleType = new WireType<AxisTarget>('ChartAxisTitle', {
  properties: {
    Text: { get: titleText, set: (target, value) => setTitle(target, titleElement(textIn(value))) },
    Visible: {
      get: (target) => childNamed(axisElement(target), 'title') !== undefined,
      set: (target, value) => {
        if (!booleanIn(value)) setTitle(target, null);
        else if (!childNamed(axisElement(target), 'title')) setTitle(target, titleElement(''));
      },
    },
  },
});

/** A limit of the scale; "" in Excel's answer means that it is automatic. */
const limit = (name: 'max' | 'min'): WireProperty<AxisTarget> => ({
  get: (target) => {
    const scaling = childNamed(axisElement(target), 'scaling');
    const found = scaling && childNamed(scaling, name)?.attributes['val'];
    return found === undefined ? '' : Number(found);
  },
  set: (target, value) => {
    const scaling = childNamed(edit(target), 'scaling');
    if (!scaling) return;
    const old = childNamed(scaling, name);
    if (value === '') {
      if (old) removeChild(scaling, old);
    } else
      putBefore(
        scaling,
        element(`c:${name}`, { val: String(numberIn(value)) }),
        name === 'max' ? ['min', 'extLst'] : ['extLst'],
      );
  },
});

const unit: WireProperty<AxisTarget> = {
  get: (target) => {
    const found = childNamed(axisElement(target), 'majorUnit')?.attributes['val'];
    return found === undefined ? '' : Number(found);
  },
  set: (target, value) => {
    const axis = edit(target);
    const old = childNamed(axis, 'majorUnit');
    if (value === '') {
      if (old) removeChild(axis, old);
    } else
      putBefore(axis, element('c:majorUnit', { val: String(numberIn(value)) }), ['minorUnit', 'dispUnits', 'extLst']);
  },
};

const ChartGridlinesType = new WireType<AxisTarget>('ChartGridlines', {
  properties: {
    Visible: {
      get: (target) => childNamed(axisElement(target), 'majorGridlines') !== undefined,
      set: (target, value) => {
        const axis = edit(target);
        const old = childNamed(axis, 'majorGridlines');
        if (old && !booleanIn(value)) removeChild(axis, old);
        if (!old && booleanIn(value))
          putBefore(axis, element('c:majorGridlines'), ['minorGridlines', 'title', ...AFTER_TITLE]);
      },
    },
  },
});

const ChartAxisType = new WireType<AxisTarget>('ChartAxis', {
  properties: {
    Minimum: limit('min'),
    Maximum: limit('max'),
    MajorUnit: { ...unit, loadedByDefault: false },
    Visible: {
      get: (target) => childNamed(axisElement(target), 'delete')?.attributes['val'] !== '1',
      set: (target, value) => setFlag(edit(target), 'delete', !booleanIn(value), ['axPos']),
    },
    NumberFormat: {
      get: (target) => childNamed(axisElement(target), 'numFmt')?.attributes['formatCode'] ?? 'General',
      set: (target, value) =>
        putBefore(
          edit(target),
          element('c:numFmt', { formatCode: textIn(value), sourceLinked: '0' }),
          AFTER_TITLE.slice(1),
        ),
    },
  },
  links: {
    Title: (target) => ChartAxisTitleType.of(target),
    MajorGridlines: (target) => ChartGridlinesType.of(target),
  },
});

export const ChartAxesType = new WireType<ChartTarget>('ChartAxes', {
  links: {
    CategoryAxis: (owner) => ChartAxisType.of({ owner, axis: 'catAx' }),
    ValueAxis: (owner) => ChartAxisType.of({ owner, axis: 'valAx' }),
  },
});
