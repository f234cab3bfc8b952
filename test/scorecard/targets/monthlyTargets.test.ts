import { monthlyTargets } from '../../../src/scorecard/targets/monthlyTargets';
import type { OwnTargets } from '../../../src/scorecard/targets/carriedTargets';
import { cardWorld } from '../cardWorld';

const own = (targets: Record<string, number>, amounts: Record<string, string> = {}): OwnTargets => ({
  targets: new Map(Object.entries(targets)),
  amounts: new Map(Object.entries(amounts)),
});

/** One indicator that adds up by the month, one by the quarter, one with nothing allowed, one a share, one a mean in hours. */
const IDS = ['special-analyses', 'research-reports', 'safety-accident', 'store-conversion-rate', 'data-request-time'];

async function told(period: string, typed = own({}), typedFor: string | null = null): Promise<readonly string[]> {
  const { catalogue } = await cardWorld();
  const indicators = IDS.map((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) throw new Error(id);
    return { indicator, weight: 20, target: indicator.target, rule: indicator.rule };
  });
  const names = monthlyTargets(indicators, typed, period, typedFor, 'zh-CN');
  return names.map((name) => IDS.find((id) => catalogue.indicators.get(id)?.name['zh-CN'] === name) ?? name);
}

test('amounts for a month are named on cards of another period, shares and means and those of a quarter are not', async () => {
  expect(await told('2026-11')).toEqual([]);
  for (const period of ['2026-Q3', '2026-H1', '2026', '2026-07-15..2026-09-30']) {
    expect(await told(period)).toEqual(['special-analyses']);
  }
});

test('what HR typed is for the period of the card it was typed on', async () => {
  const typed = own({ 'special-analyses': 6, 'store-conversion-rate': 500_000 }, { 'store-conversion-rate': '元' });
  expect(await told('2026-Q3', typed)).toEqual([]);
  expect(await told('2026-Q3', typed, '2026-Q2')).toEqual([]);
  expect(await told('2026-Q3', typed, '2026-06')).toEqual(['special-analyses', 'store-conversion-rate']);
  expect(await told('2026-Q3', own({ 'special-analyses': 0 }), '2026-06')).toEqual([]);
});
