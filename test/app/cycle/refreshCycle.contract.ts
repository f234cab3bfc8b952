import { refreshCycle } from '../../../src/app/cycle/refreshCycle';
import { inspectWorkbook } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { cellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { spanOf } from '../../scorecard/cycle/cycleWorld';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const SHEET = '季度汇总 2026-Q4';
const HISTORY = '绩效历史';

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld();
  await world.build('2026-11');
});
afterAll(() => world.close());

const refresh = (text = '2026-Q4', limit?: number) => refreshCycle(spanOf(text), world.services, limit);

/** A line that closing October would have left. */
async function addToHistory(number: string, name: string, total: CellValue): Promise<void> {
  const row = (await world.read(HISTORY)).length + 1;
  await world.write(HISTORY, `A${row}:G${row}`, [
    [number, number.split('/')[0] ?? '', name, number.split('/')[1] ?? '', '客服部', '售前客服', total],
  ]);
}

test('a quarter is made of what is closed, kept up to date beside what HR typed, and made anew once it was deleted', async () => {
  expect(await refresh()).toEqual({ ok: false, error: { kind: 'noClosedMonths', span: '2026-Q4', closed: [] } });
  for (const card of await world.cards('2026-11')) await world.rate(card, 76);
  need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
  expect(await refresh('2026-Q1')).toEqual({
    ok: false,
    error: { kind: 'noClosedMonths', span: '2026-Q1', closed: ['2026-11'] },
  });

  const first = need(await refresh());
  expect(first).toMatchObject({ sheet: SHEET, created: true, people: 3 });
  expect(first.months.map(({ people }) => people)).toEqual([0, 3, 0]);
  expect(first.partial[0]).toEqual({ name: '吴晓晓', missing: ['2026-10', '2026-12'] });
  const total = Number((await world.read(HISTORY))[3]?.[6]);
  expect((await world.read(SHEET))[7]?.slice(0, 11)).toEqual([
    ...['2026-Q4/E1022', '吴晓晓', 'E1022', '客服部'],
    ...[expect.any(String), '', total, '', '1 / 3', '10、12', total],
  ]);

  // People on it are not people of a staffing list.
  const asList = await inspectWorkbook(world.services, { sheets: [SHEET] });
  expect(asList).toEqual({ ok: false, error: { kind: 'sheetMissing', sheet: SHEET } });

  // October comes later, with somebody who has left since.
  await addToHistory('2026-10/E1022', '吴晓晓', 60);
  await addToHistory('2026-10/E900', '已离职', 90);
  await addToHistory('2026-10-05..2026-11-20/E902', '只有项目', 88);
  await world.write(SHEET, 'R7:R8', [['人事备注'], ['拟转岗']]);
  await world.write(SHEET, 'F6', [[10]]);
  const second = need(await refresh());
  expect(second).toMatchObject({ created: false, overridden: [], repaired: [], untouched: [] });
  expect(second.added.map(({ number }) => number)).toEqual(['2026-Q4/E900']);
  expect([second.people, second.notCounted]).toEqual([4, [{ name: '只有项目', periods: ['2026-10-05..2026-11-20'] }]]);
  const after = await world.read(SHEET);
  expect(after[4]?.slice(4, 8)).toEqual(['已结账人数', 2, 3, 0]);
  expect([after[5]?.[5], after[6]?.[17], after[7]?.[17]]).toEqual([10, '人事备注', '拟转岗']);
  expect(after[7]?.[10]).toBe(Math.round(((60 + total) / 2) * 10) / 10);
  expect(after.at(-1)?.slice(0, 11)).toEqual([
    ...['2026-Q4/E900', '已离职', 'E900', '客服部', '售前客服', 90, '', '', '1 / 3', '11–12', 90],
  ]);

  // A line that an earlier version closed: November's own grades say that the veto left the grade.
  const history = await world.read(HISTORY);
  const reason = cellAddress(0, history.find((line) => line.includes('提示原因'))?.indexOf('提示原因') ?? 0)[0] ?? '';
  const row = history.findIndex(([number]) => number === '2026-11/E1022') + 1;
  await world.write(HISTORY, `${reason}${row}`, [['一票否决“泄露客户信息”，理由：已核实']]);
  const vetoed = async () => (await world.read(SHEET))[7]?.slice(13, 16);
  expect((await vetoed())?.slice(0, 1)).toEqual(['–']);
  expect(need(await refresh())).toMatchObject({ added: [], overridden: [], repaired: [] });
  expect(await vetoed()).toEqual([expect.any(Number), '', '']);
  await world.write(HISTORY, `${reason}${row}`, [['']]);

  await world.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  expect(need(await refresh())).toMatchObject({ created: false, added: [] });
  await addToHistory('2026-12/E901', '新来', 70);
  expect(await refresh()).toEqual({ ok: false, error: { kind: 'sheetProtected', sheet: SHEET } });

  await world.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    context.workbook.worksheets.add(SHEET);
    await context.sync();
  });
  // Somebody's own sheet of the usual name is left alone; each line goes in a request of its own.
  const again = need(await refresh('2026-Q4', 1));
  expect(again).toMatchObject({ sheet: `${SHEET} (Rolecard)`, created: true, people: 5 });
  expect(again.clashes).toEqual([{ usual: SHEET, used: `${SHEET} (Rolecard)` }]);
  const people = (await world.read(`${SHEET} (Rolecard)`)).slice(7).map(([number]) => String(number).slice(8));
  expect(people).toEqual(['E1022', 'E1023', 'E1033', 'E900', 'E901']);
});
