import { closedCards, copyToNewWorkbook, removeClosedCards } from '../../../src/app/archive/archiveCards';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { sureRole } from '../../../src/app/list/inspect';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { readWorkbookFile } from '../../../src/excel/workbookCopy';
import { actBefore, tapOf } from '../../faults/tap';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** November is closed and December begun: November's cards are saved in a file and leave the workbook. */

const NOVEMBER = ['吴晓晓 2026-11', '郑好 2026-11', '杨柳 2026-11'];
const DECEMBER = ['吴晓晓', '郑好', '杨柳'];

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build('2026-11');
  const [incomplete, ...rated] = await world.cards('2026-11');
  if (!incomplete) throw new Error('no card');
  for (const card of rated) await world.rate(card, 76);
  need(await refreshPaySheet(world.services));
  await world.write('绩效工资 2026-11', 'F6:G8', Array<number[]>(3).fill([4000, 1000]));
  const options = { closedOn: '2026-12-01', evenIncomplete: true, oldCards: 'file' as const };
  const turned = need(await startNextPeriod(world.inspection, sureRole, world.services, options));
  expect(turned).toMatchObject({ stoppedBy: null, built: { stoppedBy: null } });
  const [december] = await world.cards('2026-12');
  if (december) await world.rate(december, 90);
});
afterEach(() => world.close());

const remove = async () => need(await removeClosedCards('2026-11', world.services));

/** What people see of the rest of the workbook. */
async function rest(): Promise<unknown> {
  const sheets = ['绩效工资 2026-11', '绩效历史', '绩效汇总', '考核设置', ...DECEMBER];
  return Promise.all(sheets.map((name) => world.read(name)));
}

async function addSheet(name: string, address: string, formula: string): Promise<void> {
  await world.run(async (context) => {
    context.workbook.worksheets.add(name).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

test('the copy is read whole in several slices and holds the same sheets and values', async () => {
  const slices: number[] = [];
  const read = await readWorkbookFile((done) => slices.push(done), 10_000);
  if (!read.ok) throw new Error(read.error.code);
  expect(slices.length).toBeGreaterThan(3);
  need(await copyToNewWorkbook());
  const [copy] = world.book.host.workbook.created.opened;
  if (!copy) throw new Error('no copy was opened');
  expect(read.value).toEqual(copy);
  const other = await openTestWorkbook(copy, { language: 'zh-CN' });
  const names = await world.sheetNames();
  expect(other.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(names));
  for (const name of NOVEMBER) {
    const values = await other.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
      used.load('values');
      await context.sync();
      return used.values;
    });
    expect(values.length).toBeGreaterThan(15);
    expect(values).toEqual(await world.read(name));
  }
  expect(await world.sheetNames()).toEqual(names);
});

test('a copy that can’t be read or opened says so, and a file once opened is closed again', async () => {
  Object.assign(world.book.Office.context, { platform: world.book.Office.PlatformType.PC });
  for (let turn = 0; turn < 3; turn += 1) {
    world.book.host.faults.failBatch(1, 'RequestPayloadSizeLimitExceeded');
    const refused = await copyToNewWorkbook();
    expect(refused).toMatchObject({ ok: false, error: { kind: 'copyFailed', failure: { kind: 'tooLarge' } } });
  }
  expect(world.book.host.workbook.created.opened).toEqual([]);
  need(await copyToNewWorkbook());
  const { document } = world.book.Office.context;
  Object.assign(document, { getFileAsync: undefined });
  expect(await copyToNewWorkbook()).toMatchObject({ error: { kind: 'copyFailed', failure: { kind: 'unsupported' } } });
});

test('cards of the closed period go, and everything else shows what it showed', async () => {
  expect(need(await closedCards())).toEqual([{ period: '2026-11', closedOn: '2026-12-01', cards: 3, current: false }]);
  const before = await rest();
  const names = await world.sheetNames();
  expect(await remove()).toEqual({
    period: '2026-11',
    removed: NOVEMBER,
    kept: [],
    remaining: 0,
    cancelled: false,
    stoppedBy: null,
  });
  expect(await world.sheetNames()).toEqual(names.filter((name) => !NOVEMBER.includes(name)));
  expect(await rest()).toEqual(before);
  const paid = async () => (await world.read('绩效工资 2026-11')).slice(5).map((line) => line[14]);
  expect(await paid()).toEqual(['', 5200, 5200]);
  expect(need(await closedCards())).toEqual([]);
  await world.write('绩效工资 2026-11', 'G7', [[2000]]);
  expect(await paid()).toEqual(['', 6000, 5200]);
});

test('a second run does nothing, and the next month goes on as ever', async () => {
  await remove();
  const { version } = world.book.host.workbook;
  expect(await remove()).toMatchObject({ removed: [], kept: [], remaining: 0, stoppedBy: null });
  expect(world.book.host.workbook.version).toBe(version);
  const options = { closedOn: '2027-01-04', evenIncomplete: true };
  const turned = need(await startNextPeriod(world.inspection, sureRole, world.services, options));
  expect(turned.built).toMatchObject({ period: '2027-01', stoppedBy: null });
  expect((await world.read('绩效历史')).slice(3)).toHaveLength(6);
  expect(need(await closedCards()).map(({ period, cards }) => [period, cards])).toEqual([['2026-12', 3]]);
});

test('only a period that is closed and no longer worked in', async () => {
  const names = await world.sheetNames();
  const refused = async (period: string) => (await removeClosedCards(period, world.services)) as unknown;
  expect(await refused('2026-12')).toEqual({ ok: false, error: { kind: 'periodOpen', period: '2026-12' } });
  need(await closePeriod(world.services, { closedOn: '2027-01-04', evenIncomplete: true }));
  expect(need(await closedCards())[1]).toMatchObject({ period: '2026-12', current: true });
  expect(await refused('2026-12')).toEqual({ ok: false, error: { kind: 'periodCurrent', period: '2026-12' } });
  await world.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refused('2026-11')).toEqual({ ok: false, error: { kind: 'workbookProtected' } });
  expect(await world.sheetNames()).toEqual(names);
});

