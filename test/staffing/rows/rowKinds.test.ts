import type { Area } from '../../../src/base/address';
import { GridView } from '../../../src/staffing/cells/gridView';
import type { ColumnMap } from '../../../src/staffing/columnField';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { isFilledDown, rowKind, type RowKind } from '../../../src/staffing/rows/rowKinds';
import { sheet } from '../../support/sheetBuilder';

const HEADER = ['序号', '部门', '岗位', '姓名', '编制', '岗位职责'];
const COLUMNS: ColumnMap = {
  ...{ department: 1, position: 2, employeeName: 3, employeeId: null, headcount: 4 },
  ...{ manager: null, hireDate: null, duties: 5, kpi: null },
};
type Cells = readonly (string | number | null)[];

/** The kind of a row below the header, `down` rows further; `merges` count from that row on. */
function kindOf(row: Cells, { merges = [], columns = {}, down = 20, header = HEADER }: Around = {}): RowKind {
  const builder = sheet('名单').withHeader(header).withBlankRows(down).withRow(row).withRow(['', '', '', '', '', '']);
  for (const { row: at, column, rowCount, columnCount } of merges)
    builder.withMerge(1 + down + at, column, rowCount, columnCount);
  const view = new GridView(builder.withCell(3 + down, 5, '末').grid());
  const headers = columnHeaders(view, [0], 0, 5);
  return rowKind(view, 1 + down, { first: 0, last: 5, start: 1, headers, columns: { ...COLUMNS, ...columns } });
}
interface Around {
  readonly merges?: readonly Area[];
  readonly columns?: Partial<ColumnMap>;
  readonly down?: number;
  readonly header?: readonly string[];
}
const skipped = (reason: string) => ({ kind: 'skip', reason });
const DATA = { kind: 'data' };
const section = (text: string, column: number) => ({ kind: 'section', text, column });
const wide = (column: number, columnCount: number): Around => ({
  merges: [{ row: 0, column, rowCount: 1, columnCount }],
});

