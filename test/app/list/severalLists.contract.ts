import { applyFill, planFillFor } from '../../../src/app/list/fill';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { keepReading } from '../../../src/app/list/rememberedReading';
import { selectedPlaces } from '../../../src/app/workbook/selectedPlaces';
import { toRemember } from '../../../src/staffing/lists/readingMemory';
import { cellAddress } from '../../../src/base/address';
import { xlsxFile } from '../../support/xlsxFile';
import { read, sheetNames, sitDown, type Desk } from '../builtWorkbook';

const HEADER = ['岗位', '姓名', '工号'];
const WORKBOOK = {
  运营部: [HEADER, ['店长', '张明', 'E001'], ['运营专员', '李静', 'E002']],
  客服部: [['客服部人员名单'], HEADER, ['售前客服', '陈晨', 'E011'], ['售后客服', '赵雪', 'E012']],
  仓储部: [HEADER, ['打包员', '周敏', 'E021']],
  '运营部（旧）': [HEADER, ['店长', '何静', 'E090']],
};

function fileOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const cells = (lines: readonly (readonly string[])[]) =>
    Object.fromEntries(lines.flatMap((line, row) => line.map((text, column) => [cellAddress(row, column), text])));
  return xlsxFile(Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, cells(lines)])));
}

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown(fileOf(WORKBOOK));
});
afterEach(() => desk.leave());

test('a workbook with a sheet for each department is filled on every sheet, and undone as one', async () => {
  const inspection = await desk.inspect();
  expect(inspection.lists.map(({ table }) => table.sheet)).toEqual(['运营部', '客服部', '仓储部']);
  const before = await read('客服部', 'A1:F5');
  const { plan } = planFillFor(inspection, sureRole, desk.services);
  const filled = await applyFill(plan);
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  expect(filled.value.sheets).toEqual(['运营部', '客服部', '仓储部']);
  expect(await read('客服部', 'D2:E2')).toEqual([['岗位职责', '考核指标']]);
  expect(await read('仓储部', 'D1:E1')).toEqual([['岗位职责', '考核指标']]);
  expect((await read('客服部', 'D3:D4')).flat().every((text) => String(text).startsWith('1. '))).toBe(true);
  const again = await desk.inspect();
  expect(planFillFor(again, sureRole, desk.services).plan.edits).toEqual([]);
  await applyFill(filled.value.undo);
  expect(await read('客服部', 'A1:F5')).toEqual(before);
});

test('nothing is written anywhere when one of the sheets is protected', async () => {
  const inspection = await desk.inspect();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('仓储部').protection.protect();
  await context.sync();
  const refused = await applyFill(planFillFor(inspection, sureRole, desk.services).plan);
  expect(refused).toEqual({ ok: false, error: { kind: 'sheetProtected', sheet: '仓储部' } });
  expect(await read('运营部', 'D1:E3')).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('everybody gets a card with the department of the sheet, and the cards are not taken for lists', async () => {
  const report = await desk.build(await desk.inspect());
  expect(report.built.map(({ name }) => name)).toEqual(['张明', '李静', '陈晨', '赵雪', '周敏']);
  expect(await sheetNames()).toEqual(expect.arrayContaining(['张明', '周敏']));
  const summary = (await read(report.summarySheet, 'A1:E12')).flat();
  expect(summary).toEqual(expect.arrayContaining(['陈晨', '客服部', '仓储部']));
  const again = await desk.inspect();
  expect(again.lists.map(({ table }) => table.sheet)).toEqual(['运营部', '客服部', '仓储部']);
});

test('what a person chose is kept in the workbook and holds in the next session', async () => {
  const choices = {
    sheets: ['运营部', '运营部（旧）'],
    corrections: [{ sheet: '运营部', block: 0, columns: { employeeId: null } }],
  };
  const chosen = await inspectWorkbook(desk.services, choices);
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.error));
  await keepReading(
    toRemember(
      choices,
      chosen.value.lists.map(({ table }) => table),
    ),
  );
  const bytes = desk.workbook.save();
  desk.leave();
  desk = await sitDown(bytes);
  const next = await desk.inspect();
  expect(next.choices).toEqual(choices);
  expect(next.rows.map(({ row }) => row.people[0]?.name)).toEqual(['张明', '李静', '何静']);
  expect(next.lists[0].table.columns.employeeId).toBeNull();
  await keepReading({ corrections: [] });
  expect((await desk.inspect()).lists).toHaveLength(3);
});

test('the rows a person has selected are known by their sheet and area', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('客服部');
  sheet.activate();
  sheet.getRange('B3:B4').select();
  await context.sync();
  expect(await selectedPlaces()).toEqual({
    ok: true,
    value: [{ sheet: '客服部', area: { row: 2, column: 1, rowCount: 2, columnCount: 1 } }],
  });
});
