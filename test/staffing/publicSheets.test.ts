import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Kinds of lists found in public workbooks and rebuilt here; the people are invented. */

type Cells = readonly (CellValue | null)[];

const TODAY = { year: 2026, month: 11, day: 28 };

function search(...builders: SheetBuilder[]): StaffingSearch {
  const sheets = builders.map((builder) => builder.build());
  return findStaffingTable(sheets.map((each) => ({ ...each, grid: { ...each.grid, readOn: TODAY } })));
}

function read(builder: SheetBuilder): StaffingTable {
  const [table] = search(builder).tables;
  if (!table) throw new Error('no list found');
  return table;
}

const list = (...rows: Cells[]): SheetBuilder => sheet('人员名单').withRows(rows);
const people = ({ rows }: StaffingTable) => rows.flatMap((row) => row.people);
const names = (table: StaffingTable): string[] => people(table).map(({ name }) => name);
const staying = (table: StaffingTable): string[] => people(table).flatMap(({ name, left }) => (left ? [] : [name]));
const codes = ({ issues }: StaffingTable): string[] => issues.map(({ code }) => code);

const STAFF: readonly Cells[] = [
  ['运营部', '运营专员', '张映川', 'A1', '2024-03-01'],
  ['运营部', '店长', '李晓雅', 'A2', '2023-03-01'],
  ['客服部', '客服主管', '王思远', 'A3', '2022-03-01'],
  ['客服部', '售前客服', '赵一鸣', 'A4', '2022-05-01'],
];
const HEADER: Cells = ['部门', '岗位', '姓名', '工号', '入职日期'];
const EVERYBODY = ['张映川', '李晓雅', '王思远', '赵一鸣'];

describe('leavers beside a list', () => {
  const beside = (gap: number, header: Cells, leavers: readonly Cells[], heading?: string): SheetBuilder => {
    const blank = Array.from({ length: gap }, () => null);
    const rows = STAFF.map((row, index) => [...row, ...blank, ...(leavers[index] ?? [])]);
    const title: Cells[] = heading === undefined ? [] : [[null, null, null, null, null, ...blank, heading]];
    return list(...title, [...HEADER, ...blank, ...header], ...rows);
  };
  const dated: readonly Cells[] = [
    ['周宁', '运营专员', '2025-06-30'],
    ['吴彤', '美工', '2025-08-31'],
  ];
  const two: readonly Cells[] = dated.map(([name, , day]) => [name ?? null, day ?? null]);

  test.each<[string, SheetBuilder]>([
    ['after an empty column', beside(1, ['姓名', '岗位', '离职日期'], dated)],
    ['without one', beside(0, ['姓名', '岗位', '离职日期'], dated)],
    ['under a heading', beside(0, ['姓名', '岗位', '离职日期'], dated, '离职人员')],
    ['with names and days alone', beside(0, ['离职人员', '离职日期'], two)],
    ['names and days after an empty column', beside(1, ['离职人员', '离职日期'], two)],
    ['as many as there are people', beside(0, ['姓名', '岗位', '离职日期'], [...dated, ...dated])],
  ])('are nobody of the list, and take nobody from it: %s', (_, builder) => {
    expect(staying(read(builder))).toEqual(EVERYBODY);
  });

  test('a list of theirs is told', () => {
    expect(codes(read(beside(0, ['姓名', '岗位', '离职日期'], dated)))).toContain('otherBlock');
  });

  test.each<[string, number, SheetBuilder]>([
    ['names and days', 2, beside(0, ['离职人员', '离职日期'], two)],
    ['plain names after an empty column', 2, beside(1, ['姓名', '离职日期'], two)],
    ['one of them', 1, beside(1, ['姓名', '离职日期'], two.slice(1))],
    ['with the names of their own departments', 2, beside(0, ['姓名', '部门', '离职日期'], dated)],
  ])('without posts they are told with their number: %s', (_, count, builder) => {
    expect(read(builder).issues.filter(({ code }) => /leavers|otherBlock/.test(code))).toMatchObject([
      { code: 'leaversBeside', params: { count }, fatal: false },
    ]);
  });

  test('people whose own days of leaving are listed are no leavers beside', () => {
    expect(codes(read(list([...HEADER, '离职日期'], ...STAFF.map((row) => [...row, null]))))).not.toContain(
      'leaversBeside',
    );
  });

  test('a second name that is no leaver leaves the day of leaving with the row', () => {
    const contact = beside(
      0,
      ['姓名', '电话', '离职日期'],
      [
        ['张大山', '1', '2025-06-30'],
        ['李大山', '2', null],
        ['王大山', '3', null],
      ],
    );
    expect(staying(read(contact))).toEqual(['李晓雅', '王思远', '赵一鸣']);
    const headed = list(
      [null, null, null, null, null, '紧急联系人', null, null],
      [...HEADER, '姓名', '电话', '离职日期'],
      ...STAFF.map((row, index) => (index < 2 ? [...row, `郑大${index}`, '1', '2025-06-30'] : row)),
    );
    expect(staying(read(headed))).toEqual(['王思远', '赵一鸣']);
  });
});