test.each<[Cells, unknown]>([
  [['', '', ''], skipped('blank')],
  [[1, '运营部', '店长', '张伟'], DATA],
  [['', '', '店长', ''], DATA],

  // The header once more, or that of another list.
  [['序号', '部门', '岗位', '姓名', '编制', '岗位职责'], skipped('repeatedHeader')],
  [['', '部门', '岗位'], skipped('repeatedHeader')],
  [['', '部门', '岗位', '张伟'], skipped('repeatedHeader')],
  [['', '部门', '岗位', '张伟', 3], DATA],
  [['部门', '序号', '岗位', '姓名', '编制', '岗位职责'], { kind: 'otherHeader' }],
  [['x', '部门', '岗位', '姓名', '编制', '序号'], skipped('repeatedHeader')],
  [['', '', '岗位'], DATA],
  [['', '部', '岗', '张伟'], DATA],
  [['', '部门', '店长'], DATA],
  [['', '所属部门', '岗位名称', '员工姓名', '编制人数', '工作职责'], skipped('repeatedHeader')],
  [['工号', '姓名', '部门', '岗位', '手机', '邮箱'], { kind: 'otherHeader' }],
  [['班次', '时间', '岗位', '姓名'], skipped('repeatedHeader')],
  [['班次', '手机', '职务', '邮箱'], DATA],

  [['', '部门', '名称', '张伟'], DATA],
  [['', '', '岗位', 'x'], DATA],
  [['', '所属', '岗位名'], DATA],
  [['姓名', '岗位'], DATA],
  [['序号', '部门', '姓名', '岗位', '编制', '岗位职责'], { kind: 'otherHeader' }],
  [['岗位职责', '部门', '岗位', '姓名', '编制', '序号'], { kind: 'otherHeader' }],
  [['编制', '部门', '岗位', '姓名', '序号'], { kind: 'otherHeader' }],
  [['工号', '姓名', '手机', '部门', 'x', 'y'], { kind: 'otherHeader' }],
  [['工号', '姓名', '手机', 'x', 'y'], DATA],
  [['工号', '姓名', '手机', 'x'], { kind: 'otherHeader' }],
  [['性别', '民族', '籍贯', '姓名'], DATA],
  [['工号', '部门', '职务', '姓名'], skipped('repeatedHeader')],
  [['工号', '岗位', '部门', '姓名'], { kind: 'otherHeader' }],
  [['工号', '部门', '职称', '姓名'], { kind: 'otherHeader' }],
  [['工号', '部门', '备注', '姓名'], { kind: 'otherHeader' }],
  [['工号', '部门', '岗位', '职务'], { kind: 'otherHeader' }],

  // Columns counted.
  [[1, 2, 3, 4, 5, 6], skipped('repeatedHeader')],
  [['(1)', '(2)', '(3)'], skipped('repeatedHeader')],
  [['a', 'b', 'c'], skipped('repeatedHeader')],
  [['甲', '乙', '丙', '丁'], skipped('repeatedHeader')],
  [['甲', '乙'], DATA],
  [[1, 2, 4], DATA],
  [['甲', '乙', '丙', '丁', '戊', '己'], skipped('repeatedHeader')],
  [['((1))', '(2)', '(3)'], DATA],
  [['((1))', '((2))', '((3))'], DATA],
  [['((1)', '((2)', '((3)'], skipped('repeatedHeader')],
  [['(1)', '((2', '(3)'], skipped('repeatedHeader')],

  // Sums.
  [['合计', '', '', '', 12], skipped('total')],
  [['', '运营部小计', '', '', 12], skipped('subtotal')],
  [['', '小计', '', '', 12], skipped('subtotal')],
  [['', '运营部合计：', '', '', 12], skipped('subtotal')],
  [['', '全公司合计', '', '', 12], skipped('total')],
  [['', '总人数：12人'], skipped('total')],
  [['', '合计12人'], skipped('total')],
  [['', '合计/total', '', '', 12], skipped('total')],
  [['', '总计（人）', '', '', 12], skipped('total')],
  [['', 'Subtotal', '', '', 12], skipped('subtotal')],
  [['', 'Sub-Total', '', '', 12], skipped('subtotal')],
  [['', 'Grand Total', '', '', 12], skipped('total')],
  [['', 'Sales - Total', '', '', 12], skipped('subtotal')],
  [['', '1、2、合计', '', '', 12], skipped('total')],
  [['', '本页小计合计', '', '', 12], skipped('subtotal')],
  [['', '全体人员合计', '', '', 12], skipped('total')],
  [['', '12、合计', '', '', 12], skipped('total')],
  [['', '1合计', '', '', 12], skipped('total')],
  [['', '合计另12人', '店长'], DATA],
  [['', '本月总部合计', '', '', 12], skipped('subtotal')],
  [['', '仓储集团合计', '', '', 12], skipped('subtotal')],
  [['', '2026合计', '', '', 12], skipped('total')],
  [['', '总部仓合计', '', '', 12], skipped('subtotal')],
  [['', '运营总合计', '', '', 12], skipped('subtotal')],
  [['', '运营部', '店长', '累计'], skipped('total')],
  [
    [
      '',
      '运营部',
      '本年度累计完成的任务都写在这一行里面并且每个月由主管负责更新一次然后上报给人力部门那边合计',
      '张伟',
    ],
    DATA,
  ],
  [['', '运营部', '会计主管', '张伟'], DATA],
  [['', '运营部', '统计员', '张伟'], DATA],
  [['', '运营部', '累计订单员', '张伟'], DATA],
  [['', '运营部', '合计专员', '张伟'], DATA],
  [['', '运营部', '店长', '张伟', 1, '合计'], DATA],

  // Remarks.
  [['備註：編制以年初為準'], skipped('note')],
  [['说明'], skipped('note')],
  [['备注'], skipped('note')],
  [['填表说明'], skipped('note')],
  [['*注 含试用期'], skipped('note')],
  [['Note 1: includes probation'], skipped('note')],
  [['注意事项 12 ：含试用期'], skipped('note')],
  [['注意 ：含试用期'], skipped('note')],
  [['PS: 含试用期'], skipped('note')],
  [['p.s.含试用期'], skipped('note')],
  [['PS 1. 含试用期'], skipped('note')],
  [['备注：a', '', '店长', '张伟'], skipped('note')],
  [['备注：a', '张伟', 'b'], skipped('note')],
  [['备注专员', '张伟'], DATA],
  [['说明会专员', '张伟'], DATA],
  [['填表说明员', '张伟'], DATA],
  [['见备注：a', '张伟'], DATA],
  [['运营※', '张伟'], DATA],
  [['示例部', '运营部', '店长', '张伟'], skipped('note')],
  [['无示例', '运营部', '店长', '张伟'], DATA],
  [['', '必填', '选填'], skipped('note')],
  [['', '日期', 'yyyy-mm-dd', '文本'], skipped('note')],
  [['', '必填', '文本框', '选填'], DATA],
  [['', '必填', '非文本', '选填'], DATA],
  [['备注：a', '', '店长'], skipped('note')],
  [['备注：编制以年初为准'], skipped('note')],
  [['说明:', '', '请于每月五日前更新'], skipped('note')],
  [['注1', '编制含试用期'], skipped('note')],
  [['※ 含试用期'], skipped('note')],
  [['P.S.: 含试用期'], skipped('note')],
  [['备注：a', '运营部', '店长', '张伟'], DATA],
  [['示例', '运营部', '店长', '张伟'], skipped('note')],
  [['例如：', '运营部', '店长', '张伟'], skipped('note')],
  [['', '运营部', '店长', '张伟（示例）'], skipped('note')],
  [['', '必填', '必填', '选填'], skipped('note')],
  [['', '(必填)', '下拉选择：店长', '文本'], skipped('note')],
  [['', '必填', '店长', '张伟'], DATA],

  // Signatures.
  [['制表人 ：张伟'], skipped('signature')],
  [['制表', '张伟'], skipped('signature')],
  [['审批', '张伟'], skipped('signature')],
  [['审核', '张伟'], skipped('signature')],
  [['复核', '张伟'], skipped('signature')],
  [['入职日期：2026', '', '张伟'], DATA],
  [['领导签名：'], skipped('signature')],
  [['领导签名'], DATA],
  [['签字处', '张伟'], DATA],
  [['批准', '张伟'], skipped('signature')],
  [['日期', '2026-01-01'], skipped('signature')],
  [['日期：', '2026-01-01'], skipped('signature')],
  [['打印日期 ：2026-01-01'], skipped('signature')],
  [['更新日期:2026-01-01'], skipped('signature')],
  [['领导签名 ：'], skipped('signature')],
  [['Signature: Tom'], skipped('signature')],
  [['审核：张伟', '', '店长'], skipped('signature')],
  [['审核：张伟', '运营部', '店长'], DATA],
  [['审核：张伟', '运营部', '', '李娜'], skipped('signature')],
  [['日期一', '张伟'], DATA],
  [['制表人：张伟', '', '', '审核：李娜'], skipped('signature')],
  [['审批人', '张伟'], skipped('signature')],
  [['制表日期：2026-01-01'], skipped('signature')],
  [['总经理签字：'], skipped('signature')],
  [['Prepared by Tom', '', 'Approved by Jim'], skipped('signature')],
  [['Signature :'], skipped('signature')],
  [['PreparedBy: Tom'], skipped('signature')],
  [['审核：张伟', '运营部', '店长', '李娜'], DATA],
  [['审核：张伟', '运营部', '店长', '制表：李娜'], skipped('signature')],
  [['', '运营部', '签发专员', '张伟'], DATA],

  // One text alone.
  [['运营部'], section('运营部', 0)],
  [['', '运营部'], section('运营部', 1)],
  [['', '天猫'], section('天猫', 1)],
  [['', '12'], DATA],
  [['', '三、'], DATA],
  [['夜班'], DATA],
  [['大夜班'], DATA],
  [['华夜班'], section('华夜班', 0)],
  [['早班组'], section('早班组', 0)],
  [[`${'甲'.repeat(29)}部`], section(`${'甲'.repeat(29)}部`, 0)],
  [[`${'甲'.repeat(30)}部`], DATA],
  [['天猫'], DATA],
  [['', '', '客服部'], section('客服部', 2)],
  [['', '', '客服组长'], DATA],
  [['', '', '美工'], DATA],
  [['', '', '天猫'], DATA],
  [['', '', '部门：天猫'], section('部门：天猫', 2)],
  [['', '', '所属部门: 天猫'], section('所属部门: 天猫', 2)],
  [['', '', '部門 ：天猫'], section('部門 ：天猫', 2)],
  [['', '', 'Dept: Creative'], section('Dept: Creative', 2)],
  [['', '', '▶ 天猫'], section('▶ 天猫', 2)],
  [['', '', '【天猫】'], section('【天猫】', 2)],
  [['', '', '我的部门：天猫'], DATA],
  [['', '', '部门：'], DATA],
  [['', '', '▶'], DATA],
  [['', '', '天猫▶ 一'], DATA],
  [['一、', '运营部'], section('运营部', 1)],
  [['12', '运营部'], section('运营部', 1)],
  [['B.', '运营部'], section('运营部', 1)],
  [['iv', '运营部'], section('运营部', 1)],
  [['运营部', '5人'], section('运营部', 0)],
  [['运营部', '张伟'], DATA],
  [['运营部', '二'], section('运营部', 0)],
  [['2026年人员编制表'], skipped('title')],
  [['运营部花名册'], skipped('title')],
  [['本表由各部门负责填写，每月五日之前交到人力那边去'], skipped('note')],
  [['本表由各部门负责填写每月五日之前交到人力那边去吧'], DATA],
  [['以下空白'], skipped('title')],
  [['', '本页以下空白'], section('本页以下空白', 1)],
  [['运营部', '12人'], section('运营部', 0)],
  [['运营部', '约12人'], DATA],
  [['运营部', '12人次'], DATA],
  [['１２', '运营部'], section('运营部', 1)],
  [['12a', '运营部'], DATA],
  [['iv、x', '运营部'], DATA],
  [['', '', '运营部美工'], DATA],
  [['', '', '一、美工组'], section('一、美工组', 2)],
  [['这是一个名字特别特别长的而且一直写到第三十个字也没有写完的部门'], DATA],
  [['本表由各部门负责填写，每月五日前交到人力'], skipped('note')],
  [['花名册（2026年）'], skipped('title')],
  [['花名册之一', ''], DATA],
  [['离职人员'], { kind: 'state', left: true, text: '离职人员' }],
  [['', '在职人员'], { kind: 'state', left: false, text: '在职人员' }],
  [['', '', '', '离职人员'], { kind: 'state', left: true, text: '离职人员' }],
  [['', '', '', '', '离职人员'], DATA],
  [['离职人员', '', '店长'], DATA],
  [['续表'], skipped('title')],
  [['附表一'], skipped('title')],
])('%j', (row, expected) => {
  expect(kindOf(row)).toEqual(expected);
});

