import { GridView } from '../../../../src/staffing/cells/gridView';
import { columnHeaders } from '../../../../src/staffing/header/headerTexts';
import { readStaffingTable } from '../../../../src/staffing/lists/readStaffingTable';
import {
  headedState,
  isToCome,
  leavingColumns,
  saysVacant,
  statements,
} from '../../../../src/staffing/rows/employment/leaving';
import type { Person } from '../../../../src/staffing/staffingTable';
import { sheet } from '../../../support/sheetBuilder';

/** One person, with columns beside the name as header and value. */
function person(beside: Readonly<Record<string, string | number>>, name = '张明'): Person | undefined {
  const builder = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', ...Object.keys(beside)])
    .withRow(['客服部', '售前客服', name, ...Object.values(beside)])
    .withRow(['客服部', '售后客服', '李静']);
  return readStaffingTable(builder.grid()).table?.rows[0]?.people[0];
}

test.each([
  [{ 状态: '离职' }, '离职'],
  [{ 员工状态: '已离职' }, '已离职'],
  [{ 人员类别: '离职人员' }, '离职人员'],
  [{ 在職狀態: '離職' }, '離職'],
  [{ 在职状态: '离职（2025.6.30）' }, '离职（2025.6.30）'],
  [{ 状态: '自动离职' }, '自动离职'],
  [{ 状态: '退休' }, '退休'],
  [{ 'Employment Status': 'Terminated' }, 'Terminated'],
  [{ 是否在职: '否' }, '是否在职 否'],
  [{ 是否离职: '是' }, '是否离职 是'],
  [{ 离职日期: '2023.12.31' }, '离职日期 2023-12-31'],
  [{ 离职日期: 45291 }, '离职日期 2023-12-31'],
  [{ 'Last Working Day': '2023-12-31' }, 'Last Working Day 2023-12-31'],
  [{ 员工类型: '全职', 员工状态: '已离职' }, '已离职'],
  [{ 备注: '2025年3月离职' }, '2025年3月离职'],
  [{ 备注: '已离职。' }, '已离职。'],
  [{ 备注: '11月20日离职' }, '11月20日离职'],
  [{ 备注: '2023-12-31离职' }, '2023-12-31离职'],
  [{ 备注: '10月底已离职' }, '10月底已离职'],
  [{ 备注: '2025年3月份已办离职' }, '2025年3月份已办离职'],
  [{ 备注: '上个月自离' }, '上个月自离'],
  [{ 备注: '早班；2023年12月31日因个人原因离职' }, '早班；2023年12月31日因个人原因离职'],
  [{ 备注: '最后工作日：2023.12.31' }, '最后工作日：2023.12.31'],
  [{ Remarks: 'Left 31 Mar 2024' }, 'Left 31 Mar 2024'],
  [{ Remarks: 'Resigned on Dec 31, 2023.' }, 'Resigned on Dec 31, 2023.'],
  [{ Notes: 'Has left the company' }, 'Has left the company'],
  [{ Comments: 'No longer with us!' }, 'No longer with us!'],
  [{ Remarks: 'already retired since 2023/12/31' }, 'already retired since 2023/12/31'],
])('%j: has left, and the note says why', (beside, note) => {
  expect(person(beside)).toEqual({ name: '张明', employeeId: '', note, left: true });
});

test.each([
  { 状态: '在职' },
  { 状态: '待离职' },
  { 状态: '离职中' },
  { 备注: '12月底离职' },
  { 备注: '今年离职' },
  { 状态: '离职申请中' },
  { 状态: '拟离职' },
  { 状态: '退休返聘' },
  { 状态: '产假' },
  { 状态: '停薪留职' },
  { 状态: 'Inactive' },
  { 是否在职: '是' },
  { 是否在职: '' },
  { 是否离职: '否' },
  { 离职日期: '' },
  { 离职日期: '/' },
  { 离职日期: '无' },
  { 状态: '待离职', 离职日期: '2026-12-31' },
  { 预计离职日期: '2026-12-31' },
  { 离职原因: '' },
  { 备注: '接替离职的王强' },
  { 备注: '预计2026年3月离职' },
  { 备注: '原主管离职后接任' },
  { 备注: '2023-12-31离职，2024-03-01重新入职' },
  { 备注: '预计2099-12-31离职' },
  { 激活状态: '已禁用' },
  { 婚姻状况: '离异' },
  { Remarks: 'Left the meeting early' },
  { Remarks: 'Not resigned' },
  { Remarks: 'Left 31 Mar 2024, back since May' },
])('%j: is still there', (beside: Readonly<Record<string, string>>) => {
  expect(person(beside)).toEqual({ name: '张明', employeeId: '', note: '', left: false });
});

