import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Sheets of public workbooks that are no plain lists, rebuilt with invented people. */

type Cells = readonly (CellValue | null)[];

const search = (...builders: SheetBuilder[]): StaffingSearch =>
  findStaffingTable(builders.map((builder) => builder.build()));
const list = (name: string, ...rows: readonly Cells[]): SheetBuilder => sheet(name).withRows(rows);
const names = ({ tables }: StaffingSearch): string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ people }) => people.map(({ name }) => name)));
const codes = ({ tables, issues }: StaffingSearch): string[] =>
  [...issues, ...tables.flatMap((table) => table.issues)].map(({ code }) => code);

const STAFF: readonly Cells[] = [
  ['张映川', '运营部', '运营专员'],
  ['李晓雅', '运营部', '店长'],
  ['王思远', '客服部', '客服主管'],
  ['赵一鸣', '客服部', '售前客服'],
];
const DAYS = ['2026-11-02', '2026-11-03', '2026-11-04'];
const logged = (...more: string[]): Cells[] => DAYS.flatMap((day) => STAFF.map((row): Cells => [...row, day, ...more]));

describe('logs of days', () => {
  test.each<[string, Cells, readonly Cells[]]>([
    ['a time clock', ['姓名', '部门', '岗位', '考勤日期', '上班打卡', '下班打卡'], logged('09:01', '18:03')],
    ['shifts', ['姓名', '部门', '岗位', '日期', '班次'], logged('早班')],
    ['an English attendance export', ['Name', 'Department', 'Position', 'Date', 'Clock In'], logged('09:01')],
    [
      'leave',
      ['姓名', '部门', '岗位', '请假开始时间', '请假结束时间', '请假类型'],
      DAYS.flatMap((day) => STAFF.slice(0, 2).map((row): Cells => [...row, `${day} 09:00`, `${day} 18:00`, '事假'])),
    ],
  ])('are told as what they are: %s', (_, header, rows) => {
    const found = search(list('Sheet1', header, ...rows));
    expect(names(found)).toEqual([]);
    const [issue] = found.issues;
    const people = rows.length === 6 ? 2 : 4;
    expect(issue).toMatchObject({ code: 'logOfDays', fatal: true, params: { people, rows: rows.length } });
  });

  test.each<[string, Cells]>([
    ['punches', ['姓名', '部门', '工号', '打卡日期', '打卡时间']],
    ['Excel days', ['员工姓名', '所属部门', '员工编号', '日期', '班次']],
  ])('are told without posts as well: %s', (_, header) => {
    const rows = DAYS.flatMap((day) =>
      STAFF.map(([name, team], at): Cells => [name ?? null, team ?? null, `A${at}`, day, '09:01']),
    );
    expect(search(list('Sheet1', header, ...rows)).issues[0]).toMatchObject({
      code: 'logOfDays',
      params: { people: 4, rows: 12 },
    });
    const once = STAFF.map(([name, team], at): Cells => [
      name ?? null,
      team ?? null,
      `A${at}`,
      DAYS[0] ?? null,
      '09:01',
    ]);
    expect(codes(search(list('Sheet1', header, ...once)))).toContain('noPositionColumn');
  });

  test('are read when a person says which column holds the posts', () => {
    const log = list('Sheet1', ['姓名', '部门', '岗位', '日期', '班次'], ...logged('早班'));
    const corrections = [{ sheet: 'Sheet1', block: 0, columns: { position: 2 } }];
    expect(names(findStaffingTable([log.build()], { corrections }))).toHaveLength(12);
  });

  test('give way to the list beside them', () => {
    const log = list('Sheet1', ['姓名', '部门', '岗位', '日期', '班次'], ...logged('早班'));
    expect(names(search(log, list('Sheet2', ['姓名', '部门', '岗位'], ...STAFF)))).toEqual(STAFF.map(([name]) => name));
  });

  test.each<[string, Cells, readonly Cells[]]>([
    [
      'days that do not change',
      ['姓名', '部门', '岗位', '日期'],
      STAFF.flatMap((row) => [row, row]).map((row) => [...row, '2026-11-02']),
    ],
    [
      'one day for each person',
      ['姓名', '部门', '岗位', '日期'],
      STAFF.map((row, index) => [...row, `2026-11-0${index + 1}`]),
    ],
    [
      'posts held one after the other',
      ['姓名', '部门', '岗位', '开始日期'],
      STAFF.flatMap(([name, team, post]) => [
        [name ?? null, team ?? null, '助理', '2020-01-01'],
        [name ?? null, team ?? null, post ?? null, '2022-01-01'],
      ]),
    ],
  ])('are not: %s', (_, header, rows) => {
    expect(codes(search(list('Sheet1', header, ...rows)))).not.toContain('logOfDays');
  });
});

