import type { CellValue } from '../../../src/base/grid';
import {
  findStaffingTable,
  type FindOptions,
  type StaffingSearch,
} from '../../../src/staffing/lists/findStaffingTable';
import type { ListCorrection } from '../../../src/staffing/lists/readLists';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

/** Which of several sheets are read, and what is said of the others. */

type Cells = readonly (CellValue | null)[];

const PEOPLE: readonly Cells[] = [
  ['苏映川', '运营部', '运营专员'],
  ['程知遥', '运营部', '运营主管'],
  ['邵望舒', '客服部', '售后客服'],
  ['温令仪', '客服部', '客服主管'],
  ['顾亦辰', '仓储部', '打包员'],
];
const HEADER: Cells = ['姓名', '部门', '岗位'];
const WAGES: Cells = ['基本工资', '个税', '实发工资'];
const ATTENDANCE: Cells = ['应出勤天数', '实出勤天数'];
const LEAVING: Cells = ['离职日期', '离职原因'];

const search = (builders: readonly SheetBuilder[], options: FindOptions = {}): StaffingSearch =>
  findStaffingTable(
    builders.map((builder) => builder.build()),
    options,
  );
const read = (...builders: readonly SheetBuilder[]): string[] => search(builders).tables.map(({ sheet: name }) => name);
const why = (...builders: readonly SheetBuilder[]): string[] => search(builders).issues.map(({ code }) => code);

/** People from one to another of these, each with these cells as well. */
function list(
  name: string,
  [from, to]: readonly [number, number],
  more: Cells = [],
  values: Cells = more,
): SheetBuilder {
  return sheet(name)
    .withHeader([...HEADER, ...more])
    .withRows(PEOPLE.slice(from, to).map((row) => [...row, ...values]));
}
const everybody = (name: string, more: Cells = [], values: Cells = more): SheetBuilder =>
  list(name, [0, 5], more, values);
const payroll = (name: string, from: number, to: number): SheetBuilder =>
  list(name, [from, to], WAGES, [8000, 90, 7000]);
const pasted = (name: string): SheetBuilder =>
  sheet(name).withRows([['部门,岗位,姓名'], ['运营部,店长,张明'], ['客服部,客服,李静']]);
const turned = (name: string): SheetBuilder =>
  sheet(name).withRows([
    ['部门', '运营部', '客服部'],
    ['岗位', '店长', '客服'],
    ['姓名', '张明', '李静'],
  ]);

/** Columns that make a sheet look much like a list. */
const MORE: readonly (readonly [string, CellValue])[] = [
  ['工号', 'E1'],
  ['入职日期', '2023-05-01'],
  ['直属上级', '程知遥'],
  ['编制', 1],
  ['岗位职责', '负责店铺日常运营'],
  ['考核指标', '销售额'],
  ['性别', '女'],
  ['学历', '本科'],
];
const rich = (name: string, more: Cells = [], values: Cells = more): SheetBuilder =>
  everybody(name, [...MORE.map(([text]) => text), ...more], [...MORE.map(([, value]) => value), ...values]);
const PERSONAL: Cells = ['年龄', '专业', '民族', '籍贯', '生日', '手机', '邮箱', '备注'];

