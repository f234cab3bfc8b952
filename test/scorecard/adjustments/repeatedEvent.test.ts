import { loadFacts } from '../../../src/catalogue/facts';
import { isSameEvent } from '../../../src/scorecard/adjustments/repeatedEvent';
import labelled from './labelledReasons.json';

/** Role, reason, and the indicators of the role that the event lowers already: labelled before the comparison was written. */
interface Labelled {
  readonly role: string;
  readonly reason: string;
  readonly lowered: readonly string[];
}

const CASES = [...labelled.known, ...labelled.heldOut].map((each) => {
  const [role, reason, lowered] = each as unknown as readonly [string, string, readonly string[]];
  return { role, reason, lowered };
});

const { indicators, roles } = loadFacts();
const BY_ID = new Map(indicators.map((each) => [each.id, each]));

/** The indicators of a role that a reason is said to be about. */
function told(role: string, reason: string): readonly string[] {
  const language = /[㐀-鿿]/.test(reason) ? 'zh-CN' : 'en-US';
  const lines = roles.find(({ id }) => id === role)?.indicators ?? [];
  return lines.flatMap(({ indicator: id }) => {
    const known = BY_ID.get(id);
    if (known === undefined) throw new Error(`no indicator ${id}`);
    const shown = { name: known.name[language], rule: '', isLowerBetter: known.direction === 'lower' };
    return isSameEvent(reason, shown) ? [id] : [];
  });
}

const isEvent = ({ lowered }: Labelled): boolean => lowered.length > 0;

test('of labelled reasons nearly all that repeat an event are told, and nobody is warned without one', () => {
  const events = CASES.filter(isEvent);
  const missed = events.filter(({ role, reason, lowered }) => !told(role, reason).some((id) => lowered.includes(id)));
  expect(events).toHaveLength(81);
  expect(missed.map(({ reason }) => reason)).toEqual(['上错价格链接', 'Parcel packed badly and damaged']);
  const others = CASES.filter((each) => !isEvent(each));
  expect(others).toHaveLength(47);
  expect(others.filter(({ role, reason }) => told(role, reason).length > 0)).toEqual([]);
});

test('what is told beside the labelled indicator is little', () => {
  const beside = CASES.filter(isEvent).flatMap(({ role, reason, lowered }) =>
    told(role, reason)
      .filter((id) => !lowered.includes(id))
      .map((id) => `${reason} ${id}`),
  );
  expect(beside.length).toBeLessThanOrEqual(3);
});

test('misconduct that has nothing to do with figures is told on hardly any card of any role', () => {
  const reasons = [...new Set(CASES.filter((each) => !isEvent(each)).map(({ reason }) => reason))];
  const pairs = reasons.flatMap((reason) => roles.map(({ id }) => told(id, reason).length > 0));
  expect(pairs.length).toBeGreaterThan(4000);
  expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.005);
});

test('a company’s own counters and its own rules are compared like the library’s', () => {
  const own = (name: string, rule: string, isLowerBetter: boolean) => ({ name, rule, isLowerBetter });
  expect(isSameEvent('早会缺席两次', own('早会缺席次数', '', true))).toBe(true);
  expect(isSameEvent('早会缺席两次', own('早会主持次数', '', false))).toBe(false);
  expect(isSameEvent('退貨兩單', own('品質分', '退货率每高1个百分点扣2分', false))).toBe(true);
  expect(isSameEvent('迟到', own('考勤', '', false))).toBe(true);
  expect(isSameEvent('', own('考勤', '', false))).toBe(false);
});