describe('people without a post', () => {
  const posts = (...texts: string[]): SheetBuilder =>
    list(
      '人员名单',
      ['姓名', '部门', '岗位'],
      ...STAFF.map(([name, team], index): Cells => [name ?? null, team ?? null, texts[index] ?? null]),
    );

  test('are counted, with the first of them', () => {
    const [table] = search(posts('店长')).tables;
    const issue = table?.issues.find(({ code }) => code === 'peopleWithoutPosition');
    expect(issue).toMatchObject({ row: 2, column: 2, fatal: false, params: { count: 3, name: '李晓雅' } });
  });

  test('are not told where everybody has one, nor for places nobody holds', () => {
    expect(codes(search(posts('店长', '美工', '客服', '客服')))).toEqual([]);
    const vacant = list(
      '人员名单',
      ['姓名', '部门', '岗位'],
      ...STAFF,
      ['空缺', '运营部', null],
      [null, '运营部', null],
    );
    expect(codes(search(vacant))).not.toContain('peopleWithoutPosition');
    const left = list('人员名单', ['姓名', '部门', '岗位'], ...STAFF, ['周宁（离职）', '运营部', null]);
    expect(codes(search(left))).not.toContain('peopleWithoutPosition');
  });
});

describe('shops beside headings of departments', () => {
  const under = (header: string, heading: string | null): SheetBuilder =>
    list(
      '人员名单',
      ['姓名', header, '岗位'],
      ...(heading === null ? [] : [[heading, null, null]]),
      ['张伟', '天河店', '店长'],
      ['李娜', '天河店', '客服'],
      ['王芳', '番禺店', '客服'],
    );
  const told = (builder: SheetBuilder) =>
    search(builder).tables[0]?.issues.filter(({ code }) => code === 'placeAsDepartment');

  test('are told to be taken for the department, once', () => {
    const { rows, issues } = search(under('所属门店', '一、运营部')).tables[0] ?? { rows: [], issues: [] };
    expect(rows[0]?.departmentPath).toEqual(['运营部', '天河店']);
    expect(issues.filter(({ code }) => code === 'placeAsDepartment')).toEqual([
      {
        ...{ code: 'placeAsDepartment', row: 2, column: 1, fatal: false },
        params: { field: 'department', header: '所属门店', heading: '运营部', place: '天河店' },
      },
    ]);
  });

  test('are not told without headings, nor where the header says department or team', () => {
    expect(told(under('所属门店', null))).toEqual([]);
    expect(told(under('部门', '一、运营部'))).toEqual([]);
    expect(told(under('小组', '一、运营部'))).toEqual([]);
  });
});

describe('titles of address', () => {
  const rows: readonly Cells[] = [
    ['Mrs.', 'Nora', 'Whitfield', 'NURSE'],
    ['Dr.', 'Samuel', 'Adeyinka', 'MLT'],
    ['Mr.', 'Peter', 'Lindqvist', 'NURSE'],
    [null, 'Grace', 'Okonjo', 'MLT'],
  ];

  test('are no posts beside a column of roles', () => {
    const { tables } = search(list('staff', ['title', 'firstName', 'lastName', 'role'], ...rows));
    expect(tables[0]?.columns.position).toBe(3);
    expect(tables[0]?.rows.map(({ position }) => position)).toEqual(rows.map(([, , , role]) => role));
  });

  test('are no posts alone', () => {
    const found = search(list('staff', ['title', 'firstName', 'lastName'], ...rows.map((row) => row.slice(0, 3))));
    expect(names(found)).toEqual([]);
    expect(codes(found)).toContain('noPositionColumn');
  });
});

