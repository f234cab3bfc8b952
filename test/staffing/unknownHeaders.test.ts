import type { CellValue } from '../../src/base/grid';
import { findStaffingTable, type StaffingSearch } from '../../src/staffing/lists/findStaffingTable';
import { sheet, type SheetBuilder } from '../support/sheetBuilder';

/** Lists whose words no list knows, and what stands around lists; invented people. */

type Cells = readonly (CellValue | null)[];

const search = (...builders: SheetBuilder[]): StaffingSearch =>
  findStaffingTable(builders.map((builder) => builder.build()));
const list = (name: string, ...rows: readonly Cells[]): SheetBuilder => sheet(name).withRows(rows);
const everybody = ({ tables }: StaffingSearch): string[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ department, position, people }) => people.map(({ name }) => `${department}|${position}|${name}`)),
  );
const read = (...rows: readonly Cells[]): string[] => everybody(search(list('Sheet1', ...rows)));
const codes = ({ tables, issues }: StaffingSearch): string[] =>
  [...issues, ...tables.flatMap((table) => table.issues)].map(({ code }) => code);

test('people whose legal names stand in parts are named', () => {
  const rows: readonly Cells[] = [
    ['Employee Number', 'Legal First Name', 'Legal Last Name', 'Department', 'Job Title'],
    ['E1', 'Ana', 'Moreau', 'Finance', 'Buyer'],
    ['E2', 'Hugo', 'Novak', 'Finance', 'Accountant'],
  ];
  expect(read(...rows)).toEqual(['Finance|Buyer|Ana Moreau', 'Finance|Accountant|Hugo Novak']);
});

test('what stands below a group of somebody else or of an earlier job names no post and no department', () => {
  const rows: readonly Cells[] = [
    ['上级信息', null, '上一家单位', null, '基本信息', null, '任职信息', null],
    ['姓名', '部门', '岗位', '部门', '工号', '姓名', '部门', '岗位'],
    ['张映川', '总经办', '前台', '行政部', 'E1', '李晓雅', '设计部', '美工'],
    ['张映川', '总经办', '收银员', '门店部', 'E2', '王海生', '仓储部', '打包员'],
  ];
  const page = list('Sheet1', ...rows);
  for (const column of [0, 2, 4, 6]) page.withMerge(0, column, 1, 2);
  expect(everybody(search(page))).toEqual(['设计部|美工|李晓雅', '仓储部|打包员|王海生']);
});

test.each(['Org', 'Organisation', 'Organizational Unit'])('%s is the column of departments', (header) => {
  const rows: readonly Cells[] = [
    ['Name', 'Title', header],
    ['Ana Moreau', 'Buyer', 'North'],
    ['Hugo Novak', 'Accountant', 'Blue'],
  ];
  expect(read(...rows)).toEqual(['North|Buyer|Ana Moreau', 'Blue|Accountant|Hugo Novak']);
});

