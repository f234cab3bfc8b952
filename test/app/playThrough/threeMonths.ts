import { boardIsRight, drawBoard, tabsStayed, tidySheets } from './board';
import { sheetNamesInOrder } from './hand';
import {
  buildCancelledAndResumed,
  closing,
  closingIsRefused,
  deleteUntouched,
  importActuals,
  insertRowAbove,
  nextMonth,
  paySheet,
  settingsChange,
  summaryIsRight,
  typePay,
} from './months';
import { peopleMove, sortList } from './moves';
import type { Play } from './play';

/** Looks at the workbook in another way, once a month, before it is closed. */
export type Look = (play: Play) => Promise<void>;

/** November, December with targets carried over, and, unless told to stop, January with other settings. */
export async function playMonths(play: Play, months: 2 | 3, look: Look = () => Promise.resolve()): Promise<void> {
  await buildCancelledAndResumed(play);
  await november(play);
  await look(play);
  await closing(play, '2026-12-01');
  await nextMonth(play, '2026-12-01', true);
  await december(play);
  await look(play);
  await closing(play, '2027-01-02', true);
  if (months < 3) return;
  await nextMonth(play, '2027-01-02');
  await january(play);
  await look(play);
  await closing(play, '2027-02-01');
  await nextMonth(play, '2027-02-01');
}

async function november(play: Play): Promise<void> {
  await play.typeAThird();
  await play.check({ summary: true });
  const leavers = await moveAndRebuild(play, 0, async () => {
    sortList(play, 'name');
    await play.writeList();
    await insertRowAbove();
  });
  await closingIsRefused(play);
  await deleteUntouched(play, leavers);
  await play.typeTheRest();
  await summaryIsRight(play);
  await paySheet(play);
  await typePay(play, 1);
  await play.check({ summary: true, pay: true });
}

async function december(play: Play): Promise<void> {
  await play.typeAThird();
  await paySheet(play);
  await typePay(play, 0.5);
  await play.check({ summary: true, pay: true });
  const leavers = await moveAndRebuild(play, 1, async () => {
    play.look = 'flat';
    sortList(play, 'position');
    await play.writeList();
  });
  await deleteUntouched(play, leavers);
  await importActuals(play);
  const last = [...play.cards.keys()].slice(-1);
  await play.typeTheRest(new Set(last));
  await summaryIsRight(play);
  await paySheet(play);
  await typePay(play, 1);
  await play.check({ summary: true, pay: true });
}

async function january(play: Play): Promise<void> {
  await settingsChange(play);
  await play.check({ past: true });
  await play.typeAThird();
  await summaryIsRight(play);
  const leavers = await moveAndRebuild(play, 2, async () => {
    play.look = 'departments';
    sortList(play, 'name');
    await play.writeList();
  });
  await deleteUntouched(play, leavers);
  await play.typeTheRest();
  await summaryIsRight(play);
  await paySheet(play);
  await typePay(play, 1);
  await play.check({ summary: true, pay: true });
}

/** People move, HR brings the list up to date, cards are built again. Answers with the cards of those who left. */
async function moveAndRebuild(play: Play, month: number, list: () => Promise<void>): Promise<string[]> {
  await tidySheets(play, month);
  const before = await sheetNamesInOrder();
  const { left, renamed } = await peopleMove(play, month);
  await list();
  const board = await drawBoard(play, left);
  const { built } = await play.build();
  await play.check({ summary: true });
  await boardIsRight(play, board);
  await tabsStayed(before, renamed, built.length);
  return left.map((person) => play.numberOf(person));
}
