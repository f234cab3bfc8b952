import type { Grid } from '../../../src/base/grid';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

function read(builder: SheetBuilder) {
  const { table, issues } = readStaffingTable(builder.grid());
  if (!table) throw new Error(`no table: ${issues.map((issue) => issue.code).join()}`);
  return table;
}

describe('readStaffingTable', () => {
  const plain = () =>
    sheet('编制表')
      .withTitle('某某电商有限公司 2026 年人员编制表', 6)
      .withHeader(['序号', '部门', '岗位', '姓名', '工号', '入职日期'])
      .withRows(
        [
          [1, '运营部', '店长', '张明', 'E001', 45047],
          [2, null, '运营专员', '李 四', 'E002', 45048],
          [null, '小计', null, '2人'],
          [3, '设计部', '美工', '空缺', null, null],
          [null, '合计', null, '3人'],
          ['制表人：王芳', null, '审核：'],
        ],
        { 5: 'yyyy/m/d' },
      );

  test('reads an ordinary list below a title', () => {
    const table = read(plain());
    expect(table.headerRows).toEqual([1]);
    expect(table.columns).toMatchObject({ department: 1, position: 2, employeeName: 3, employeeId: 4, hireDate: 5 });
    expect(table.rows.map((row) => [row.row, row.department, row.position])).toEqual([
      [2, '运营部', '店长'],
      [3, '运营部', '运营专员'],
      [5, '设计部', '美工'],
    ]);
    expect(table.rows[0]?.people).toEqual([{ name: '张明', employeeId: 'E001', note: '', left: false }]);
    expect(table.rows[0]?.hireDate).toEqual({ year: 2023, month: 5, day: 1 });
    expect(table.rows[1]?.people[0]?.name).toBe('李四');
    expect(table.rows[2]?.people).toEqual([]);
    expect(table.skipped).toEqual([
      { row: 4, reason: 'subtotal' },
      { row: 6, reason: 'total' },
      { row: 7, reason: 'signature' },
    ]);
  });

  test('a person over several merged rows is one person; another post of hers is another row', () => {
    const table = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名', '岗位职责'])
        .withRows([
          ['运营部', '店长', '张明', '1. 定计划'],
          [null, null, null, '2. 带团队'],
          ['客服部', '客服主管', '李静', '1. 排班'],
          ['客服部', '培训师', null, '2. 培训'],
        ])
        .withMerge(1, 0, 2, 1)
        .withMerge(1, 1, 2, 1)
        .withMerge(1, 2, 2, 1)
        .withMerge(3, 2, 2, 1),
    );
    expect(table.rows.map((row) => [row.row, row.position, row.people[0]?.name])).toEqual([
      [1, '店长', '张明'],
      [3, '客服主管', '李静'],
      [4, '培训师', '李静'],
    ]);
    expect(table.skipped).toEqual([{ row: 2, reason: 'continued' }]);
    expect(table.issues).toEqual([]);
  });

  test('fills a merged position down and says so', () => {
    const table = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名'])
        .withRows([
          ['客服部', '售前客服', '张明'],
          [null, null, '李芳'],
          [null, null, '王强'],
        ])
        .withMerge(1, 1, 2, 1),
    );
    expect(table.rows.map((row) => [row.row, row.position, row.ownPosition])).toEqual([
      [1, '售前客服', true],
      [2, '售前客服', false],
    ]);
    expect(table.skipped).toEqual([{ row: 3, reason: 'noPosition' }]);
  });
});