describe('a text over several columns', () => {
  test('is the heading of a department, or a title', () => {
    expect(kindOf(['', '', '客服部'], wide(2, 3))).toEqual(section('客服部', 2));
    expect(kindOf(['', '', '客服组长'], wide(2, 3))).toEqual(section('客服组长', 2));
    expect(kindOf(['天猫'], wide(0, 6))).toEqual(section('天猫', 0));
    expect(kindOf(['二零二六年十月份工作安排'], wide(0, 6))).toEqual(skipped('title'));
    expect(kindOf(['年初；年中'], wide(0, 6))).toEqual(skipped('title'));
    expect(kindOf(['天猫'], wide(0, 1))).toEqual(DATA);
    expect(kindOf(['天猫'], wide(0, 2))).toEqual(section('天猫', 0));
    expect(kindOf(['离职人员'], { merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }] })).toEqual(DATA);
    expect(kindOf(['天猫'], { merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }] })).toEqual(DATA);
  });

  test('is data where it covers rows below, or stands beside a position from above', () => {
    const merges = [{ row: 0, column: 1, rowCount: 2, columnCount: 1 }];
    expect(kindOf(['', '运营部'], { merges })).toEqual(DATA);
    expect(kindOf(['', '运营部'], { merges: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }] })).toEqual(
      section('运营部', 1),
    );
    const builder = sheet('名单').withHeader(HEADER).withRow(['', '运营部', '店长']).withRow(['', '客服部']);
    const view = new GridView(builder.withMerge(1, 2, 2, 1).withCell(3, 5, '末').grid());
    const context = { first: 0, last: 5, start: 1, headers: columnHeaders(view, [0], 0, 5), columns: COLUMNS };
    expect(rowKind(view, 2, context)).toEqual(DATA);
    expect([isFilledDown(view, 1, 2), isFilledDown(view, 2, 2), isFilledDown(view, 2, 1)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test('a list without departments takes one from the title of a part', () => {
  expect(kindOf(['运营部花名册'], { columns: { department: null } })).toEqual(section('运营部', 0));
  expect(kindOf(['2026年花名册'], { columns: { department: null } })).toEqual(skipped('title'));
});

test('rules of a template stand near the header only, and only where there is a header', () => {
  const rules = ['文本', '必填', '文本', '选填'];
  expect(kindOf(rules, { down: 0 })).toEqual(skipped('note'));
  expect(kindOf(['emp_no', 'dept_name', 'position', 'name'], { down: 1 })).toEqual(skipped('note'));
  expect(kindOf(['emp_no', 'dept_name', 'position', 'name'], { down: 20 })).toEqual(skipped('repeatedHeader'));
  expect(kindOf(['emp_no', 'dept_name', 'position', 'name'], { down: 11 })).toEqual(skipped('note'));
  const half = { down: 1, header: ['', '部门', '岗位', '姓名', '', ''] };
  expect(kindOf(['emp_no', 'dept_name', 'position', 'name'], half)).toEqual(skipped('note'));
  const headless = { down: 1, header: ['', '', '', '', '', ''] };
  expect(kindOf(['emp_no', 'dept_name', 'position', 'name'], headless)).not.toEqual(skipped('note'));
});

test('without a column of positions a signature is one, whatever stands beside it', () => {
  const row = ['审核：张伟', '运营部', '店长', '李娜'];
  expect(kindOf(row, { columns: { position: null } })).toEqual(skipped('signature'));
});

test('a header is known again by words that no other header uses, and by parts of its words', () => {
  const own = ['姓名', '岗位', '座位', '酒店', '车次', '桌号'];
  expect(kindOf(own, { header: own })).toEqual(skipped('repeatedHeader'));
  expect(kindOf(['张伟', '店长', '座位', '酒店', '车次'], { header: own })).toEqual(skipped('repeatedHeader'));
  expect(kindOf(['张伟', '店长', '座位', '酒店', 'a', 'b'], { header: own })).toEqual(DATA);
  const long = ['序号', '所属部门', '岗位名称', '员工姓名', '编制人数', '岗位职责'];
  expect(kindOf(['', '部门', '岗位', 'x'], { header: long })).toEqual(skipped('repeatedHeader'));
});

test('a header with the same word twice is known again', () => {
  const twice = ['姓名', '部门', '岗位', '姓名', '编制', '备注'];
  expect(kindOf(twice, { header: twice, columns: { employeeId: 0, duties: null } })).toEqual(skipped('repeatedHeader'));
});

test('the word for a sum is none among key indicators', () => {
  expect(kindOf(['', '运营部', '店长', '张伟', 1, '合计'], { columns: { duties: null, kpi: 5 } })).toEqual(DATA);
  expect(kindOf(['', '运营部', '店长', '张伟', 1, '合计'], { columns: { duties: null } })).toEqual(skipped('total'));
});

test('a lone number is no department, where departments stand first', () => {
  expect(kindOf(['12'], { columns: { department: 0 } })).toEqual(DATA);
});

test('a lone rule stands near the header only', () => {
  expect(kindOf(['', '', '', '必填'], { down: 0 })).toEqual(skipped('note'));
  expect(kindOf(['（红色为必填项）'], { down: 3 })).toEqual(skipped('note'));
  expect(kindOf(['', '', '', '必填'], { down: 11 })).toEqual(skipped('note'));
  expect(kindOf(['', '', '', '必填'], { down: 12 })).toEqual(DATA);
});

test('one cell over the position and the name is neither', () => {
  const across = (...merges: readonly (readonly [column: number, rowCount: number, columnCount: number])[]) =>
    kindOf([1, '运营部', '住房率', '张伟', 3], {
      merges: merges.map(([column, rowCount, columnCount]) => ({ row: 0, column, rowCount, columnCount })),
    });
  expect(across([2, 1, 2])).toEqual(skipped('note'));
  expect(across([1, 1, 3])).toEqual(skipped('note'));
  expect(across([2, 2, 1], [3, 2, 1])).toEqual(DATA);
  expect(across([1, 1, 2], [3, 1, 2])).toEqual(DATA);
  expect(across([2, 1, 1])).toEqual(DATA);
  expect(across([3, 2, 1])).toEqual(DATA);
  expect(kindOf([1, '运营部', '住房率', '', 3], { ...wide(2, 2), columns: { employeeName: null } })).toEqual(DATA);
  expect(kindOf([1, '运营部', '', '住房率', 3], { ...wide(2, 2), columns: { position: null } })).toEqual(DATA);
});

test('below a position merged over rows, but blank, a department is a heading', () => {
  const builder = sheet('名单').withHeader(HEADER).withRow([1, '运营部', '', '张伟']).withRow(['', '客服部']);
  const view = new GridView(builder.withMerge(1, 2, 2, 1).withCell(3, 5, '末').grid());
  const context = { first: 0, last: 5, start: 1, headers: columnHeaders(view, [0], 0, 5), columns: COLUMNS };
  expect(rowKind(view, 2, context)).toEqual(section('客服部', 1));
});

describe('a lone word in the first column of a list without departments', () => {
  /** What it is above these rows. */
  const above = (word: string, rows: readonly Cells[], columns: Partial<ColumnMap> = {}, at = 0): RowKind => {
    const builder = sheet('名单').withHeader(['组', '', '岗位', '姓名', '', '备注']).withBlankRows(20);
    builder.withCell(21, at, word).withBlankRows(1).withRows(rows);
    const view = new GridView(builder.withCell(40, 5, '末').grid());
    const headers = columnHeaders(view, [0], 0, 5);
    return rowKind(view, 21, {
      first: 0,
      last: 5,
      start: 1,
      headers,
      columns: { ...COLUMNS, department: null, ...columns },
    });
  };
  const PERSON: Cells = ['', '', '店长', '张伟'];

  test.each<[string, string, readonly Cells[]]>([
    ['a person', '天猫', [PERSON]],
    ['a person two rows further', '天猫', [[], ['', 'x'], PERSON]],
    ['a person, in English', 'Creative', [PERSON]],
    ['a person, of forty letters', 'A'.repeat(40), [PERSON]],
    ['a person, with people in its name', '人员配置', [PERSON]],
    ['a person, with employees in its name', '员工食堂', [PERSON]],
    ['a person, of a class that is no shift', '甲班', [PERSON]],
  ])('heads %s: %s', (_, word, rows) => {
    expect(above(word, rows)).toEqual(section(word, 0));
  });

  test.each<[string, string, readonly Cells[]]>([
    ['nobody', '天猫', []],
    ['a person too far away', '天猫', [[], [], [], PERSON]],
    ['a place without a name', '天猫', [['1', '', '店长', '']]],
    ['a name without a post', '天猫', [['1', '', '', '张伟'], PERSON]],
    ['another header', '天猫', [['', '', '岗位', '姓名'], PERSON]],
    ['a person, with a figure in it', '天猫2', [PERSON]],
    ['a person, with a comma in it', '天猫，京东', [PERSON]],
    ['a person, but names one itself', '李娜', [PERSON]],
    ['a person, but says what kind of people', '试用', [PERSON]],
    ['a person, but says what shift', '夜班', [PERSON]],
    ['a person, but nothing by itself', '【】', [PERSON]],
    ['a person, of more letters', 'A'.repeat(41), [PERSON]],
  ])('does not head %s: %s', (_, word, rows) => {
    expect(above(word, rows)).toEqual(DATA);
  });

  test.each<[string, string, boolean]>([
    ['No.', 'Pixel Squad', true],
    ['No', 'Pixel Squad', true],
    ['S/N', 'Pixel Squad', true],
    ['Piano', 'Pixel Squad', false],
    ['Note', 'Pixel Squad', false],
    ['序号', 'Pixel Squad', true],
    ['Employee ID', 'Pixel Squad', true],
    ['Shop', 'Mary Jones', false],
    ['Region', 'Mary Jones', false],
    ['No.', '李娜', false],
  ])('below %s "%s" heads people although it is built like a name: %s', (header, word, heads) => {
    const builder = sheet('名单').withHeader([header, '', '岗位', '姓名', '', '备注']).withBlankRows(20);
    const view = new GridView(builder.withRow([word]).withRow(PERSON).grid());
    const headers = columnHeaders(view, [0], 0, 5);
    const columns = { ...COLUMNS, department: null };
    const kind = rowKind(view, 21, { first: 0, last: 5, start: 1, headers, columns });
    expect(kind).toEqual(heads ? section(word, 0) : DATA);
  });

  test('whoever stands above it is not headed', () => {
    const builder = sheet('名单')
      .withHeader(['组', '', '岗位', '姓名', '', '备注'])
      .withRows([PERSON, ['天猫']]);
    const view = new GridView(builder.withCell(9, 5, '末').grid());
    const headers = columnHeaders(view, [0], 0, 5);
    const columns = { ...COLUMNS, department: null };
    expect(rowKind(view, 2, { first: 0, last: 5, start: 1, headers, columns })).toEqual(DATA);
  });

  test('only there, and not in the column of posts or names', () => {
    expect(above('天猫', [['', '', '店长', '']], { employeeName: null })).toEqual(DATA);
    expect(above('天猫', [['1', '', '店长', '']], { employeeName: null })).toEqual(section('天猫', 0));
    expect(above('天猫', [PERSON], { department: 1 })).toEqual(DATA);
    expect(above('天猫', [PERSON], { position: null })).toEqual(DATA);
    expect(above('天猫', [['店长', '张伟', 'x', '']], { position: 0, employeeName: 1 })).toEqual(DATA);
    expect(above('天猫', [['张伟', '店长', 'x', '']], { position: 1, employeeName: 0 })).toEqual(DATA);
    expect(above('天猫', [PERSON], {}, 1)).toEqual(DATA);
  });
});
