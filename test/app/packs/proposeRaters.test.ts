import { proposeRaters } from '../../../src/app/packs/proposeRaters';
import type { ListedRow } from '../../../src/organisation/member';

const PERIOD = '2026-11';

/** A team of so many below one superior, and who of them has a card. */
function team(size: number) {
  const listed = (name: string, employeeId: string, manager: string, row: number): ListedRow => ({
    ...{ sheet: '名单', role: null, positionColumn: 1, managerColumn: 4 },
    row: {
      ...{ row, department: '客服部', departmentPath: ['客服部'], position: manager === '' ? '经理' : '客服' },
      ...{ manager, people: [{ name, employeeId, left: false }] },
    } as unknown as ListedRow['row'],
  });
  const names = Array.from({ length: size }, (_, at) => ({ name: `客服${at + 1}`, employeeId: `E${at + 1}` }));
  const cards = names.map(({ name, employeeId }) => ({
    ...{ number: `${PERIOD}/${employeeId}`, name, employeeId, department: '客服部', position: '客服' },
  }));
  return {
    cards,
    rows: [
      listed('主管', 'E0', '', 1),
      ...names.map(({ name, employeeId }, at) => listed(name, employeeId, '主管', at + 2)),
    ],
  };
}

const peersOf = (size: number, minimum: number) => {
  const { cards, rows } = team(size);
  return proposeRaters(cards, rows, { period: PERIOD, weights: { self: 0, manager: 0.9, peer: 0.1 }, minimum });
};

test('in a large team each is rated by some colleagues, two more than make a mean, and each is asked as often', () => {
  const lines = peersOf(60, 3);
  expect(lines).toHaveLength(60 * 5);
  const counts = (key: (line: (typeof lines)[number]) => string): Set<number> => {
    const found = new Map<string, number>();
    for (const line of lines) found.set(key(line), (found.get(key(line)) ?? 0) + 1);
    return new Set(found.values());
  };
  expect(counts(({ number }) => number)).toEqual(new Set([5]));
  expect(counts(({ rater }) => rater)).toEqual(new Set([5]));
  expect(lines.filter(({ name, rater }) => name === rater)).toEqual([]);
  expect(new Set(lines.map(({ number, rater }) => number + rater)).size).toBe(300);
});

test('in a small team all others rate; a higher fewest asks more', () => {
  expect(peersOf(4, 3)).toHaveLength(4 * 3);
  expect(peersOf(20, 6)).toHaveLength(20 * 8);
  expect(peersOf(1, 3)).toEqual([]);
});
