import { dateSystemOf, dayValue, plainCellText } from '../../../src/staffing/cells/dateSystem';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet } from '../../support/sheetBuilder';

const DATE = 'yyyy/m/d';
/** 2023-05-01 in both systems. */
const [IN_1900, IN_1904] = [45047, 43585];

describe('dateSystemOf', () => {
  test.each([
    [IN_1904, '2023/5/1', '1904'],
    [IN_1900, '2023/5/1', '1900'],
    [IN_1904, '23/5/1', '1904'],
    [IN_1900, '23/5/1', '1900'],
    [IN_1904, '5月1日', '1904'],
    [IN_1900, '5月1日', '1900'],
    [IN_1904, '1-May-23', '1904'],
    [IN_1904, 'May-23', '1904'],
    [IN_1900, 'May-23', '1900'],
    [IN_1904, '2023/5/1 9:30', '1904'],
    [IN_1904, '2023/5/1 23:45:10', '1904'],
    [IN_1904, '2023/5/1 11:45 PM', '1904'],
    [IN_1904, 'May', 'untold'],
    [IN_1900, '', 'untold'],
    // The first of February 2023, the last of January 2019: only the month's name tells.
    [IN_1904 - 89, 'Feb-1', '1904'],
    [IN_1904 + 31, '1-Jun-23', '1904'],
    [IN_1904 + 31 + 183, '1-Dec-23', '1904'],
    [IN_1904, '5/7', 'untold'],
  ])('%d shown as %s: %s', (value, text, expected) => {
    expect(dateSystemOf([['x', value]], [['General', DATE]], [['x', text]])).toBe(expected);
  });

  test.each<[string, number | string, string, string]>([
    ['a text', String(IN_1900), DATE, '2023/5/1'],
    ['a number that is no date', IN_1900, 'General', '1'],
    ['a day that neither explains', IN_1904, DATE, '####'],
  ])('the first date that tells decides, whatever stands before it: %s', (_, value, format, text) => {
    expect(dateSystemOf([[value, IN_1904]], [[format, DATE]], [[text, '2023/5/1']])).toBe('1904');
  });

  test('dates of which no text is known tell nothing', () => {
    expect(dateSystemOf([['x'], [IN_1904]], [['General'], [DATE]], [['x']])).toBe('untold');
  });

  test('a number that is no date says nothing', () => {
    expect(dateSystemOf([[2027]], [['General']], [['2031']])).toBeNull();
  });
});

test('hire dates of a workbook that counts from 1904 are the days it shows', () => {
  const grid = sheet('表')
    .withHeader(['部门', '岗位', '姓名', '入职日期'])
    .withRow(['运营部', '店长', '张明', IN_1904], { 3: DATE })
    .withRow(['运营部', '店长', '李静', '2023-05-01'])
    .grid();
  const days = readStaffingTable({ ...grid, date1904: true }).table?.rows.map((row) => row.hireDate);
  expect(days).toEqual([
    { year: 2023, month: 5, day: 1 },
    { year: 2023, month: 5, day: 1 },
  ]);
});

test('a date is given as its day, everything else as it is', () => {
  const grid = sheet('表').withRow([IN_1900, IN_1900, '店长', true], { 0: DATE }).grid();
  expect([0, 1, 2, 3].map((column) => plainCellText(grid, 0, column))).toEqual(['2023-05-01', '45047', '店长', 'true']);
  expect(plainCellText({ ...grid, values: [[IN_1904]], date1904: true }, 0, 0)).toBe('2023-05-01');
  expect(dayValue(grid, 0, 1)).toBe(IN_1900);
});

test('days stand where the sheet has them, and only in cells that show days', () => {
  const grid = {
    ...sheet('表').withRow([IN_1904, '2023-05-01', '店长'], { 0: DATE, 1: DATE, 2: DATE }).grid(),
    ...{ row: 4, column: 2, date1904: true },
  };
  expect([2, 3, 4, 5].map((column) => dayValue(grid, 4, column))).toEqual([IN_1900, '2023-05-01', '店长', '']);
  expect([2, 3, 4].map((column) => plainCellText(grid, 4, column))).toEqual(['2023-05-01', '2023-05-01', '店长']);
  expect([dayValue(grid, 0, 0), dayValue(grid, 9, 2), plainCellText(grid, 9, 2)]).toEqual(['', '', '']);
});

describe('a day of leaving', () => {
  const grid = sheet('表')
    .withHeader(['部门', '岗位', '姓名', '工号', '手机', '入职日期', '合同到期', '性别', '离职日期'])
    .withRow(['运营部', '店长', '张明', 'E1', '', '2020-01-01', '', '男', '2026-11-30'])
    .withRow(['运营部', '美工', '李静', 'E2', '', '2020-01-01', '', '女', ''])
    .withRow(['运营部', '客服', '王强', 'E3', '', '2020-01-01', '', '男', ''])
    .withRow(['运营部', '客服', '赵雪', 'E4', '', '2020-01-01', '', '女', ''])
    .grid();
  const left = (day: number) =>
    readStaffingTable({ ...grid, readOn: { year: 2026, month: 11, day } }).table?.rows[0]?.people[0]?.left;

  test('counts once it is over', () => {
    expect(left(22)).toBe(false);
    expect(left(30)).toBe(false);
    expect(
      readStaffingTable({ ...grid, readOn: { year: 2026, month: 12, day: 1 } }).table?.rows[0]?.people[0]?.left,
    ).toBe(true);
  });

  test('counts in any case where the day of reading is not known', () => {
    expect(readStaffingTable(grid).table?.rows[0]?.people[0]).toMatchObject({
      left: true,
      note: '离职日期 2026-11-30',
    });
  });
});
