import type { Employee } from './company';
import { inExcel, sheetNamesInOrder } from './hand';
import { cardPages } from './pages';
import { firstCountRow, isTouched, resultOf, type PaperCard } from './paperCard';
import type { Play } from './play';

/** What HR builds around the cards: a board with formulas of its own, sheets renamed and put elsewhere. */

const BOARD = '领导看板';

/** HR gives two cards, one of them untouched, names of its own and drags two others to other places. */
export async function tidySheets(play: Play, month: number): Promise<void> {
  const pages = cardPages(await play.pages());
  const cards = [...play.cards.values()].filter(({ person }) => person.name !== '');
  const pick = (touched: boolean, nth: number): string => {
    const card = cards.filter((each) => isTouched(each) === touched)[nth];
    return pages.get(card?.number ?? '')?.name ?? '';
  };
  await inExcel(({ workbook }) => {
    const { worksheets } = workbook;
    [pick(true, 2), pick(false, 2)].forEach((name, index) => {
      worksheets.getItem(name).name = `重点关注${month + 1}${index === 0 ? '甲' : '乙'}`;
    });
    worksheets.getItem(pick(true, 4)).position = 6;
    worksheets.getItem(pick(false, 4)).position = 3;
  });
}

/** A line of the board: a card's total and coefficient, by formulas HR typed. */
export type Board = ReadonlyMap<string, number>;

/** Every other card is on the board, but those of the people who left, whose cards HR is going to delete. */
export async function drawBoard(play: Play, left: readonly Employee[]): Promise<Board> {
  const pages = cardPages(await play.pages());
  const gone = new Set(left.map((person) => play.numberOf(person)));
  const cards = [...play.cards.values()].filter(({ number }, index) => index % 2 === 0 && !gone.has(number));
  const names = await sheetNamesInOrder();
  await inExcel(({ workbook }) => {
    const { worksheets } = workbook;
    const sheet = names.includes(BOARD) ? worksheets.getItem(BOARD) : worksheets.add(BOARD);
    sheet.getRange('A1:D200').clear();
    sheet.getRangeByIndexes(0, 0, cards.length, 4).formulas = cards.map((card) => {
      const name = `'${(pages.get(card.number)?.name ?? '').replace(/'/g, "''")}'`;
      const cell = (address: string): string => `=${name}!${address}`;
      const results = [cell('K4'), cell('O4'), cell(`I${firstCountRow(card) + card.items - 1}`)];
      return [`'${card.number}`, ...results];
    });
  });
  return new Map(cards.map(({ number }, index) => [number, index + 1]));
}

/** Nothing on the board was lost, and it shows what the cards show, also where a card has more lines than before. */
export async function boardIsRight(play: Play, board: Board): Promise<void> {
  const page = (await play.pages()).get(BOARD);
  const wrong = [...board].flatMap(([number, row]) => {
    const card: PaperCard | undefined = play.cards.get(number);
    if (!card) return [];
    const result = resultOf(card, play.settings);
    const shown = [page?.at(`B${row}`), page?.at(`C${row}`)];
    const wanted = [result.total?.number() ?? '', result.coefficient ?? ''];
    const same = shown.every((each, index) => {
      const other = wanted[index];
      return typeof each === 'number' && typeof other === 'number' ? Math.abs(each - other) < 1e-7 : each === other;
    });
    return same ? [] : [`${number}: ${shown.join()} instead of ${wanted.join()}`];
  });
  expect(wrong).toEqual([]);
}

/** Sheets stay where they are and called what they are called; new ones come behind; only the renamed person's follows. */
export async function tabsStayed(before: readonly string[], renamed: string, built: number): Promise<void> {
  const now = (await sheetNamesInOrder()).filter((name) => name !== BOARD);
  const expected = before.filter((name) => name !== BOARD);
  expect(now).toHaveLength(expected.length + built);
  const moved = expected.flatMap((name, index) => (now[index] === name ? [] : [name]));
  expect(moved.filter((name) => !name.startsWith(renamed))).toEqual([]);
  expect(moved.length).toBeLessThanOrEqual(1);
}
