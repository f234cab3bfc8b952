import { shorterCards } from '../../../src/app/team/shorterPeriods';
import type { CardRecord } from '../../../src/registry/cardRecord';

const card = (number: string, department = '客服部') => ({
  record: { number, department, period: number.slice(0, number.indexOf('/')) } as CardRecord,
});
const found = (numbers: readonly string[], period: string) => {
  const { cards, lacking } = shorterCards(
    numbers.map((each) => card(each)),
    period,
  );
  return { numbers: cards.map(({ record }) => record.number), lacking };
};

test('months within a quarter count, of people who have no card of the quarter', () => {
  const numbers = ['2026-09/E1', '2026-07/E1', '2026-07/E2', '2026-08/E1', '2026-06/E1', '2026-10/E1', '2026-Q3/E2'];
  expect(found(numbers, '2026-Q3')).toEqual({ numbers: ['2026-07/E1', '2026-08/E1', '2026-09/E1'], lacking: [] });
});

test('of a year the longest that do not overlap count; months of which nobody has a card are named', () => {
  const numbers = ['2026-01/E1', '2026-Q2/E1', '2026-05/E1', '2026-05/E2', '2026-07/E2', '2026-H2/E3'];
  expect(found(numbers, '2026')).toEqual({
    numbers: ['2026-01/E1', '2026-05/E2', '2026-Q2/E1', '2026-07/E2', '2026-H2/E3'],
    lacking: ['2026-02', '2026-03'],
  });
});

test('both posts of a month count; a month has none within, nor has a text that is no period', () => {
  expect(found(['2026-07/E1', '2026-07/E1 → 2'], '2026-Q3').numbers).toHaveLength(2);
  expect(found(['2026-07/E1'], '2026-07')).toEqual({ numbers: [], lacking: [] });
  expect(found(['2026-07/E1'], '下季度')).toEqual({ numbers: [], lacking: [] });
  expect(found(['2026-06/E1'], '2026-Q3').lacking).toEqual([]);
});

test('cards of another department than the last one are told apart', () => {
  const cards = [card('2026-07/E1', '仓库'), card('2026-08/E1'), card('2026-09/E1'), card('2026-07/E2', '仓库')];
  expect([...shorterCards(cards, '2026-Q3').elsewhere]).toEqual(['2026-07/E1']);
});
