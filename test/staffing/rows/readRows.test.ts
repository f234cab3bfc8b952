import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import type { StaffingRow, StaffingTable } from '../../../src/staffing/staffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

function tableOf(builder: SheetBuilder): StaffingTable {
  const { table } = readStaffingTable(builder.grid());
  if (!table) throw new Error('no list');
  return table;
}
const HEADER = ['部门', '岗位', '姓名', '工号', '编制', '直属上级', '入职日期', '岗位职责', '考核指标'];
const FULL = ['运营部', '店长', '张伟', 'E1', 1, '李总', '2023-05-01', '管店', '销售额'];
/** A list with these rows below a first one that has everything. */
const listWith = (...rows: readonly (readonly (string | number | null)[])[]): StaffingTable =>
  tableOf(
    sheet('名单')
      .withHeader(HEADER)
      .withRow(FULL)
      .withRows(rows)
      .withRow([...FULL.slice(0, 2), '周末', 'E99']),
  );
const second = (...row: readonly (string | number | null)[]): StaffingRow | undefined => listWith(row).rows[1];
const issues = (table: StaffingTable) =>
  table.issues.map(({ code, row, column, params }) => ({ code, row, column, params }));

test('a row is read whole', () => {
  expect(listWith().rows[0]).toEqual({
    ...{ row: 1, department: '运营部', departmentPath: ['运营部'], position: '店长', ownPosition: true },
    people: [{ name: '张伟', employeeId: 'E1', note: '', left: false }],
    ...{ headcount: 1, manager: '李总', hireDate: { year: 2023, month: 5, day: 1 } },
    ...{ duties: '管店', kpi: '销售额', hidden: false },
  });
});

test('ditto marks say what stands above', () => {
  const row = second('同上', '〃', '李娜', 'E2', 1, '同上', '"', '', '');
  expect(row).toMatchObject({ department: '运营部', position: '店长', manager: '李总' });
  expect(row?.hireDate).toEqual({ year: 2023, month: 5, day: 1 });
});

test('a name with a dot is one person', () => {
  expect(second('客服部', '客服', '阿不都·买买提', 'E2', 1)?.people).toEqual([
    { name: '阿不都·买买提', employeeId: 'E2', note: '', left: false },
  ]);
});

test.each([
  ['客服部', '空缺', '', 'vacant'],
  ['客服部', '', '待招', 'vacant'],
  ['客服部', '', '李娜', 'noPosition'],
] as const)('%s | %s | %s is skipped: %s', (department, position, name, reason) => {
  const table = listWith([department, position, name, 'E2', 3]);
  expect(table.skipped).toEqual([{ row: 2, reason }]);
  expect(table.rows.map(({ row }) => row)).toEqual([1, 3]);
});

test.each([
  ['待招2人', { people: [], headcount: 3, nobody: 'vacant' }],
  ['是', { people: [], nobody: 'noName' }],
  ['-3', { people: [], nobody: 'noName' }],
  [45047, { people: [], nobody: 'noName' }],
  ['', { people: [] }],
] as const)('where %j stands for a name nobody is named', (name, expected) => {
  const row = second('客服部', '客服', name, '', 3);
  expect(row).toMatchObject(expected);
  expect(row?.nobody).toBe('nobody' in expected ? expected.nobody : undefined);
});

test('a position that says it is free is told, and so is a number as a name', () => {
  expect(second('客服部', '客服（空缺）', '')?.nobody).toBe('vacant');
  expect(issues(listWith(['客服部', '客服', '是']))).toEqual([
    { code: 'nameUnreadable', row: 2, column: 2, params: { field: 'employeeName', text: '是' } },
  ]);
});

test('places: a count, or what the name cell says; what is no number or too many is told', () => {
  expect(second('客服部', '客服', '空缺（2人）', '')?.headcount).toBe(2);
  expect(second('客服部', '客服', '李娜', 'E2', '若干')?.headcount).toBeNull();
  expect(issues(listWith(['客服部', '客服', '李娜', 'E2', '若干']))).toEqual([
    { code: 'headcountNotNumber', row: 2, column: 4, params: { field: 'headcount', text: '若干' } },
  ]);
  expect(issues(listWith(['客服部', '客服', '李娜', 'E2', 50]))).toEqual([]);
  expect(issues(listWith(['客服部', '客服', '李娜', 'E2', 51]))).toEqual([
    { code: 'headcountLarge', row: 2, column: 4, params: { field: 'headcount', count: 51 } },
  ]);
  expect(issues(listWith(['客服部', '客服', '空缺（51人）']))).toEqual([
    { code: 'headcountLarge', row: 2, column: 2, params: { field: 'employeeName', count: 51 } },
  ]);
});

