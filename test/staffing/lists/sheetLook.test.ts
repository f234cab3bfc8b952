import { GridView } from '../../../src/staffing/cells/gridView';
import { bestHeader, headerCandidates } from '../../../src/staffing/header/findHeader';
import { HIDDEN_COST, look, recency } from '../../../src/staffing/lists/sheetLook';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

const WORDS: Readonly<Record<string, string>> = {
  岗位: '运营专员',
  姓名: '张映川',
  部门: '运营部',
  编制: '2',
  岗位职责: '负责店铺日常运营',
  工号: 'E001',
};

/** Nine rows below these headers. */
const list = (headers: readonly string[], name = 'Sheet1'): SheetBuilder =>
  sheet(name)
    .withHeader(headers)
    .withRows(Array.from({ length: 9 }, () => headers.map((header) => WORDS[header] ?? '8000')));

/** What a sheet counts beside its header. */
function beside(builder: SheetBuilder): number {
  const content = builder.build();
  const header = bestHeader(headerCandidates(new GridView(content.grid)));
  return Number((look(content, 0).score - (header?.score ?? 0)).toFixed(3));
}

test.each<[readonly string[], number]>([
  [['岗位', '姓名'], 1],
  [['岗位', '部门'], 1],
  [['岗位', '编制'], 1],
  [['岗位', '岗位职责'], 1 - 3],
])('nine rows below %j: people, departments or headcounts make a staffing list', (headers, expected) => {
  expect(beside(list(headers))).toBe(expected);
});

test.each<[string, (builder: SheetBuilder) => SheetBuilder, number]>([
  ['hidden', (builder) => builder.hidden(), 1 - HIDDEN_COST],
  ['active', (builder) => builder.activated(), 1 + 1.5],
])('a sheet that is %s', (_, made, expected) => {
  expect(beside(made(list(['岗位', '姓名'])))).toBe(expected);
});

test.each([
  ['花名册', 1 + 2],
  ['2026年11月', 1 + 26 * 0.2 + 0.11],
  ['备份', 1 - 6],
])('a sheet called %s', (name, expected) => {
  expect(beside(list(['岗位', '姓名'], name))).toBeCloseTo(expected, 2);
});

test('rows are counted from below the header on', () => {
  const below = (builder: SheetBuilder): SheetBuilder =>
    builder.withRows(Array.from({ length: 9 }, () => ['运营专员', '张映川']));
  expect(beside(below(sheet('Sheet1').withTitle('人员名单', 2).withBlankRows(3).withHeader(['岗位', '姓名'])))).toBe(1);
});

test.each<[readonly string[], string]>([
  [['姓名', '手机', '邮箱'], 'noList'],
  [['姓名', '部门', '手机'], 'staffing'],
  [['岗位', '备注', '手机'], 'staffing'],
])('a sheet with the headers %j is a sheet of %s', (headers, purpose) => {
  expect(look(list(headers).build(), 0).purpose).toBe(purpose);
});

test('what names one field and no post counts three points less', () => {
  const headers = ['编制', '手机', '邮箱'];
  expect([look(list(headers).build(), 0).purpose, beside(list(headers))]).toEqual(['noList', 1 - 3]);
});

test('a card that is hidden counts less than one that is not', () => {
  const card = (): SheetBuilder => sheet('Sheet1').withRow(['{{姓名}}', '{{岗位}}']);
  const seen = [card(), card().hidden()].map((each) => look(each.build(), 0));
  expect(seen.map(({ purpose, score }) => [purpose, score + 0])).toEqual([
    ['card', 0],
    ['card', -HIDDEN_COST],
  ]);
});

test('more than a hundred rows count like a hundred', () => {
  const rows = (count: number): SheetBuilder =>
    sheet('Sheet1')
      .withHeader(['岗位', '姓名'])
      .withRows(Array.from({ length: count }, () => ['运营专员', '张映川']));
  expect([99, 999].map((count) => beside(rows(count)))).toEqual([2, 2]);
});

test('wages and sheets without a header count less than any list, hidden ones least', () => {
  const wages = ['姓名', '岗位', '基本工资', '绩效工资', '应发工资', '实发工资', '社保', '公积金', '个税'];
  expect(look(list(wages).build(), 0).purpose).toBe('payroll');
  expect([beside(list(wages)), beside(list(wages).hidden())]).toEqual([-6, -6 - HIDDEN_COST]);
  const prose = (): SheetBuilder => sheet('Sheet1').withRow(['今天下雨']).withRow(['明天晴']);
  const seen = [prose(), prose().hidden()].map((each) => look(each.build(), 3));
  expect(seen.map(({ purpose, score, index }) => [purpose, score + 0, index])).toEqual([
    ['noList', 0, 3],
    ['noList', -HIDDEN_COST, 3],
  ]);
  expect(look(sheet('Sheet1').build(), 0)).toMatchObject({ purpose: 'empty', score: 0 });
});

test.each([
  ['工资', ['岗位', '部门'], 'payroll'],
  ['模板', ['岗位', '部门'], 'staffing'],
  ['Sheet1', ['岗位', '部门'], 'staffing'],
  ['招聘', ['岗位', '部门'], 'staffing'],
  ['工资', ['岗位', '姓名', '部门', '工号', '编制'], 'staffing'],
])('%s with %j is a sheet of %s', (name, headers, purpose) => {
  expect(look(list(headers, name).build(), 0).purpose).toBe(purpose);
});

test.each([
  ['编制表', 0],
  ['11月', 0.11],
  ['3 月', 0.03],
  ['2026', 5.2],
  ['2026年', 5.2],
  ['2026年9月', 5.29],
  ['2026-09', 5.29],
  ['2026.10', 5.3],
  ['202609', 5.29],
  ['2026_112', 5.2],
  ['1999年', 0],
])('%s is as new as %d', (name, expected) => {
  expect(recency(name)).toBeCloseTo(expected, 5);
});
