import type { CellValue } from '../../src/base/grid';
import { columnName } from '../../src/base/address';
import { findStaffingTable } from '../../src/staffing/lists/findStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';
import { sheet } from '../support/sheetBuilder';

/** Lists as companies and HR programs really keep them; the people are invented. */

type Cells = readonly (CellValue | null)[];

const TODAY = { year: 2026, month: 11, day: 28 };

function read(name: string, ...rows: Cells[]): StaffingTable {
  const content = sheet(name).withRows(rows).build();
  const [table] = findStaffingTable([{ ...content, grid: { ...content.grid, readOn: TODAY } }]).tables;
  if (!table) throw new Error('no list found');
  return table;
}

const names = ({ rows }: StaffingTable): string[] => rows.flatMap(({ people }) => people.map(({ name }) => name));
const staying = ({ rows }: StaffingTable): string[] =>
  rows.flatMap(({ people }) => people.filter(({ left }) => !left).map(({ name }) => name));
const departments = ({ rows }: StaffingTable): string[] => rows.map(({ department }) => department);
const managers = ({ rows }: StaffingTable): string[] => rows.map(({ manager }) => manager);
const issues = ({ issues: found }: StaffingTable): string[] =>
  found.map(({ code, row, column }) => `${code} ${column === null ? '' : columnName(column)}${(row ?? 0) + 1}`);

