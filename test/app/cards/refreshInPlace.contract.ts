import { removeCards } from '../../../src/app/cards/removeCards';
import type { BuildReport } from '../../../src/app/build/buildReport';
import { enter, read, sheetNames, sitDown, type Desk } from '../builtWorkbook';

/** Building again: what anybody changed is kept, everything else becomes new where it stands. */

let desk: Desk;
let first: BuildReport;
beforeEach(async () => {
  desk = await sitDown();
  first = await desk.build(await desk.inspect());
});
afterEach(() => desk.leave());

const sheetOf = (name: string): string => first.built.find((card) => card.name === name)?.sheetName ?? '';

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context);
  await context.sync();
}

/** HR takes the protection off, changes a locked cell and puts it on again. */
const changeLocked = (sheet: string, cell: string, value: string | number): Promise<void> =>
  inExcel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(cell).values = [[value]];
    worksheet.protection.protect();
  });

test.each([
  ['a target', 'F7', 0.5],
  ['a formula typed over', 'M7', 88],
  ['a remark beside the card', 'R3', '请复核'],
])('a card on which only %s was changed by hand is kept, and not removed', async (_, cell, value) => {
  const sheet = sheetOf('赵一鸣');
  await changeLocked(sheet, cell, value);
  const again = await desk.build(await desk.inspect());
  expect(again.kept.map(({ name }) => name)).toEqual(['赵一鸣']);
  expect(again.refreshed).toHaveLength(first.built.length - 1);
  expect(await read(sheet, cell)).toEqual([[value]]);
  const removal = await removeCards(new Set(first.built.map(({ number }) => number)), desk.services);
  expect(removal.ok && removal.value.kept).toEqual([sheet]);
});

test('names, places and formulas of HR’s stay; the template’s new look arrives', async () => {
  const sheet = sheetOf('赵一鸣');
  await inExcel(({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.getItem(sheet).position = 1;
    worksheets.getItem(sheet).name = '我的组';
    worksheets.add('看板').getRange('A1').formulas = [["='我的组'!K4"]];
    const template = worksheets.getItem('考核表模板');
    template.getRange('A1').format.fill.color = '#C00000';
    template.getRange('A17').values = [['备注：{{列：备注}}']];
  });
  const before = await sheetNames();
  const again = await desk.build(await desk.inspect());
  expect(again).toMatchObject({ built: [], kept: [], offList: [], stoppedBy: null });
  expect(await sheetNames()).toEqual(before);
  const card = again.refreshed.find(({ name }) => name === '赵一鸣');
  expect(card?.sheetName).toBe('我的组');
  const context = new Excel.RequestContext();
  const worksheet = context.workbook.worksheets.getItem('我的组');
  const fill = worksheet.getRange('A1').format.fill;
  fill.load('color');
  worksheet.protection.load('protected');
  await context.sync();
  expect(fill.color).toBe('#C00000');
  expect(worksheet.protection.protected).toBe(true);
  await enter('我的组', { L7: 90, L8: 90, L9: 90, L10: 90, L11: 90, L12: 90, I13: 0 });
  const rows = [7, 8, 9, 10, 11, 12, 13];
  await enter('我的组', Object.fromEntries(rows.map((row) => [`O${row}`, '见记录'])));
  expect((await read('我的组', 'K4'))[0]?.[0]).toBeGreaterThan(80);
  expect((await read('看板', 'A1'))[0]?.[0]).toEqual((await read('我的组', 'K4'))[0]?.[0]);
  // Refreshed twice, a card is still known to be untouched.
  const third = await desk.build(await desk.inspect());
  expect(third.kept.map(({ sheetName }) => sheetName)).toEqual(['我的组']);
  expect(third.refreshed).toHaveLength(first.built.length - 1);
});

test('results that can no longer be followed are lost visibly, never shown from another cell', async () => {
  const sheet = sheetOf('赵一鸣');
  await inExcel(({ workbook }) => {
    workbook.worksheets.add('看板').getRange('A1').formulas = [[`='${sheet}'!K4`]];
    // The total and the grade change places on the template.
    const template = workbook.worksheets.getItem('考核表模板');
    template.getRange('K4').values = [['{{等级}}']];
    template.getRange('N4').values = [['{{总分}}']];
  });
  const again = await desk.build(await desk.inspect());
  expect(again.refreshed).toHaveLength(first.built.length);
  expect(await read('看板', 'A1')).toEqual([['#REF!']]);
});

test('a card under a password is kept and does not stop the others', async () => {
  const sheet = sheetOf('赵一鸣');
  await inExcel(({ workbook }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect({}, 'secret');
  });
  const again = await desk.build(await desk.inspect());
  expect(again).toMatchObject({ stoppedBy: null, built: [] });
  expect(again.kept.map(({ sheetName }) => sheetName)).toEqual([sheet]);
  expect(again.refreshed).toHaveLength(first.built.length - 1);
  const context = new Excel.RequestContext();
  const cards = first.built.map((card) => context.workbook.worksheets.getItem(card.sheetName));
  for (const card of cards) card.protection.load('protected');
  await context.sync();
  expect(cards.every((card) => card.protection.protected)).toBe(true);
});

test('when Excel stops in the middle, building again makes every card whole', async () => {
  const names = await sheetNames();
  for (let nth = 7; nth <= 13; nth += 1) {
    const inspection = await desk.inspect();
    desk.workbook.host.faults.failBatch(nth, 'GeneralException');
    await desk.build(inspection).catch(() => undefined);
    desk.workbook.host.faults.clear();
    const again = await desk.build(await desk.inspect());
    expect({ nth, kept: again.kept, built: again.built, names: await sheetNames() }).toEqual({
      nth,
      kept: [],
      built: [],
      names,
    });
    expect(again.refreshed).toHaveLength(first.built.length);
  }
});
