import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import type { BuildReport } from '../../../src/app/build/buildReport';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { buildJobDescriptions } from '../../../src/app/cards/buildJobDescriptions';
import type { AppFailure } from '../../../src/app/failure';
import { sureRole } from '../../../src/app/list/inspect';
import type { Result } from '../../../src/base/result';
import { messages } from '../../../src/i18n/messages/messages';
import { enter, read, sheetNames, sitDown, type Desk } from '../builtWorkbook';
import { BUILT_FOR, DRAWN_FOR, REFUSED, TEMPLATE, WORKING, type StrangerTemplate } from './strangerTemplates';

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === DRAWN_FOR });
});
afterEach(() => desk.leave());

async function edit(change: StrangerTemplate['edit']): Promise<void> {
  const context = new Excel.RequestContext();
  change(context.workbook.worksheets.getItem(TEMPLATE), context.workbook);
  await context.sync();
}

async function build(): Promise<Result<BuildReport, AppFailure>> {
  return buildScorecards(await desk.inspect(), sureRole, desk.services, {
    ...DEFAULT_BUILD,
    period: '2026-11',
    only: ({ row }) => BUILT_FOR.includes(row.row),
  });
}

/** Everything on a sheet, as text. */
async function cells(sheet: string): Promise<string[]> {
  return (await read(sheet, 'A1:Z60')).flat().map(String);
}

