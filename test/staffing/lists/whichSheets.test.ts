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
    ['leavers', everybody('Sheet1', LEAVING, ['2026-01-31', '个人'])],
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

test('of sheets without a list the one that looks most like it says why', () => {
  expect(why(pasted('花名册'), turned('Sheet1'))).toEqual(['noStaffingSheet', 'csvDump']);
  expect(why(turned('Sheet1'), pasted('花名册'))).toEqual(['noStaffingSheet', 'csvDump']);
});
