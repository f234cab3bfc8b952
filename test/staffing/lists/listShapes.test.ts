import type { CellValue } from '../../../src/base/grid';
import { readStaffingTable, type ReadingOverrides } from '../../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

/** What one sheet is told to be by its shape: a list, a log, a plan of shifts, a list kept by the month. */

type Cells = readonly (CellValue | null)[];

const HEADER: Cells = ['姓名', '部门', '岗位'];
const PEOPLE: readonly Cells[] = [
  ['苏映川', '运营部', '运营专员'],
  ['程知遥', '运营部', '运营主管'],
  ['邵望舒', '客服部', '售后客服'],
];
const DAYS = ['2026-11-02', '2026-11-03', '2026-11-04'];
const WEEK = ['周一', '周二', '周三', '周四', '周五'];

const list = (...rows: readonly Cells[]): SheetBuilder => sheet('Sheet1').withRows(rows);
const read = (builder: SheetBuilder, overrides?: ReadingOverrides) => {
  const { table, issues } = readStaffingTable(builder.grid(), overrides);
  return {
    names: table?.rows.map(({ people }) => people[0]?.name) ?? null,
    rows: table?.rows.map(({ row }) => row) ?? null,
    issues,
    codes: issues.map(({ code }) => code),
    table,
  };
};
const logged = (header: Cells, rows: readonly Cells[], days = DAYS): SheetBuilder =>
  list(header, ...days.flatMap((day) => rows.map((row) => [...row, day])));

describe('a log of days', () => {
  const log = (): SheetBuilder => logged([...HEADER, '打卡日期'], PEOPLE);
  const refused = {
    table: null,
    issues: [{ code: 'logOfDays', row: null, column: null, fatal: true, params: { people: 3, rows: 9 } }],
  };

  test('is refused with its people and rows, with posts and without', () => {
    expect(readStaffingTable(log().grid())).toEqual(refused);
    const bare = logged(
      ['姓名', '部门', '打卡日期'],
      PEOPLE.map((row) => row.slice(0, 2)),
    );
    expect(readStaffingTable(bare.grid())).toEqual(refused);
  });

  test('is read where a person names the column of posts, or of which there is none', () => {
    expect(read(log(), { columns: { position: 2 } }).names).toHaveLength(9);
    expect(read(log(), { columns: { position: null } })).toMatchObject({ names: null, codes: ['logOfDays'] });
    expect(read(log(), { columns: { department: 1 } })).toMatchObject({ names: null, codes: ['logOfDays'] });
  });

  test('without a header is a list', () => {
    expect(read(logged(PEOPLE[0] ?? [], PEOPLE.slice(0, 1))).codes).toContain('noHeader');
  });
});

describe('days side by side', () => {
  test.each<[string, Cells, string[]]>([
    ['people and posts', ['姓名', '岗位', ...WEEK], ['daysBeside']],
    ['posts and headcounts', ['岗位', '编制', ...WEEK], []],
    ['people', ['姓名', '电话', ...WEEK], ['gridOfDays']],
    ['posts', ['岗位', '电话', ...WEEK], ['gridOfDays']],
    ['departments', ['部门', '电话', ...WEEK], ['gridOfDays']],
  ])('beside %s: %j, %j', (_, header, codes) => {
    const cell = (text: CellValue | null): CellValue =>
      ({ 姓名: '苏映川', 岗位: '运营专员', 编制: 2, 电话: '13800000000', 部门: '运营部' })[String(text)] ?? '早';
    expect(read(list(header, header.map(cell), header.map(cell))).codes.filter((code) => code !== 'namesakes')).toEqual(
      codes,
    );
  });

  test('are told at the header, whether they stand in it or in the row below', () => {
    const told = { code: 'daysBeside', row: 1, column: null, params: { days: 5 }, fatal: false };
    const days = WEEK.map(() => '早');
    const inHeader = list(['排班'], [...HEADER, ...WEEK], [...(PEOPLE[0] ?? []), ...days]);
    expect(read(inHeader).issues).toEqual([told]);
    const dates = [2, 3, 4, 5, 6, 7, 8];
    const below = list(
      ['排班'],
      [...HEADER, ...dates.map((date) => `班次${date}`)],
      [null, null, null, ...dates],
      [...(PEOPLE[0] ?? []), ...dates.map(() => '早')],
      [...(PEOPLE[1] ?? []), ...dates.map(() => '早')],
    );
    expect(read(below).issues).toEqual([{ ...told, params: { days: 7 } }]);
  });

  test('refuse a sheet without a header with their number', () => {
    const plan = list(['班次', ...WEEK], ['早班', ...WEEK.map(() => '苏映川')], ['晚班', ...WEEK.map(() => '程知遥')]);
    expect(readStaffingTable(plan.grid())).toEqual({
      table: null,
      issues: [{ code: 'gridOfDays', row: null, column: null, fatal: true, params: { days: 5 } }],
    });
  });
});