describe('a header that no list knows means what stands below it', () => {
  test.each<[string, readonly Cells[], readonly string[]]>([
    [
      'posts on a small roster',
      [
        ['姓名', '司职'],
        ['张映川', '美工'],
        ['李晓雅', '摄影师'],
      ],
      ['|美工|张映川', '|摄影师|李晓雅'],
    ],
    [
      'posts below an English word that ends as "city" does',
      [
        ['Name', 'Capacity', 'Department', 'Email'],
        ['Ana Moreau', 'Support Agent', 'Finance', 'a@example.com'],
        ['Hugo Novak', 'Accountant', 'Finance', 'b@example.com'],
      ],
      ['Finance|Support Agent|Ana Moreau', 'Finance|Accountant|Hugo Novak'],
    ],
    [
      'names and posts together',
      [
        ['小伙伴', '分工', '性别', '学历'],
        ['张映川', '美工', '男', '本科'],
        ['李晓雅', '摄影师', '女', '大专'],
      ],
      ['|美工|张映川', '|摄影师|李晓雅'],
    ],
    [
      'departments that stand in the first row of each only, with their sums',
      [
        ['序号', '归属', '岗位', '姓名'],
        [1, '设计部', '美工', '张映川'],
        [2, null, '摄影师', '李晓雅'],
        [null, '小计', 2, null],
        [3, '仓储部', '打包员', '王海生'],
        [null, '小计', 1, null],
      ],
      ['设计部|美工|张映川', '设计部|摄影师|李晓雅', '仓储部|打包员|王海生'],
    ],
    [
      'departments named after what they do',
      [
        ['Area', 'Position', 'Name'],
        ['Finance', 'Accountant', 'Ana Moreau'],
        ['IT', 'Developer', 'Hugo Novak'],
      ],
      ['Finance|Accountant|Ana Moreau', 'IT|Developer|Hugo Novak'],
    ],
    [
      'paths to what departments do',
      [
        ['Name', 'Title', 'Where'],
        ['Ana Moreau', 'Buyer', 'Ops/Supply/Procurement'],
        ['Hugo Novak', 'Accountant', 'Corporate/Finance'],
        ['Leon Hartley', 'Designer', 'Growth/Brand/Creative'],
      ],
      ['Procurement|Buyer|Ana Moreau', 'Finance|Accountant|Hugo Novak', 'Creative|Designer|Leon Hartley'],
    ],
    [
      'a word for names above posts',
      [
        ['编号', '科室', '担当', '定编人数', '家人'],
        [1, '设计部', '美工', 1, '张映川'],
        [2, '设计部', '修图', 1, '李晓雅'],
        [3, '设计部', '摄影师', 1, '王海生'],
      ],
      ['设计部|美工|张映川', '设计部|修图|李晓雅', '设计部|摄影师|王海生'],
    ],
    [
      'a word for duties above departments',
      [
        ['职能', '岗位', '姓名'],
        ['设计部', '美工', '张映川'],
        [null],
        ['职能', '岗位', '姓名'],
        ['仓储部', '打包员', '李晓雅'],
      ],
      ['设计部|美工|张映川', '仓储部|打包员|李晓雅'],
    ],
    [
      'names beside those to call in an emergency',
      [
        ['Emergency Contact', 'Title', 'Preferred Name', 'Staff No.'],
        ['Leon Hartley', 'Buyer', 'Ana Moreau', 'E1'],
        ['Priya Osei', 'Accountant', 'Hugo Novak', 'E2'],
      ],
      ['|Buyer|Ana Moreau', '|Accountant|Hugo Novak'],
    ],
    [
      'several people in one cell',
      [
        ['No.', 'Department', 'Position', 'Headcount', 'Resource'],
        [1, 'Finance', 'Accountant', 2, 'Ana Moreau, Hugo Novak'],
        [2, 'Finance', 'Finance Manager', 1, 'Leon Hartley'],
      ],
      ['Finance|Accountant|Ana Moreau', 'Finance|Accountant|Hugo Novak', 'Finance|Finance Manager|Leon Hartley'],
    ],
  ])('%s', (_, rows, expected) => {
    const found = search(list('Sheet1', ...rows));
    expect(everybody(found)).toEqual(expected);
    expect(codes(found)).not.toContain('noHeader');
  });

  test('a row of somebody is no header, though some of its words are those of headers', () => {
    const found = search(
      list(
        '架构',
        [1, '设计部', '文案', '张映川', '13800000001', '2024.6.3', '实习', '试用期', '义乌', '联系人'],
        [2, '仓储部', '库管', '李晓雅', '13800000002', '2022.7.1', '正式', '无', '义乌', ''],
        [3, '直播部', '主播', '王海生', '13800000003', '2023.5.1', '实习', '无', '杭州', ''],
      ),
    );
    expect(everybody(found)).toEqual(['设计部|文案|张映川', '仓储部|库管|李晓雅', '直播部|主播|王海生']);
    expect(codes(found)).toContain('noHeader');
  });

  test('a header that is known by half is nobody, where the posts have to be told by the cells alone', () => {
    expect(read(['原岗位', '何人', '性别'], ['美工', '张映川', '男'], ['打包员', '李晓雅', '女'])).toEqual([
      '|美工|张映川',
      '|打包员|李晓雅',
    ]);
  });

  test('a list that is turned on its side stays one', () => {
    const turned = list(
      'Sheet1',
      ['部门', '设计部', '仓储部'],
      ['岗位', '美工', '打包员'],
      ['姓名', '张映川', '李晓雅'],
    );
    expect(codes(search(turned))).toContain('transposed');
  });
});