test('the note behind the name comes first, and everyone in the cell is meant', () => {
  expect(person({ 状态: '离职' }, '张明（兼）')).toMatchObject({ note: '兼 离职', left: true });
  const builder = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', '状态'])
    .withRow(['客服部', '售前客服', '张明、李静', '离职']);
  const [row] = readStaffingTable(builder.grid()).table?.rows ?? [];
  expect(row?.people.map(({ left }) => left)).toEqual([true, true]);
});

test('a note that says so already is not said twice', () => {
  expect(person({ 状态: '离职' }, '张明（离职）')).toMatchObject({ note: '离职', left: true });
});

describe('columns that can say that somebody has left', () => {
  /** The kinds of columns below these headers; the rows above the headers hold `above`. */
  const kinds = (headers: readonly string[], above: readonly string[] = [], gap = 0): (string | null)[] => {
    const builder = sheet('名单').withRow(above).withBlankRows(gap).withRow(headers);
    const view = new GridView(builder.grid());
    const found = leavingColumns(
      view,
      { headers: columnHeaders(view, [gap + 1], 0, headers.length - 1), start: gap + 2 },
      new Set(),
    );
    return headers.map((_, at) => found.find(({ column }) => column === at)?.kind ?? null);
  };

  test.each([
    ['state', '状态 员工状态 在职情况 用工性质 Employment_Status'],
    [
      'inService',
      '是否在职 目前是否还在职 是否在司 在职 在职否 在职与否 在职（是/否） 在职是/否 在司是否 Is_Active Active Current_employee Currently_employed Current_staff Still_employed',
    ],
    ['gone', '离职 是否离职 已离职 是否已离司 离职否 离司与否 Left Has_left Left_company Is_leaver'],
    ['leavingDay', '离职日期 实际离职日期 退休生效时间 辞职日 离职年月 离职年月日 最后工作日 最后工作日期'],
    ['leavingDay', 'Termination_Date Leave_Date Exit_Date Last_Working_Day Date_of_Leaving Date_of_Exit'],
    ['remark', '备注 说明 附注 其他 Remark Remarks Note Notes Comment Comments'],
  ])('%s: %s', (kind, headers) => {
    for (const header of headers.split(' '))
      expect([header, ...kinds([header.replaceAll('_', ' ')])]).toEqual([header, kind]);
  });

  test.each([
    '是否在职培训',
    '不在职',
    '在职培训',
    '在职（是/否）理由',
    '未离职',
    '离职原因',
    '预计离职日期',
    '最后工作日期限',
    '最后工作日数',
    'Expected Termination Date',
    'Next to last working day',
    'Update of leaving',
    'Date of exit interview',
    'Is active user',
    '其他备注',
    '备注二',
    'Keynotes',
    'Noted',
    '不定状态',
    '领导是否在职',
    '曾在职是/否',
    'Proactive',
    'Current staff number',
    'Partner still employed',
    'Left company reason',
    'Is leaver type',
    '离职日期备注栏',
    '计算最后工作日',
    'Exit date reason',
    'Last working day reason',
  ])('%s is none', (header) => {
    expect(kinds([header])).toEqual([null]);
  });

  test('columns of fields are none', () => {
    const view = new GridView(sheet('名单').withRow(['状态']).grid());
    expect(leavingColumns(view, { headers: columnHeaders(view, [0], 0, 0), start: 1 }, new Set([0]))).toEqual([]);
  });

  test('the header is told in one line', () => {
    const view = new GridView(sheet('名单').withRow(['离职\n日期']).grid());
    const [column] = leavingColumns(view, { headers: columnHeaders(view, [0], 0, 0), start: 1 }, new Set());
    expect(column?.header).toBe('离职 日期');
  });

  describe('the end of a post', () => {
    test.each([
      ['任职开始日期', '任职结束日期'],
      ['开始日期', '结束日期'],
      ['start_date', 'end_date'],
      ['上岗时间', '岗位终止时间'],
      ['任期起始日', '任期截止日'],
      ['到任日期', '卸任日期'],
      ['任命时间', '免职时间'],
      ['日期', '离任日期'],
      ['Start Date', 'End Date'],
      ['Position From Date', 'Position To Date'],
      ['Effective From', 'Effective To'],
      ['Valid Date', 'Valid Until'],
    ])('%s | %s', (begin, end) => {
      expect(kinds([begin, end])).toEqual([null, 'leavingDay']);
      expect(kinds([end, '岗位', begin])).toEqual(['leavingDay', null, null]);
    });

    test.each([
      ['合同开始日期', '合同结束日期'],
      ['任职开始日期', '培训结束日期'],
      ['培训开始日期', '任职结束日期'],
      ['开始日期', '结束日期说明'],
      ['开始日期前', '结束日期'],
      ['Start Date', 'Weekend Date'],
      ['Restart Date', 'End Date'],
      ['Start Date', 'End Date Type'],
      ['Start Date Type', 'End Date'],
      ['Effective From', 'Ineffective To'],
      ['Effective From Year', 'Effective To'],
      ['岗位', '结束日期'],
      ['任命时间', '离任日期表'],
      ['到任日期', '拟卸任日期'],
      ['Effective From', 'Effective To Year'],
      ['Ineffective From', 'Effective To'],
    ])('not %s | %s', (begin, end) => {
      expect(kinds([begin, end])).toEqual([null, null]);
    });

    test('has its beginning within two columns, and no contract above it', () => {
      expect(kinds(['开始日期', '岗位', '结束日期'])[2]).toBe('leavingDay');
      expect(kinds(['开始日期', '岗位', '姓名', '结束日期'])[3]).toBeNull();
      expect(kinds(['开始日期', '结束日期'], ['', '劳动合同'])[1]).toBeNull();
      expect(kinds(['开始日期', '结束日期'], ['', '任职'])[1]).toBe('leavingDay');
      expect(kinds(['Start Date', 'End Date'], ['', 'Driving licence'])[1]).toBeNull();
      expect(kinds(['Start Date', 'End Date'], ['', 'Driver license'])[1]).toBeNull();
      expect(kinds(['开始日期', '结束日期'], ['', '劳动合同'], 1)[1]).toBeNull();
      expect(kinds(['开始日期', '结束日期'], ['', '劳动合同'], 2)[1]).toBe('leavingDay');
    });
  });
});

