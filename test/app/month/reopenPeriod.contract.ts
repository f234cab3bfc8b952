import { closePeriod } from '../../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { readSituation } from '../../../src/app/situation/readSituation';
import { parseArea } from '../../../src/base/address';
import { actBefore, tapRequests } from '../../faults/tap';
import { workbookState } from '../../faults/workbookState';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** A closed month turns out to be wrong: it is opened again, corrected and closed anew. */

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build('2026-11');
  for (const card of await world.cards('2026-11')) await world.rate(card, 76);
  need(await refreshPaySheet(world.services));
  await world.write('绩效工资 2026-11', 'F6:G6', [[4000, 1000]]);
});
afterEach(() => world.close());

const PERIOD = { period: '2026-11', reopenedOn: '2026-12-03' };

async function looks(): Promise<unknown> {
  const cards = await world.cards('2026-11');
  return world.run(async (context) => {
    const read = cards.map(({ sheetName }) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const range = sheet.getRange('A1:O24');
      range.load('formulas');
      sheet.load('tabColor');
      sheet.protection.load('protected');
      return { sheet, range };
    });
    const pay = context.workbook.worksheets.getItem('绩效工资 2026-11').getRange('A6:O8');
    pay.load('formulas');
    await context.sync();
    return [...read.map(({ sheet, range }) => [range.formulas, sheet.protection.protected]), pay.formulas];
  });
}

const payFormulas = (): Promise<unknown> =>
  world.run(async (context) => {
    const pay = context.workbook.worksheets.getItem('绩效工资 2026-11').getRange('A6:O8');
    pay.load('formulas');
    await context.sync();
    return pay.formulas;
  });

test('closing and opening again leaves cards and pay as they were; the lines stay on record', async () => {
  const before = await looks();
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  expect(await looks()).not.toEqual(before);
  const report = need(await reopenPeriod(world.services, PERIOD));
  expect(report).toMatchObject({ wasClosed: true, unlocked: 3, stoppedBy: null });
  expect(report.marked).toHaveLength(3);
  expect(await looks()).toEqual(before);
  expect((await world.read('绩效历史')).slice(3).map(([number]) => number)).toEqual([
    '2026-11/E1022 ↺ 2026-12-03',
    '2026-11/E1023 ↺ 2026-12-03',
    '2026-11/E1033 ↺ 2026-12-03',
  ]);
});

test('the card is corrected and closed anew, with a new line', async () => {
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  const [card] = await world.cards('2026-11');
  if (!card) throw new Error('no card');
  await expect(world.rate(card, 20)).rejects.toMatchObject({ code: 'AccessDenied' });
  need(await reopenPeriod(world.services, PERIOD));
  await world.rate(card, 20);
  const closed = need(await closePeriod(world.services, { closedOn: '2026-12-04' }));
  expect(closed).toMatchObject({ alreadyClosed: false, closedOn: '2026-12-04', locked: 3 });
  expect(closed.added).toHaveLength(3);
  expect(closed.added[0]?.total).toBeLessThan(40);
  expect((await world.read('绩效历史')).slice(3)).toHaveLength(6);
});

test('a look at a later month tells of the one that was reopened, with its cards, until it is closed anew', async () => {
  const reopened = async (): Promise<unknown> => need(await readSituation(world.services)).reopened;
  const cards = await world.cards('2026-11');
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  await world.build('2026-12');
  expect(await reopened()).toBeUndefined();
  need(await reopenPeriod(world.services, PERIOD));
  expect(await reopened()).toEqual([{ period: '2026-11', sheets: cards.map(({ sheetName }) => sheetName) }]);
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(cards[0]?.sheetName ?? '').delete();
    await context.sync();
  });
  expect(await reopened()).toEqual([{ period: '2026-11', sheets: cards.slice(1).map(({ sheetName }) => sheetName) }]);
  need(await closePeriod(world.services, { ...PERIOD, closedOn: '2026-12-04' }));
  expect(await reopened()).toBeUndefined();
});

test('an open period is left alone; stopped half-way, it goes on', async () => {
  expect(need(await reopenPeriod(world.services, PERIOD))).toMatchObject({ wasClosed: false, unlocked: 0 });
  const before = await looks();
  for (let nth = 1; nth <= 14; nth += 3) {
    need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
    world.book.host.faults.failBatch(nth, 'GeneralException');
    await reopenPeriod(world.services, PERIOD);
    world.book.host.faults.clear();
    await reopenPeriod(world.services, PERIOD);
    expect({ nth, looks: await looks() }).toEqual({ nth, looks: before });
  }
});