test('a card whose results the history lacks stays; a corrected line and a lost one tell which', async () => {
  const history = await world.read('绩效历史');
  const row = history.findIndex(([number]) => String(number).startsWith('2026-11/E1023')) + 1;
  await world.write('绩效历史', `G${row}`, [[99]]);
  await world.write('绩效历史', `A${row + 1}`, [['']]);
  const report = await remove();
  expect(report.removed).toEqual(NOVEMBER.slice(0, 1));
  expect(report.kept).toEqual([
    { sheetName: '郑好 2026-11', name: '郑好', reason: 'resultsDiffer', at: null },
    { sheetName: '杨柳 2026-11', name: '杨柳', reason: 'noHistoryLine', at: null },
  ]);
  expect(await world.sheetNames()).toEqual(expect.arrayContaining(NOVEMBER.slice(1)));
});

test('a card that a formula points at stays, INDIRECT with its name included', async () => {
  await addSheet('年度', 'C4', `='郑好 2026-11'!B2`);
  await addSheet('年度均值', 'A1', `=IF(FALSE,INDIRECT("'杨柳 2026-11'!B2"),1)`);
  const report = await remove();
  expect(report.removed).toEqual(NOVEMBER.slice(0, 1));
  expect(report.kept).toEqual([
    { sheetName: '郑好 2026-11', name: '郑好', reason: 'referredTo', at: { sheet: '年度', cell: 'C4' } },
    { sheetName: '杨柳 2026-11', name: '杨柳', reason: 'referredTo', at: { sheet: '年度均值', cell: 'A1' } },
  ]);
  expect((await world.read('年度'))[3]?.[2]).not.toBe('#REF!');
});

test('a protected pay sheet keeps its cards', async () => {
  await world.run(async (context) => {
    context.workbook.worksheets.getItem('绩效工资 2026-11').protection.protect();
    await context.sync();
  });
  const report = await remove();
  expect(report.removed).toEqual([]);
  expect(report.kept.map(({ at }) => at?.sheet)).toEqual(Array(3).fill('绩效工资 2026-11'));
});

test('a period with removed cards can’t be opened again: their lines would be lost', async () => {
  await addSheet('年度', 'C4', `='郑好 2026-11'!B2`);
  await remove();
  const before = await world.read('绩效历史');
  const reopened = await reopenPeriod(world.services, { period: '2026-11', reopenedOn: '2026-12-03' });
  expect(reopened).toEqual({ ok: false, error: { kind: 'periodArchived', period: '2026-11' } });
  expect(await world.read('绩效历史')).toEqual(before);
});