describe('one list at several times', () => {
  test.each<[string, readonly SheetBuilder[], readonly string[]]>([
    [
      'the latest of three, though people went',
      [list('9月', [0, 4]), list('8月', [0, 5]), list('10月', [0, 3])],
      ['10月'],
    ],
    ['with blanks in the names', [list('9 月', [0, 5]), list('10 月', [0, 3])], ['10 月']],
    ['no later list of another name', [list('9月运营部', [0, 5]), list('10月客服部', [0, 4])], ['9月运营部']],
    ['no later payroll', [list('9月', [0, 5]), rich('10月', WAGES, [8000, 90, 7000])], ['9月']],
    ['no later sheet that is hidden', [list('9月', [0, 5]), rich('10月', PERSONAL).hidden()], ['9月']],
    [
      'the latest of sheets whose names are built differently, though an earlier one was open',
      [list('2026年9月', [0, 5]).activated(), list('10月', [0, 5]), list('2026-11', [0, 4])],
      ['2026-11'],
    ],
    ['months in words', [list('九月', [0, 5]).activated(), list('十月', [0, 4])], ['十月']],
    ['English months', [list('Sep 2026', [0, 5]).activated(), list('Oct 2026', [0, 4])], ['Oct 2026']],
    ['quarters', [list('2026Q3', [0, 5]).activated(), list('2026年四季度', [0, 4])], ['2026年四季度']],
    ['other words for a list', [list('9月花名册', [0, 5]).activated(), list('10月人员', [0, 4])], ['10月人员']],
    ['across the new year', [list('2025年12月', [0, 5]).activated(), list('1月', [0, 4])], ['1月']],
    [
      'two departments, each with its months',
      [
        list('运营9月', [0, 2]).activated(),
        list('客服9月', [2, 4]),
        list('运营10月', [0, 2]),
        list('客服10月', [2, 5]),
      ],
      ['运营10月', '客服10月'],
    ],
    [
      'no later list that says much less',
      [
        everybody('9月', ['工号', '入职日期'], ['E1', '2023-05-01']),
        sheet('10月')
          .withHeader(['姓名', '职务'])
          .withRows([['苏映川', '店长']]),
      ],
      ['9月'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(read(...sheets)).toEqual(expected);
    expect(read(...[...sheets].reverse())).toEqual([...expected].reverse());
  });

  const toldOf = (...builders: readonly SheetBuilder[]): unknown[] =>
    search(builders).tables.flatMap(({ issues }) => issues.filter(({ code }) => code === 'otherTime'));

  test('a later one that is not read is told', () => {
    const thin = sheet('10月').withHeader(['姓名', '职务']).withRow(['苏映川', '店长']);
    const full = list('9月', [0, 5], ['工号', '入职日期'], ['E1', '2023-05-01']);
    expect(toldOf(full, thin)).toMatchObject([{ params: { read: '9月', other: '10月', count: 1 } }]);
    expect(toldOf(list('9月', [0, 5]), list('10月', [0, 3]).hidden())).toHaveLength(1);
  });

  test('where the year is a guess both are told', () => {
    expect(toldOf(list('12月', [0, 5]), list('1月', [0, 5]), list('2月', [0, 5]))).toMatchObject([
      { params: { read: '2月', other: '1月', count: 2 } },
    ]);
  });

  test('nothing is told of earlier ones, of payrolls and of a month nobody is on yet', () => {
    expect(toldOf(list('9月', [0, 5]), list('10月', [0, 5]))).toEqual([]);
    expect(toldOf(list('9月', [0, 5]), payroll('10月', 0, 5))).toEqual([]);
    expect(toldOf(list('9月', [0, 5]), list('10月', [0, 0]))).toEqual([]);
  });

  test('what is left out is told as another time of the list', () => {
    const { considered } = search([list('2026年9月', [0, 5]).activated(), list('10月', [0, 5])]);
    expect(considered.find(({ sheet: name }) => name === '2026年9月')).toMatchObject({ apart: 'otherTime', people: 5 });
  });
});

describe('payrolls, where there is no list', () => {
  test.each<[string, readonly SheetBuilder[], readonly string[]]>([
    ['the whole instead of its extracts', [payroll('一', 0, 3).activated(), payroll('二', 0, 5)], ['二']],
    [
      'the whole of two parts, though one part is nearly all of it',
      [payroll('一', 0, 4).activated(), payroll('二', 4, 5), payroll('三', 0, 5)],
      ['三'],
    ],
    ['no other month, though it has more people', [payroll('11月工资', 0, 2), payroll('10月工资', 0, 5)], ['11月工资']],
    ['no hidden one', [payroll('一', 0, 3), payroll('二', 0, 5).hidden()], ['一']],
    ['no attendance instead', [payroll('一', 0, 3).activated(), everybody('二', ATTENDANCE, [22, 21])], ['一']],
    ['a list of some people before the payroll of all', [list('一', [0, 2]), payroll('二', 0, 5)], ['一']],
    ['one with people on it before one without', [payroll('一', 0, 0).activated(), payroll('二', 0, 5)], ['二']],
    ['one that nobody is on yet', [payroll('一', 0, 0), sheet('二').withRow(['先填工资表'])], ['一']],
    ['none that nobody is on yet and that is hidden', [payroll('一', 0, 0).hidden()], []],
    ['no header of candidates that nobody is on yet', [sheet('一').withHeader([...HEADER, '面试时间', '面试官'])], []],
    [
      'none whose people have no posts',
      [
        sheet('一')
          .withHeader([...HEADER, ...WAGES])
          .withRows(PEOPLE.map(([name = '', team = '']) => [name, team, null, 8000, 90, 7000])),
      ],
      [],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(read(...sheets)).toEqual(expected);
  });

  test('one that nobody is on yet says so, whatever else it says', () => {
    const { tables } = search([payroll('工资', 0, 0).cutShort()]);
    expect(tables.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['noRows', 'truncated']);
  });
});

describe('sheets kept for something else', () => {
  test.each<[string, SheetBuilder]>([
    ['attendance', everybody('考勤', ATTENDANCE, [22, 21])],
    ['choices', everybody('参数')],
    ['an old copy', everybody('名单（旧）')],
    ['results', everybody('Sheet1', ['考核得分', '考核等级', '绩效系数'], [80, 'B', 1])],
    ['a template', everybody('模板')],
    [
      'results with one name',
      sheet('Sheet1')
        .withHeader([...HEADER, '考核得分', '考核等级', '绩效系数'])
        .withRows([
          ['', '运营部', '店长', 80, 'B', 1],
          ['苏映川', '运营部', '运营专员', 80, 'B', 1],
        ]),
    ],
  ])('%s with people are read where there is no list, and not beside one', (_, builder) => {
    expect(read(builder)).toEqual([builder.name]);
    expect(read(builder.activated(), list('名单', [0, 2]))).toEqual(['名单']);
    expect(read(builder.hidden())).toEqual(builder.name === '模板' ? ['模板'] : []);
  });

  test.each<[string, SheetBuilder]>([
    [
      'wages of those who left, without names',
      sheet('离职')
        .withHeader(['岗位', ...WAGES])
        .withRow(['店长', 1, 2, 3]),
    ],
    ['posts explained', sheet('Sheet1').withHeader(['部门', '岗位', '岗位定义']).withRow(['运营部', '店长', '管店'])],
    [
      'results of posts',
      sheet('Sheet1')
        .withHeader(['部门', '岗位', '考核得分', '考核等级', '绩效系数'])
        .withRow(['运营部', '店长', 80, 'B', 1]),
    ],
    ['a template of posts', sheet('模板').withHeader(['岗位', '备注']).withRow(['店长', '示例'])],
    ['leavers without a header', sheet('离职').withRows(PEOPLE)],
    ['a template without a header', sheet('模板').withRows(PEOPLE)],
  ])('%s are not read', (_, builder) => {
    expect([read(builder), why(builder)]).toEqual([[], ['noStaffingSheet']]);
  });

  test.each(['Sheet1', '通讯录'])('people without a header on %s are read', (name) => {
    expect(read(sheet(name).withRows(PEOPLE))).toEqual([name]);
  });

  test('a list that is drawn and not filled in yet is the list, though others are paid', () => {
    expect(read(list('花名册', [0, 0]), payroll('工资', 0, 5))).toEqual(['花名册']);
  });

  test('a log of days gives way to any other sheet with people', () => {
    const log = (): SheetBuilder =>
      sheet('Sheet1')
        .withHeader([...HEADER, '日期'])
        .withRows(['2026-11-02', '2026-11-03'].flatMap((day) => PEOPLE.map((row) => [...row, day])));
    expect(read(log(), everybody('考勤', ATTENDANCE, [22, 21]))).toEqual(['考勤']);
    expect(search([everybody('名单').activated(), log()]).considered).toMatchObject([
      { sheet: '名单', chosen: true, apart: null },
      { sheet: 'Sheet1', chosen: false, apart: null },
    ]);
  });
});

describe('people without a header beside some of them', () => {
  const headless = (rows = PEOPLE): SheetBuilder => sheet('Sheet1').withRows(rows);

  test.each<[string, SheetBuilder]>([
    ['newcomers', list('11月新入职', [3, 5])],
    ['the payroll of a month', payroll('11月工资', 0, 5)],
    ['contractors', list('Contractors', [0, 3])],
    ['newcomers in Taiwan', list('新進人員', [3, 5])],
    ['attendance', everybody('考勤', ATTENDANCE, [22, 22])],
  ])('are read before %s', (_, other) => {
    expect(read(other, headless())).toEqual(['Sheet1']);
  });

  test('but not where they are fewer, or there is a list', () => {
    expect(read(list('11月新入职', [0, 5]), headless(PEOPLE.slice(0, 4)))).toEqual(['11月新入职']);
    expect(read(list('11月新入职', [0, 2]), headless(PEOPLE.slice(0, 2)))).toEqual(['11月新入职']);
    expect(read(everybody('花名册'), list('11月新入职', [0, 3]), headless())).toEqual(['花名册']);
  });

  test('and what is left out is told', () => {
    const { considered } = search([list('11月新入职', [3, 5]), headless()]);
    expect(considered.find(({ sheet: name }) => name === '11月新入职')).toMatchObject({ chosen: false, people: 2 });
  });
});

describe('sheets read together', () => {
  test('a whole list is read, though the person looks at a part of it that is nearly all', () => {
    expect(read(list('一', [0, 4]).activated(), list('二', [4, 5]), everybody('三'))).toEqual(['三']);
  });

  test('a department without people yet is left out, and nothing is said of it', () => {
    const { tables, issues, considered } = search([list('运营部', [0, 2]), list('财务部', [0, 0])]);
    expect([tables.map(({ sheet: name }) => name), issues]).toEqual([['运营部'], []]);
    expect(considered.find(({ sheet: name }) => name === '财务部')).toMatchObject({ chosen: false, apart: null });
  });

  test('a superior given by an address on another sheet is found', () => {
    const part = (name: string, row: Cells): SheetBuilder =>
      sheet(name).withHeader(['姓名', '岗位', '邮箱', '直属上级']).withRow(row);
    const { tables } = search([
      part('运营部', ['程知遥', '运营主管', 'zy.cheng@example.com', '']),
      part('客服部', ['温令仪', '客服主管', 'ly.wen@example.com', 'zy.cheng@example.com']),
    ]);
    expect(tables.map(({ rows }) => rows.map(({ manager }) => manager))).toEqual([[''], ['程知遥']]);
  });

  test.each<[string, SheetBuilder, number | null]>([
    ['everybody is counted, two in one cell as two', list('一', [0, 2]).withRow(['张明、李静', '客服部', '客服']), 4],
    ['nobody is counted where a place is free', list('一', [0, 2]).withRow(['空缺', '客服部', '客服']), 2],
    [
      'a card is none',
      sheet('一').withRows([
        ['姓名', '岗位'],
        ['苏映川', '运营专员'],
        ['{{姓名}}', ''],
      ]),
      null,
    ],
    ['a dictionary is none', everybody('下拉选项'), null],
    ['leavers are counted', everybody('离职人员', LEAVING, ['2026-01-31', '个人']), 5],
  ])('%s', (_, builder, people) => {
    const { considered } = search([builder, list('名单', [0, 1])]);
    expect(considered.find(({ sheet: name }) => name === builder.name)?.people).toBe(people);
  });
});

describe('books, films and products', () => {
  test.each<[string, Cells, readonly Cells[]]>([
    [
      'books',
      ['title', 'author', 'category', 'pubdate', 'id'],
      [
        ['网页设计', '陈会', 'Web', '06/2015', 'W101'],
        ['店长日记', '陈安', 'Web', '07/2015', 'W102'],
        ['数据结构', '陈安', 'Web', '07/2015', 'W103'],
      ],
    ],
    [
      'courses with their teachers',
      ['Course ID', 'Title', 'Instructor', 'Department'],
      [
        ['C1', 'Calculus', 'Ann Lee', 'Sales'],
        ['C2', 'Optics', 'Tom Fox', 'Sales'],
        ['C3', 'Algebra', 'Cy Roy', 'Sales'],
      ],
    ],
    [
      'products with who keeps them',
      ['title', 'name', 'price', 'department'],
      [
        ['降噪耳机', '李静', 20, '运营部'],
        ['透明壳', '王强', 30, '运营部'],
        ['快充线', '赵雪', 9, '客服部'],
      ],
    ],
    [
      'titles of nobody',
      ['title', 'employee id', 'hire', 'level'],
      [
        ['Dune', 'A1', '', '1'],
        ['Emma', 'A2', '', '1'],
        ['Heat', 'A3', '', '2'],
      ],
    ],
    [
      'assets, whose users have posts',
      ['资产编号', '资产名称', '使用部门', '使用人', '岗位'],
      [
        ['ZC01', '电脑', '运营部', '苏映川', '运营专员'],
        ['ZC02', '显示器', '设计部', '程知遥', '美工'],
      ],
    ],
    [
      'suppliers, whose people have posts',
      ['供应商名称', '联系人', '职务', '合作品类'],
      [
        ['包装厂', '黄海', '销售经理', '纸箱'],
        ['物流', '周山', '业务员', '快递'],
      ],
    ],
  ])('%s are no posts', (_, header, rows) => {
    const things = (): SheetBuilder => sheet('Sheet1').withHeader(header).withRows(rows);
    expect([read(things()), why(things())]).toEqual([[], ['noStaffingSheet']]);
    expect(read(things().activated(), list('名单', [0, 2]))).toEqual(['名单']);
  });

  test.each<[string, Cells, readonly Cells[]]>([
    [
      'people whose titles are unheard of',
      ['Name', 'Title', 'Email'],
      [
        ['Ann Lee', 'Growth wizard', 'a@example.com'],
        ['Tom Fox', 'Storyteller', 'b@example.com'],
      ],
    ],
    [
      'posts of nobody',
      ['Title', 'Level'],
      [
        ['Operations Manager', 3],
        ['Designer', 2],
        ['Buyer', 2],
      ],
    ],
    [
      'posts that look after products',
      ['岗位', '姓名', '品名', '单价'],
      [
        ['小能手', '苏映川', '耳机', 20],
        ['小帮手', '程知遥', '手机壳', 9],
      ],
    ],
  ])('%s are read', (_, header, rows) => {
    expect(read(sheet('Staff').withHeader(header).withRows(rows))).toEqual(['Staff']);
  });
});

describe('a workbook of leavers or newcomers only', () => {
  const told = (...builders: readonly SheetBuilder[]): unknown[] => {
    const { tables, issues } = search(builders);
    return [...issues, ...tables.flatMap((table) => table.issues)].map(({ code, params }) => ({ code, ...params }));
  };
  const titled = (title: string, more: Cells = [], values: Cells = more): SheetBuilder =>
    sheet('Sheet1')
      .withTitle(title, 3)
      .withHeader([...HEADER, ...more])
      .withRows(PEOPLE.map((row) => [...row, ...values]));

  test.each<[string, SheetBuilder]>([
    ['by its columns', everybody('Sheet1', LEAVING, ['2026-01-31', '个人'])],
    ['by its name, though it looks much like a list', rich('离职人员')],
    ['by its heading', titled('2026年离职人员台账')],
    ['by an English name', rich('Leavers 2026')],
  ])('leavers %s get no cards, and that is told', (_, builder) => {
    expect(read(builder)).toEqual([]);
    expect(told(builder)).toEqual([{ code: 'onlyLeavers', sheet: builder.name, count: 5 }]);
  });

  test('leavers of several sheets are counted together, and hidden ones are not told', () => {
    expect(told(list('离职9月', [0, 2]), list('离职10月', [2, 5]))).toMatchObject([{ code: 'onlyLeavers', count: 5 }]);
    expect(told(everybody('离职').hidden(), sheet('一').withRow(['空']))).toMatchObject([
      { code: 'noStaffingSheet' },
      { code: 'noPositionColumn' },
    ]);
    expect(told(list('离职', [0, 0]))).toMatchObject([{ code: 'noStaffingSheet' }]);
  });

  test.each<[string, SheetBuilder]>([
    ['a heading of both', titled('在职及离职人员花名册')],
    [
      'a heading far longer than a name',
      titled('本表由人事填写，离职人员请在备注中注明离职日期并于次月移到另一张表中'),
    ],
    ['a state in each row', titled('离职人员', ['状态'], ['在职'])],
    ['a name of both', everybody('10月入离职', ['离职日期'], [''])],
  ])('%s is no list of leavers', (_, builder) => {
    expect(read(builder)).toEqual([builder.name]);
  });

  test.each<[string, SheetBuilder]>([
    ['入职登记', everybody('入职登记', ['入职日期'], ['2026-11-02'])],
    ['Sheet1', titled('2026年11月新员工入职名单')],
    ['New hires', everybody('New hires')],
    ['调岗记录', everybody('调岗记录')],
    ['10月入离职', everybody('10月入离职', ['离职日期'], [''])],
  ])('newcomers on %s are read, and it is told that they are some of the staff', (name, builder) => {
    expect(told(builder)).toContainEqual({ code: 'someOfStaff', sheet: name });
    expect(told(list('名单', [0, 5]), builder)).not.toContainEqual(expect.objectContaining({ code: 'someOfStaff' }));
  });

  test('a complete list is none of newcomers, though its heading speaks of them', () => {
    expect(told(titled('在职员工花名册（含入职日期）'))).toEqual([]);
    expect(told(everybody('花名册'))).toEqual([]);
  });
});

describe('leaders beside a complete list', () => {
  const beside = (header: Cells, ...rows: readonly Cells[]): unknown[] => {
    const builder = everybody('名单');
    [header, ...rows].forEach((row, down) => {
      row.forEach((value, across) => value !== null && builder.withCell(down, 4 + across, value));
    });
    return search([builder]).tables.flatMap(({ issues }) =>
      issues
        .filter(({ code }) => code === 'peopleBeside')
        .map(({ row, column, params }) => ({ row, column, ...params })),
    );
  };

  test.each<[string, Cells, readonly Cells[], unknown[]]>([
    [
      'under a word of no list',
      ['管理层', '职务'],
      [
        ['高远山', '总经理'],
        ['程知遥', '主管'],
      ],
      [{ row: 1, column: 4, count: 1, name: '高远山' }],
    ],
    [
      'with departments',
      ['部门', '负责人'],
      [
        ['运营部', '高远山'],
        ['客服部', '林间月'],
      ],
      [{ row: 1, column: 5, count: 2, name: '高远山' }],
    ],
    [
      'who are all on the list',
      ['部门', '负责人'],
      [
        ['运营部', '程知遥'],
        ['客服部', '温令仪'],
      ],
      [],
    ],
    [
      'who are called in emergencies',
      ['编号', '紧急联系人'],
      [
        ['A1', '高远山'],
        ['A2', '林间月'],
      ],
      [],
    ],
    [
      'numbers of people',
      ['部门', '人数'],
      [
        ['运营部', 2],
        ['客服部', 2],
      ],
      [],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(beside(header, ...rows)).toEqual(expected);
  });

  test.each<[Cells, number]>([
    [['总经理', '高远山', '副总经理', '林间月'], 2],
    [['总经理：高远山'], 1],
    [['运营主管：程知遥'], 0],
    [['制表专员：高远山'], 0],
    [['部门', '高远山'], 0],
  ])('above the header: %j', (line, count) => {
    const { tables } = search([sheet('名单').withRow(line).withHeader(HEADER).withRows(PEOPLE)]);
    const found = tables.flatMap(({ issues }) => issues.filter(({ code }) => code === 'peopleBeside'));
    expect(found.map(({ params }) => params)).toEqual(count === 0 ? [] : [{ count, name: '高远山' }]);
  });

  test.each<[string, Cells, readonly Cells[], number]>([
    [
      '部门负责人',
      ['部门', '负责人', '电话'],
      [
        ['运营部', '程知遥', '1'],
        ['客服部', '高远山', '2'],
      ],
      1,
    ],
    [
      '管理层',
      ['部门', '团队成员'],
      [
        ['运营部', '高远山'],
        ['客服部', '林间月'],
      ],
      2,
    ],
    ['管理层', ['部门', '负责人'], [['运营部', '程知遥']], 0],
  ])('on a sheet of their own (%s) they are counted: %j', (name, header, rows, people) => {
    const { considered } = search([everybody('名单'), sheet(name).withHeader(header).withRows(rows)]);
    expect(considered.find((each) => each.sheet === name)).toMatchObject({
      people,
      apart: people > 0 ? 'noPositions' : null,
    });
  });
});

describe('what a person chose', () => {
  test('sheets are read in the order of the workbook', () => {
    const sheets = [list('少', [0, 1]), list('多', [1, 5])];
    const { tables } = search(sheets, { sheets: ['多', '少'] });
    expect(tables.map(({ sheet: name }) => name)).toEqual(['少', '多']);
  });

  test('of sheets without a list the first in the workbook says why', () => {
    const sheets = [turned('离职'), pasted('花名册')];
    expect(search(sheets, { sheets: ['花名册', '离职'] }).issues.map(({ code }) => code)).toEqual([
      'noStaffingSheet',
      'transposed',
    ]);
    expect(search(sheets, { sheets: ['没有'] }).issues.map(({ code }) => code)).toEqual(['noStaffingSheet']);
  });

  test('one of two lists of a sheet is left out, and one of another sheet', () => {
    const two = sheet('一').withHeader([...HEADER, null, ...HEADER]);
    two.withRow([...(PEOPLE[0] ?? []), null, ...(PEOPLE[1] ?? [])]);
    const sheets = [two, list('二', [2, 3]), list('三', [3, 4])];
    const out = (name: string, block: number) => ({ sheet: name, block, leaveOut: true });
    const names = (corrections: readonly ListCorrection[]): (string | undefined)[] =>
      search(sheets, { sheets: ['一', '二', '三'], corrections }).tables.flatMap(({ rows }) =>
        rows.map(({ people }) => people[0]?.name),
      );
    expect(names([out('一', 1)])).toEqual(['苏映川', '邵望舒', '温令仪']);
    expect(names([out('一', 0), out('三', 0)])).toEqual(['程知遥', '邵望舒']);
    expect(names([{ sheet: '一', block: 1 }])).toHaveLength(4);
  });
});

test.each([
  ['12月班', ''],
  ['2026年9月组', ''],
  ['运营部', '运营部'],
])('a sheet called %s stands for the department "%s"', (name, department) => {
  const drawn = sheet(name)
    .withHeader(['姓名', '岗位'])
    .withRows(PEOPLE.map(([who = '', , post = '']) => [who, post]));
  expect(search([drawn]).tables[0]?.rows[0]?.department).toBe(department);
});

test('a plan of training without a known header is no list', () => {
  const plan = sheet('培训').withTitle('四季度培训计划', 4).withHeader(['培训课程', '培训对象', '讲师', '地点']);
  expect(
    read(
      plan.withRows([
        ['搜索优化', '运营专员', '苏映川', '会议室'],
        ['客服话术', '售前客服', '程知遥', '会议室'],
      ]),
    ),
  ).toEqual([]);
});

test('of sheets without a list the one that looks most like it says why', () => {
  expect(why(pasted('花名册'), turned('Sheet1'))).toEqual(['noStaffingSheet', 'csvDump']);
  expect(why(turned('Sheet1'), pasted('花名册'))).toEqual(['noStaffingSheet', 'csvDump']);
});