test('a card under a password does not keep the others closed; it and a protected pay sheet are named', async () => {
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  await world.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('郑好').protection.unprotect();
    worksheets.getItem('郑好').protection.protect({}, 'secret');
    worksheets.getItem('绩效工资 2026-11').protection.protect();
    await context.sync();
  });
  const report = need(await reopenPeriod(world.services, PERIOD));
  expect(report).toMatchObject({
    unlocked: 2,
    underPassword: ['郑好'],
    fixedPaySheet: '绩效工资 2026-11',
    stoppedBy: null,
  });
  const [card] = await world.cards('2026-11');
  if (card?.sheetName !== '吴晓晓') throw new Error('another card');
  await world.rate(card, 20);
  expect(need(await reopenPeriod(world.services, PERIOD)).wasClosed).toBe(false);
});

test('a card that HR left open is closed with the others, and opened again though it was left open once more', async () => {
  const states = (): Promise<boolean[]> =>
    world.run(async (context) => {
      const sheets = ['吴晓晓', '郑好', '杨柳'].map((name) => context.workbook.worksheets.getItem(name).protection);
      for (const protection of sheets) protection.load('protected');
      await context.sync();
      return sheets.map((protection) => protection.protected);
    });
  const leaveOpen = (): Promise<void> =>
    world.run(async (context) => {
      context.workbook.worksheets.getItem('郑好').protection.unprotect();
      await context.sync();
    });
  await leaveOpen();
  const closed = need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  expect(closed).toMatchObject({ locked: 3, stoppedBy: null });
  expect(closed).not.toHaveProperty('underPassword');
  expect(await states()).toEqual([true, true, true]);
  await leaveOpen();
  const opened = need(await reopenPeriod(world.services, PERIOD));
  expect(opened).toMatchObject({ unlocked: 3, stoppedBy: null });
  expect(opened).not.toHaveProperty('underPassword');
  expect(await states()).toEqual([true, true, true]);
});

test('a pay sheet that was protected before it was closed has nothing to free', async () => {
  await world.run(async (context) => {
    context.workbook.worksheets.getItem('绩效工资 2026-11').protection.protect();
    await context.sync();
  });
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  expect(need(await reopenPeriod(world.services, PERIOD))).not.toHaveProperty('fixedPaySheet');
});

test('rules that changed since closing are told with whom they change, before anything is opened', async () => {
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  const closed = await looks();
  await world.write('考核设置', 'B12:B13', [[90], [80]]);
  const refused = await reopenPeriod(world.services, PERIOD);
  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'rulesChanged', changes: [{ setting: 'grades' }], people: [{}, {}, {}] },
  });
  expect(!refused.ok && refused.error.kind === 'rulesChanged' && refused.error.people[0]).toMatchObject({
    grade: '良好',
    newGrade: '合格',
    newCoefficient: 0.6,
  });
  expect(await looks()).toEqual(closed);
  expect(need(await reopenPeriod(world.services, { ...PERIOD, evenChanged: true }))).toMatchObject({ unlocked: 3 });
});

test('weights that are not 100 % keep the month open, with the cell', async () => {
  const [card] = await world.cards('2026-11');
  const [indicator] = card?.record.grid?.indicators ?? [];
  if (!card || !indicator) throw new Error('no card');
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    sheet.protection.unprotect();
    const weight = sheet.getRangeByIndexes(indicator.row, card.record.grid?.columns.weight ?? 0, 1, 1);
    weight.values = [[0.01]];
    await context.sync();
  });
  const refused = await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true });
  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'faultyCards', cells: [{ sheetName: card.sheetName, fault: { kind: 'weights' } }] },
  });
  expect(await world.sheetNames()).not.toContain('绩效历史');
});

test('what one request does not take is closed part by part; stopped in between, closing again adds the rest', async () => {
  const before = await looks();
  const close = () => closePeriod(world.services, { closedOn: '2026-12-01' }, {}, 1);
  const isSecondLine = (text: string): boolean => text.includes('2026-11/E1023') && text.includes('2026-12-01');
  const untap = tapRequests(world.book, (_, __, text) =>
    isSecondLine(text) ? { kind: 'before', code: 'GeneralException' } : null,
  );
  const stopped = need(await close());
  untap();
  expect(stopped).toMatchObject({ alreadyClosed: false, locked: 0, added: [{ number: '2026-11/E1022' }] });
  expect(stopped.stoppedBy).not.toBeNull();
  const closed = need(await close());
  expect(closed).toMatchObject({ alreadyClosed: true, closedOn: '2026-12-01', locked: 3, stoppedBy: null });
  expect(closed.added.map(({ number }) => number)).toEqual(['2026-11/E1023', '2026-11/E1033']);
  const lines = (await world.read('绩效历史')).slice(3);
  expect(lines.map(([number, , , , , , total]) => [number, total])).toEqual([
    ['2026-11/E1022', 76],
    ['2026-11/E1023', 76],
    ['2026-11/E1033', 76],
  ]);
  expect(JSON.stringify(await payFormulas())).not.toContain('考核设置!');
  need(await reopenPeriod(world.services, PERIOD));
  expect(await looks()).toEqual(before);
});

