import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { sureRole } from '../../../src/app/list/inspect';
import { columnName } from '../../../src/base/address';
import { createServices } from '../../../src/cli/file/fileServices';
import { xlsxFile, type WrittenCell } from '../../support/xlsxFile';
import { read, sheetNames, sitDown, type Desk } from '../builtWorkbook';

/** A list as a company in Taiwan keeps it. */
const LIST: readonly (readonly string[])[] = [
  ['部門', '職稱', '姓名', '員工編號', '到職日', '直屬主管'],
  ['營運部', '營運專員', '王小明', 'A001', '2024-03-01', '林店長'],
  ['營運部', '店長', '林淑惠', 'A002', '2021-03-01', '周總監'],
  ['設計部', '美編', '張雅婷', 'A003', '2022-07-01', '周總監'],
  ['客服部', '售後客服', '李家豪', 'A004', '2021-01-04', '周主管'],
  ['直播部', '直播主', '許怡君', 'A005', '2024-02-01', '吳主管'],
  ['採購部', '採購專員', '郭建宏', 'A006', '2024-02-01', '吳主管'],
  ['財務部', '會計', '蔡佩珊', 'A007', '2024-02-01', '吳主管'],
  ['技術部', '軟體工程師', '邱俊傑', 'A008', '2024-02-01', '吳主管'],
];

let desk: Desk;

beforeAll(async () => {
  const cells: Record<string, WrittenCell> = {};
  LIST.forEach((line, row) => line.forEach((text, column) => (cells[`${columnName(column)}${row + 1}`] = text)));
  desk = await sitDown(xlsxFile({ 人力編制表: cells }), 'zh-TW');
});
afterAll(() => desk.leave());

test('a list in Traditional Chinese is read whole, its titles find their roles', async () => {
  const inspection = await desk.inspect();
  expect(inspection.rows.map(sureRole)).toEqual([
    'R06',
    'R05',
    'R26',
    expect.any(String),
    'M02',
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect(inspection.rows.map(({ row }) => row.people[0]?.employeeId)).toEqual(LIST.slice(1).map((line) => line[3]));
});

test('its sheets are Traditional, without an error in any cell', async () => {
  const report = await desk.build(await desk.inspect(), { namePattern: '{姓名}_{員工編號}' });
  expect(report.built).toHaveLength(8);
  expect(await sheetNames()).toEqual(expect.arrayContaining(['考核設定', '考核表範本', '績效彙總', '王小明_A001']));
  const seen = (await Promise.all((await sheetNames()).map((name) => read(name, 'A1:P40')))).flat(2).map(String);
  expect(seen.filter((text) => text.startsWith('#'))).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['員工績效考核表', '主管評分', '直屬主管']));
  expect(seen.filter((text) => /[们这个岗评级绩总]/u.test(text))).toEqual([]);
});

test('settings, template and summary in Traditional Chinese go on in the other languages', async () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const services = await createServices(language);
    const again = await buildScorecards(await desk.inspect(), sureRole, services, {
      ...DEFAULT_BUILD,
      period: '2026-11',
    });
    expect(again).toMatchObject({ ok: true });
    expect(await refreshSummary(services)).toMatchObject({ ok: true, value: { summarySheet: '績效彙總' } });
    // Cards go on saying how far they are in the words they were built with; ranks look for the summary's.
    const statuses = (await read('績效彙總', 'M4:M11')).flat();
    expect(new Set(statuses)).toEqual(new Set([services.sheetTexts.summary.status.open]));
  }
  const names = await sheetNames();
  expect(names.filter((name) => /设置|模板|汇总|settings|template|summary/iu.test(name))).toEqual([]);
});