describe('names in several columns', () => {
  test.each<[string, Cells, Cells[], string[]]>([
    [
      'OrangeHRM: first and middle, last',
      ['Id', 'First (& Middle) Name', 'Last Name', 'Job Title', 'Employment Status', 'Sub Unit', 'Supervisor'],
      [
        ['0001', 'Linda Jane', 'Anders', 'Store Manager', 'Full-Time Permanent', 'Customer Service', 'Odis Adalwin'],
        ['0002', 'Kevin', 'Mathews', 'Warehouse Supervisor', 'Full-Time Contract', 'Store Operations', 'Odis Adalwin'],
      ],
      ['Linda Jane Anders', 'Kevin Mathews'],
    ],
    [
      'family before given, with a middle name',
      ['Surname', 'Given Name', 'Middle Name', 'Department', 'Position'],
      [
        ['Okafor', 'Ada', 'Grace', 'Sales', 'Sales Manager'],
        ['Lind', 'Per', null, 'Sales', 'Account Executive'],
      ],
      ['Ada Grace Okafor', 'Per Lind'],
    ],
    [
      '姓 and 名',
      ['工号', '名', '姓', '部门', '岗位'],
      [
        ['A1', '映川', '苏', '运营部', '运营专员'],
        ['A2', '娜娜', '欧阳', '客服部', '售前客服'],
      ],
      ['苏映川', '欧阳娜娜'],
    ],
    [
      'a name and a surname',
      ['Name', 'Surname', 'Department', 'Position'],
      [
        ['Ada', 'Okafor', 'Sales', 'Sales Manager'],
        ['Per', 'Lind', 'Sales', 'Account Executive'],
      ],
      ['Ada Okafor', 'Per Lind'],
    ],
    [
      'family name, comma, given name in one cell',
      ['Employee Name', 'Department', 'Position'],
      [
        ['Okafor, Ada Grace', 'Sales', 'Sales Manager'],
        ['Lind, Per', 'Sales', 'Account Executive'],
      ],
      ['Ada Grace Okafor', 'Per Lind'],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(names(read('Employees', header, ...rows))).toEqual(expected);
  });

  test('nobody is invented from a status, a shift or a place', () => {
    const table = read(
      'Positions',
      ['Position', 'Department', 'Status', 'Shift', 'Location'],
      ['Store Manager', 'Sales', 'Full Time', 'Day Shift', 'San Jose'],
      ['Account Executive', 'Sales', 'Part Time', 'Night Shift', 'Los Angeles'],
      ['Warehouse Supervisor', 'Logistics', 'Full Time', 'Day Shift', 'Santa Fe'],
    );
    expect(table.columns.employeeName).toBeNull();
    expect(names(table)).toEqual([]);
    const chinese = read(
      '岗位表',
      ['岗位', '部门', '班别', '工作城市'],
      ['运营专员', '运营部', '白班', '温州'],
      ['客服专员', '客服部', '夜班', '常州'],
      ['打包员', '仓储部', '白班', '金华'],
    );
    expect(chinese.columns.employeeName).toBeNull();
  });
});

test.each<[string, CellValue, string]>([
  ['a year', '2023', 'General'],
  ['a number', 2023, 'General'],
  ['a day', 45047, 'yyyy-mm-dd'],
  ['a day as text', '2023-05-01', 'General'],
  ['an answer', '是', 'General'],
  ['a truth value', true, 'General'],
])('%s in the name column is told with its cell and is nobody', (_, value, format) => {
  const content = sheet('花名册')
    .withRow(['序号', '姓名', '部门', '岗位', '编制'])
    .withRow([1, '苏映川', '运营部', '运营专员', 1])
    .withRow([2, value, '客服部', '售后客服', 3], { 1: format })
    .withRow([3, '邵望舒', '仓储部', '打包员', 1])
    .build();
  const [table] = findStaffingTable([content]).tables;
  if (!table) throw new Error('no list found');
  expect(names(table)).toEqual(['苏映川', '邵望舒']);
  expect(table.rows[1]?.nobody).toBe('noName');
  expect(issues(table)).toEqual(['nameUnreadable B3']);
});

test('more places in one cell than a team has are asked about', () => {
  const table = read('编制表', ['部门', '岗位', '编制'], ['运营部', '运营专员', 2], ['客服部', '售后客服', 2023]);
  expect(issues(table)).toEqual(['headcountLarge C3']);
});

describe('departments', () => {
  test.each<[string, Cells, Cells[], string[]]>([
    [
      '集团部门 right of 部门',
      ['姓名*', '单位名称*', '部门*', '岗位*', '集团部门'],
      [
        ['石令仪', '首源电商有限公司', '物流', '仓库管理员', '电商事业部'],
        ['任既白', '首源电商有限公司', '采购', '采购员', '电商事业部'],
        ['傅知遥', '首源电商有限公司', '客服', '客服主管', '电商事业部'],
      ],
      ['物流', '采购', '客服'],
    ],
    [
      'Business Unit right of Department',
      ['Employee Name', 'Department', 'Position', 'Business Unit'],
      [
        ['Ada Okafor', 'Fulfilment', 'Warehouse Supervisor', 'Retail Division'],
        ['Per Lind', 'Buying', 'Buyer', 'Retail Division'],
      ],
      ['Fulfilment', 'Buying'],
    ],
    [
      '主部门 as a question beside the department',
      ['姓名', '主部门', '部门', '岗位'],
      [
        ['石令仪', '是', '物流部', '仓库管理员'],
        ['任既白', '否', '采购部', '采购员'],
      ],
      ['物流部', '采购部'],
    ],
    [
      'three levels, from the top down',
      ['一级部门', '二级部门', '三级部门', '岗位', '姓名'],
      [
        ['营销中心', '推广部', '直播组', '主播', '石令仪'],
        ['营销中心', '推广部', null, '推广主管', '任既白'],
      ],
      ['直播组', '推广部'],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(departments(read('Sheet1', header, ...rows))).toEqual(expected);
  });

  test('paths are cut by one rule, whatever their levels are called', () => {
    const paths = [
      '青禾电商/运营中心/天猫组',
      '青禾电商/天猫业务/南京办公室',
      '青禾电商/淘系/女装店',
      '青禾电商/直播业务/达播',
    ];
    const table = read(
      '名单',
      ['姓名', '部门', '岗位'],
      ...paths.map((path, i): Cells => [`苏映${'川山水木'[i] ?? ''}`, path, '店长']),
    );
    expect(departments(table)).toEqual(['天猫组', '南京办公室', '女装店', '达播']);
  });

  test("a company's mark behind each department is no level", () => {
    const table = read(
      'Employee',
      ['Employee Name', 'Department', 'Designation'],
      ['Asha Verma', 'Operations - QH', 'Store Manager'],
      ['Ravi Nair', 'Customer Service - QH', 'Customer Service Supervisor'],
      ['Noor Khan', 'Dispatch - QH', 'Warehouse Supervisor'],
    );
    expect(departments(table)).toEqual(['Operations', 'Customer Service', 'Dispatch']);
  });
});

describe('superiors', () => {
  test.each(['劳动或劳务关系隶属', '合同主体', '用工单位', '发薪公司', '劳动合同签订主体'])(
    '%s names an employer',
    (header) => {
      const table = read(
        '花名册',
        ['姓名', header, '部门', '岗位'],
        ['苏映川', '鼎盛电商有限公司', '运营部', '运营专员'],
        ['程知遥', '鼎盛电商有限公司', '客服部', '售后客服'],
        ['邵望舒', '诚信人力', '仓储部', '打包员'],
      );
      expect(table.columns.manager).toBeNull();
      expect(table.columns.department).toBe(2);
    },
  );

  test.each<[string, string, string]>([
    ['a number', '汇报对象', 'E001'],
    ['a name with a number', '直属上级', '苏映川(E001)'],
    ['a number before the name', '直属上级', 'E001 苏映川'],
    ['a number of a name that is on no list', '直属上级', '苏映川（Z9）'],
    ['a mail address', '直属上级', 'su.yc@example.com'],
    ['a login', '直属上级', 'su.yc'],
    ['a column of numbers', '直属上级工号', 'E001'],
    ['a column of addresses', 'Manager Email', 'su.yc@example.com'],
    ['a name', '直属上级', '苏映川'],
  ])('%s is shown as the name', (_, header, value) => {
    const table = read(
      '花名册',
      ['工号', '姓名', '邮箱', '部门', '岗位', header],
      ['E001', '苏映川', 'su.yc@example.com', '总经办', '总经理', null],
      ['E002', '程知遥', 'cheng.zy@example.com', '运营部', '运营主管', value],
      ['E003', '邵望舒', 'shao.ws@example.com', '运营部', '运营专员', value],
    );
    expect(managers(table)).toEqual(['', '苏映川', '苏映川']);
  });
});

describe('posts that nobody holds, or no longer', () => {
  test('a post that has ended is told, in lists with a row for each post', () => {
    const table = read(
      '任职记录',
      ['姓名', '身份证号', '开始日期', '结束日期', '用工公司', '一级部门', '岗位名称'],
      ['苏映川', 'T900000', '2019-03-01', '2021-06-30', '鼎盛', '采购部', '仓库管理员'],
      ['苏映川', 'T900000', '2021-07-01', null, '鼎盛', '采购部', '采购员'],
      ['程知遥', 'T900001', '2023-01-01', '2099-12-31', '鼎盛', '客服部', '售后客服'],
    );
    expect(table.rows.map(({ people }) => people[0]?.left)).toEqual([true, false, false]);
    expect(issues(table)).toEqual([]);
  });

  test("a contract's end is no end of the post", () => {
    const content = sheet('花名册')
      .withMerge(0, 3, 1, 2)
      .withMerge(0, 0, 2, 1)
      .withMerge(0, 1, 2, 1)
      .withMerge(0, 2, 2, 1)
      .withRow(['姓名', '部门', '岗位', '劳动合同'])
      .withRow([null, null, null, '开始日期', '结束日期'])
      .withRow(['苏映川', '运营部', '运营专员', '2019-03-01', '2021-06-30'])
      .withRow(['程知遥', '客服部', '售后客服', '2019-03-01', '2021-06-30'])
      .build();
    const [table] = findStaffingTable([content]).tables;
    expect(table && staying(table)).toEqual(['苏映川', '程知遥']);
  });

  test.each([
    '空缺',
    '招聘中',
    '待招',
    '缺2',
    '【空缺】',
    '[vacant]',
    '「待招」',
    '<招聘中>',
    'TBH',
    'Vacant (2)',
    '待招2人',
    'To be hired',
  ])('%s is a free place, whatever the headcount', (name) => {
    const table = read(
      '编制表',
      ['部门', '岗位', '编制', '姓名'],
      ['运营部', '运营专员', 1, '苏映川'],
      ['客服部', '售后客服', 3, name],
    );
    expect(names(table)).toEqual(['苏映川']);
    expect(table.rows[1]?.nobody).toBe('vacant');
  });

  test.each<[string, Cells]>([
    ['behind the position', ['客服部', '售后客服（空缺）', 3, null, null]],
    ['as a state', ['客服部', '售后客服', 3, null, '招聘中']],
  ])('a free place %s', (_, row) => {
    const table = read(
      '编制表',
      ['部门', '岗位', '编制', '姓名', '状态'],
      ['运营部', '运营专员', 1, '苏映川', '在职'],
      row,
    );
    expect(table.rows[1]?.nobody).toBe('vacant');
  });
});

describe('people', () => {
  test('one number twice is told with both rows', () => {
    const table = read(
      '花名册',
      ['工号', '姓名', '部门', '岗位'],
      ['E01', '苏映川', '运营部', '运营专员'],
      ['E02', '程知遥', '客服部', '售后客服'],
      ['E01', '苏映川', '运营部', '运营专员'],
      ['E02', '程知遥', '客服部', '客服主管'],
    );
    expect(issues(table)).toEqual(['samePersonTwice A4', 'samePersonTwice A5']);
    expect(table.issues.map(({ params }) => params)).toMatchObject([{ firstRow: 1 }, { firstRow: 2 }]);
  });

  test('one person twice is told by the phone where there are no numbers', () => {
    const table = read(
      '花名册',
      ['姓名', '手机号', '部门', '岗位'],
      ['苏映川', '13900000001', '运营部', '运营专员'],
      ['苏映川', '13900000001', '客服部', '售后客服'],
      ['苏映川', '13900000009', '仓储部', '打包员'],
    );
    expect(issues(table)).toEqual(['samePersonTwice A3']);
  });

  test.each(['待岗', '停薪留职', '产假'])('%s: still a person, and told', (state) => {
    const byState = read(
      '花名册',
      ['姓名', '部门', '岗位', '状态'],
      ['苏映川', '运营部', '运营专员', '在职'],
      ['程知遥', '客服部', '售后客服', state],
    );
    expect(staying(byState)).toEqual(['苏映川', '程知遥']);
    expect(issues(byState)).toEqual(['awayFromWork A3']);
    const byNote = read(
      '花名册',
      ['姓名', '部门', '岗位'],
      ['苏映川', '运营部', '运营专员'],
      [`程知遥（${state}）`, '客服部', '售后客服'],
    );
    expect(staying(byNote)).toEqual(['苏映川', '程知遥']);
    expect(issues(byNote)).toEqual(['awayFromWork A3']);
  });
});

describe('rows that tell how to fill in the list', () => {
  test("an importer's rows of names, types and needs are nobody", () => {
    const table = read(
      'Employee',
      ['Data Import Template'],
      ['Notes:'],
      ['DocType:', 'Employee'],
      ['Column Labels:', 'ID', 'Employee Name', 'Department', 'Designation', 'Date of Joining', 'Reports to', 'Status'],
      ['Column Name:', 'name', 'employee_name', 'department', 'designation', 'date_of_joining', 'reports_to', 'status'],
      ['Mandatory:', 'Yes', 'No', 'No', 'No', 'Yes', 'No', 'Yes'],
      ['Type:', 'Data', 'Data', 'Link', 'Link', 'Date', 'Link', 'Select'],
      ['Info:', null, null, 'Valid Department', 'Valid Designation', null, 'Valid Employee', 'One of: Active, Left'],
      ['Start entering data below this line'],
      [null, 'HR-EMP-00001', 'Asha Verma', 'Operations - QH', 'Store Manager', '2022-04-01', null, 'Active'],
      [
        null,
        'HR-EMP-00002',
        'Ravi Nair',
        'Service - QH',
        'Customer Service Supervisor',
        '2023-01-09',
        'HR-EMP-00001',
        'Active',
      ],
      [
        null,
        'HR-EMP-00003',
        'Noor Khan',
        'Dispatch - QH',
        'Warehouse Supervisor',
        '2020-06-15',
        'HR-EMP-00001',
        'Left',
      ],
    );
    expect(names(table)).toEqual(['Asha Verma', 'Ravi Nair', 'Noor Khan']);
    expect(staying(table)).toEqual(['Asha Verma', 'Ravi Nair']);
    expect(managers(table)).toEqual(['', 'Asha Verma', 'Asha Verma']);
    expect(departments(table)).toEqual(['Operations', 'Service', 'Dispatch']);
    expect(table.columns.employeeId).toBe(1);
    expect(issues(table)).toEqual([]);
  });

  test.each<[string, Cells]>([
    ['needs in Chinese', ['必填', '必填', '选填', '必填']],
    ['types in Chinese', ['文本', '文本', '下拉选择', '日期']],
    ['an example row', ['示例', '张三', '运营部', '运营专员']],
    ['an example as a name', ['9', '张三（示例）', '运营部', '运营专员']],
  ])('%s', (_, row) => {
    const table = read(
      '花名册',
      ['工号', '姓名', '部门', '岗位'],
      row,
      ['1', '苏映川', '运营部', '运营专员'],
      ['2', '程知遥', '客服部', '售后客服'],
    );
    expect(names(table)).toEqual(['苏映川', '程知遥']);
  });

  test('a note below the list names nobody', () => {
    const table = read(
      '花名册',
      ['姓名', '部门', '岗位'],
      ['苏映川', '运营部', '运营专员'],
      ['程知遥', '客服部', '售后客服'],
      [null],
      ['说明：以上人员名单由人事部每月更新，如有变动请联系王小明'],
      ['例：张三', '运营部', '运营专员'],
    );
    expect(names(table)).toEqual(['苏映川', '程知遥']);
  });
});

test('a list of headers only says that it has no rows', () => {
  const table = read(
    '花名册',
    ['人员花名册'],
    ['序号', '姓名', '一级部门', '二级部门', '岗位名称', '入职时间'],
    [null, null, null, null, null, ' '],
  );
  expect(table.rows).toEqual([]);
  expect(issues(table)).toEqual(['noRows 2']);
});

test('the true columns are found far right among decoys', () => {
  const decoys = ['岗位工资', '部门代码', '岗位编号', '原部门', '原岗位', '部门负责人', '上级岗位', '部门人数'];
  const head = Array.from({ length: 190 }, (_, i) => (i < decoys.length ? (decoys[i] ?? '') : `自定义字段${i}`));
  const body = (i: number): Cells =>
    head.map((_, c) => (c === 0 ? 3000 + i : c === 1 ? `D0${i}` : c < 8 ? `值${c}` : c % 7 === 0 ? '运营部' : null));
  const table = read(
    '人事总表',
    [...head, '工号', '姓名', '部门', '岗位'],
    [...body(1), 'E1', '苏映川', '运营部', '运营专员'],
    [...body(2), 'E2', '程知遥', '客服部', '售后客服'],
    [...body(3), 'E3', '邵望舒', '仓储部', '打包员'],
  );
  expect(table.columns).toMatchObject({ employeeId: 190, employeeName: 191, department: 192, position: 193 });
  expect(names(table)).toEqual(['苏映川', '程知遥', '邵望舒']);
});

describe('lists that are read together', () => {
  const header: Cells = ['部门', '岗位', '姓名', '工号', '邮箱', '直属上级'];
  const together = (...sheets: readonly (readonly [string, readonly Cells[]])[]): readonly StaffingTable[] =>
    findStaffingTable(
      sheets.map(([name, rows]) =>
        sheet(name)
          .withRows([header, ...rows])
          .build(),
      ),
    ).tables;

  test('a superior on another sheet is shown by name, by number and by mail', () => {
    const tables = together(
      [
        '运营部',
        [
          ['运营部', '店长', '程知遥', 'E001', 'cheng@example.com', 'su.yun@example.com'],
          ['运营部', '运营专员', '陆修', 'E002', 'lu@example.com', '程知遥(E001)'],
        ],
      ],
      [
        '总经办',
        [
          ['总经办', '总经理', '苏允', 'E900', 'su.yun@example.com', null],
          ['总经办', '行政专员', '何小雅', 'E901', 'he@example.com', 'E001'],
        ],
      ],
    );
    expect(tables.map(managers)).toEqual([
      ['苏允', '程知遥'],
      ['', '程知遥'],
    ]);
  });

  test('a number of two people on two sheets stands for neither', () => {
    const tables = together(
      [
        '运营部',
        [
          ['运营部', '店长', '程知遥', 'E001', null, 'E900'],
          ['运营部', '运营专员', '陆修', 'E900', null, null],
        ],
      ],
      [
        '总经办',
        [
          ['总经办', '总经理', '苏允', 'E900', null, null],
          ['总经办', '行政专员', '何小雅', 'E901', null, 'E900'],
        ],
      ],
    );
    expect(tables[1]?.rows[1]?.manager).toBe('苏允');
    expect(tables[1]?.issues).toMatchObject([
      {
        code: 'duplicateEmployeeId',
        row: 1,
        column: 3,
        params: { firstName: '陆修', firstRow: 2, firstSheet: '运营部' },
      },
    ]);
  });

  test('one person on two sheets is told with both places', () => {
    const crew = (department: string, from: number): Cells[] =>
      ['甲', '乙', '丙', '丁', '戊', '己'].map((name, index) => [
        department,
        '美工',
        `王${name}`,
        `E${from + index}`,
        null,
        null,
      ]);
    const [, second] = together(
      ['运营部', [['运营部', '店长', '程知遥', 'E001', null, null], ...crew('运营部', 10)]],
      ['设计部', [['设计部', '美工主管', '程知遥', 'E001', null, null], ...crew('设计部', 20)]],
    );
    expect(second?.issues).toMatchObject([
      { code: 'samePersonTwice', row: 1, column: 3, params: { id: 'E001', firstRow: 1, firstSheet: '运营部' } },
    ]);
  });
});

describe('names, places and absences', () => {
  test.each([
    ['Tom & Jerry', ['Tom & Jerry']],
    ['Smith & Co', ['Smith & Co']],
    ['张三&李四', ['张三', '李四']],
    ['AT&T小组', ['AT&T小组']],
  ])('“%s” is cut at no "&" but that between two people', (typed, expected) => {
    const table = read(
      '花名册',
      ['部门', '岗位', '姓名', '工号'],
      ['研发&设计部', '美工&摄影', '苏映川', 'E1'],
      ['R&D', '运营专员', typed, 'E2'],
      ['R&D', '店长', '何小雅', 'E3'],
    );
    expect(names(table).slice(1, -1)).toEqual(expected);
    expect([table.rows[0]?.department, table.rows[0]?.position, table.rows[1]?.department]).toEqual([
      '研发&设计部',
      '美工&摄影',
      'R&D',
    ]);
  });

  test.each([
    '（空缺）',
    '【招聘中】',
    '待招2',
    '缺2',
    'TBH',
    '[Open]',
    '空編',
    '新招',
    '新增',
    'HC',
    '〈空〉',
    '拟新增1人',
  ])('%s is a free place whatever the headcount says', (typed) => {
    const table = read(
      '编制表',
      ['部门', '岗位', '编制', '姓名'],
      ['运营部', '店长', 1, '程知遥'],
      ['运营部', '运营专员', 2, typed],
      ['运营部', '美工', 1, '陆修'],
    );
    expect(names(table)).toEqual(['程知遥', '陆修']);
    expect(table.rows[1]?.nobody).toBe('vacant');
  });

  test('a state of 离岗 is told and kept', () => {
    const table = read(
      '花名册',
      ['部门', '岗位', '姓名', '工号', '状态'],
      ['运营部', '店长', '程知遥', 'E1', '在职'],
      ['运营部', '运营专员', '陆修', 'E2', '离岗'],
    );
    expect(staying(table)).toEqual(['程知遥', '陆修']);
    expect(issues(table)).toEqual(['awayFromWork C3']);
  });
});

test('主部门 是/否 is a flag beside two columns of departments', () => {
  const table = read(
    '名册',
    ['集团部门', '部门', '主部门', '主部门负责人', '岗位', '姓名'],
    ['云帆集团', '运营部', '是', '程知遥', '店长', '苏映川'],
    ['云帆集团', '客服部', '否', '程知遥', '售前客服', '陆修远'],
    ['云帆集团', '客服部', '是', '程知遥', '售前客服', '何小雅'],
  );
  expect(departments(table)).toEqual(['运营部', '客服部', '客服部']);
  expect(table.rows[0]?.departmentPath).toEqual(['云帆集团', '运营部']);
});

test.each([
  ['已结束', '任职中'],
  ['历史', '生效'],
  ['失效', '有效'],
  ['Expired', 'Active'],
  ['已终止', '正常'],
])('a post whose state is %s has ended, one that is %s has not', (ended, current) => {
  const table = read(
    '任职',
    ['工号', '姓名', '部门', '岗位', '任职状态'],
    ['E1', '苏映川', '运营部', '运营助理', ended],
    ['E1', '苏映川', '运营部', '店长', current],
    ['E2', '陆修远', '客服部', '售前客服', current],
  );
  expect(table.rows.map(({ people }) => people[0]?.left)).toEqual([true, false, false]);
  expect(issues(table)).toEqual([]);
});

describe('a register of everybody who ever worked here', () => {
  const header: Cells = ['工號', '中文名', '到職日期', '員工狀態', '部門名稱', '職位名稱', '最後工作日'];
  const person = (index: number, state: string): Cells => [
    `0${100 + index}`,
    `王${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'一二三四五六七八九十'[Math.floor(index / 10) % 10]}`,
    37316,
    state,
    '和美站',
    '運營專員',
    43616,
  ];
  const leaver = (index: number): Cells => person(index, '離職員工');

  test('is read although most have left, and the last day of work counts only for them', () => {
    const gone = Array.from({ length: 60 }, (_, index) => leaver(index));
    const here = ['正式員工', '試用員工', '留職停薪員工', '正式員工', '正式員工'].map((state, index) =>
      person(70 + index, state),
    );
    const table = read('Sheet', header, ...gone, ...here);
    expect(staying(table)).toHaveLength(5);
    // Hired in 2002 and still on probation.
    expect(issues(table)).toEqual(['probationTooLong D63', 'awayFromWork B64']);
  });

  test('is a list of leavers where nobody is still there', () => {
    const content = sheet('Sheet')
      .withRows([header, ...Array.from({ length: 60 }, (_, index) => leaver(index))])
      .build();
    expect(findStaffingTable([content]).considered[0]?.purpose).toBe('leavers');
  });
});