test('who types between the look and the writing keeps it: marks and lines come to their own rows', async () => {
  const history = '绩效历史';
  const inRow = (row: number, how: (range: Excel.Range) => void): Promise<void> =>
    world.run(async (context) => {
      how(context.workbook.worksheets.getItem(history).getRange(`${row}:${row}`));
      await context.sync();
    });
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  const marks = (text: string): boolean => text.includes('↺ 2026-12-03');
  const inserted = actBefore(world.book, marks, () => inRow(5, (row) => row.insert('Down')));
  const reopened = need(await reopenPeriod(world.services, PERIOD));
  expect(inserted()).toBe(true);
  expect(reopened).toMatchObject({ unlocked: 3, stoppedBy: null });
  expect(reopened.marked).toEqual(['2026-11/E1022', '2026-11/E1023', '2026-11/E1033']);
  await inRow(5, (row) => row.delete('Up'));
  const fixes = actBefore(
    world.book,
    (text) => text.includes('ROUND') && text.includes('"ActionType":4'),
    () => world.write('绩效工资 2026-11', 'O7', [[5000]]),
  );
  const adds = (text: string): boolean => text.includes('2026-11/E1023') && text.includes('2026-12-05');
  const typed = actBefore(world.book, adds, () => world.write(history, 'B7', [['人事的备注']]));
  const closed = need(await closePeriod(world.services, { closedOn: '2026-12-05' }));
  expect([typed(), fixes()]).toEqual([true, true]);
  expect(closed).toMatchObject({ alreadyClosed: false, closedOn: '2026-12-05', locked: 3, stoppedBy: null });
  expect(closed.added).toHaveLength(3);
  expect((await world.read(history)).slice(3).map(([number, period]) => [number, period])).toEqual([
    ['2026-11/E1022 ↺ 2026-12-03', '2026-11'],
    ['2026-11/E1023 ↺ 2026-12-03', '2026-11'],
    ['2026-11/E1033 ↺ 2026-12-03', '2026-11'],
    ['', '人事的备注'],
    ['2026-11/E1022', '2026-11'],
    ['2026-11/E1023', '2026-11'],
    ['2026-11/E1033', '2026-11'],
  ]);
  expect((await world.read('绩效工资 2026-11'))[6]?.[14]).toBe(5000);
  expect(JSON.stringify(await payFormulas())).not.toContain('考核设置!');
});

test('a score typed after the lines were written is on its card with the total it makes, and is told', async () => {
  const [card] = await world.cards('2026-11');
  if (!card) throw new Error('no card');
  const locks = (text: string): boolean => text.includes('"Unprotect"') && text.includes('已结账');
  const typed = actBefore(world.book, locks, () => world.rate(card, 20));
  const closed = need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  expect(typed()).toBe(true);
  expect(closed).toMatchObject({ locked: 3, stoppedBy: null });
  expect(closed.differing).toEqual([{ sheetName: card.sheetName, name: card.record.name }]);
  const total = async (): Promise<unknown> => {
    const place = parseArea(card.record.results['total.score'] ?? '');
    return (await world.read(card.sheetName))[place?.row ?? 0]?.[place?.column ?? 0];
  };
  const [own] = (await world.read('绩效历史')).slice(3);
  expect(own?.[6]).toBe(76);
  expect(Number(await total())).toBeLessThan(40);
  need(await reopenPeriod(world.services, PERIOD));
  const again = need(await closePeriod(world.services, { closedOn: '2026-12-02' }));
  expect(again).not.toHaveProperty('differing');
  expect(again.added[0]?.total).toBe(await total());
});

test('a row inserted on a card before it is opened again moves no formula', async () => {
  const [card] = await world.cards('2026-11');
  if (!card) throw new Error('no card');
  const inRow = (how: (range: Excel.Range) => void): Promise<void> =>
    world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(card.sheetName);
      sheet.protection.unprotect();
      how(sheet.getRange('6:6'));
      sheet.protection.protect();
      await context.sync();
    });
  const cells = async (): Promise<unknown> => (await workbookState(world.book))[card.sheetName]?.cells;
  const before = await cells();
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  const opens = (text: string): boolean => text.includes('"Unprotect"') && text.includes('"TabColor"');
  const inserted = actBefore(world.book, opens, () => inRow((row) => row.insert('Down')));
  expect(need(await reopenPeriod(world.services, PERIOD))).toMatchObject({ unlocked: 3, stoppedBy: null });
  expect(inserted()).toBe(true);
  await inRow((row) => row.delete('Up'));
  expect(await cells()).toEqual(before);
});
