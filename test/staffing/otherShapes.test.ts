import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Sheets of shops that are no lists by their shape, and lists kept month after month; invented people. */

type Cells = readonly (CellValue | null)[];

const search = (...builders: SheetBuilder[]): StaffingSearch =>
  findStaffingTable(builders.map((builder) => builder.build()));
const list = (name: string, ...rows: readonly Cells[]): SheetBuilder => sheet(name).withRows(rows);
const names = ({ tables }: StaffingSearch): string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ people }) => people.map(({ name }) => name)));
const codes = ({ tables, issues }: StaffingSearch): string[] =>
  [...issues, ...tables.flatMap((table) => table.issues)].map(({ code }) => code);

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const MONTH = Array.from({ length: 30 }, (_, day) => day + 1);

describe('days side by side', () => {
  test.each<[string, readonly Cells[], number]>([
    [
      'who works which shift',
      [
        ['班次', ...WEEK],
        ['早班', ...WEEK.map(() => '张映川\n李晓雅')],
        ['晚班', ...WEEK.map(() => '王思远')],
      ],
      7,
    ],
    [
      'a shift for each person',
      [
        ['客服排班表'],
        ['Employee', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
        ['Ana Moreau', '9-5', '9-5', 'OFF', '9-5', '9-5', 'OFF', 'OFF'],
        ['Leon Hartley', 'OFF', '9-5', '9-5', '9-5', '9-5', 'OFF', 'OFF'],
      ],
      7,
    ],
    [
      'attendance of a month',
      [
        ['2026年11月考勤表'],
        ['序号', '姓名', ...MONTH, '出勤天数'],
        [1, '张映川', ...MONTH.map(() => '√'), 30],
        [2, '李晓雅', ...MONTH.map(() => '休'), 30],
      ],
      30,
    ],
    [
      'posts against weekdays',
      [
        ['岗位', '11/2 周一', '11/3 周二', '11/4 周三', '11/5 周四', '11/6 周五'],
        ['店长', '张映川', '张映川', '李晓雅', '张映川', '张映川'],
        ['售前客服', '王思远', '王思远', '王思远', '赵一鸣', '王思远'],
      ],
      5,
    ],
  ])('are told as what they are: %s', (_, rows, days) => {
    const found = search(list('Sheet1', ...rows));
    expect(names(found)).toEqual([]);
    expect(found.issues).toMatchObject([{ code: 'gridOfDays', fatal: true, params: { days } }]);
  });

  test.each<[string, Cells]>([
    ['numbers', MONTH],
    ['dates', MONTH.map((day) => `11月${day}日`)],
    ['weekdays', WEEK],
  ])('beside people and posts leave the list readable, and are told: %s', (_, days) => {
    const cells = days.map(() => '√');
    const found = search(
      list(
        '考勤',
        ['部门', '姓名', '岗位', ...days],
        ['运营部', '张映川', '店长', ...cells],
        ['客服部', '李晓雅', '售前客服', ...cells],
      ),
    );
    expect(names(found)).toEqual(['张映川', '李晓雅']);
    expect(found.tables[0]?.issues).toMatchObject([
      { code: 'daysBeside', row: 0, fatal: false, params: { days: days.length } },
    ]);
  });

  test('are no obstacle where a person says which column holds the posts', () => {
    const grid = list(
      'Sheet1',
      ['谁', '干啥', ...WEEK],
      ['张映川', '店长', ...WEEK],
      ['李晓雅', '美工', ...WEEK],
    ).grid();
    expect(readStaffingTable(grid).issues).toMatchObject([{ code: 'gridOfDays' }]);
    const { table } = readStaffingTable(grid, { columns: { position: 1, employeeName: 0 } });
    expect(table?.rows.map(({ position }) => position)).toEqual(['店长', '美工']);
  });

  test('a few numbers or levels side by side are none', () => {
    const found = search(
      list(
        'Sheet1',
        ['姓名', '岗位', '1', '2', '3', '4'],
        ['张映川', '店长', 5, 5, 5, 5],
        ['李晓雅', '美工', 4, 4, 4, 4],
      ),
    );
    expect(codes(found)).toEqual([]);
    expect(names(found)).toEqual(['张映川', '李晓雅']);
  });
});

describe('cross tables', () => {
  test.each<[string, readonly Cells[], number]>([
    [
      'numbers of posts by department',
      [
        ['各部门岗位人数'],
        ['岗位', '运营部', '客服部', '仓储部', '合计'],
        ['主管', 1, 1, 1, 3],
        ['专员', 3, 6, 2, 11],
        ['助理', 2, null, 1, 3],
      ],
      3,
    ],
    [
      'names by shop',
      [
        ['岗位', '天猫旗舰店', '京东自营店', '抖音小店'],
        ['店长', '张映川', '李晓雅', '王思远'],
        ['运营助理', '赵一鸣', '空缺', '钱若安'],
      ],
      3,
    ],
    [
      'in English',
      [
        ['Position', 'Operations', 'Customer Service', 'Total'],
        ['Manager', 1, 2, 3],
        ['Specialist', 4, 4, 8],
      ],
      2,
    ],
    [
      'departments down, posts across, and a corner for both',
      [
        ['部门\\岗位', '主管', '专员', '实习生'],
        ['运营部', 1, 4, 2],
        ['客服部', 2, 9, 1],
      ],
      3,
    ],
  ])('are told as what they are: %s', (_, rows, across) => {
    const found = search(list('Sheet1', ...rows));
    expect(names(found)).toEqual([]);
    expect(found.issues).toMatchObject([{ code: 'crossTable', fatal: true, params: { across } }]);
  });

  test.each<[string, Cells]>([
    ['岗位', ['岗位', '运营部', '客服部']],
    ['a corner for both', ['岗位\\部门', '运营部', '客服部']],
    ['English', ['Position', 'Operations', 'Service']],
  ])('once their posts are named, the corner is none of them: %s', (_, header) => {
    const cross = list('统计', header, ['店长', 1, 2], ['客服专员', 3, 4]);
    const corrections = [{ sheet: '统计', block: 0, columns: { position: 0 } }];
    const found = findStaffingTable([cross.build()], { corrections });
    expect(found.tables[0]?.rows.map(({ position }) => position)).toEqual(['店长', '客服专员']);
  });

  test('give way to the list beside them', () => {
    const cross = list('统计', ['岗位', '运营部', '客服部'], ['主管', 1, 2], ['专员', 3, 4]);
    const people = list(
      '名单',
      ['部门', '岗位', '姓名'],
      ['运营部', '店长', '张映川'],
      ['客服部', '售前客服', '李晓雅'],
    );
    expect(names(search(cross, people))).toEqual(['张映川', '李晓雅']);
  });

  test.each<[string, readonly Cells[]]>([
    [
      'places and how many are filled',
      [
        ['岗位', '编制', '在岗'],
        ['店长', 1, 1],
        ['美工', 3, 2],
      ],
    ],
    [
      'posts with pay',
      [
        ['岗位', '岗位等级', '月薪'],
        ['店长', '', 8000],
        ['美工', '', 6000],
      ],
    ],
    [
      'posts with their duties',
      [
        ['岗位', '岗位职责', '任职要求'],
        ['店长', '管理店铺日常运营和活动报名', '每周经营情况'],
        ['美工', '设计页面', '每周进度'],
      ],
    ],
  ])('a list of posts is none: %s', (_, rows) => {
    const found = search(list('Sheet1', ...rows));
    expect(found.tables[0]?.rows.map(({ position }) => position)).toEqual(['店长', '美工']);
  });
});

describe('lists kept month after month', () => {
  const staff: readonly Cells[] = [
    ['运营部', '店长', '张映川'],
    ['运营部', '运营专员', '李晓雅'],
    ['客服部', '售前客服', '王思远'],
  ];
  const kept = (header: string, months: readonly (CellValue | null)[], format = 'General'): SheetBuilder => {
    const builder = list('台账', [header, '部门', '岗位', '姓名']);
    for (const month of months)
      builder.withRows(
        staff.map((row) => [month, ...row]),
        { 0: format },
      );
    return builder;
  };

  test.each<[string, readonly (CellValue | null)[], string, string]>([
    ['月份', ['2026-09', '2026-10', '2026-11'], '2026-11', 'General'],
    ['统计月份', ['2026年9月', '2026年11月', '2026年10月'], '2026年11月', 'General'],
    ['日期', ['2026-09-01', '2026-10-01', '2026-11-01'], '2026-11-01', 'General'],
    ['日期', [46266, 46327, 46296], '2026-11', 'yyyy/m/d'],
    ['月度', ['9月', '10月'], '10月', 'General'],
    ['Snapshot Date', ['Sep 2026', 'Oct-26', 'Nov 2025'], 'Oct-26', 'General'],
    ['Month', ['202612', '202701'], '202701', 'General'],
  ])('%j: the latest month is the list, %j', (header, months, latest, format) => {
    const found = search(kept(header, months, format));
    expect(names(found)).toEqual(['张映川', '李晓雅', '王思远']);
    const [table] = found.tables;
    const rows = (months.length - 1) * 3;
    expect(table?.issues).toMatchObject([
      { code: 'monthlyList', column: 0, params: { latest, months: months.length, rows, gone: 0 } },
    ]);
    expect(table?.skipped.filter(({ reason }) => reason === 'earlier')).toHaveLength(rows);
  });

  test('who comes in earlier months only is counted, and a change of post is no second person', () => {
    const builder = list('台账', ['月份', '岗位', '姓名'])
      .withRows([
        ['2026-10', '运营助理', '张映川'],
        ['2026-10', '美工', '李晓雅'],
        ['2026-10', '主播', '王思远'],
      ])
      .withRows([
        ['2026-11', '店长', '张映川'],
        ['2026-11', '美工', '李晓雅'],
        ['2026-11', '场控', '赵一鸣'],
      ]);
    const found = search(builder);
    expect(found.tables[0]?.rows.map(({ position }) => position)).toEqual(['店长', '美工', '场控']);
    expect(found.tables[0]?.issues).toMatchObject([{ code: 'monthlyList', params: { gone: 1 } }]);
  });

  test.each<[string, SheetBuilder]>([
    ['several days in a month are a log', kept('日期', ['2026-11-02', '2026-11-03', '2026-11-04'])],
    ['which of 12月 and 1月 is later nobody knows', kept('月份', ['12月', '1月'])],
  ])('%s', (_, builder) => {
    const found = search(builder);
    expect(codes(found)).not.toContain('monthlyList');
    expect(names(found).length === 0 || codes(found).includes('namesakes')).toBe(true);
  });

  test('a month of entry beside people who come once is no such column', () => {
    const rows = staff.map((row, at): Cells => [`2026-0${at + 1}`, ...row]);
    expect(names(search(list('台账', ['月份', '部门', '岗位', '姓名'], ...rows)))).toHaveLength(3);
  });
});