describe('where a list stands on its sheet', () => {
  const LIST = ['部门', '岗位', '姓名'];
  const PEOPLE = [
    ['运营部', '店长', '张明'],
    ['客服部', '客服主管', '李静'],
  ];

  test('its area goes from its first header row to its last row, over its own columns', () => {
    const table = read(sheet('表').startingAt(2, 1).withTitle('花名册', 3).withHeader(LIST).withRows(PEOPLE));
    expect(table.area).toEqual({ row: 3, column: 1, rowCount: 3, columnCount: 3 });
    expect(table.headers).toEqual(LIST.map((text, index) => ({ column: index + 1, text })));
    const gap = read(
      sheet('表')
        .withHeader([...LIST, '', '工号'])
        .withRows(PEOPLE.map((row, at) => [...row, 'x', `E${at}`])),
    );
    expect(gap.headers.map(({ column }) => column)).toEqual([0, 1, 2, 4]);
    expect(gap.area.columnCount).toBe(5);
  });

  test('names in two columns, and superiors by number, are read by their columns', () => {
    const table = read(
      sheet('表')
        .withHeader(['Last Name', 'First Name', 'Job Title', 'Employee ID', 'Manager ID'])
        .withRows([
          ['Whitfield', 'Nora', 'Director', 'A1', ''],
          ['Lindqvist', 'Peter', 'Accountant', 'A2', 'A1'],
        ]),
    );
    expect(table.nameColumns).toEqual([0, 1]);
    expect(table.columns.manager).toBe(4);
    expect(table.rows.map(({ people, manager }) => [people[0]?.name, manager])).toEqual([
      ['Nora Whitfield', ''],
      ['Peter Lindqvist', 'Nora Whitfield'],
    ]);
    const own = read(sheet('表').withHeader(LIST).withRows(PEOPLE));
    expect([own.columns.manager, own.nameColumns]).toEqual([null, [2]]);
  });

  test('a sheet cut short says so', () => {
    expect(read(sheet('表').withHeader(LIST).withRows(PEOPLE).cutShort()).issues).toEqual([
      { code: 'truncated', row: null, column: null, params: {}, fatal: false },
    ]);
  });

  test('the rows a person names as its header are its header, whatever stands there', () => {
    const builder = sheet('表').withHeader(LIST).withRows(PEOPLE);
    const rows = (headerRows: readonly number[]) =>
      readStaffingTable(builder.grid(), { headerRows, columns: { position: 1 } }).table?.rows.map(({ row }) => row);
    expect(rows([1])).toEqual([2]);
    expect(rows([])?.slice(-2)).toEqual([1, 2]);
    expect(
      readStaffingTable(sheet('表').withRows(PEOPLE).grid(), { headerRows: [] }).issues.map(({ code }) => code),
    ).toEqual(['noHeader']);
  });

  test('a list with a weak header whose fields run down as well is refused', () => {
    const codes = (...rows: readonly (readonly string[])[]) =>
      readStaffingTable(sheet('表').withRows(rows).grid()).issues.map(({ code }) => code);
    expect(codes(['岗位', '店长', '客服'], ['部门', '运营部', '客服部'], ['姓名', '张明', '李静'])).toEqual([
      'transposed',
    ]);
    expect(codes([...LIST, '工号'], ['岗位', '店长', '客服', 'E1'], ['部门', '运营部', '客服部', 'E2'])).not.toContain(
      'transposed',
    );
  });

  test('an Excel table ends the list, with the rows that were written right below it', () => {
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
    const list = (...below: (string | null)[][]) =>
      sheet('表')
        .withHeader(LIST)
        .withRows([...PEOPLE, ...below])
        .withTable('表1', area);
    const rows = (...below: (string | null)[][]) => read(list(...below)).rows.map(({ row }) => row);
    expect(rows(['设计部', '美工', '王强'])).toEqual([1, 2, 3]);
    expect(rows(['设计部', '美工', '王强'], ['设计部', '摄影师', '郑浩'])).toEqual([1, 2, 3, 4]);
    expect(rows([null, null, null], ['设计部', '美工', '王强'])).toEqual([1, 2]);
    expect(rows(['美工', null, null])).toEqual([1, 2]);
    expect(rows(['合计', null, '2人'])).toEqual([1, 2]);
    expect(rows(['', '美工', '王强'])).toEqual([1, 2, 3]);
    const beside = list([null, '美工', null]).withCell(3, 3, '设计部').withCell(3, 4, '王强');
    expect(read(beside).rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('a register not filled in yet is a list without rows, and told', () => {
    const empty = read(sheet('表').withHeader(LIST));
    expect([empty.rows, empty.area.rowCount]).toEqual([[], 1]);
    expect(empty.issues).toEqual([{ code: 'noRows', row: 0, column: null, params: {}, fatal: false }]);
    const codes = (...rows: readonly (readonly string[])[]) =>
      read(sheet('表').withHeader(LIST).withRows(rows)).issues.map(({ code }) => code);
    expect(codes(['运营部', '空缺', ''])).not.toContain('noRows');
    expect(codes(['运营部', '', '张明'])).not.toContain('noRows');
  });

  test('two columns that suit a field alike are told at the last header row', () => {
    const rows = PEOPLE.map((row) => [...row, '美工']);
    expect(
      read(
        sheet('表')
          .withTitle('花名册', 4)
          .withHeader([...LIST, '职位'])
          .withRows(rows),
      ).issues,
    ).toEqual([{ code: 'ambiguousColumn', row: 1, column: 1, params: { field: 'position', other: 3 }, fatal: false }]);
  });

  test('a row that tells how to fill in the list says nothing of its columns', () => {
    const table = read(
      sheet('表')
        .withHeader([...LIST, '职务'])
        .withRow(['必填', '必填', '必填', '选填'])
        .withRows(PEOPLE.map((row) => [...row, '组长'])),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test.each<[string, string, (builder: SheetBuilder) => SheetBuilder]>([
    ['its heading', '运营部', (builder) => builder.withTitle('运营部人员名单', 2)],
    ['a label', '运营部', (builder) => builder.withRow(['部门：运营部'])],
    ['a label beside the list', '运营部', (builder) => builder.withRow(['', '', '', '部门：运营部'])],
    ['a label right beside the list', '运营部', (builder) => builder.withRow(['', '', '部门：运营部'])],
    ['a heading above its last column', '运营部', (builder) => builder.withRow(['', '运营部人员名单'])],
    [
      'the nearest of two headings',
      '客服部',
      (builder) => builder.withTitle('运营部人员名单', 2).withTitle('客服部人员名单', 2),
    ],
    [
      'the nearest of two labels',
      '客服部',
      (builder) => builder.withRow(['', '', '', '部门：运营部']).withRow(['', '', '', '部门：客服部']),
    ],
    [
      'a label above other text',
      '运营部',
      (builder) => builder.withRow(['', '', '', '部门：运营部']).withRow(['', '', '', '2026年11月']),
    ],
    ['a label that says nothing', '', (builder) => builder.withRow(['部门：'])],
    ['a heading beside the list', '', (builder) => builder.withRow(['', '', '', '运营部人员名单'])],
    [
      'the heading before a label',
      '客服部',
      (builder) => builder.withRow(['部门：运营部']).withTitle('客服部人员名单', 2),
    ],
    ['nothing', '', (builder) => builder.withTitle('人员名单', 2)],
  ])('the whole list’s department is told by %s: %j', (_, department, above) => {
    const builder = above(sheet('表'))
      .withHeader(['岗位', '姓名'])
      .withRows(PEOPLE.map((row) => row.slice(1)));
    expect(read(builder).rows[0]?.department).toBe(department);
  });

  test('a heading merged up to the list’s first column is not its own', () => {
    const of = (columns: number) =>
      read(
        sheet('表')
          .withTitle('运营部人员名单', columns)
          .startingAt(1, 3)
          .withHeader(['岗位', '姓名'])
          .withRows([
            ['店长', '张明'],
            ['客服', '李静'],
          ]),
      ).rows[0]?.department;
    expect([of(3), of(4)]).toEqual(['', '运营部']);
  });

  test('or by the name of the sheet', () => {
    const of = (name: string) =>
      read(sheet(name).withHeader(['岗位', '姓名']).withRow(['店长', '张明'])).rows[0]?.department;
    expect([of('运营部'), of('二、运营部（5人）'), of('Sheet1')]).toEqual(['运营部', '运营部', '']);
    expect([of('Sales Team'), of('Team List'), of('Team Member'), of('Team Members'), of('Sales')]).toEqual([
      ...['Sales Team', '', '', '', 'Sales'],
    ]);
  });
});

describe('a list without a header', () => {
  const codes = (builder: SheetBuilder) => readStaffingTable(builder.grid()).issues.map(({ code }) => code);

  test('is read from the first row with a post on, and told', () => {
    const table = read(
      sheet('表')
        .withRow(['人员', '情况', 'x'])
        .withRow(['运营部', '店长', '张明'])
        .withRow(['客服部', '客服', '李静']),
    );
    expect(table.headerRows).toEqual([]);
    expect(table.rows.map(({ row, position }) => [row, position])).toEqual([
      [1, '店长'],
      [2, '客服'],
    ]);
    expect(table.issues[0]).toEqual({ code: 'noHeader', row: 1, column: null, params: {}, fatal: false });
    expect(table.area).toEqual({ row: 1, column: 0, rowCount: 2, columnCount: 3 });
  });

  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'posts beside names',
      'noHeader',
      [
        ['店长', '张明'],
        ['客服', '李静'],
      ],
    ],
    [
      'posts beside departments',
      'noHeader',
      [
        ['运营部', '店长'],
        ['客服部', '客服'],
      ],
    ],
    [
      'three of five posts beside names',
      'noHeader',
      [
        ['店长', '张明'],
        ['客服', '李静'],
        ['美工', '王强'],
        ['甲乙丙丁', '赵雪'],
        ['戊己庚辛', '孙浩'],
      ],
    ],
    [
      'candidates',
      'noPositionColumn',
      [
        ['面试时间', '面试官', ''],
        ['店长', '张明', '2026-11-03'],
        ['客服', '李静', '2026-11-03'],
      ],
    ],
    ['posts alone', 'noPositionColumn', [['店长'], ['客服']]],
    ['one row', 'noPositionColumn', [['店长', '张明']]],
    [
      'words',
      'noPositionColumn',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ])('%s: %s', (_, code, rows) => {
    expect(codes(sheet('表').withRows(rows))[0]).toBe(code);
  });

  test('a column of posts that a person names makes no list of an empty sheet, and none named leaves none', () => {
    const why = (builder: SheetBuilder, position: number | null) =>
      readStaffingTable(builder.grid(), { columns: { position } }).issues.map(({ code }) => code);
    expect(why(sheet('表'), 0)).toEqual(['emptySheet']);
    const bare = sheet('表').withRows([
      ['运营部', '店长', '张明'],
      ['客服部', '客服', '李静'],
    ]);
    expect(why(bare, null)).toEqual(['noPositionColumn']);
    expect(why(bare, 1)).toEqual(['noHeader']);
  });

  test('whoever names the column of posts is believed', () => {
    const { table } = readStaffingTable(
      sheet('表')
        .withRows([['甲'], ['乙']])
        .grid(),
      { columns: { position: 0 } },
    );
    expect(table?.rows.length).toBeGreaterThan(0);
  });

  test('a sheet with nothing, pasted text or fields that run down is refused with the reason', () => {
    expect(codes(sheet('表'))).toEqual(['emptySheet']);
    expect(codes(sheet('表').withRows([['部门,岗位,姓名'], ['运营部,店长,张明']]))).toEqual(['csvDump']);
    expect(
      codes(
        sheet('表').withRows([
          ['岗位', '店长', '客服'],
          ['姓名', '张明', '李静'],
          ['部门', '运营部', '客服部'],
        ]),
      ),
    ).toEqual(['transposed']);
  });
});

test('without a header, people above the first post that is known are on the list too', () => {
  const people = [
    ['仓储部', '张映川', '御前大臣'],
    ['仓储部', '李晓雅', '大掌柜的'],
    ['客服部', '王思远', '客服主管'],
    ['客服部', '赵一鸣', '售前客服'],
    ['运营部', '周可心', '运营专员'],
    ['运营部', '吴静怡', '仓库主管'],
    ['运营部', '郑一凡', '店长'],
  ];
  const named = (grid: Grid): string[] =>
    readStaffingTable(grid).table?.rows.flatMap((row) => row.people.map(({ name }) => name)) ?? [];
  const everybody = people.map(([, name = '']) => name);
  expect(named(sheet('表').withRows(people).grid())).toEqual(everybody);
  expect(
    named(
      sheet('表')
        .withRows([['', '', '月度例会'], ...people])
        .grid(),
    ),
  ).toEqual(everybody);
});
