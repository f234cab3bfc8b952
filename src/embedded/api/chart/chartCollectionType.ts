import { itemNotFound } from '../../protocol/hostError';
import type { Arguments } from '../../protocol/callArguments';
import { WireType } from '../../protocol/wireType';
import { CHART_TYPES } from '../../workbook/parts/markup/chartMarkup';
import { addChart, chartId, chartName, chartsOf } from '../../workbook/objects/charts';
import { requireAllowed } from '../../workbook/cells/protection';
import { chartSource } from './chartSource';
import { ChartTarget, ChartType } from './chartType';
import type { SheetTarget } from '../targets';

const all = ({ book, sheet }: SheetTarget): ChartTarget[] =>
  chartsOf(book, sheet).map((chart) => new ChartTarget(book, sheet, chart));

const named = (target: SheetTarget, args: Arguments): ChartTarget | null => {
  const key = args.text(0);
  return (
    all(target).find(({ chart }) => chartId(chart) === key) ??
    all(target).find(({ chart }) => chartName(chart).toLowerCase() === key.toLowerCase()) ??
    null
  );
};

const orNotFound = (found: ChartTarget | null | undefined): unknown => {
  if (!found) throw itemNotFound('there is no such chart');
  return ChartType.of(found);
};

export const ChartCollectionType = new WireType<SheetTarget>('ChartCollection', {
  properties: { Count: { get: (target) => all(target).length } },
  items: (target) => all(target).map((each) => ChartType.of(each)),
  methods: {
    Add: (target, args) => {
      requireAllowed(target.sheet, 'allowEditObjects');
      const type = args.word(0, CHART_TYPES);
      const by = args.word(2, ['Auto', 'Columns', 'Rows'], 'Auto');
      const chart = addChart(target.book, target.sheet, type, chartSource(target, args, 1), by);
      return ChartType.of(new ChartTarget(target.book, target.sheet, chart));
    },
    GetCount: (target) => all(target).length,
    GetItem: (target, args) => orNotFound(named(target, args)),
    GetItemOrNullObject: (target, args) => ChartType.orNull(named(target, args)),
    GetItemAt: (target, args) => orNotFound(all(target)[args.integer(0)]),
  },
});