test('wherever Excel stops, going on ends in the same workbook, with hidden cards too', async () => {
  await world.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('郑好 2026-11').visibility = 'Hidden';
    worksheets.getItem('杨柳 2026-11').visibility = 'VeryHidden';
    await context.sync();
  });
  const before = await rest();
  for (let nth = 1; nth <= 12; nth += 1) {
    world.book.host.faults.failBatch(nth, 'GeneralException');
    await removeClosedCards('2026-11', world.services);
    world.book.host.faults.clear();
    expect({ nth, rest: await rest() }).toEqual({ nth, rest: before });
  }
  await remove();
  expect(await rest()).toEqual(before);
  expect((await world.sheetNames()).filter((name) => NOVEMBER.includes(name))).toEqual([]);
});

/** The request that puts values in the place of the pay sheet's formulas. */
const keepsValues = (text: string): boolean => text.includes('绩效工资 2026-11') && text.includes('"ActionType":4');

test('a value typed over a formula before it becomes one stays, and the cards go all the same', async () => {
  const acted = actBefore(world.book, keepsValues, () => world.write('绩效工资 2026-11', 'L7', [[0.5]]));
  const report = await remove();
  expect(acted()).toBe(true);
  expect(report).toMatchObject({ removed: NOVEMBER, kept: [], remaining: 0, stoppedBy: null });
  const coefficients = (await world.read('绩效工资 2026-11')).slice(5).map((line) => line[11]);
  expect(coefficients).toEqual(['', 0.5, 0.8]);
});

test('a row inserted before values take the place of formulas leads none to another line', async () => {
  const before = (await world.read('绩效工资 2026-11')).slice(5);
  const acted = actBefore(world.book, keepsValues, () =>
    world.run(async (context) => {
      context.workbook.worksheets.getItem('绩效工资 2026-11').getRange('7:7').insert('Down');
      await context.sync();
    }),
  );
  expect(await remove()).toMatchObject({ removed: NOVEMBER, kept: [], stoppedBy: null });
  expect(acted()).toBe(true);
  const after = (await world.read('绩效工资 2026-11')).slice(5);
  expect([after[0], ...after.slice(2)]).toEqual(before);
});

test('who goes on typing there is asked to end it, and no card has gone', async () => {
  let typed = 0;
  const type = (): void => {
    actBefore(world.book, keepsValues, async () => {
      typed += 1;
      await world.write('绩效工资 2026-11', `L${5 + typed}`, [[typed]]);
      type();
    });
  };
  type();
  expect(await remove()).toMatchObject({ removed: [], remaining: 3, stoppedBy: { kind: 'cellEditing' } });
  expect(typed).toBe(3);
  expect(await world.sheetNames()).toEqual(expect.arrayContaining(NOVEMBER));
});

test.each([
  ['AccessDenied', 'protected'],
  ['GeneralException', 'unknown'],
] as const)('what Excel refuses after somebody has typed is told as what it is (%s)', async (code, kind) => {
  let untap = (): void => undefined;
  const acted = actBefore(world.book, keepsValues, async () => {
    await world.write('绩效工资 2026-11', 'L7', [[0.5]]);
    let giving = 1;
    untap = tapOf(world.book, (text) => (keepsValues(text) && giving-- > 0 ? null : code));
  });
  const report = await removeClosedCards('2026-11', world.services);
  untap();
  expect(acted()).toBe(true);
  expect(report).toMatchObject({ ok: true, value: { removed: [], remaining: 3, stoppedBy: { kind, code } } });
  expect(await remove()).toMatchObject({ removed: NOVEMBER, stoppedBy: null });
});

test('it can be cancelled before anything is removed', async () => {
  const stopped = new AbortController();
  stopped.abort();
  const report = need(await removeClosedCards('2026-11', world.services, { signal: stopped.signal }));
  expect(report).toMatchObject({ removed: [], remaining: 3, cancelled: true });
  expect(await world.sheetNames()).toEqual(expect.arrayContaining(NOVEMBER));
});
