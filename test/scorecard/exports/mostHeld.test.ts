import { mostHeldFirst, searchIndicators } from '../../../src/scorecard/exports/mostHeld';
import type { KnownIndicator } from '../../../src/scorecard/exports/proposeUse';
import { CARDS, INDICATORS, source } from './exportWorld';

const { known } = source([]);
const ids = (found: readonly KnownIndicator[]): readonly string[] => found.map(({ id }) => id);

test('indicators that more cards have come first, the others in their order', () => {
  const last = INDICATORS.slice(-1);
  const cards = CARDS.map((card, index) => ({ ...card, indicators: index === 0 ? INDICATORS : last }));
  const [first, ...rest] = ids(mostHeldFirst({ cards, known }));
  expect(first).toBe('shifts-covered');
  expect(rest).toEqual(ids(known).slice(0, -1));
});

test('an indicator is found by words of its name, in any language and in any case', () => {
  const named = known.map((each) => (each.id === 'late' ? { ...each, names: ['迟到次数', 'Late arrivals'] } : each));
  expect(ids(searchIndicators(named, '转化'))).toEqual(['inquiry-conversion', 'live-conversion']);
  expect(ids(searchIndicators(named, ' 率 直播 '))).toEqual(['live-conversion']);
  expect(ids(searchIndicators(named, 'ARRIVALS'))).toEqual(['late']);
  expect(searchIndicators(named, '没有')).toEqual([]);
  expect(searchIndicators(named, ' ')).toEqual(named);
});
