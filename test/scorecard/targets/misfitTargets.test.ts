import { misfitTargets } from '../../../src/scorecard/targets/misfitTargets';
import type { OwnTargets } from '../../../src/scorecard/targets/carriedTargets';
import { cardWorld } from '../cardWorld';

const own = (targets: Record<string, number>, amounts: Record<string, string> = {}): OwnTargets => ({
  targets: new Map(Object.entries(targets)),
  amounts: new Map(Object.entries(amounts)),
});

/** One indicator that adds up by the month, one by the quarter, one with nothing allowed, one a share, one a mean in hours. */
const IDS = ['special-analyses', 'research-reports', 'safety-accident', 'store-conversion-rate', 'data-request-time'];

/** Ids of those that are for a month, and of those that are for another period. */
async function told(period: string, typed = own({}), typedFor: string | null = null): Promise<readonly string[][]> {
  const { catalogue } = await cardWorld();
  const indicators = IDS.map((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) throw new Error(id);
    return { indicator, weight: 20, target: indicator.target, rule: indicator.rule };
  });
  const { monthly, others } = misfitTargets(indicators, typed, period, typedFor, 'zh-CN');
  const idOf = (name: string) => IDS.find((id) => catalogue.indicators.get(id)?.name['zh-CN'] === name) ?? name;
  return [monthly.map(idOf), others.map(idOf)];
}

test('amounts for a month are named on cards of another period, and those of a quarter on any that is no quarter', async () => {
  expect(await told('2026-11')).toEqual([[], ['research-reports']]);
  expect(await told('2026-Q3')).toEqual([['special-analyses'], []]);
  for (const period of ['2026-H1', '2026', '2026-07-15..2026-09-30']) {
    expect(await told(period)).toEqual([['special-analyses'], ['research-reports']]);
  }
});

test('what HR typed is for the period of the card it was typed on', async () => {
  const typed = own(
    { 'special-analyses': 6, 'store-conversion-rate': 500_000, 'research-reports': 2 },
    { 'store-conversion-rate': '元' },
  );
  const all = ['special-analyses', 'research-reports', 'store-conversion-rate'];
  expect(await told('2026-Q3', typed)).toEqual([[], []]);
  expect(await told('2026-Q3', typed, '2026-Q2')).toEqual([[], []]);
  expect(await told('2026-Q3', typed, '2026-06')).toEqual([all, []]);
  // A quarter's amount on the card of a month is three months' work.
  expect(await told('2026-10', typed, '2026-Q3')).toEqual([[], all]);
  expect(await told('2026-10', typed, '2026-09')).toEqual([[], []]);
  expect(await told('2026-08-01..2026-09-30', typed, '2026-10-01..2026-11-15')).toEqual([[], all]);
  expect(await told('2026-06-01..2026-07-16', typed, '2026-10-01..2026-11-15')).toEqual([[], []]);
  const none = own({ 'special-analyses': 0, 'research-reports': 0 });
  expect(await told('2026-Q3', none, '2026-06')).toEqual([[], []]);
});