test.each<[string, Cells]>([
  ['behind an underscore', ['Name_EN', 'LastName_EN', 'Department_EN', 'Job Title']],
  ['of both parts', ['FIRST_NAME_EN', 'LAST_NAME_EN', 'Department_EN', 'Job Title']],
])('the language of a name is no other column: %s', (_, header) => {
  const rows: readonly Cells[] = [
    ['Nora', 'Whitfield', 'Finance', 'Accountant'],
    ['Peter', 'Lindqvist', 'Sales', 'Sales Manager'],
    ['Grace', 'Okonjo', 'Finance', 'Cashier'],
  ];
  expect(names(search(list('Sheet1', header, ...rows)))).toEqual(['Nora Whitfield', 'Peter Lindqvist', 'Grace Okonjo']);
});

describe('payrolls', () => {
  const header: Cells = ['姓名', '部门', '岗位', '基本工资', '绩效工资', '社保', '应发工资', '实发工资'];
  const paid = (rows: readonly Cells[]): Cells[] => rows.map((row) => [...row, 5000, 1000, 500, 6000, 5500]);

  test.each(['工资表', 'Sheet1', '11月工资'])('that have a header only say that nobody is on them yet: %s', (name) => {
    const found = search(list(name, header), sheet('说明').withRows([['先填工资表']]));
    expect(found.issues).toEqual([]);
    expect(codes(found)).toEqual(['noRows']);
  });

  test('give way to a list of people', () => {
    const found = search(list('工资表', header), list('人员名单', ['姓名', '部门', '岗位'], ...STAFF));
    expect(found.tables.map(({ sheet: name }) => name)).toEqual(['人员名单']);
  });

  test('are read whole, not by their extracts', () => {
    const found = search(
      list('工资条', header, ...paid(STAFF)),
      list('运营部', header, ...paid(STAFF.slice(0, 2))),
      list('客服部', header, ...paid(STAFF.slice(2))),
    );
    expect(found.tables.map(({ sheet: name }) => name)).toEqual(['工资条']);
  });

  test('and lists of an earlier month with more people are not read for those of a later one', () => {
    const plain: Cells = ['姓名', '部门', '岗位'];
    const found = search(list('9月花名册', plain, ...STAFF), list('10月花名册', plain, ...STAFF.slice(1)));
    expect(found.tables.map(({ sheet: name }) => name)).toEqual(['10月花名册']);
  });

  test('of an earlier month are not read for that of a later one', () => {
    const found = search(
      list('10月工资', header, ...paid(STAFF)),
      list('11月工资', header, ...paid(STAFF.slice(0, 2))),
    );
    expect(found.tables.map(({ sheet: name }) => name)).toEqual(['11月工资']);
  });
});

test('candidates are nobody who works here, whatever their columns look like', () => {
  const found = search(
    list(
      'Sheet1',
      ['应聘者', '应聘岗位', '应聘部门', '面试时间', '面试结果'],
      ...STAFF.map(([name, team, post]): Cells => [name ?? null, post ?? null, team ?? null, '2026-11-03', '待定']),
    ),
  );
  expect(names(found)).toEqual([]);
  expect(found.issues).toMatchObject([{ code: 'noPositionColumn' }]);
});

test('the labels of a form are no header', () => {
  const form = list(
    '组员',
    ['月度考核表'],
    [null, '姓名：', null, null, '岗位：', null, '工时：'],
    ['序号', '考核项目', '考核说明', '优', '良', '差', '总分'],
    [1, '任务完成', '按计划交付', '提前交付', '按时交付', '反复修改', 30],
    [2, '工时完成', '每月工时', '超出', '达到', '不足', 30],
    [3, '协作配合', '与同事协作', '主动', '配合', '推诿', 20],
  );
  expect(names(search(form))).toEqual([]);
  const own = list('名单', ['姓名：', '部门：', '岗位：'], ...STAFF);
  expect([names(search(own)), codes(search(own))]).toEqual([STAFF.map(([name]) => name), []]);
});