test('only states and remarks are statements, also of a place that is free', () => {
  const headers = ['状态', '备注', '是否在职', '离职日期', '离职'];
  const view = new GridView(sheet('名单').withRow(headers).withRow(['在职', '早班', '空缺', '空缺', '空缺']).grid());
  const columns = leavingColumns(view, { headers: columnHeaders(view, [0], 0, 4), start: 1 }, new Set());
  expect(columns.map(({ kind }) => kind)).toEqual(['state', 'remark', 'inService', 'leavingDay', 'gone']);
  expect(statements(view, 1, columns)).toEqual([
    { column: 0, text: '在职' },
    { column: 1, text: '早班' },
  ]);
  expect(saysVacant(view, 1, columns)).toBe(false);
  const free = new GridView(sheet('名单').withRow(headers).withRow(['在职', '空缺']).grid());
  expect(saysVacant(free, 1, columns)).toBe(true);
});

describe('where several columns speak', () => {
  test('the state says it first, and decides over days and remarks', () => {
    expect(person({ 备注: '2025年3月离职', 状态: '已离职' })?.note).toBe('已离职');
    expect(person({ 状态: '在职', 备注: '2023-12-31离职' })?.left).toBe(false);
    expect(person({ 备注: '在职', 离职日期: '2023-12-31' })?.left).toBe(true);
    expect(person({ 状态: '在职', 是否离职: '是' })?.note).toBe('是否离职 是');
  });

  test.each([
    ['是否在职', '不', true],
    ['是否在职', '已离职', true],
    ['是否在职', '离职', true],
    ['是否在职', 'x', true],
    ['是否在职', '是否', false],
    ['是否在职', '不详', false],
    ['是否在职', '0', true],
    ['是否离职', '离职', true],
    ['是否离职', '已离职', true],
    ['是否离职', '√', true],
    ['是否离职', '是的', false],
    ['是否离职', '不是', false],
  ])('%s %s', (header, answer, left) => {
    expect(person({ [header]: answer })?.left).toBe(left);
  });
});

test('a day is to come until it is over', () => {
  const on = (day: number) => {
    const grid = { ...sheet('名单').grid(), readOn: { year: 2026, month: 11, day: 29 } };
    return isToCome(new GridView(grid), { year: 2026, month: 11, day });
  };
  expect([on(28), on(29), on(30)]).toEqual([false, true, true]);
  const view = new GridView(sheet('名单').grid());
  expect([isToCome(view, { year: 2999, month: 1, day: 1 }), isToCome(view, null)]).toEqual([false, false]);
});