describe('what a list says holds for its other sheets and blocks', () => {
  test('sheets with the same header, on which nothing but the header tells the posts', () => {
    const head: Cells = ['序号', '姓名', '担任工作', '性别'];
    const found = search(
      list('采购部', head, [1, '张映川', '采购员', '男'], [2, '李晓雅', '买手', '女'], [3, '王海生', '品控', '男']),
      list('仓储部', head, [1, '赵知远', '拉货', '男'], [2, '钱令仪', '押车', '男']),
    );
    expect(everybody(found)).toEqual([
      '采购部|采购员|张映川',
      '采购部|买手|李晓雅',
      '采购部|品控|王海生',
      '仓储部|拉货|赵知远',
      '仓储部|押车|钱令仪',
    ]);
  });

  test('blocks side by side', () => {
    const builder = list(
      '架构',
      ['设计部', null, '仓储部', null],
      ['分工', '姓名', '分工', '姓名'],
      ['美工', '张映川', '拉货', '赵知远'],
      ['摄影师', '李晓雅', '押车', '钱令仪'],
    )
      .withMerge(0, 0, 1, 2)
      .withMerge(0, 2, 1, 2);
    expect(everybody(search(builder))).toEqual([
      '设计部|美工|张映川',
      '设计部|摄影师|李晓雅',
      '仓储部|拉货|赵知远',
      '仓储部|押车|钱令仪',
    ]);
  });

  test('a log of days under the same header stays a log', () => {
    const head: Cells = ['姓名', '岗位', '部门', '日期'];
    const found = search(
      list('花名册', head, ['张映川', '美工', '设计部', ''], ['李晓雅', '摄影师', '设计部', '']),
      list(
        'Sheet2',
        head,
        ...['2026-11-02', '2026-11-03', '2026-11-04'].flatMap((day) => [
          ['张映川', '美工', '设计部', day],
          ['李晓雅', '摄影师', '设计部', day],
        ]),
      ),
    );
    expect(everybody(found)).toHaveLength(2);
  });
});

