import type { CardProgress } from '../../../../src/app/situation/cardProgress';
import type { MissingKind } from '../../../../src/app/situation/missingKind';
import type { SituationReading } from '../../../../src/app/situation/readSituation';
import { initialState } from '../../../../src/taskpane/run/paneState';
import { reduce } from '../../../../src/taskpane/run/reducer';
import { dueBlocks, MONTH_BLOCKS } from '../../../../src/taskpane/state/month/monthBlocks';

const card = (total: number | null, missing: readonly MissingKind[] = []): CardProgress => ({
  number: '2026-11/E1',
  name: '甲',
  employeeId: 'E1',
  position: '',
  department: '',
  sheetName: '甲',
  manager: '乙',
  total,
  grade: '',
  missing: missing.map((kind) => ({ kind, indicator: '转化率', row: 6, column: 8 })),
});

const reading = (cards: readonly CardProgress[] | null, closedOn: string | null = null): SituationReading => ({
  period: '2026-11',
  activeSheet: '名单',
  cardCount: cards?.length ?? 400,
  cards,
  closedOn,
  calibration: null,
  absent: [],
  closedPeriods: [],
});

test.each([
  ['nobody has a card', reading([]), ['month-settings']],
  ['targets are missing, and figures', reading([card(null, ['actual', 'target'])]), ['month-targets']],
  ['figures are missing', reading([card(90), card(null, ['manager', 'actual'])]), ['month-export', 'month-import']],
  ['a change has no reason', reading([card(null, ['reason'])]), ['month-confirm']],
  ['everybody is scored', reading([card(90)]), ['month-pay', 'month-calibration', 'month-closing']],
  ['the month is closed', reading([card(90)], '2026-12-01'), ['month-closing', 'month-follow-up']],
  ['nobody has looked', null, ['month-settings']],
])('what is due while %s', (_, found, due) => {
  expect(dueBlocks({ reading: found })).toEqual(due);
});

test('blocks are folded and unfolded one by one or all; a page that is opened at a block has it open', () => {
  const fold = (blocks: readonly string[], folded: boolean) =>
    ({ type: 'monthChosen', choice: { kind: 'folded', blocks, folded } }) as const;
  const all = reduce(initialState('zh-CN', '2026-11'), fold(MONTH_BLOCKS, false));
  expect([...all.month.unfolded]).toEqual([...MONTH_BLOCKS]);
  const none = reduce(all, fold(MONTH_BLOCKS, true));
  expect([...none.month.unfolded]).toEqual([]);
  const led = reduce(none, { type: 'sidePageOpened', page: 'month', block: 'month-import' });
  expect([...led.month.unfolded]).toEqual(['month-import']);
  expect([...reduce(led, fold(['month-import'], true)).month.unfolded]).toEqual([]);
});