describe('headers', () => {
  test.each<[string, Cells[], readonly string[]]>([
    [
      'ID above Employee',
      [
        ['ID', 'Full', 'Job', 'Home'],
        ['Employee', 'Name', 'Title', 'Department'],
      ],
      ['Employee ID', 'Full Name', 'Job Title', 'Department'],
    ],
    [
      'Employee above ID',
      [
        ['Employee', 'Employee', 'Job', null],
        ['ID', 'Name', 'Title', 'Department'],
      ],
      ['Employee ID', 'Employee Name', 'Job Title', 'Department'],
    ],
    [
      'a lone first half',
      [
        ['ID', null, null, null],
        ['Employee', 'Name', 'Position', 'Department'],
      ],
      ['Employee ID', 'Name', 'Position', 'Department'],
    ],
  ])('one below the other are one: %s', (_, header, texts) => {
    const table = read(
      list(...header, ['E7', 'Ann Lee', 'Store Manager', 'Sales'], ['E8', 'Bo Ray', 'Buyer', 'Supply']),
    );
    expect(table.headers.map(({ text }) => text)).toEqual(texts);
    expect(people(table)).toMatchObject([
      { name: 'Ann Lee', employeeId: 'E7' },
      { name: 'Bo Ray', employeeId: 'E8' },
    ]);
  });

  test('a title above one column is no half of a header', () => {
    const table = read(list(['Staff', null, null], ['Department', 'Position', 'Name'], ['Sales', 'Buyer', 'Ann Lee']));
    expect(table.headerRows).toEqual([1]);
  });

  test('words of a program: FIRST_NAME and LAST_NAME are one name, EMPLOYEE_ID is a number', () => {
    const table = read(
      list(
        ['LEAVE_ID', 'EMPLOYEE_ID', 'FIRST_NAME', 'LAST_NAME', 'JOB_TITLE', 'DEPT_NAME'],
        ['L1', 'E1', 'Nora', 'Feld', 'Shipping Clerk', 'Logistics'],
        ['L2', 'E1', 'Nora', 'Feld', 'Shipping Clerk', 'Logistics'],
        ['L3', 'E2', 'Omar', 'Haddad', 'Stock Clerk', 'Logistics'],
        ['L4', 'E2', 'Omar', 'Haddad', 'Stock Clerk', 'Logistics'],
      ),
    );
    expect(people(table)[0]).toMatchObject({ name: 'Nora Feld', employeeId: 'E1' });
    expect(codes(table)).toEqual(['samePersonTwice', 'samePersonTwice']);
  });

  test('headers built like names are headers where no names stand below', () => {
    const table = read(
      list(
        [
          'num employee',
          'name employee',
          'position',
          'hourly wage',
          'hours worked',
          'total weekly salary',
          'Place of Birth',
        ],
        [662, 'antonio', 'cashier', 15, 38, 570, 'Lima'],
        [824, 'william', 'barista', 20, 18, 360, 'Cork'],
      ),
    );
    expect(people(table)).toMatchObject([
      { name: 'antonio', employeeId: '662' },
      { name: 'william', employeeId: '824' },
    ]);
  });

  test('a profession is a position, somebody else’s is not', () => {
    const rows: Cells[] = [
      ['E1', 'Hassan Ali', 'Welder', 'Driver'],
      ['E2', 'Omar Said', 'Crane Operator', 'Teacher'],
    ];
    const table = read(list(['Employee ID', 'Name', 'Contract Profession', "Father's Occupation"], ...rows));
    expect(table.rows.map(({ position }) => position)).toEqual(['Welder', 'Crane Operator']);
  });
});