describe('what stands around a list', () => {
  const HEAD: Cells = ['岗位', '姓名', '性别'];

  test('numbers of people by department behind an empty column name nobody’s department', () => {
    expect(
      read(
        ['姓名', '岗位', '隶属', null, '部门', '人数'],
        ['张映川', '美工', '职能中心-设计部', null, '设计部', 2],
        ['李晓雅', '摄影师', '职能中心-设计部', null, '仓储部', 1],
        ['王海生', '打包员', '职能中心-仓储部', null, null, null],
      ),
    ).toEqual(['设计部|美工|张映川', '设计部|摄影师|李晓雅', '仓储部|打包员|王海生']);
  });

  test('headings of columns above a header that comes again are nobody and no department', () => {
    const builder = list(
      'Sheet1',
      ['设计部'],
      ['基本信息', null, '其他'],
      HEAD,
      ['美工', '张映川', '男'],
      ['仓储部'],
      ['人员信息'],
      ['基本信息', null, '其他'],
      HEAD,
      ['打包员', '李晓雅', '女'],
    );
    for (const row of [1, 6]) builder.withMerge(row, 0, 1, 2);
    for (const row of [0, 4, 5]) builder.withMerge(row, 0, 1, 3);
    expect(everybody(search(builder))).toEqual(['设计部|美工|张映川', '仓储部|打包员|李晓雅']);
  });

  test.each([
    ['总经办：', '总经办'],
    ['IT', 'IT'],
    ['採購課', '採購課'],
  ])('%s heads those below it', (heading, department) => {
    expect(read(HEAD, ['设计部', null, null], ['美工', '张映川', '男'], [heading], ['专员', '李晓雅', '女'])).toEqual([
      '设计部|美工|张映川',
      `${department}|专员|李晓雅`,
    ]);
  });

  test('"Warehouse Staff" above a header that comes again is no post', () => {
    const head: Cells = ['Title', 'Name', 'Email'];
    expect(
      read(['Finance'], head, ['Accountant', 'Ana Moreau', 'a@example.com'], ['Warehouse Staff'], head, [
        'Packer',
        'Hugo Novak',
        'b@example.com',
      ]),
    ).toEqual(['Finance|Accountant|Ana Moreau', 'Warehouse|Packer|Hugo Novak']);
  });

  test('shifts are no departments', () => {
    expect(read(['轮次', ...HEAD], ['长白班', '美工', '张映川', '男'], ['晚班', '打包员', '李晓雅', '女'])).toEqual([
      '|美工|张映川',
      '|打包员|李晓雅',
    ]);
  });

  test('"其他" above 部门/门店 says nothing of it', () => {
    const builder = list(
      'Sheet1',
      ['其他', null, '个人信息', null],
      ['部门/门店', '姓名', '岗位', '性别'],
      ['设计部', '张映川', '美工', '男'],
    )
      .withMerge(0, 0, 1, 2)
      .withMerge(0, 2, 1, 2);
    expect(everybody(search(builder))).toEqual(['设计部|美工|张映川']);
  });

  test('the lower ends of merged header cells are header', () => {
    const builder = list('Sheet1', HEAD, [null, null, null], ['美工', '张映川', '男'], ['摄影师', '李晓雅', '女']);
    for (const column of [0, 1, 2]) builder.withMerge(0, column, 2, 1);
    expect(search(builder).tables[0]?.headerRows).toEqual([0, 1]);
  });

  test('a name with a dot is one of two', () => {
    expect(read(['岗位', '编制', '姓名'], ['美工', 2, '张映川 阿依努尔·艾合买提'])).toEqual([
      '|美工|张映川',
      '|美工|阿依努尔·艾合买提',
    ]);
  });
});

describe('names and columns that do not make another kind of sheet', () => {
  const PEOPLE: readonly Cells[] = [
    ['张映川', '设计部', '美工'],
    ['李晓雅', '仓储部', '打包员'],
    ['王海生', '仓储部', '仓管员'],
  ];
  const head: Cells = ['姓名', '部门', '岗位'];
  const newcomers = list('9月到职', [...head, '到职日期'], ['张映川', '设计部', '美工', '2026-09-01']);

  test('员工资料 is no payroll, though 工资 stands in it', () => {
    expect(everybody(search(list('員工資料', head, ...PEOPLE), newcomers))).toHaveLength(3);
  });

  test('a register of everything has columns of pay, a payroll hardly any others', () => {
    const personal = ['性别', '学历', '籍贯', '民族', '专业', '电话', '地址', '工龄', '职级', '备注'];
    const own = (row: Cells): Cells => [...row, ...personal.map(() => '无'), 5000, '是', '是'];
    const register = list('档案', [...head, ...personal, '岗位工资', '公积金', '社保'], ...PEOPLE.map(own));
    expect(everybody(search(register, newcomers))).toHaveLength(3);
    const paid = (row: Cells): Cells => [...row, 5000, 400, 4600];
    const payroll = list('档案', [...head, '岗位工资', '社保', '实发工资'], ...PEOPLE.map(paid));
    expect(search(payroll).considered[0]?.purpose).toBe('payroll');
  });

  test('Customer Service is a department, customers are none', () => {
    const english: Cells = ['Name', 'Title'];
    const finance = list('Finance', english, ['Ana Moreau', 'Accountant'], ['Hugo Novak', 'Finance Manager']);
    const rows: readonly Cells[] = [
      ['Leon Hartley', 'Support Agent'],
      ['Priya Osei', 'Team Lead'],
    ];
    expect(everybody(search(finance, list('Customer Service', english, ...rows)))).toHaveLength(4);
    expect(everybody(search(finance, list('Customer List', english, ...rows)))).toHaveLength(2);
  });
});

