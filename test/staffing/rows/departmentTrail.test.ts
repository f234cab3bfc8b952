import { GridView } from '../../../src/staffing/cells/gridView';
import { DepartmentTrail } from '../../../src/staffing/rows/departmentTrail';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cells = readonly string[];

interface Drawn {
  readonly fallback?: string;
  readonly columns?: readonly number[];
  readonly more?: (builder: SheetBuilder) => void;
  /** Headings of departments, by the row above which they stand. */
  readonly headings?: Readonly<Record<number, readonly [text: string, column: number]>>;
}

/** The department paths of rows, from the top down; the first stands in row 2. */
function paths(rows: readonly Cells[], { fallback = '', columns = [0], more, headings = {} }: Drawn = {}): string[] {
  const builder = sheet('名单').withBlankRows(2).withRows(rows);
  more?.(builder);
  const end = rows.length + 1;
  const trail = new DepartmentTrail(new GridView(builder.grid()), columns, fallback, {
    start: 2,
    end,
    first: 0,
    last: 3,
  });
  return rows.map((_, index) => {
    const heading = headings[index];
    if (heading) trail.section(...heading);
    return trail.path(index + 2).join(' > ');
  });
}

test('a department holds until another one is named', () => {
  expect(paths([[''], ['运营部'], [''], ['同上'], ['客服部'], ['']])).toEqual([
    '',
    '运营部',
    '运营部',
    '运营部',
    '客服部',
    '客服部',
  ]);
  expect(paths([['', '店长']], { columns: [] })).toEqual(['']);
});

test('the cells of a column are cut alike', () => {
  expect(paths([['华东/推广'], ['华东/客服'], ['华东/美工']])).toEqual(['华东 > 推广', '华东 > 客服', '华东 > 美工']);
  expect(paths([['华东/推广'], ['华东/客服']])).toEqual(['华东/推广', '华东/客服']);
  expect(paths([['华东/推广'], [''], ['华东/客服'], [''], ['华东/美工']])[4]).toBe('华东 > 美工');
});

test('what tells how to fill in the column says nothing of how its cells are cut', () => {
  const rows = [
    ['请填写中心/组别', '必填'],
    ['华东/推广', '店长'],
    ['华东/客服', '客服'],
    ['华东/美工', '美工'],
  ];
  expect(paths(rows).slice(1)).toEqual(['华东 > 推广', '华东 > 客服', '华东 > 美工']);
});

describe('levels in columns of their own', () => {
  const columns = [0, 1];

  test('a blank keeps what stands above, unless a level above it begins anew', () => {
    const rows = [
      ['运营中心', '推广部'],
      ['', ''],
      ['', '客服部'],
      ['', ''],
      ['运营中心', ''],
      ['财务中心', '〃'],
    ];
    expect(paths(rows, { columns })).toEqual([
      '运营中心 > 推广部',
      '运营中心 > 推广部',
      '运营中心 > 客服部',
      '运营中心 > 客服部',
      '运营中心',
      '财务中心',
    ]);
  });

  test('a merged cell holds for all its rows and begins nothing anew', () => {
    const rows = [
      ['运营中心', '推广部'],
      ['', ''],
      ['', '客服部'],
    ];
    expect(paths(rows, { columns, more: (builder) => builder.withMerge(2, 0, 3, 1) })).toEqual([
      '运营中心 > 推广部',
      '运营中心 > 推广部',
      '运营中心 > 客服部',
    ]);
  });

  test('a name that comes twice is one level', () => {
    expect(paths([['运营部', '运营部']], { columns })).toEqual(['运营部']);
  });
});

describe('the department of the sheet', () => {
  test('stands above teams, and where nothing is named', () => {
    const drawn = { fallback: '运营中心' };
    expect(paths([[''], ['客服组'], ['财务部'], ['旗舰店']], drawn)).toEqual([
      '运营中心',
      '运营中心 > 客服组',
      '财务部',
      '运营中心 > 旗舰店',
    ]);
    expect(paths([['客服组']])).toEqual(['客服组']);
    expect(paths([['财务部', '核算组']], { ...drawn, columns: [0, 1] })).toEqual(['财务部 > 核算组']);
  });
});

test('the words of a template far down the sheet say nothing of how cells are cut', () => {
  const builder = sheet('名单')
    .startingAt(20, 0)
    .withHeader(['部门', '岗位', '姓名'])
    .withRow(['请填写中心/组别', '必填', '必填']);
  ['华东/推广', '华东/客服', '华东/美工'].forEach((team, at) => builder.withRow([team, '店长', `员工${at}`]));
  expect(readStaffingTable(builder.grid()).table?.rows.map(({ departmentPath }) => departmentPath.join(' > '))).toEqual(
    [...['华东 > 推广', '华东 > 客服', '华东 > 美工']],
  );
});

test('the heading below which a row stands is the innermost', () => {
  const trail = new DepartmentTrail(new GridView(sheet('名单').grid()), [], '', {
    start: 0,
    end: 0,
    first: 0,
    last: 3,
  });
  expect(trail.heading).toBe('');
  trail.section('客服部', 2);
  expect(trail.heading).toBe('客服部');
  trail.section('售前组', 2);
  expect(trail.heading).toBe('售前组');
  trail.section('设计部', 2);
  expect(trail.heading).toBe('设计部');
});

describe('headings of departments', () => {
  test('stand above what the columns say, and end what was said before', () => {
    const rows = [
      ['', '推广部'],
      ['', ''],
      ['', ''],
      ['', ''],
    ];
    const headings = { 0: ['运营中心', 2], 1: ['客服部', 2], 2: ['售前组', 2], 3: ['设计部', 2] } as const;
    expect(paths(rows, { columns: [1], headings })).toEqual([
      '运营中心 > 推广部',
      '运营中心 > 客服部',
      '运营中心 > 客服部 > 售前组',
      '运营中心 > 设计部',
    ]);
  });

  test('are read without numbers and words of lists', () => {
    expect(paths([['']], { headings: { 0: ['一、运营部人员名单（8人）', 2] } })).toEqual(['运营部']);
    expect(paths([['']], { headings: { 0: ['二、天猫', 2] } })).toEqual(['天猫']);
  });

  test('in the column of departments hold until it names one again', () => {
    const headings = { 0: ['客服部', 0] } as const;
    expect(paths([[''], ['〃'], ['财务部'], ['']], { headings })).toEqual(['客服部', '客服部', '财务部', '财务部']);
    expect(paths([[''], ['售前组'], ['']], { headings: { 0: ['客服部', 2] } })).toEqual([
      '客服部',
      '客服部 > 售前组',
      '客服部 > 售前组',
    ]);
    const merged = { headings, more: (builder: SheetBuilder) => builder.withMerge(2, 0, 2, 1) };
    expect(paths([['售前组'], ['']], merged)).toEqual(['客服部 > 售前组', '客服部 > 售前组']);
  });
});
