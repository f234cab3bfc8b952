import { areListsThere } from '../../../src/app/list/areListsThere';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { buildOrganisation } from '../../../src/app/organisation/buildOrganisation';
import { calibrate } from '../../../src/app/review/calibrate';
import { enter, sitDown, type Desk } from '../builtWorkbook';
import { xlsxFile } from '../../support/xlsxFile';

/** Whether a list is still there is found out without what people notice of a reading. */

let desk: Desk;
afterEach(() => desk.leave());

const undoCleared = (): readonly string[] => desk.workbook.host.workbook.noticed.undoCleared;

async function isThere(known: Parameters<typeof areListsThere>[0]): Promise<boolean> {
  const answer = await areListsThere(known);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('a list in which somebody types is there, in fewer and shorter answers, and typing can still be undone', async () => {
  desk = await sitDown();
  const { traffic } = desk.workbook.host;
  const start = traffic.read();
  const known = await desk.inspect();
  const read = traffic.read();
  const before = undoCleared().length;
  expect(before).toBeGreaterThan(0);
  await enter(known.lists[0].table.sheet, { D8: '新来的人' });
  const asked = traffic.read();
  expect(await isThere(known)).toBe(true);
  const told = traffic.read();
  expect(undoCleared()).toHaveLength(before);
  expect(told.batches - asked.batches).toBeLessThan(read.batches - start.batches);
  expect(told.responseBytes - asked.responseBytes).toBeLessThan(read.responseBytes - start.responseBytes);
});

test('a list whose sheet was deleted, renamed or cleared is not', async () => {
  for (const act of ['delete', 'rename', 'clear'] as const) {
    desk = await sitDown();
    const known = await desk.inspect();
    const { sheet } = known.lists[0].table;
    await desk.workbook.Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.add('别的');
      const found = worksheets.getItem(sheet);
      if (act === 'delete') found.delete();
      if (act === 'rename') found.name = '改名';
      if (act === 'clear') found.getRange().clear();
      await found.context.sync();
    });
    expect([act, await isThere(known)]).toEqual([act, false]);
    if (act !== 'clear') desk.leave();
  }
});

test('one of several lists that lost its headers is not, and a list chosen by hand is', async () => {
  const list = (name: string) => ({ A1: '姓名', B1: '部门', C1: '岗位', A2: name, B2: '视觉部', C2: '美工' });
  desk = await sitDown(xlsxFile({ 一部: list('张三'), 二部: list('李四') }));
  const known = await desk.inspect();
  expect(known.lists).toHaveLength(2);
  expect(await isThere(known)).toBe(true);
  const chosen = await inspectWorkbook(desk.services, { sheets: ['二部'] });
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.error));
  await enter('一部', { A1: '', B1: '', C1: '' });
  expect(await isThere(known)).toBe(false);
  expect(await isThere(chosen.value)).toBe(true);
});

test('where none was found, one that somebody begins is noticed', async () => {
  desk = await sitDown(xlsxFile({ 说明: { A1: '填表说明' }, 空: {} }));
  expect(await isThere(null)).toBe(false);
  await enter('空', { A1: '姓名', B1: '部门', C1: '岗位', A2: '张三', B2: '视觉部', C2: '美工' });
  expect(await isThere(null)).toBe(true);
  expect(undoCleared()).toEqual([]);
});

test('cards of people and what is made of them are no list once the list is gone', async () => {
  desk = await sitDown();
  const inspection = await desk.inspect();
  await desk.build({ ...inspection, rows: inspection.rows.slice(0, 3) });
  await desk.workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(inspection.lists[0].table.sheet).delete();
    await context.sync();
  });
  expect(await isThere(null)).toBe(false);
  expect(await inspectWorkbook(desk.services)).toMatchObject({ ok: false, error: { kind: 'noStaffingTable' } });
});

test('no sheet of ours is offered as a list that was left out', async () => {
  desk = await sitDown();
  const inspection = await desk.inspect();
  await desk.build({ ...inspection, rows: inspection.rows.slice(0, 3) });
  expect((await buildOrganisation(inspection, sureRole, desk.services)).ok).toBe(true);
  expect((await calibrate(desk.services)).ok).toBe(true);
  const names = (await desk.inspect()).considered.map(({ sheet }) => sheet);
  expect(names).toEqual(inspection.considered.map(({ sheet }) => sheet));
});
