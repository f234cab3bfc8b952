import type { CellValue } from '../../../src/base/grid';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet } from '../../support/sheetBuilder';

/** Lists that are kept month after month below themselves; invented people. */

type Line = readonly [month: CellValue, name: string, id?: string, post?: string];

/** What is told of a list of these lines as one kept by the month, with the people who are read; null: it is none. */
function monthly(lines: readonly Line[], header = '月份', format = 'General') {
  const builder = sheet('名单').withHeader([header, '部门', '岗位', '姓名', '工号']);
  for (const [month, name, id = '', post = '售后客服'] of lines)
    builder.withRow([month, '客服部', post, name, id], { 0: format });
  const { table, issues } = readStaffingTable(builder.grid());
  const told = issues.find((issue) => issue.code === 'monthlyList');
  const names = table?.rows.flatMap(({ people }) => people.map(({ name }) => name)).join(' ');
  return told?.code === 'monthlyList' ? { ...told.params, names } : undefined;
}
const LETTERS = [...'国强伟丽芳军敏静杰涛明超勇艳磊娟霞平刚桂'];
const people = (count: number, from = 0): string[] => LETTERS.slice(from, from + count).map((letter) => `张${letter}`);
const lines = (month: CellValue, names: readonly string[]): Line[] => names.map((name) => [month, name]);
const both = (one: CellValue, other: CellValue): Line[] => [...lines(one, people(3)), ...lines(other, people(2))];

test('the latest month is read, wherever it stands', () => {
  const told = { latest: '10月', months: 2, rows: 3, gone: 1, names: '张国 张强' };
  expect(monthly(both('9月', '10月'))).toEqual(told);
  expect(monthly(both('9月', '10月').reverse())).toEqual({ ...told, names: '张强 张国' });
  expect(monthly([...both('9月', '10月'), ...lines('8月', people(3, 3))])).toEqual({
    ...{ latest: '10月', months: 3, rows: 6, gone: 4, names: '张国 张强' },
  });
});

test.each([
  ['2026年9月', '2026年10月'],
  ['2026年9月份', '2026年10月份'],
  ['2026-09', '2026-10'],
  ['2026/9', '2026/10'],
  ['202609', '202610'],
  ['2026.9.30', '2026.10.31'],
  ['2026年9月30日', '2026年10月31日'],
  ['2025年12月', '2026年1月'],
  ['9月份', '10月份'],
  ['Jan 2026', 'Feb 2026'],
  ['March 2026', 'April 2026'],
  ['May-26', 'Jun-26'],
  ["Jul'26", "Aug'26"],
  ['September', 'October'],
  ['Nov 2026', 'Dec 2026'],
  ['Dec 2025', 'Jan 2026'],
  ['Dec-25', 'January, 2026'],
  ['Dec 2025', 'Jan-26'],
])('%s is before %s', (one, other) => {
  expect(monthly(both(one, other))?.latest).toBe(other);
  expect(monthly(both(other, one))?.latest).toBe(other);
});

test.each([
  ['12月', '1月'],
  ['December', 'January'],
  ['A1Sep 2026', 'A1Oct 2026'],
  ['0月', '1月'],
  ['12月', '13月'],
  ['2026年12月', '2026年13月'],
  ['第9月', '第10月'],
  ['9月初', '10月初'],
  ['2026年9月初', '2026年10月初'],
  ['12026-09', '12026-10'],
  ['Mon 2026', 'Tue 2026'],
  ['Sep 2026 A', 'Oct 2026 A'],
  ['一组', '二组'],
  ['10月', '10月'],
])('%s and %s are no months one after the other', (one, other) => {
  expect(monthly(both(one, other))).toBeUndefined();
});

test('months from January to December are told by their order, and those of two years by the year', () => {
  expect(monthly([...both('1月', '2月'), ...lines('11月', people(2))])?.latest).toBe('11月');
  expect(monthly([...both('12月', '2月'), ...lines('11月', people(2))])?.latest).toBe('12月');
  expect(monthly([...both('2025年12月', '2026年1月'), ...lines('2026年2月', people(2))])?.latest).toBe('2026年2月');
});

test('dates are told by their month', () => {
  const [september, october, nextDay] = [46295, 46326, 46327];
  expect(monthly(both(september, october), '月份', 'yyyy/m/d')).toMatchObject({ latest: '2026-10', months: 2 });
  expect(monthly([...both(september, october), [nextDay, '张芳']], '月份', 'yyyy/m/d')?.latest).toBe('2026-11');
  expect(monthly(both(september, october))).toBeUndefined();
  const [december, january] = [46022, 46053];
  expect(monthly(both(december, january), '月份', 'yyyy/m/d')?.latest).toBe('2026-01');
  expect(monthly(both('2026-09-30', '2026-10-31'), '月份', 'yyyy/m/d')?.latest).toBe('2026-10');
  expect(monthly(both(202609, 202610))?.latest).toBe('202610');
});

