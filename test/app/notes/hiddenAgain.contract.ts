import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { keepNote } from '../../../src/app/notes/keepNote';
import { readRegistry } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { ok } from '../../../src/base/result';
import { REGISTRY_SHEET } from '../../../src/registry/registry';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/* LibreOffice saves the very hidden sheet as merely hidden, so that everybody can show it from the menu. */

const PERIOD = '2026-11';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.close());

const setVisibility = (visibility: Excel.SheetVisibility): Promise<void> =>
  world.book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTRY_SHEET).visibility = visibility;
    await context.sync();
  });

const visibility = (): Promise<string> =>
  world.book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTRY_SHEET).load('visibility');
    await context.sync();
    return sheet.visibility;
  });

const protectStructure = (): Promise<void> =>
  world.book.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });

const registry = async () => need(await runStep(async (workbook) => ok(await readRegistry(workbook))));

const note = async (): Promise<void> => {
  need(await keepNote('lostSettings', () => ({ before: false, after: true })));
};

test.each(['Hidden', 'Visible'] as const)('what is noted next hides a %s registry from the menu again', async (was) => {
  await setVisibility(was as Excel.SheetVisibility);
  await note();
  expect(await visibility()).toBe('VeryHidden');
  expect((await registry()).notes.get('lostSettings')).toBeDefined();
});

test('cards built for more people hide it, and every card stays known', async () => {
  await setVisibility('Hidden' as Excel.SheetVisibility);
  const before = (await registry()).cards.map(({ record }) => record.number);
  const whole = need(await inspectWorkbook(world.services));
  const inspection = { ...whole, rows: rowsOf(['温如言'])(whole.rows, world.services.catalogue) };
  need(
    await buildScorecards(inspection, sureRole, world.services, {
      period: PERIOD,
      namePattern: '{姓名}',
      unnamed: 'perPlace',
    }),
  );
  expect(await visibility()).toBe('VeryHidden');
  const after = (await registry()).cards;
  expect(after.map(({ record }) => record.number)).toEqual(expect.arrayContaining(before));
  expect(after).toHaveLength(before.length + 1);
});

test('reading alone changes nothing', async () => {
  await setVisibility('Hidden' as Excel.SheetVisibility);
  await registry();
  expect(await visibility()).toBe('Hidden');
});

test('a workbook whose structure is protected keeps it as it is, and the note', async () => {
  await setVisibility('Hidden' as Excel.SheetVisibility);
  await protectStructure();
  await note();
  expect(await visibility()).toBe('Hidden');
  expect((await registry()).notes.get('lostSettings')).toBeDefined();
});
