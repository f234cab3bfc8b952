import { findForms } from '../../../src/app/forms/findForms';
import { makeForms, type FormOptions, type FormsReport } from '../../../src/app/forms/makeForms';
import { removeForms, undoForms } from '../../../src/app/forms/removeForms';
import { sureRole } from '../../../src/app/list/inspect';
import { enter, read, sheetNames, sitDown, type Desk } from '../builtWorkbook';
import { need } from '../monthWorld';

const PEOPLE = ['吴晓晓', '郑好', '杨柳'];

/** A page HR has drawn: labels beside placeholders, a row an indicator, room to sign. */
async function drawForm(name: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange('B2:C2').merge();
  sheet.getRange('B2').values = [[`${name}：{{姓名}}`]];
  sheet.getRange('A3:D3').values = [['部门', '{{部门}}', '汇报对象', '{{汇报对象}}']];
  sheet.getRange('A4:D4').values = [['序号', '指标', '权重', '目标']];
  sheet.getRange('A5:D5').values = [['{{序号}}', '{{考核指标}}', '{{权重}}', '{{目标值}}']];
  sheet.getRange('A6:B6').values = [['合计', '']];
  sheet.getRange('C6').formulas = [['=SUM(C5:C5)']];
  for (const [cell, text] of Object.entries(more)) sheet.getRange(cell).values = [[text]];
  await context.sync();
}

async function make(desk: Desk, options: Partial<FormOptions> = {}, people = PEOPLE): Promise<FormsReport> {
  const inspection = await desk.inspect();
  const all = { sheet: '目标责任书', per: 'person', purpose: '责任书', period: '2026-11', ...options } as const;
  const only = ({ row }: (typeof inspection.rows)[number]): boolean =>
    row.people.some(({ name }) => people.includes(name));
  return need(await makeForms(inspection, sureRole, desk.services, { only, ...all }));
}

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
});
afterEach(() => desk.leave());

test("HR's own forms are found, remembered, filled, brought up to date, and taken back", async () => {
  await drawForm('目标责任书');
  await drawForm('转正评估', { A7: '{{血型}}' });
  const inspection = await desk.inspect();
  expect(
    need(await findForms(inspection)).map(({ sheet, remembered, suggested, problems }) => ({
      sheet,
      remembered,
      suggested,
      problems: problems.map(({ cell }) => cell),
    })),
  ).toEqual([
    { sheet: '目标责任书', remembered: null, suggested: 'person', problems: [] },
    { sheet: '转正评估', remembered: null, suggested: 'person', problems: ['A7'] },
  ]);
  const first = await make(desk);
  expect(first.built.map(({ sheetName }) => sheetName)).toEqual(['责任书_吴晓晓', '责任书_郑好', '责任书_杨柳']);
  const role = desk.services.catalogue.roles.get(
    inspection.rows
      .map((row) => (row.row.people.some(({ name }) => name === '郑好') ? sureRole(row) : null))
      .find((id) => id !== null) ?? '',
  );
  const lines = role?.indicators ?? [];
  expect(await read('责任书_郑好', `A3:D${5 + lines.length}`)).toEqual([
    ['部门', expect.any(String), '汇报对象', expect.stringMatching(/（/)],
    ['序号', '指标', '权重', '目标'],
    ...lines.map(({ indicator, weight }, at) => [at + 1, indicator.name['zh-CN'], weight / 100, expect.any(String)]),
    ['合计', '', 1, ''],
  ]);
  expect((await read('责任书_郑好', 'B2'))[0]).toEqual(['目标责任书：郑好']);
  // HR signs one sheet, and types over what was filled in on another; the list changes for two of them.
  await enter('责任书_吴晓晓', { F20: '已签' });
  await enter('责任书_杨柳', { D3: '总经理' });
  const list = inspection.lists[0].table;
  const rowOf = (name: string): number =>
    inspection.rows.find(({ row }) => row.people.some((each) => each.name === name))?.row.row ?? -1;
  const context = new Excel.RequestContext();
  for (const name of ['吴晓晓', '杨柳'])
    context.workbook.worksheets
      .getItem(list.sheet)
      .getRangeByIndexes(rowOf(name), list.columns.manager ?? -1, 1, 1).values = [['王总']];
  await context.sync();
  const before = (await read('责任书_吴晓晓', 'D3'))[0]?.[0];
  const again = await make(desk);
  expect(again.built).toEqual([]);
  expect(again.changed.map(({ sheet, before: was, after }) => [sheet, was, after])).toEqual([
    ['责任书_吴晓晓', before, '王总'],
  ]);
  expect(again.typed.map(({ sheet, held, wanted }) => [sheet, held, wanted])).toEqual([
    ['责任书_杨柳', '总经理', '王总'],
  ]);
  expect([again.same, again.outdated, again.offList]).toEqual([1, [], []]);
  expect(await read('责任书_吴晓晓', 'F20')).toEqual([['已签']]);
  // Said once: it is known the next time, and what was made is no form and no list.
  expect(need(await findForms(await desk.inspect()))[0]).toMatchObject({
    remembered: { per: 'person', purpose: '责任书' },
    made: 3,
  });
  expect(need(await undoForms(new Set(), again.undo)).cells.filled).toHaveLength(1);
  expect(await read('责任书_吴晓晓', 'D3')).toEqual([[before]]);
  // Undone, the cell follows the list again.
  expect((await make(desk)).changed.map(({ after }) => after)).toEqual(['王总']);
  expect(need(await removeForms({ sheet: '目标责任书' }))).toEqual({
    removed: ['责任书_郑好'],
    kept: ['责任书_吴晓晓', '责任书_杨柳'],
  });
  expect(await sheetNames()).toEqual(expect.not.arrayContaining(['责任书_郑好']));
});

test('a form that was changed since is not laid over what was made of it; what is removed is made anew', async () => {
  await drawForm('目标责任书');
  await make(desk);
  await enter('目标责任书', { A8: '员工签字' });
  expect((await make(desk)).outdated).toEqual(['责任书_吴晓晓', '责任书_郑好', '责任书_杨柳']);
  expect(need(await removeForms({ sheet: '目标责任书' })).removed).toHaveLength(3);
  const fresh = await make(desk, {}, ['郑好']);
  expect(fresh.built.map(({ sheetName }) => sheetName)).toEqual(['责任书_郑好']);
  expect(need(await undoForms(new Set(fresh.built.map(({ key }) => key)), fresh.undo)).removal.removed).toEqual([
    '责任书_郑好',
  ]);
});

test('for positions a sheet each; a form with a word nobody knows is refused whole, with its cell', async () => {
  await drawForm('岗位卡', { A7: '{{岗位}}', B7: '{{岗位职责}}', C7: '{{学历}}' });
  const options = { sheet: '岗位卡', per: 'position', purpose: '' } as const;
  const made = await make(desk, options);
  expect(made.built.length).toBeGreaterThan(1);
  expect(made.built.every(({ sheetName }) => sheetName.startsWith('岗位卡_'))).toBe(true);
  await drawForm('登记', { A7: '{{血型}}' });
  const inspection = await desk.inspect();
  const before = await sheetNames();
  const refused = await makeForms(inspection, sureRole, desk.services, {
    ...options,
    sheet: '登记',
    period: '2026-11',
  });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'form', sheet: '登记', problems: [{ cell: 'A7' }] } });
  expect(await sheetNames()).toEqual(before);
});
