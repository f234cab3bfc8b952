import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet } from '../../support/sheetBuilder';

const rows = [
  ['运营部', '店长', '张明'],
  ['客服部', '售前客服', '李静'],
  ['设计部', '美工', '王强'],
];
const list = (name: string) => sheet(name).withHeader(['部门', '岗位', '姓名']).withRows(rows);

describe('findStaffingTable', () => {
  test('says of every sheet what it is taken for', () => {
    const payroll = sheet('工资').withHeader(['部门', '岗位', '姓名', '基本工资', '个税', '实发工资']).withRows(rows);
    const {
      tables: [table],
      considered,
    } = findStaffingTable([payroll.build(), list('名册').build(), sheet('空').build()]);
    expect(table?.sheet).toBe('名册');
    expect(considered.map(({ sheet: name, purpose, chosen }) => [name, purpose, chosen])).toEqual(
      expect.arrayContaining([
        ['名册', 'staffing', true],
        ['工资', 'payroll', false],
        ['空', 'empty', false],
      ]),
    );
  });

  test('of two equal lists the one the person looks at is read', () => {
    const [table] = findStaffingTable([list('一').build(), list('二').activated().build()]).tables;
    expect(table?.sheet).toBe('二');
  });

  test('reads the sheet that is asked for, hidden or not, and no other', () => {
    const sheets = [list('甲').build(), list('乙').hidden().build()];
    expect(findStaffingTable(sheets, { sheets: ['乙'] }).tables[0]?.sheet).toBe('乙');
    const none = findStaffingTable(sheets, { sheets: ['丙'] });
    expect(none.tables).toEqual([]);
    expect(none.issues.some((issue) => issue.fatal)).toBe(true);
  });

  test('a hidden list is read where there is no other', () => {
    expect(findStaffingTable([sheet('空').build(), list('隐').hidden().build()]).tables[0]?.sheet).toBe('隐');
  });

  test('a summary that names people is read where there is no other list, leavers and candidates are not', () => {
    const columns = ['部门', '岗位', '姓名', '考核得分', '考核等级', '绩效系数'];
    const scored = rows.map((row) => [...row, 80, 'B', 1]);
    const summary = sheet('考核汇总').withHeader(columns).withRows(scored).build();
    const { tables, considered } = findStaffingTable([summary]);
    expect(considered[0]?.purpose).toBe('summary');
    expect(tables[0]?.rows.map((row) => row.people[0]?.name)).toEqual(['张明', '李静', '王强']);
    const left = sheet('离职').withHeader(['部门', '岗位', '姓名', '离职日期', '离职原因']);
    expect(
      findStaffingTable([left.withRows(rows.map((row) => [...row, '2025-01-01', '个人'])).build()]).tables,
    ).toEqual([]);
  });

  test('no sheets at all, or none with a list, is a fatal issue', () => {
    expect(findStaffingTable([])).toMatchObject({ tables: [], issues: [{ code: 'noStaffingSheet', fatal: true }] });
    const prices = sheet('价格')
      .withHeader(['商品', '单价'])
      .withRows([['连衣裙', 199]]);
    const { tables, issues } = findStaffingTable([prices.build(), sheet('空').build()]);
    expect(tables).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'noStaffingSheet', fatal: true });
  });
});

describe('what a person chose holds', () => {
  const grid = sheet('表')
    .withHeader(['部门', '岗位', '职务', '姓名'])
    .withRows([
      ['运营部', '运营岗', '店长', '张明'],
      ['客服部', '客服岗', '客服主管', '李静'],
    ])
    .grid();

  test('columns', () => {
    const { table } = readStaffingTable(grid, { columns: { position: 2, department: null } });
    expect(table?.columns).toMatchObject({ position: 2, department: null, employeeName: 3 });
    expect(table?.rows.map((row) => row.position)).toEqual(['店长', '客服主管']);
    expect(table?.rows.map((row) => row.department)).toEqual(['', '']);
  });

  test('header rows', () => {
    const twice = sheet('表').withHeader(['一', '二', '三']).withHeader(['部门', '岗位', '姓名']).withRows(rows).grid();
    expect(readStaffingTable(twice, { headerRows: [0, 1] }).table?.headerRows).toEqual([0, 1]);
    const headless = readStaffingTable(sheet('表').withRows(rows).grid(), { headerRows: [], columns: { position: 1 } });
    expect(headless.table?.headerRows).toEqual([]);
    expect(headless.table?.rows).toHaveLength(3);
  });
});

describe('issues with their places', () => {
  const read = (builder: ReturnType<typeof sheet>) => readStaffingTable(builder.grid());

  test('errors, counts, ids, dates', () => {
    const { issues } = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名', '工号', '编制', '入职日期'])
        .withRows([
          ['运营部', '店长', '张明', 'E1', '若干', '3/4/2023'],
          ['#REF!', '美工', '李静', 'E1', 2, '2023-05-01'],
        ]),
    );
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual(
      expect.arrayContaining([
        ['headcountNotNumber', 1, 4],
        ['hireDateUnreadable', 1, 5],
        ['cellError', 2, 0],
        ['duplicateEmployeeId', 2, 3],
      ]),
    );
    expect(issues.every((issue) => !issue.fatal)).toBe(true);
  });

  test('a sheet cut short is told', () => {
    expect(read(list('表').cutShort()).issues.map((issue) => issue.code)).toEqual(['truncated']);
  });

  test('people whom nothing tells apart', () => {
    const { issues } = read(
      sheet('表')
        .withHeader(['部门', '岗位', '姓名', '工号'])
        .withRows([
          ['客服部', '售前客服', '张明', ''],
          ['客服部', '售后客服', '张明', ''],
          ['客服部', '售前客服', '张明', 'E1'],
          ['客服部', '售前客服', '张明', ''],
        ]),
    );
    expect(issues).toEqual([
      { code: 'namesakes', row: 4, column: 2, params: { name: '张明', firstRow: 1 }, fatal: false },
    ]);
  });

  test('ids keep the zeros their number format shows', () => {
    const padded = sheet('表')
      .withHeader(['工号', '姓名', '岗位', '部门'])
      .withRow([7, '张明', '店长', '运营部'], { 0: '00000' })
      .withRow(['0008', '李静', '美工', '设计部']);
    expect(read(padded).table?.rows.flatMap((row) => row.people.map((person) => person.employeeId))).toEqual([
      '00007',
      '0008',
    ]);
  });
});
