import type { CellValue } from '../../../src/base/grid';
import type { OwnCard, OwnInput } from '../../../src/packs/collect/compare';
import { ratedAs } from '../../../src/packs/raters/groupKey';
import { cardMark } from '../../../src/packs/raters/raterNote';
import { putTogether, type RatingsFile } from '../../../src/packs/raters/putTogether';

/** What raters gave becomes means, and no two means tell what one of them said. */

const NUMBER = '2026-11/E1';

const input = (column: number, value: CellValue): OwnInput => ({ row: 6, column, value, content: value, label: '' });

/** A card with one line, the mean of colleagues as it stands, and where their number stands; none: it has no such place. */
function card(mean: CellValue, count?: CellValue): OwnCard {
  const own = { number: NUMBER, name: '张三', roleId: 'R1', sheetName: '张三', loose: '' };
  const counts = count === undefined ? {} : { counts: { peer: input(9, count) } };
  return { ...own, inputs: new Map([['i:K1:peer', input(4, mean)]]), ...counts };
}

const returned = (values: readonly number[]): RatingsFile[] =>
  values.map((value, at) => {
    const mark = cardMark(NUMBER, '张三');
    const note = { id: `P${at}`, period: '2026-11', kind: 'rater' as const, recipient: `同事${at}`, due: null };
    const rating = { card: mark, name: '张三', as: 'peer' as const, indicator: 'K1', item: '协作', value };
    return {
      file: `${at}.xlsx`,
      pack: {
        ...{ note: { ...note, handedOutAt: '2026-11-25T09:00' }, savedAt: '', problems: [] },
        ...{ people: [{ card: mark, name: '张三' }], ratings: [rating] },
      },
    };
  });

const together = (own: OwnCard, values: readonly number[]) => {
  const cards = new Map([[NUMBER, own]]);
  return putTogether(returned(values), { period: '2026-11', isClosed: false, cards, minimum: 3, confirmed: null });
};

test.each([
  ['nothing stands there', card('', ''), [3.67, 3]],
  ['nothing stands on a card without a place for the number', card(''), [3.67]],
  ['the same stands there', card(3.67, 3), []],
])('%s: what is new is entered', (_, own, entered) => {
  const { changes, left } = together(own, [5, 4, 2]);
  expect(changes.map(({ after }) => after)).toEqual(entered);
  expect(changes.map(ratedAs)).toEqual(entered.map(() => 'peer'));
  expect([changes.some(({ conflict }) => conflict), left]).toEqual([false, []]);
});

test('a list of raters that can’t be read holds up every form, and says so by its file', () => {
  const cards = new Map([[NUMBER, card('', '')]]);
  const own = { period: '2026-11', isClosed: false, cards, minimum: 3, confirmed: null, listDamaged: true };
  const { files, changes, left } = putTogether(returned([5, 4, 2]), own);
  expect(files.map(({ refusal, rated }) => [refusal, rated])).toEqual(Array(3).fill(['ratersDamaged', 0]));
  expect([changes, left]).toEqual([[], []]);
});

test('a mean that HR typed without a number is for HR to choose', () => {
  const { changes, left } = together(card(4, ''), [5, 4, 2]);
  expect(changes.map(({ after, conflict }) => [after, conflict])).toEqual([
    [3.67, true],
    [3, true],
  ]);
  expect(left).toEqual([]);
});

test.each([
  ['of so many', card(3.67, 3)],
  ['of as many as somebody wrote as text', card(3.67, '3人')],
  ['of nobody knows how many', card(3.67)],
])('a mean %s is kept, and no other is shown beside it', (_, own) => {
  const { changes, left } = together(own, [5, 4, 2, 1]);
  expect(changes).toEqual([]);
  expect(left).toEqual([{ number: NUMBER, name: '张三', as: 'peer', code: 'tellsOne', items: ['协作'], raters: 4 }]);
});
