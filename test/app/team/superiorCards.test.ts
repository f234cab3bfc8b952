import { superiorCards } from '../../../src/app/team/superiorCards';
import type { CardIdentity } from '../../../src/scorecard/people/identity';
import { listedRows } from '../../organisation/listedRows';

function card(id: string, given: Partial<CardIdentity> = {}): CardIdentity {
  return { number: `2026-11/${id}`, name: id, employeeId: '', department: '客服部', position: '客服', ...given };
}

function above(cards: readonly CardIdentity[], lines: Parameters<typeof listedRows>[0]): Record<string, string> {
  const found = superiorCards(cards, listedRows(lines), '2026-11');
  return Object.fromEntries([...found].map(([number, superior]) => [number.slice(8), superior.slice(8)]));
}

test('the card of whom the list names, by name, number or department', () => {
  const cards = [card('周周'), card('小吴'), card('小郑'), card('小王')];
  expect(
    above(cards, [
      ['客服部', '客服主管', '周周#E1'],
      ['客服部', '客服', '小吴', '周周'],
      ['客服部', '客服', '小郑', 'E1'],
      ['客服部', '客服', '小王'],
      ['客服部', '客服', '没卡的人', '周周'],
    ]),
  ).toEqual({ 小吴: '周周', 小郑: '周周', 小王: '周周' });
});

test('namesakes are told apart, and who has no card or can not be told is nobody', () => {
  const cards = [
    card('周周'),
    card('E7', { name: '小王', employeeId: 'E7' }),
    card('E8', { name: '小王', employeeId: 'E8', position: '仓管', department: '仓库' }),
  ];
  expect(
    above(cards, [
      ['客服部', '客服主管', '周周'],
      ['客服部', '客服', '小王#E7', '周周'],
      ['仓库', '仓管', '小王#E8', '何仓'],
      ['仓库', '仓库主管', '何仓'],
    ]),
  ).toEqual({ E7: '周周' });
});

test('places that nobody is named for: all of a row report to the one place above', () => {
  const place = (id: string, position: string) => card(id, { name: '', position });
  const cards = [place('主管1', '客服主管'), place('客服1', '客服'), place('客服2', '客服')];
  const list = [
    ['客服部', '客服主管', '', '', 1],
    ['客服部', '客服', '', '客服主管', 2],
  ] as const;
  expect(above(cards, list)).toEqual({ 客服1: '主管1', 客服2: '主管1' });
  expect(above([...cards, place('主管2', '客服主管')], list)).toEqual({});
});