test.each(WORKING)('a template works: $name', async ({ edit: change }) => {
  await edit(change);
  const report = await build();
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  expect(report.value.stoppedBy).toBeNull();
  expect(report.value.built).toHaveLength(BUILT_FOR.length);
  for (const { sheetName, number, name } of report.value.built) {
    const texts = await cells(sheetName);
    expect(texts.filter((text) => /[{｛]|[}｝]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /^#(REF|NAME)/.test(text))).toEqual([]);
    expect(texts).toContain(number);
    expect(texts.join('\n')).toContain(name);
  }
});

test.each(REFUSED)('a template is refused with its cells: $name', async ({ edit: change, faults }) => {
  await edit(change);
  const before = await sheetNames();
  const report = await build();
  if (report.ok || report.error.kind !== 'template') throw new Error(JSON.stringify(report));
  expect(report.error.problems.map(({ code, cell }) => [code, cell])).toEqual(faults);
  for (const language of ['zh-CN', 'zh-TW', 'en-US'] as const) {
    const { what, points } = messages(language).failure(report.error);
    expect(what).toContain(TEMPLATE);
    expect(points.map(({ cell }) => cell)).toEqual(faults.map(([, cell]) => cell));
    expect(points.map(({ text }) => text).filter((text) => text.includes('undefined') || text.length < 8)).toEqual([]);
  }
  expect(await sheetNames()).toEqual(before);
});

test.each([undefined, '123'])(
  'a protected template is refused before anything is built (password %s)',
  async (password) => {
    await edit((sheet) => sheet.protection.protect({}, password));
    const before = await sheetNames();
    expect(await build()).toEqual({ ok: false, error: { kind: 'templateProtected', sheet: TEMPLATE } });
    expect(await sheetNames()).toEqual(before);
  },
);

test('a template under another name stays the template', async () => {
  await edit((sheet) => {
    sheet.name = '云杉考核表';
    sheet.getRange('A35').values = [['云杉公司']];
  });
  const report = await build();
  expect(await sheetNames()).not.toContain(TEMPLATE);
  const texts = await cells(report.ok ? (report.value.built[0]?.sheetName ?? '') : '');
  expect(texts).toContain('云杉公司');
});

test('renamed settings go on being the settings', async () => {
  await enter('考核设置', { B4: '云杉公司' });
  await edit((_, workbook) => {
    workbook.worksheets.getItem('考核设置').name = '设置2026';
  });
  const report = await build();
  expect(await sheetNames()).not.toContain('考核设置');
  expect(await cells(report.ok ? (report.value.built[0]?.sheetName ?? '') : '')).toContain('云杉公司员工绩效考核表');
});

test('what is typed into cells of HR’s own survives building again', async () => {
  await edit((sheet) => {
    sheet.getRange('P6:P6').values = [['人力复核']];
    sheet.getRange('A35:C35').values = [['考核类型', '', '月度']];
    sheet.getRange('C35').format.protection.locked = false;
  });
  await build();
  const names = (await sheetNames()).slice(-BUILT_FOR.length);
  const [first = '', second = '', third = ''] = names;
  await enter(first, { P9: '已复核' });
  const bottom = (await read(second, 'A1:A60')).findIndex(([text]) => text === '考核类型') + 1;
  await enter(second, { [`C${bottom}`]: '季度' });
  const again = await build();
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  expect(again.value.kept.map(({ sheetName }) => sheetName)).toEqual([first, second]);
  expect(again.value.refreshed.map(({ sheetName }) => sheetName)).toEqual([third]);
  expect(await read(first, 'P9')).toEqual([['已复核']]);
});

test('a chunk that Excel stops half way leaves no half-made cards, and takes no sheet of somebody else', async () => {
  const before = await sheetNames();
  const inspection = await desk.inspect();
  const options = {
    ...DEFAULT_BUILD,
    period: '2026-11',
    only: ({ row }: { row: { row: number } }) => BUILT_FOR.includes(row.row),
  };
  const typed = new Excel.RequestContext();
  const report = await buildScorecards(inspection, sureRole, desk.services, options, {
    // After the names were given, and before the cards are made, somebody adds a sheet of the same name.
    onProgress: ({ done }) => {
      if (done > 0) return;
      typed.workbook.worksheets.add('郑好').getRange('A1').values = [['我的草稿']];
      void typed.sync();
    },
  });
  expect(report.ok && report.value.built).toEqual([]);
  expect(report.ok && report.value.stoppedBy).not.toBeNull();
  expect((await sheetNames()).filter((name) => !before.includes(name))).toEqual(['郑好']);
  expect(await read('郑好', 'A1')).toEqual([['我的草稿']]);
  const again = await desk.build(await desk.inspect(), options);
  expect(again.built).toHaveLength(BUILT_FOR.length);
});

test('job descriptions: the same faults, the same care', async () => {
  const inspection = await desk.inspect();
  const jobs = (): ReturnType<typeof buildJobDescriptions> =>
    buildJobDescriptions(inspection, sureRole, desk.services, { per: 'role', period: '2026-11' });
  const first = await jobs();
  if (!first.ok) throw new Error(JSON.stringify(first.error));
  const { templateSheet } = first.value;
  const before = await sheetNames();
  const context = new Excel.RequestContext();
  const template = context.workbook.worksheets.getItem(templateSheet);
  template.getRange('A12:B12').formulas = [['{{岗位职责}', `=${templateSheet}!B5`]];
  template.getRange('A13').values = [['{{权重}}']];
  await context.sync();
  for (const { sheetName } of first.value.built.slice(0, 2)) context.workbook.worksheets.getItem(sheetName).delete();
  await context.sync();
  const refused = await jobs();
  expect(refused).toMatchObject({
    ok: false,
    error: {
      kind: 'jobTemplate',
      problems: [
        { code: 'brokenPlaceholder', cell: 'A12' },
        { code: 'formulaNamesTemplate', cell: 'B12' },
        { code: 'notForJobDescription', cell: 'A13' },
      ],
    },
  });
  template.getRange('A12:B13').values = [
    ['{{部門}}', '试用期：三个月'],
    ['', ''],
  ];
  template.name = '岗位说明（新）';
  await context.sync();
  const again = await jobs();
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  expect(again.value.built).toHaveLength(2);
  expect(await cells(again.value.built[0]?.sheetName ?? '')).toContain('试用期：三个月');
  expect((await sheetNames()).length).toBe(before.length);
  template.protection.protect();
  await context.sync();
  expect(await jobs()).toEqual({ ok: false, error: { kind: 'templateProtected', sheet: '岗位说明（新）' } });
});