test('an error of a cell is told, and read as nothing', () => {
  const table = listWith(['客服部', '客服', '李娜', 'E2', '#REF!', '#N/A', '', '#NAME?']);
  expect(issues(table).map(({ code, column }) => [code, column])).toEqual([
    ['cellError', 4],
    ['cellError', 5],
    ['cellError', 7],
  ]);
  expect(table.rows[1]).toMatchObject({ headcount: null, manager: '', duties: '' });
});

test('a day that cannot be told is told; nothing, or a vacancy, is none', () => {
  expect(issues(listWith(['客服部', '客服', '李娜', 'E2', 1, '', '3/4/2023']))).toEqual([
    { code: 'hireDateUnreadable', row: 2, column: 6, params: { field: 'hireDate', text: '3/4/2023' } },
  ]);
  expect(issues(listWith(['客服部', '客服', '李娜', 'E2', 1, '', '待定']))).toEqual([]);
  // Another row shows that the day stands first.
  const both = listWith(
    ['客服部', '客服', '李娜', 'E2', 1, '', '3/4/2023'],
    ['客服部', '客服', '赵敏', 'E3', 1, '', '25/4/2023'],
  );
  expect(both.rows[1]?.hireDate).toEqual({ year: 2023, month: 4, day: 3 });
});

test('a long text is hardly a position', () => {
  expect(issues(listWith(['客服部', '客'.repeat(100), '李娜', 'E2']))).toEqual([]);
  expect(issues(listWith(['客服部', '客'.repeat(101), '李娜', 'E2']))).toEqual([
    { code: 'textTooLong', row: 2, column: 1, params: { field: 'position', length: 101 } },
  ]);
});

test('numbers keep the zeros that their format shows', () => {
  const idIn = (format: string) =>
    tableOf(
      sheet('名单')
        .withHeader(['部门', '岗位', '姓名', '工号'])
        .withRow(['运营部', '店长', '张伟', 7], { 3: format })
        .withRow(['运营部', '美工', '李娜', 'E2'], { 3: format }),
    ).rows.map(({ people }) => people[0]?.employeeId);
  expect([idIn('00000'), idIn('"E"000'), idIn('General'), idIn('0.00')]).toEqual([
    ['00007', 'E2'],
    ['E007', 'E2'],
    ['7', 'E2'],
    ['7', 'E2'],
  ]);
});

test('merged cells: one number for all their rows, one person over two rows', () => {
  const rows = (merge: readonly [number, number, number, number]) =>
    tableOf(
      sheet('名单')
        .withHeader(['部门', '岗位', '姓名', '编制'])
        .withRow(['运营部', '店长', '张伟', 4])
        .withRow(['运营部', '店长', '李娜', ''])
        .withRow(['运营部', '美工', '王芳', 2])
        .withMerge(...merge),
    );
  expect(rows([1, 3, 2, 1]).rows.map(({ headcount }) => headcount)).toEqual([4, null, 2]);
  const places = rows([1, 1, 2, 1]);
  expect(places.rows.map(({ position, ownPosition }) => [position, ownPosition])).toEqual([
    ['店长', true],
    ['店长', false],
    ['美工', true],
  ]);
  const same = tableOf(
    sheet('名单')
      .withHeader(['部门', '岗位', '姓名', '编制'])
      .withRow(['运营部', '店长', '张伟', 4])
      .withRow(['运营部', '', '', ''])
      .withRow(['运营部', '美工', '王芳', 2])
      .withMerge(1, 1, 2, 1)
      .withMerge(1, 2, 2, 1),
  );
  expect(same.skipped).toEqual([{ row: 2, reason: 'continued' }]);
});

test('who is away for long is told, by the note or the state, and not once he has left', () => {
  const told = (name: string, state: string) =>
    issues(
      tableOf(
        sheet('名单')
          .withHeader(['部门', '岗位', '姓名', '状态'])
          .withRow(['运营部', '店长', name, state])
          .withRow(['运营部', '美工', '王芳', '在职']),
      ),
    ).map(({ code, row, params }) => [code, row, params]);
  const away = (state: string) => [['awayFromWork', 1, { field: 'employeeName', name: '张伟', state }]];
  expect(told('张伟', '产假')).toEqual(away('产假'));
  expect(told('张伟（停薪留职）', '在职')).toEqual(away('停薪留职'));
  expect(told('张伟', '在职')).toEqual([]);
  expect(told('张伟（停薪留职）', '离职')).toEqual([]);
});