test('a role beside a password is no post, a position is', () => {
  const accounts = (role: string): SheetBuilder =>
    list(
      ['username', 'password', 'employee_number', role],
      ['ivana', '1234', '001', 'admin'],
      ['marco', '5678', '002', 'user'],
    );
  expect(search(accounts('role')).issues.map(({ code }) => code)).toEqual(['noPositionColumn']);
  expect(read(accounts('position')).rows).toHaveLength(2);
});

test('a figure above the days of a roster, merged over post and name, is nobody', () => {
  const roster = list(
    ['部門', '職稱', '員編', '姓名', '1', '2'],
    ['住房率', null, null, null, 0.8, 0.9],
    ['預估客數', null, null, null, 76, 87],
    ['客務部', '櫃檯接待', '3001', '陳映川', '早', '早'],
    ['客務部', '接待主任', '3002', '林曉雅', '晚', '晚'],
  )
    .withMerge(1, 0, 1, 4)
    .withMerge(2, 0, 1, 4);
  expect(names(read(roster))).toEqual(['陳映川', '林曉雅']);
});

describe('a row for each post somebody has held', () => {
  const header = [
    '姓名_real_name',
    '开始日期_start_date',
    '结束日期_end_date',
    '人员类型_record_type',
    '部门_dept',
    '岗位名称_position_name',
  ];
  const history: readonly Cells[] = [
    ['苏映川', '2016-05-01', '2018-01-31', '正式', '仓储部', '打包员'],
    ['苏映川', '2018-02-01', null, '正式', '仓储部', '仓库主管'],
    ['韩晓雅', '2019-05-01', '2021-06-30', '正式', '客服部', '售前客服'],
    ['韩晓雅', '2021-07-01', null, '正式', '客服部', '客服主管'],
  ];
  const rows = (...more: readonly Cells[]): Cells[] => [
    ['【说明】唯一键=身份证号+开始日期；合同见另表。', null, null, null, null, null],
    header,
    ...history,
    ...more,
  ];

  test('counts the posts that are not over, whatever state the row is in', () => {
    const table = read(sheet('任职记录').withRows(rows()).withMerge(0, 0, 1, 6));
    expect(table.rows.map(({ position, people: [person] }) => [position, person?.left])).toEqual([
      ['打包员', true],
      ['仓库主管', false],
      ['售前客服', true],
      ['客服主管', false],
    ]);
  });

  test('vacant places that come again are no names', () => {
    const vacant: Cells = ['空缺', '客服部', '售前客服', null, null, null];
    const one: Cells[] = [
      ['姓名', '部门', '岗位', '开始日期', '结束日期', '状态'],
      ['苏映川', '仓储部', '打包员', '2016-05-01', '2018-01-31', '在职'],
      ['韩晓雅', '客服部', '售前客服', '2019-05-01', '2021-06-30', '在职'],
      ...[vacant, vacant, vacant],
    ];
    expect(staying(read(list(...one)))).toEqual(['苏映川', '韩晓雅']);
  });

  test('where nobody comes twice the state decides', () => {
    const one: Cells[] = [
      ['姓名', '部门', '岗位', '开始日期', '结束日期', '状态'],
      ['苏映川', '仓储部', '打包员', '2016-05-01', '2018-01-31', '在职'],
      ['韩晓雅', '客服部', '售前客服', '2019-05-01', '2021-06-30', '在职'],
    ];
    expect(staying(read(list(...one)))).toEqual(['苏映川', '韩晓雅']);
  });

  test('jobs at other companies are nobody’s post', () => {
    const before: Cells[] = [
      ['姓名', '工作单位', '开始时间', '职务'],
      ['苏映川', '青禾商行', '2010-01-01', '营业员'],
      ['韩晓雅', '远山餐饮', '2012-01-01', '厅面经理'],
    ];
    const own = sheet('任职记录').withRows(rows());
    for (const name of ['入职公司前工作经历', '工作履历', 'Previous Employment', '家庭成员']) {
      const found = search(sheet(name).withRows(before), own);
      expect(found.tables.map((table) => table.sheet)).toEqual(['任职记录']);
      expect(search(sheet(name).withRows(before)).tables).toEqual([]);
    }
  });
});