test('several days of one month are days, no months', () => {
  expect(monthly([...both('2026-09-30', '2026-10-30'), ['2026-10-31', '张芳']])).toBeUndefined();
});

test.each(['月份', '统计月份', '数据日期', '所属期间', '年月', '账期', '截止日期', 'Month', 'Report Month', 'As of'])(
  'the header %s says the month',
  (header) => {
    expect(monthly(both('2026-09', '2026-10'), header)?.months).toBe(2);
  },
);
test.each(['生日月份', '月份说明', '入职月份', 'Birth Month', 'Monthly', 'Month Type', '批次'])(
  'the header %s does not',
  (header) => {
    expect(monthly(both('2026-09', '2026-10'), header)).toBeUndefined();
  },
);

test('a few people who come again make no list kept by the month', () => {
  expect(monthly([...lines('9月', people(1)), ...lines('10月', people(2))])).toBeUndefined();
  expect(monthly([...lines('9月', people(2)), ...lines('10月', people(2))])?.months).toBe(2);
  expect(monthly([...lines('9月', people(10)), ...lines('10月', people(3))])?.months).toBe(2);
  expect(monthly([...lines('9月', people(10)), ...lines('10月', people(2))])).toBeUndefined();
});

test('nearly every row has its month, and everybody comes once in it', () => {
  const twenty = [...lines('9月', people(10)), ...lines('10月', people(9))];
  expect(monthly([...twenty, ['', '张桂']])?.latest).toBe('10月');
  expect(monthly([...twenty.slice(1), ['', '张桂']])).toBeUndefined();
  expect(monthly([...twenty, ['10月', '张国']])).toBeUndefined();
  const forty = [...lines('9月', people(20)), ...lines('10月', people(19))];
  expect(monthly([...forty, ['10月', '张国']])?.latest).toBe('10月');
});

test('free places are nobody who comes again or is gone', () => {
  const free = (month: string): Line[] => lines(month, ['空缺', '空缺']);
  expect(monthly([...both('9月', '10月'), ...free('9月'), ...free('10月')])).toMatchObject({ rows: 5, gone: 1 });
  expect(
    monthly([...lines('9月', people(1)), ...lines('10月', people(2)), ...free('9月'), ...free('10月')]),
  ).toBeUndefined();
});

test('who it is says the number, and the name where there is none', () => {
  const numbered = (september: Line[], october: Line[]) => monthly([...september, ...october])?.gone;
  expect(
    numbered(
      [
        ['9月', '张国', 'E1'],
        ['9月', '张强', 'E2'],
      ],
      [
        ['10月', '张国栋', 'E1', '客服主管'],
        ['10月', '张强', 'E3'],
        ['10月', '张伟', 'E2'],
      ],
    ),
  ).toBe(0);
  expect(
    numbered(
      both('9月', '10月')
        .slice(0, 3)
        .map(([month, name]) => [month, name, '-']),
      lines('10月', people(3)),
    ),
  ).toBe(0);
  expect(
    numbered(
      [
        ['9月', '张国', 'E1'],
        ['9月', '张强', 'E2'],
      ],
      [
        ['10月', '张国', 'E3'],
        ['10月', '张强', 'E2'],
      ],
    ),
  ).toBe(1);
});

test('a text in a column of dates is read as one, and a number that is no day says no month', () => {
  expect(monthly(both('9月', '10月'), '月份', 'yyyy/m/d')?.latest).toBe('10月');
  const twenty = [...lines(46295, people(10)), ...lines(46326, people(9))];
  expect(monthly([...twenty, [5, '张桂']], '月份', 'yyyy/m/d')?.latest).toBe('2026-10');
});

test('months with and without their year are told apart by the year', () => {
  expect(monthly([...both('12月', '1月'), ...lines('2026年9月', people(2))])?.latest).toBe('2026年9月');
});

test('places that nobody held in earlier months are nobody who is gone', () => {
  expect(monthly([...both('9月', '10月'), ['9月', '空缺']])).toMatchObject({ gone: 1 });
});

test('of two columns that may say the month the one that does counts', () => {
  const builder = sheet('名单').withHeader(['日期', '部门', '岗位', '姓名', '月份']);
  for (const [month, name] of both('9月', '10月')) builder.withRow(['一组', '客服部', '售后客服', name, month]);
  const { issues } = readStaffingTable(builder.grid());
  expect(issues).toMatchObject([{ code: 'monthlyList', column: 4, params: { latest: '10月' } }]);
});
