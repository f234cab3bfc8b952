import { carryTargets, ownFirst, type TargetSource } from '../../../src/scorecard/targets/carriedTargets';
import { cardWorld, person } from '../cardWorld';

/** Whom a typed target goes with, and what is said where it goes with nobody. */

const source = (part: Partial<TargetSource> = {}): TargetSource => ({
  number: '2026-11/E1017',
  name: '赵晓晨',
  employeeId: 'E1017',
  department: '客服部',
  position: '售前客服',
  roleId: 'R30',
  targets: [{ id: 'chat-satisfaction', value: 0.9, unit: 'percent' }],
  ...part,
});

async function world() {
  const { catalogue } = await cardWorld();
  const card = (part: Partial<TargetSource> = {}) => {
    const { name, employeeId, department, position, roleId } = source(part);
    return person(catalogue, { name, employeeId, department, position, roleId });
  };
  const carry = (sources: readonly TargetSource[], people: ReturnType<typeof card>[]) => {
    const carried = carryTargets(sources, people, catalogue);
    return people.map((each) => {
      const { targets, leftTargets } = carried.get(each) ?? { targets: new Map<string, number>(), leftTargets: [] };
      return [Object.fromEntries(targets), leftTargets.map(({ reason }) => reason)];
    });
  };
  return { card, carry };
}

const CARRIED = [{ 'chat-satisfaction': 0.9 }, []];
const NOTHING = [{}, []];

test('it goes with the id and the name, wherever the person works in the same role', async () => {
  const { card, carry } = await world();
  expect(carry([source()], [card(), card({ employeeId: 'E1018', name: '钱朵朵' })])).toEqual([CARRIED, NOTHING]);
  expect(carry([source()], [card({ department: '客服二部', position: '客服专员' })])).toEqual([CARRIED]);
  expect(carry([source()], [card({ roleId: 'R31' })])).toEqual([NOTHING]);
  expect(carry([source()], [card({ name: '赵晓辰' })])).toEqual([[{}, ['otherName']]]);
});

test('two people who share an id are told apart by their names', async () => {
  const { card, carry } = await world();
  const other = source({
    number: '2026-11/E1017-2',
    name: '钱朵朵',
    targets: [{ id: 'chat-satisfaction', value: 0.8, unit: 'percent' }],
  });
  expect(carry([source(), other], [card({ name: '钱朵朵' }), card()])).toEqual([
    [{ 'chat-satisfaction': 0.8 }, []],
    CARRIED,
  ]);
  expect(carry([source()], [card({ name: '钱朵朵' }), card()])).toEqual([NOTHING, CARRIED]);
});

test('without an id it goes with name, department and position; not with people nothing tells apart', async () => {
  const { card, carry } = await world();
  const bare = { employeeId: '', number: '2026-11/赵晓晨-客服部-售前客服' };
  expect(carry([source(bare)], [card(bare)])).toEqual([CARRIED]);
  expect(carry([source(bare)], [card({ ...bare, department: '客服二部' })])).toEqual([NOTHING]);
  expect(carry([source(bare)], [card(bare), card(bare)])).toEqual([
    [{}, ['notAlone']],
    [{}, ['notAlone']],
  ]);
  expect(carry([source(bare), source(bare)], [card(bare)])).toEqual([[{}, ['notAlone', 'notAlone']]]);
  expect(carry([source({ ...bare, name: '' })], [card({ ...bare, name: '' })])).toEqual([NOTHING]);
});

test('what the cell would refuse stays behind, and so does what the catalogue says itself by now', async () => {
  const { card, carry } = await world();
  const typed = (value: number | string, unit: 'percent' | 'points' = 'percent', id = 'chat-satisfaction') =>
    carry([source({ targets: [{ id, value, unit }] })], [card()]);
  expect(typed(0.95)).toEqual([NOTHING]);
  expect(typed(0)).toEqual([[{ 'chat-satisfaction': 0 }, []]]);
  for (const value of ['90%', 90, 10.5]) expect([value, typed(value)]).toEqual([value, [[{}, ['notValid']]]]);
  expect(typed(0.9, 'points')).toEqual([[{}, ['otherUnit']]]);
  expect(typed(3, 'percent', 'attendance')).toEqual([[{}, ['notSettable']]]);
});

test('targets that a card has itself go before those of another card of the same person in the same role', () => {
  const source = (number: string, employeeId: string, roleId: string): TargetSource => ({
    ...{ number, employeeId, name: '吴晓晓', department: '运营部', position: '店长', roleId },
    targets: [],
  });
  const own = [source('2026-Q3/1', '1', 'R01')];
  const others = [source('2026-Q2/1', '1', 'R01'), source('2026-Q2/2', '2', 'R01'), source('2026-Q2/1', '1', 'R02')];
  expect(ownFirst(own, others).map(({ number, roleId }) => [number, roleId])).toEqual([
    ['2026-Q3/1', 'R01'],
    ['2026-Q2/2', 'R01'],
    ['2026-Q2/1', 'R02'],
  ]);
});