test('a hidden row is read, and said to be hidden', () => {
  const table = tableOf(
    sheet('名单').withHeader(HEADER).withRow(FULL).withRow(['客服部', '客服', '李娜', 'E2']).withHiddenRows(2),
  );
  expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('headings of departments lead to those of teams; a new department begins anew', () => {
  const table = tableOf(
    sheet('名单')
      .withHeader(['岗位', '姓名', '工号'])
      .withRow(['运营中心'])
      .withRow(['客服部'])
      .withRow(['售前组'])
      .withRow(['客服', '张伟', 'E1'])
      .withRow(['售后组'])
      .withRow(['客服', '李娜', 'E2'])
      .withRow(['设计部'])
      .withRow(['美工', '王芳', 'E3']),
  );
  expect(table.rows.map(({ departmentPath }) => departmentPath.join('/'))).toEqual([
    '运营中心/客服部/售前组',
    '运营中心/客服部/售后组',
    '运营中心/设计部',
  ]);
  expect(table.skipped.map(({ reason }) => reason)).toEqual(['section', 'section', 'section', 'section', 'section']);
});

test('a blank keeps the department from above, unless a level above it begins anew', () => {
  const table = tableOf(
    sheet('名单')
      .withHeader(['一级部门', '二级部门', '岗位', '姓名'])
      .withRow(['运营中心', '推广部', '店长', '张伟'])
      .withRow(['', '', '美工', '李娜'])
      .withRow(['', '客服部', '客服', '王芳'])
      .withRow(['财务中心', '', '会计', '赵敏'])
      .withRow(['财务中心', '〃', '出纳', '钱朵']),
  );
  expect(table.rows.map(({ departmentPath }) => departmentPath.join('/'))).toEqual([
    '运营中心/推广部',
    '运营中心/推广部',
    '运营中心/客服部',
    '财务中心',
    '财务中心',
  ]);
});

describe('names from more than one column, or in another order', () => {
  const namesIn = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
    tableOf(
      sheet('List')
        .withHeader(['Department', 'Job Title', ...header])
        .withRows(rows.map((row, index) => ['Sales team', index % 2 === 0 ? 'Store Manager' : 'Designer', ...row])),
    ).rows.map(({ people }) => people[0]?.name);

  test('family, given and middle name', () => {
    expect(namesIn(['Last Name', 'First Name', 'Middle Name'], ['Anders', 'Linda', 'Jane'], ['Li', 'Lei', ''])).toEqual(
      ['Linda Jane Anders', 'Lei Li'],
    );
  });

  test('"Anders, Linda": the family first, where nearly all are written so', () => {
    expect(namesIn(['Name'], ['Anders, Linda'], ['Miller, Tom James'])).toEqual(['Linda Anders', 'Tom James Miller']);
    expect(namesIn(['Name'], ['Linda Anders, Tom Miller'], ['Anna Lopez, Jim Stone'])).toEqual([
      'Linda Anders',
      'Anna Lopez',
    ]);
  });
});

describe('another list below', () => {
  const HEAD = ['岗位', '姓名', '工号'];
  const below = (...between: readonly (readonly string[])[]) =>
    tableOf(
      sheet('名单')
        .withBlankRows(2)
        .withHeader(HEAD)
        .withRows([['店长', '张伟', 'E1'], ['客服', '李娜', 'E2'], ...between])
        .withRow(['工号', '手机', '姓名'])
        .withRow(['E9', '13800001111', '王芳']),
    );

  test('ends this one with its last row; what lies between belongs to neither', () => {
    const table = below([''], ['客服部', '', ''], ['2026年花名册']);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(table.skipped).toEqual([]);
    expect(table.area).toMatchObject({ row: 2, rowCount: 3 });
  });

  test('leaves it what is said below its rows', () => {
    const table = below([''], ['合计', '2人', '']);
    expect(table.skipped).toEqual([
      { row: 5, reason: 'blank' },
      { row: 6, reason: 'total' },
    ]);
    expect(table.area).toMatchObject({ row: 2, rowCount: 5 });
  });

  test('is only a header printed again where nobody stands above it', () => {
    const table = tableOf(
      sheet('名单')
        .withHeader(HEAD)
        .withBlankRows(1)
        .withRow(['工号', '手机', '姓名'])
        .withRows([
          ['店长', '张伟', 'E1'],
          ['客服', '李娜', 'E2'],
        ]),
    );
    expect(table.skipped).toEqual([
      { row: 1, reason: 'blank' },
      { row: 2, reason: 'repeatedHeader' },
    ]);
    expect(table.rows).toHaveLength(2);
  });
});

test('a list that was drawn and not filled in ends with its header', () => {
  const { table } = readStaffingTable(sheet('名单').withHeader(HEADER).grid());
  expect([table?.rows, table?.area.rowCount]).toEqual([[], 1]);
});

test('a line of several texts in one cell is one manager, and ditto marks in the first row say nothing', () => {
  expect(second('客服部', '客服', '李娜', 'E2', 1, '李总 \n 王总')?.manager).toBe('李总 王总');
  const [first] = tableOf(
    sheet('名单').withHeader(HEADER).withRow(['运营部', '〃', '张伟', 'E1', 1, '〃', '〃']).withRow(FULL).withRow(FULL),
  ).rows;
  expect(first).toMatchObject({ row: 2 });
  const [ditto] = tableOf(
    sheet('名单').withHeader(HEADER).withRow(['运营部', '店长', '张伟', 'E1', 1, '〃', '〃']).withRow(FULL),
  ).rows;
  expect(ditto).toMatchObject({ manager: '', hireDate: null });
});

test('a row that names nobody says nothing of employment', () => {
  const table = tableOf(
    sheet('名单')
      .withHeader(['部门', '岗位', '姓名', '状态'])
      .withRow(['运营部', '店长', '张伟', '试用期'])
      .withRow(['运营部', '美工', '', '试用期']),
  );
  expect(table.rows.map((row) => 'employment' in row)).toEqual([true, false]);
});

test('whoever has left is told of nothing else', () => {
  const told = (state: string) =>
    issues(
      tableOf(
        sheet('名单')
          .withHeader(['部门', '岗位', '姓名', '入职日期', '试用期', '状态'])
          .withRow(['运营部', '店长', '张伟', '2026-01-05', '9个月', state])
          .withRow(['运营部', '美工', '王芳', '2026-01-05', '', '在职']),
      ),
    ).map(({ code }) => code);
  expect([told('在职'), told('离职')]).toEqual([['probationTooLong'], []]);
});

test('a column of a field says nothing of leaving', () => {
  const table = tableOf(
    sheet('名单')
      .withHeader(['部门', '岗位', '在职人员', '工号'])
      .withRow(['运营部', '店长', '张伟', 'E1'])
      .withRow(['运营部', '美工', '离职', 'E2']),
  );
  expect(table.rows.flatMap(({ people }) => people.map(({ left }) => left))).toEqual([false]);
});

test('the order of day and month is told by the typed days, and by the language of the header', () => {
  const dates = (header: string, ...days: readonly (string | number)[]) =>
    tableOf(
      sheet('名单')
        .withHeader(['部门', '岗位', '姓名', header])
        .withRows(days.map((day, row) => ['运营部', '店长', ['张伟', '李娜', '王芳'][row] ?? '', day])),
    ).rows.map(({ hireDate }) => hireDate && [hireDate.month, hireDate.day]);
  expect(dates('入职日期', '3/4/2023', '25/4/2023')).toEqual([
    [4, 3],
    [4, 25],
  ]);
  expect(dates('入职日期', '3/4/2023', '4/25/2023')).toEqual([
    [3, 4],
    [4, 25],
  ]);
  expect(dates('入职日期', '3/4/2023', 45000)).toEqual([null, [3, 15]]);
  expect(dates('入职日期', '23/4/3', '23/5/6')).toEqual([
    [4, 3],
    [5, 6],
  ]);
  expect(dates('Hire Date', '23/4/3', '23/5/6')).toEqual([null, null]);
});

describe('people below a heading that says that they have left', () => {
  const HEAD = ['岗位', '姓名', '工号'];
  const read = (...lines: readonly (readonly string[])[]) => {
    const builder = sheet('人员表')
      .withHeader(HEAD)
      .withRows([['店长', '张伟', 'E1'], ['售前客服', '李娜', 'E2'], ...lines]);
    return tableOf(builder).rows.flatMap(({ position, people }) =>
      people.map(({ name, left, note }) => [position, name, left, note]),
    );
  };
  const STAFF = [
    ['店长', '张伟', false, ''],
    ['售前客服', '李娜', false, ''],
  ];

  test.each([
    '离职人员',
    '离职员工名单',
    '二、离职人员（1人）',
    '2026年10月离职人员：',
    '退休人员',
    'Former employees',
  ])('%s', (heading) => {
    const left = ['美工', '王强', true, heading];
    expect(read(['', '', ''], [heading, '', ''], ['美工', '王强', 'E9'])).toEqual([...STAFF, left]);
    expect(read(['', '', ''], [heading, '', ''], HEAD, ['美工', '王强', 'E9'])).toEqual([...STAFF, left]);
  });

  test('until a heading says that people are there, or another department begins', () => {
    const [left, there] = [
      ['离职人员', '', ''],
      ['美工', '王强', 'E9'],
    ];
    expect(read(left, ['在职人员', '', ''], there).at(-1)).toEqual(['美工', '王强', false, '']);
    expect(read(['运营部', '', ''], left, ['客服部', '', ''], there).at(-1)).toEqual(['美工', '王强', false, '']);
  });

  test('also of departments that have been there before', () => {
    const lines = [
      ['运营部', '', ''],
      ['运营助理', '赵敏', 'E3'],
      ['离职人员', '', ''],
      ['运营部', '', ''],
      ['美工', '王强', 'E9'],
    ];
    expect(read(...lines).at(-1)).toEqual(['美工', '王强', true, '离职人员']);
  });

  test.each(['离职专员', '离职', '离职面谈', '退出机制'])('%s is no such heading', (text) => {
    expect(read([text, '', ''], ['美工', '王强', 'E9']).at(-1)?.slice(0, 3)).toEqual(['美工', '王强', false]);
  });
});

describe('rows that a person left out or took in', () => {
  const names = (table: StaffingTable) => table.rows.flatMap(({ people }) => people.map(({ name }) => name));
  const builder = sheet('名单')
    .withHeader(['部门', '岗位', '姓名', '工号'])
    .withRows([
      ['运营部', '店长', '张伟', 'E1'],
      [null, '运营专员', '李娜', 'E2'],
      ['客服部', '售前客服', '合计', 'E3'],
      [null, '〃', '王芳', 'E4'],
      ['客服部', '客服', '', ''],
      ['客服部', '客服', '', ''],
      ['合计', null, '4人', null],
    ]);
  const read = (...choices: readonly (readonly [row: number, read: boolean])[]): StaffingTable => {
    const marks = tableOf(builder).marks;
    const rows = choices.map(([row, isRead]) => ({ mark: marks.get(row)?.mark ?? '', read: isRead }));
    const { table } = readStaffingTable(builder.grid(), { rows });
    if (!table) throw new Error('no list');
    return table;
  };

  test('without a choice the third person looks like a total', () => {
    expect(tableOf(builder).skipped).toEqual([
      { row: 3, reason: 'total' },
      { row: 7, reason: 'total' },
    ]);
  });

  test('a row that was left out is told, and what it says still holds below', () => {
    const table = read([1, false]);
    expect(table.skipped).toContainEqual({ row: 1, reason: 'leftOut' });
    expect(table.rows[0]).toMatchObject({ row: 2, department: '运营部', position: '运营专员' });
  });

  test('a row that was taken in is read, and ditto marks below repeat it', () => {
    const table = read([3, true]);
    expect(names(table)).toEqual(['张伟', '李娜', '合计', '王芳']);
    expect(table.rows[3]?.position).toBe('售前客服');
    expect(read([3, true], [2, false]).rows.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6]);
  });

  test('of rows that say the same the one that was meant', () => {
    const left = read([6, false]);
    expect(left.rows.map(({ row }) => row)).toContain(5);
    expect(left.rows.map(({ row }) => row)).not.toContain(6);
  });

  test('what tells a row is shown without numbers, which may be pay, and short', () => {
    const { marks } = tableOf(
      sheet('名单')
        .withHeader(['岗位', '姓名', '工资'])
        .withRows([
          ['店长', '张伟', 12000],
          ['合计', null, 12000],
          ['运营专员', '李娜', 9000],
          [`备注：${'以人力资源部确认为准，'.repeat(9)}`],
        ]),
    );
    expect(marks.get(1)).toMatchObject({ text: '店长 张伟', readable: true });
    expect(marks.get(2)?.text).toBe('合计');
    expect(marks.get(4)?.text).toHaveLength(61);
  });

  test('a row without a post is not read, whatever was chosen', () => {
    expect(read([7, true]).skipped).toContainEqual({ row: 7, reason: 'total' });
  });

  test('issues of a row that was left out go with it', () => {
    const faulty = sheet('名单')
      .withHeader(['部门', '岗位', '姓名', '编制'])
      .withRows([
        ['运营部', '店长', '张伟', '1'],
        ['运营部', '运营专员', '李娜', '若干'],
      ]);
    const mark = tableOf(faulty).marks.get(2)?.mark ?? '';
    expect(tableOf(faulty).issues.map(({ code }) => code)).toContain('headcountNotNumber');
    const { table } = readStaffingTable(faulty.grid(), { rows: [{ mark, read: false }] });
    expect(table?.issues).toEqual([]);
  });
});

test.each(['招聘', 'Recruiting'])(
  '%s is the post of whom it names, and a vacancy where nobody is named',
  (position) => {
    const table = listWith(
      ['人事部', position, '李娜', 'E2', 1],
      ['人事部', position, '', '', 1],
      ['人事部', position, '李雷离职', 'E3', 1],
    );
    expect(table.rows.map(({ position: post, people }) => [post, people[0]?.name])).toEqual([
      ['店长', '张伟'],
      [position, '李娜'],
      ['店长', '周末'],
    ]);
    expect(table.skipped.map(({ row, reason }) => [row, reason])).toEqual(
      expect.arrayContaining([
        [3, 'vacant'],
        [4, 'vacant'],
      ]),
    );
  },
);

test('where no column has names, who recruits is a post like others', () => {
  const table = tableOf(
    sheet('编制')
      .withHeader(['部门', '岗位', '编制'])
      .withRows([
        ['人事部', '招聘', 2],
        ['客服部', '客服', 3],
        ['客服部', '空缺', 1],
      ]),
  );
  expect(table.rows.map(({ position, headcount }) => [position, headcount])).toEqual([
    ['招聘', 2],
    ['客服', 3],
  ]);
});

test('somebody named beside a post that says it is vacant is told, unless he has left', () => {
  const found = issues(listWith(['客服部', '空缺', '李娜', 'E2', 1], ['客服部', '待招', '李雷（离职）', 'E3', 1]));
  expect(found).toEqual([
    { code: 'peopleWithoutPosition', row: 2, column: 1, params: { field: 'position', count: 1, name: '李娜' } },
  ]);
});

test.each(['叉车（缺2）', '叉车(空缺3人)', '叉车-待补两名'])(
  '%s is a vacant place, whatever is planned',
  (position) => {
    expect(second('仓储部', position, '', '', 1)).toMatchObject({ people: [], nobody: 'vacant' });
  },
);

test('a name that is built like none among names is told with its cell, and so is a ditto mark', () => {
  const named = (...names: string[]): StaffingTable =>
    tableOf(
      sheet('名单')
        .withHeader(HEADER)
        .withRows(names.map((name) => ['客服部', '客服', name])),
    );
  const told = (table: StaffingTable): string[] =>
    issues(table).map(({ code, row, params }) => `${code} ${row} ${JSON.stringify(Object.values(params))}`);
  const unusual = named('张映川', '李晓雅', '王思远', '外派中', '由店长代管', '周敏', '赵一航', '外派中');
  expect(told(unusual)).toEqual([
    'nameUnusual 4 ["employeeName","外派中"]',
    'nameUnusual 5 ["employeeName","由店长代管"]',
    'nameUnusual 8 ["employeeName","外派中"]',
    'namesakes 8 ["外派中",4]',
  ]);
  expect(told(named('张映川', '李晓雅', '同上', '王思远'))).toEqual(['nameUnreadable 3 ["employeeName","同上"]']);
  expect(told(named('Ann Lee', 'Tom Reyes', 'Ana de la Cruz', 'Seconded out', 'Kim Ho'))).toEqual([
    'nameUnusual 4 ["employeeName","Seconded out"]',
  ]);
  expect(told(named('小美', '阿强', '老陈', '张映川', '大刘'))).toEqual([]);
  expect(told(named('张映川', '阿依努尔·艾合买提', '欧阳娜娜', '王思远（产假中）'))).toEqual([
    'awayFromWork 4 ["employeeName","王思远","产假中"]',
  ]);
  expect(named('张映川', '待分配', '李晓雅').rows.map(({ nobody }) => nobody)).toEqual([
    undefined,
    'vacant',
    undefined,
  ]);
});
