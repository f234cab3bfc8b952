import { applyFill, planFillFor } from '../../../src/app/list/fill';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { buildOrganisation } from '../../../src/app/organisation/buildOrganisation';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { sureRole } from '../../../src/app/list/inspect';
import type { CellValue } from '../../../src/base/grid';
import { ok } from '../../../src/base/result';
import { raiseRows } from '../../../src/excel/cards/writeCardEdits';
import { readListSheet, writeWhereRead } from '../../../src/excel/lists/listSheets';
import { runStep } from '../../../src/excel/runStep';
import { filterRows, filterTable } from '../../embedded/openTestWorkbook';
import { monthWorld, need, type MonthWorld } from '../../app/monthWorld';

/** People filter their lists and forget it: whatever is hidden, each row gets its own. */

const LIST = '人员编制表';
const SUMMARY = '绩效汇总';
const PERIOD = '2026-11';

const everybody = (): Promise<MonthWorld> => monthWorld('zh-CN', (rows) => rows.slice(0, 7));

let world: MonthWorld;
beforeEach(async () => {
  world = await everybody();
});
afterEach(() => world.close());

const formulas = (sheet: string): Promise<CellValue[][]> =>
  world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1:AF70').load('formulas');
    await context.sync();
    return range.formulas as CellValue[][];
  });

/** Does the same without and with a filter that hides some rows, and answers with what the sheet holds then. */
async function bothWays(sheet: string, prepare: () => Promise<void>, filter: () => void, work: () => Promise<void>) {
  await prepare();
  await work();
  const unfiltered = await formulas(sheet);
  world.close();
  world = await everybody();
  await prepare();
  filter();
  await work();
  return { unfiltered, filtered: await formulas(sheet) };
}

/** 1-based, of the list's rows. */
const hiddenRows = (): Promise<number[]> =>
  world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(LIST).getRange('A1:A60');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [index + 1] : []));
  });

const fill = async (): Promise<void> => {
  const { plan } = planFillFor(world.inspection, sureRole, world.services);
  expect(need(await applyFill(plan)).refused).toEqual([]);
};

test('the harm is real: written together, rows of a filtered list hold what was meant for others', async () => {
  filterRows(world.book, LIST, 'A4:H60', [6]);
  await world.write(LIST, 'L5:L7', [['一'], ['二'], ['三']]);
  expect((await formulas(LIST)).slice(4, 7).map((line) => line[11])).toEqual(['一', '', '一']);
});

test('duties and indicators go to the rows they are for', async () => {
  const { unfiltered, filtered } = await bothWays(
    LIST,
    () => Promise.resolve(),
    () => filterRows(world.book, LIST, 'A4:H60', [6, 7, 11, 12, 20]),
    fill,
  );
  expect(filtered).toEqual(unfiltered);
});

test('undoing gives each of them back', async () => {
  const before = await formulas(LIST);
  const { plan } = planFillFor(world.inspection, sureRole, world.services);
  const { undo } = need(await applyFill(plan));
  filterRows(world.book, LIST, 'A4:J60', [6, 7, 11, 12, 20]);
  expect(need(await applyFill(undo)).refused).toEqual([]);
  expect(await formulas(LIST)).toEqual(before);
  expect(await hiddenRows()).toEqual([6, 7, 11, 12, 20]);
});

const PREPARED = async (): Promise<void> => {
  await world.build(PERIOD);
  need(await refreshSummary(world.services));
};

test.each([
  ['of its table', () => filterTable(world.book, SUMMARY, [6, 7])],
  [
    'of plain cells',
    () => {
      const sheet = world.book.host.workbook.sheetNamed(SUMMARY);
      if (sheet) sheet.tables.splice(0);
      filterRows(world.book, SUMMARY, 'A5:M9', [6, 7]);
    },
  ],
])('each line of the summary is that of its card, whatever a filter %s hides', async (_, filter) => {
  const { unfiltered, filtered } = await bothWays(SUMMARY, PREPARED, filter, async () => {
    need(await refreshSummary(world.services));
  });
  expect(filtered).toEqual(unfiltered);
});

test('sheets of the organisation are drawn anew as they are without a filter', async () => {
  const sheet = '岗位一览';
  const draw = async (): Promise<void> => {
    need(await buildOrganisation(world.inspection, sureRole, world.services));
  };
  const { unfiltered, filtered } = await bothWays(
    sheet,
    draw,
    () => filterRows(world.book, sheet, 'A3:H40', [5, 6, 9]),
    draw,
  );
  expect(filtered).toEqual(unfiltered);
});

test('closing fixes each formula of a card on which somebody filters', async () => {
  await world.build(PERIOD);
  const [{ sheetName: card = '' } = {}] = await world.cards(PERIOD);
  const { unfiltered, filtered } = await bothWays(
    card,
    () => world.build(PERIOD),
    () => filterRows(world.book, card, 'A6:L20', [8, 9, 12]),
    async () => {
      need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true, period: PERIOD }));
    },
  );
  expect(filtered).toEqual(unfiltered);
});

test('lines written over those that were read are each written to its row, and so is what is given back', async () => {
  const names = [['一'], ['二'], ['三'], ['四']];
  const held = [['甲'], ['乙'], ['丙'], ['丁']];
  await world.write(LIST, 'L5:L8', held);
  filterRows(world.book, LIST, 'A4:H60', [6]);
  const pieces = { blocks: [{ row: 4, column: 11, contents: names }], styles: [], validations: [] };
  const column = async (): Promise<CellValue[][]> => (await formulas(LIST)).slice(4, 8).map((line) => [line[11] ?? '']);
  const write = (typed: boolean) =>
    runStep(async (workbook) => {
      const list = await readListSheet(workbook, LIST);
      if (typed) await world.write(LIST, 'L8', [['变']]);
      return ok(await writeWhereRead(workbook, LIST, pieces, list));
    });
  expect(need(await write(true))).toBe(false);
  expect(await column()).toEqual([...held.slice(0, 3), ['变']]);
  expect(need(await write(false))).toBe(true);
  expect(await column()).toEqual(names);
});

test('a row of a card that somebody has hidden stays hidden where its text grows', async () => {
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(LIST).getRange('6:6').rowHidden = true;
    await context.sync();
  });
  const rows = [4, 5].map((row) => ({ sheetName: LIST, row, points: 99 }));
  need(await runStep(async (workbook) => ok(await raiseRows(workbook, rows))));
  expect(await hiddenRows()).toEqual([6]);
  const height = await world.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(LIST).getRange('A5');
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
  expect(height).toBe(99);
});