test('a state that names a day to come keeps somebody on the list', () => {
  const grid = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', '状态'])
    .withRow(['客服部', '售前客服', '张明', '离职（2026-12-31）'])
    .withRow(['客服部', '售后客服', '李静', '离职（2026-10-31）'])
    .grid();
  const { table } = readStaffingTable({ ...grid, readOn: { year: 2026, month: 11, day: 29 } });
  expect(table?.rows.map(({ people }) => people[0]?.left)).toEqual([false, true]);
});

test.each([
  ['离职人员', 'left'],
  ['二、已离职人员（3人）：', 'left'],
  ['2026年离职名单', 'left'],
  ['本月离职员工', 'left'],
  ['Leavers', 'left'],
  ['Former employees:', 'left'],
  ['在职人员', 'there'],
  ['一、在职员工（12人）', 'there'],
  ['Current employees', 'there'],
  ['离职率', null],
  ['离职面谈专员', null],
  ['在职培训', null],
  ['Leavers of the year', null],
  ['', null],
])('the line %j says of the people below it: %s', (text, state) => {
  expect(headedState(text)).toBe(state);
});

describe('posts that are over', () => {
  /** Who is left of people with these days on which their post ended; all of them are said to be in service. */
  const left = (...people: readonly (readonly [name: string, ended: string])[]): (string | undefined)[] => {
    const builder = sheet('名单').withHeader(['部门', '岗位', '姓名', '状态', '任职开始日期', '任职结束日期']);
    people.forEach(([name, ended]) => builder.withRow(['客服部', '客服', name, '在职', '2020-01-01', ended]));
    const rows = readStaffingTable(builder.grid()).table?.rows ?? [];
    return rows.flatMap((row) => row.people.filter((each) => each.left).map(({ name }) => name));
  };
  const once = (names: string): (readonly [string, string])[] => [...names].map((letter) => [`张${letter}`, '']);

  test('are told in a list with a row for each post', () => {
    expect(left(['张明', '2023-12-31'], ['张明', ''], ['李静', ''])).toEqual(['张明']);
  });

  test('are none of somebody in service where everybody comes once, or nearly everybody', () => {
    expect(left(['张明', '2023-12-31'], ['李静', ''], ['王强', ''])).toEqual([]);
    expect(left(['张明', '2023-12-31'], ['张明', ''], ...once('甲乙丙丁'))).toEqual([]);
    expect(left(['张明', '2023-12-31'], ['张明', ''], ['张明', ''], ['张明', ''], ...once('国强伟丽芳军'))).toEqual([]);
    expect(left(['张明', '2023-12-31'], ['张明', ''], ['张明', ''], ['张明', ''], ...once('国强伟丽芳'))).toEqual([
      '张明',
    ]);
  });

  test('free places that come again make no such list', () => {
    expect(left(['张明', '2023-12-31'], ['李静', ''], ['王强', ''], ['空缺', ''], ['空缺', ''], ['空缺', ''])).toEqual(
      [],
    );
  });
});

describe('accounts', () => {
  const states = (...texts: readonly string[]) => {
    const builder = sheet('Staff').withHeader(['Department', 'Position', 'Name', 'Status']);
    texts.forEach((text, at) => builder.withRow(['Sales', 'Clerk', `Ann ${'ABC'[at] ?? ''}rown`, text]));
    return readStaffingTable(builder.grid()).table?.rows.map(({ people }) => people[0]?.left);
  };

  test('that are inactive are leavers beside active ones, and sleep where all are', () => {
    expect(states('Active', 'Inactive', 'Not active')).toEqual([false, true, true]);
    expect(states('Inactive', 'Inactive')).toEqual([false, false]);
    expect(states('Active', 'Inactive user')).toEqual([false, false]);
  });
});

test('a remark that says somebody is there does not take back the day on which somebody left', () => {
  const on = (header: string) => {
    const grid = sheet('名单')
      .withHeader(['部门', '岗位', '姓名', header, '离职日期'])
      .withRow(['客服部', '客服', '张明', '在职', '2023-12-31'])
      .grid();
    return readStaffingTable({ ...grid, readOn: { year: 2026, month: 11, day: 29 } }).table?.rows[0]?.employment
      ?.leftOn;
  };
  expect([on('备注'), on('状态')]).toEqual([{ year: 2023, month: 12, day: 31 }, undefined]);
});