describe('a cross table', () => {
  const cross = (...more: Cells): SheetBuilder =>
    list(
      ['岗位', '运营部', '客服部', ...more],
      ['店长', 1, 2, ...more.map(() => 3)],
      ['美工', 2, 1, ...more.map(() => 3)],
    );

  test('is refused with the number of its columns', () => {
    expect(readStaffingTable(cross().grid())).toEqual({
      table: null,
      issues: [{ code: 'crossTable', row: null, column: null, fatal: true, params: { across: 2 } }],
    });
  });

  test('is none where headcounts have a header of their own', () => {
    expect(read(cross('编制人数')).codes).toEqual([]);
  });

  test('is read where a person says which column holds the posts', () => {
    const { table } = read(cross(), { columns: { position: 0 } });
    expect(table?.rows.map(({ position }) => position)).toEqual(expect.arrayContaining(['店长', '美工']));
    expect(read(cross(), { columns: { employeeName: null } }).codes).toEqual(['crossTable']);
  });
});

describe('a list kept by the month', () => {
  const monthly = (...title: readonly Cells[]): SheetBuilder =>
    list(
      ...title,
      ['月份', ...HEADER],
      ...['9月', '10月'].flatMap((month) => PEOPLE.slice(month === '9月' ? 0 : 1).map((row) => [month, ...row])),
    );

  test('is read for the latest month, and told at its header', () => {
    const { names, rows, issues, table } = read(monthly(['人员名单']));
    expect([names, rows]).toEqual([
      ['程知遥', '邵望舒'],
      [5, 6],
    ]);
    expect(issues).toEqual([
      {
        ...{ code: 'monthlyList', row: 1, column: 0, fatal: false },
        params: { latest: '10月', months: 2, rows: 3, gone: 1 },
      },
    ]);
    expect(table?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'earlier'],
      [3, 'earlier'],
      [4, 'earlier'],
    ]);
  });
});

describe('rows that tell how to fill in the list', () => {
  test.each<[string, readonly Cells[]]>([
    ['right below the header', [['必填', '必填', '必填', '选填']]],
    [
      'two of them',
      [
        ['必填', '必填', '必填', '选填'],
        ['文本', '文本', '文本', '文本'],
      ],
    ],
    ['with a blank row between', [['必填', '必填', '必填', '选填'], [null], ['文本', '文本', '文本', '文本']]],
  ])('say nothing of what the columns hold: %s', (_, rules) => {
    const builder = list([...HEADER, '职务'], ...rules, ...PEOPLE.map((row) => [...row, '组长']));
    const { names, issues, table } = read(builder);
    expect(names).toEqual(['苏映川', '程知遥', '邵望舒']);
    expect([issues, table?.columns.position]).toEqual([
      [
        {
          ...{ code: 'ambiguousColumn', row: 0, column: 2, fatal: false },
          params: { field: 'position', other: 3 },
        },
      ],
      2,
    ]);
  });

  test.each([0, 20])(
    'leave it to the people whether a title is a post or how somebody is addressed, from row %d on',
    (top) => {
      const builder = sheet('Staff')
        .startingAt(top, 0)
        .withHeader(['Title', 'First Name', 'Last Name', 'Role'])
        .withRows([
          ['text', 'text', 'text', 'text'],
          ['required', 'required', 'required', 'optional'],
          [null, null, null, null],
          ['max 20', 'max 20', 'max 20', 'max 20'],
          ['Mrs.', 'Nora', 'Whitfield', 'Nurse'],
          ['Dr.', 'Peter', 'Lindqvist', 'Accountant'],
        ]);
      expect(read(builder).table?.rows.map(({ position }) => position)).toEqual(['Nurse', 'Accountant']);
    },
  );

  test('end the list where nothing else stands below', () => {
    expect(read(list(HEADER, ['必填', '必填', '必填'])).codes).toEqual(['noRows']);
  });

  test('are no people further down', () => {
    const { rows } = read(list(HEADER, ...PEOPLE.slice(0, 1), ['文本', '文本', '文本'], ...PEOPLE.slice(1)));
    expect(rows).toEqual([1, 3, 4]);
  });
});