test.each(['必填', '（必填项）', '*必填', '红色为必填', 'Required', '请填写部门全称'])(
  '"%s" alone below the header is no department',
  (rule) => {
    for (const column of [0, 1, 2]) {
      const lone = HEADER.map((_, index) => (index === column ? rule : null));
      const table = read(list(HEADER, lone, ...STAFF));
      expect([table.rows.map(({ department }) => department), names(table)]).toEqual([
        ['运营部', '运营部', '客服部', '客服部'],
        EVERYBODY,
      ]);
    }
  },
);

test('a heading of a department that speaks of rules further down stays a heading', () => {
  const many = Array.from({ length: 14 }, (_, index): Cells => [
    null,
    '打包员',
    `张小${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index] ?? ''}`,
  ]);
  const { table } = readStaffingTable(
    list(
      ['部门', '岗位', '姓名'],
      ['仓储部', null, null],
      ...many,
      ['必填', null, null],
      [null, '美工', '李晓雅'],
    ).grid(),
  );
  expect(table?.rows[table.rows.length - 1]?.department).toBe('必填');
});

describe('exports of programs', () => {
  test('a key of a group or a shop is no number of a person', () => {
    for (const key of ['group_id', 'store_code', 'region_key']) {
      const rows: Cells[] = [
        ['Ana Moreau', 'Buyer', 'G1'],
        ['Leon Hartley', 'Packer', 'G1'],
      ];
      const [table] = search(list(['name', 'title', key], ...rows)).tables;
      expect(table?.columns.employeeId).toBeNull();
      expect(table?.issues).toEqual([]);
    }
    const [own] = search(list(['name', 'title', 'employee_id'], ['Ana Moreau', 'Buyer', 'E1'])).tables;
    expect(own?.columns.employeeId).toBe(2);
  });

  test('a share of pay by department is no department', () => {
    const [table] = search(
      list(
        ['name', 'position', 'department', 'avg_dept_salary', 'dept_salary_percentage'],
        ['Ana Moreau', 'Buyer', 'Sales', 61, 37.47],
      ),
    ).tables;
    expect(table?.departmentColumns).toEqual([2]);
    expect(table?.rows[0]?.department).toBe('Sales');
  });

  test('SharePoint: a department looked up in another list, and marks that name nobody', () => {
    const [table] = search(
      list(['Name', 'Position', 'Department'], ['1;#1_.000', 'Buyer', '3;#Sales'], ['2;#2_.000', 'Packer', '3;#Sales']),
    ).tables;
    expect(table?.rows.map(({ department, people }) => [department, people.length])).toEqual([
      ['Sales', 0],
      ['Sales', 0],
    ]);
    expect(table?.issues.map(({ code }) => code)).toEqual(['nameUnreadable', 'nameUnreadable']);
  });

  test('"Supported Employee" is what somebody is, and no name', () => {
    const [table] = search(
      list(
        ['id', 'name', 'role'],
        ...['Ana Moreau', 'Leon Hartley', 'Priya Osei'].map((name, at): Cells => [at, name, 'Supported Employee']),
      ),
    ).tables;
    expect(table?.rows.map(({ position }) => position)).toEqual(Array(3).fill('Supported Employee'));
  });
});