describe('columns that would be taken for what they are not', () => {
  test('a row in the second language that is shorter keeps the columns that nobody translated', () => {
    const { tables } = search(
      list(
        'Sheet1',
        ['部门', '岗位', '姓名', '备用', '在离职'],
        ['Department', 'Position', 'Name', null, null],
        ['设计部', '美工', '张映川', '', '正式'],
        ['设计部', '摄影师', '李晓雅', '', '离职'],
      ),
    );
    expect(tables.flatMap(({ rows }) => rows.map(({ people }) => people[0]?.left))).toEqual([false, true]);
  });

  test('a column of states below headings of departments', () => {
    const { tables } = search(
      list(
        'Sheet1',
        ['在离职', '岗位', '姓名'],
        ['设计部：', null, null],
        ['正式', '美工', '张映川'],
        ['离职', '摄影师', '李晓雅'],
        ['仓储部：', null, null],
        ['试用期', '打包员', '王海生'],
        ['在职', '打包员', '赵知远'],
      ),
    );
    const left = tables.flatMap(({ rows }) => rows.flatMap(({ people }) => people.filter((each) => each.left)));
    expect(left.map(({ name }) => name)).toEqual(['李晓雅']);
  });

  test('a column of states says who has left, whatever it is called', () => {
    const { tables } = search(
      list(
        'Sheet1',
        ['部门', '岗位', '姓名', '在离职'],
        ['设计部', '美工', '张映川', '正式'],
        ['设计部', '摄影师', '李晓雅', '离职'],
        ['仓储部', '打包员', '王海生', '试用期'],
      ),
    );
    const left = tables.flatMap(({ rows }) => rows.flatMap(({ people }) => people.filter((each) => each.left)));
    expect(left.map(({ name }) => name)).toEqual(['李晓雅']);
  });

  test.each([
    ['所学专业', '会计', '电子商务'],
    ['导师姓名', '赵知远', '钱令仪'],
    ['部门主管姓名', '赵知远', '钱令仪'],
  ])('%s is neither a post nor somebody on the list', (other, first, second) => {
    expect(
      read([other, '成员昵称', '职分', '性别'], [first, '张映川', '美工', '男'], [second, '李晓雅', '摄影师', '女']),
    ).toEqual(['|美工|张映川', '|摄影师|李晓雅']);
  });

  test('所屬單位 is a department in Taiwan, where departments stand below it, and an employer where companies do', () => {
    const head: Cells = ['員工姓名', '職稱', '所屬單位'];
    expect(read(head, ['陳怡君', '美編', '設計課'], ['林志明', '司機', '物流課'])).toEqual([
      '設計課|美編|陳怡君',
      '物流課|司機|林志明',
    ]);
    expect(read(head, ['陳怡君', '美編', '星河股份有限公司'], ['林志明', '司機', '星河股份有限公司'])).toEqual([
      '|美編|陳怡君',
      '|司機|林志明',
    ]);
  });

  test('a department may end as a word for departments does', () => {
    const head: Cells = ['岗位', '姓名', '性别'];
    expect(read(['TikTok事业部'], head, ['主播', '张映川', '男'], ['助播', '李晓雅', '女'])).toEqual([
      'TikTok事业部|主播|张映川',
      'TikTok事业部|助播|李晓雅',
    ]);
    expect(read(['部门 Department'], head, ['主播', '张映川', '男'], ['助播', '李晓雅', '女'])).toEqual([
      '|主播|张映川',
      '|助播|李晓雅',
    ]);
  });
});

test('an extract without numbers has the people of the list with them', () => {
  const names = ['张映川', '李晓雅', '王海生', '赵知远', '钱令仪', '孙文博', '周佳琪', '吴浩然', '郑诗涵'];
  const whole = list(
    'Sheet1',
    ['工号', '姓名', '司职', '部门'],
    ...names.map((name, index) => [`E${index}`, name, index < 3 ? '美工' : '打包员', index < 3 ? '设计部' : '仓储部']),
  );
  const extract = list(
    '设计部名单',
    ['姓名', '部门', '岗位'],
    ...names.slice(0, 3).map((name) => [name, '设计部', '美工']),
  ).activated();
  expect(everybody(search(extract, whole))).toHaveLength(names.length);
  expect(everybody(search(whole, extract))).toHaveLength(names.length);
});
