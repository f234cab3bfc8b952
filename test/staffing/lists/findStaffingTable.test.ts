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

describe('which sheet is the list', () => {
  const HEADER = ['部门', '岗位', '姓名'];
  const named = (name: string, more: readonly string[] = [], values: readonly (string | number)[] = []) =>
    sheet(name)
      .withHeader([...HEADER, ...more])
      .withRows(rows.map((row) => [...row, ...values]));
  /** The chosen sheets. */
  const chosen = (...sheets: readonly ReturnType<typeof sheet>[]) =>
    findStaffingTable(sheets.map((each) => each.build())).tables.map((table) => table.sheet);
  const purposes = (...sheets: readonly ReturnType<typeof sheet>[]) =>
    new Map(
      findStaffingTable(sheets.map((each) => each.build())).considered.map(({ sheet: name, purpose }) => [
        name,
        purpose,
      ]),
    );

  test.each([
    ['the newer year', '花名册2025', '花名册2026'],
    ['the newer month', '花名册9月', '花名册10月'],
    ['the newer month of a year', '花名册2026.03', '花名册2026.04'],
    ['the year before the month', '花名册2025年12月', '花名册2026年1月'],
    ['a name that says so', '表格', '花名册'],
    ['the list and no copy of it', '花名册 (2)', '花名册'],
    ['what is in use', '花名册（旧）', '名单'],
  ])('of two: %s', (_, other, better) => {
    expect(chosen(named(other), named(better))).toEqual([better]);
    expect(chosen(named(better), named(other))).toEqual([better]);
  });

  test('more rows count a little, people beside posts count much', () => {
    const many = sheet('乙')
      .withHeader(HEADER)
      .withRows(Array.from({ length: 40 }, (_, at) => ['运营部', '店长', `员工${at}`]));
    expect(findStaffingTable([named('甲').build(), many.build()]).considered[0]?.sheet).toBe('乙');
    const posts = sheet('丙')
      .withHeader(['岗位', '岗位职责', '考核指标'])
      .withRows(rows.map(([, post = '']) => [post, '管店', '销售额']));
    expect(chosen(posts.activated(), named('丁'))).toEqual(['丁']);
  });

  test('a list with words of cards among its columns is a list', () => {
    const columns = ['考核指标', '权重', '目标值', '数据来源'];
    const values = ['销售额', '30%', 100, '报表'];
    expect(purposes(named('名单', columns, values)).get('名单')).toBe('card');
    const register = sheet('名册')
      .withHeader(['部门', '岗位', '姓名', '工号', '入职日期', '考核维度', '考核指标', '权重', '目标值'])
      .withRows(rows.map((row, at) => [...row, `E${at}`, '2023-05-01', '业绩', '销售额', '30%', 100]));
    expect(purposes(register).get('名册')).toBe('staffing');
    const card = sheet('张明').withRows([
      ['姓名', '张明', '岗位', '店长'],
      ['考核指标', '权重', '目标值', '评分标准'],
      ['销售额', '30%', '100', '按比例'],
    ]);
    expect(purposes(card, named('名单2')).get('张明')).toBe('card');
    expect(chosen(card.activated(), named('名单2'))).toEqual(['名单2']);
  });

  test('what is kept for wages or attendance is read where there is no other list, a payroll also before anybody is on it', () => {
    const wages = named('工资', ['基本工资', '个税', '实发工资'], [1, 2, 3]);
    expect(chosen(wages)).toEqual(['工资']);
    expect(chosen(wages, named('名单'))).toEqual(['名单']);
    expect(chosen(sheet('工资').withHeader([...HEADER, '基本工资', '个税', '实发工资']))).toEqual(['工资']);
    expect(chosen(named('工资', ['基本工资', '个税', '实发工资'], [1, 2, 3]).hidden())).toEqual([]);
  });

  test('a list without a header is read where there is no other', () => {
    const bare = sheet('表').withRows(rows);
    expect(chosen(bare)).toEqual(['表']);
    expect(chosen(bare, named('名单'))).toEqual(['名单']);
  });

  test('a single sheet says itself why it cannot be read', () => {
    const why = (...sheets: readonly ReturnType<typeof sheet>[]) =>
      findStaffingTable(sheets.map((each) => each.build())).issues.map(({ code }) => code);
    const pasted = sheet('表').withRows([['部门,岗位,姓名'], ['运营部,店长,张明'], ['客服部,客服,李静']]);
    expect(why(pasted)).toEqual(['csvDump']);
    expect(why(sheet('空'))).toEqual(['emptySheet']);
    expect(why(pasted, sheet('空'))).toEqual(['noStaffingSheet', 'csvDump']);
  });

  test('how many people a sheet names is told, where it is read to its end', () => {
    const people = (builder: ReturnType<typeof sheet>) => {
      const { considered } = findStaffingTable([builder.build(), named('名单').build()]);
      return considered.find(({ sheet: name }) => name === builder.name)?.people;
    };
    expect(people(named('又一份'))).toBe(3);
    expect(people(named('又一份').cutShort())).toBeNull();
    expect(people(sheet('空'))).toBeNull();
    expect(people(sheet('价格').withHeader(['商品', '单价']).withRow(['裙', 9]))).toBeNull();
  });

  test('sheets a person names that hold no list say why, those that do are read', () => {
    const sheets = [named('名单').build(), sheet('空').build()];
    const asked = findStaffingTable(sheets, { sheets: ['空'] });
    expect(asked.issues.map(({ code }) => code)).toEqual(['emptySheet']);
    expect(asked.considered.map(({ sheet: name, chosen: read }) => [name, read])).toEqual([['空', false]]);
    const both = findStaffingTable(sheets, { sheets: ['空', '名单'] });
    expect([both.tables.map((table) => table.sheet), both.issues]).toEqual([['名单'], []]);
    expect(both.considered.map(({ sheet: name, chosen: read }) => [name, read])).toEqual([
      ['名单', true],
      ['空', false],
    ]);
  });

  test.each(['培训签到', '新入职', '外包人员', '合同台账', 'Vendors', '客户'])('%s is not read with a list', (name) => {
    const other = sheet(name).withHeader(HEADER).withRow(['财务部', '会计', '何静']);
    expect(chosen(named('运营部'), other)).toEqual(['运营部']);
  });

  test('what is read together is not said to be apart, what is left out says why', () => {
    const other = sheet('财务部').withHeader(HEADER).withRow(['财务部', '会计', '何静']);
    const posts = sheet('岗位')
      .withHeader(['部门', '岗位', '编制'])
      .withRows(rows.map(([department = '', post = '']) => [department, post, 2]));
    const { considered } = findStaffingTable(
      [named('运营部'), other, named('副表'), posts].map((each) => each.build()),
    );
    const apart = new Map(considered.map(({ sheet: name, chosen: read, apart: why }) => [name, [read, why]]));
    expect(apart.get('运营部')).toEqual([true, null]);
    expect(apart.get('财务部')).toEqual([true, null]);
    expect(apart.get('副表')).toEqual([false, 'samePeople']);
    expect(apart.get('岗位')).toEqual([false, 'otherKind']);
  });

  test('lists come in the order of the sheets, whichever of them is best', () => {
    const one = (name: string, people: number, from: number) =>
      sheet(name)
        .withHeader(HEADER)
        .withRows(Array.from({ length: people }, (_, at) => [name, '店长', `员工${from + at}`]));
    expect(chosen(one('甲部', 2, 0), one('乙部', 30, 100), one('丙部', 9, 200))).toEqual(['甲部', '乙部', '丙部']);
    // The second repeats people of the first: the earlier one is kept, though the later is longer.
    expect(chosen(one('甲部', 30, 0), one('乙部', 3, 100), one('丙部', 6, 100))).toEqual(['甲部', '乙部']);
  });

  test('of two lists the longer one comes first, up to a hundred rows', () => {
    const long = (name: string, people: number) =>
      sheet(name)
        .withHeader(HEADER)
        .withRows(Array.from({ length: people }, (_, at) => ['运营部', '店长', `员工${at}`]));
    const scores = (...lists: readonly ReturnType<typeof sheet>[]) =>
      lists.map((each) => findStaffingTable([each.build()]).considered[0]?.score ?? NaN);
    const [few = 0, some = 0, many = 0, more = 0] = scores(
      long('甲', 10),
      long('乙', 30),
      long('丙', 99),
      long('丁', 300),
    );
    expect([some > few, many > some]).toEqual([true, true]);
    expect(more).toBeCloseTo(many, 9);
  });

  test('a hidden list that is no plain one is not read', () => {
    expect(chosen(sheet('表').withRows(rows).hidden())).toEqual([]);
    expect(chosen(sheet('空'), sheet('表').withRows(rows).hidden())).toEqual([]);
  });

  test('a list of another month is another one only where nothing else differs', () => {
    const other = sheet('10月客服部').withHeader(HEADER).withRow(['客服部', '客服', '何静']);
    expect(chosen(named('9月运营部'), other)).toEqual(['9月运营部', '10月客服部']);
  });

  test.each([
    ['一组', '二组', true],
    ['1部', '2部', true],
    ['9月', '10月', false],
    ['2025年', '2026年', false],
    ['1季度', '2季度', false],
    ['2026Q1', '2026Q2', false],
    ['Q1', 'Q2', false],
    ['q 1', 'q 2', false],
    ['3.1', '3.2', false],
    ['3-1', '3-2', false],
  ])('%s and %s are read together: %s', (one, two, together) => {
    const other = sheet(two).withHeader(HEADER).withRow(['财务部', '会计', '何静']);
    expect(chosen(named(one), other)).toHaveLength(together ? 2 : 1);
  });
});
