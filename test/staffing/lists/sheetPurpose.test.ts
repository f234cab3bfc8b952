import { GridView } from '../../../src/staffing/cells/gridView';
import { headerAt, type HeaderCandidate } from '../../../src/staffing/header/findHeader';
import {
  costOfName,
  isCardShaped,
  purposeOfHeaders,
  purposeOfName,
  type NamedPurpose,
} from '../../../src/staffing/lists/sheetPurpose';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

function headerOf(header: Cells, rows: readonly Cells[] = []): HeaderCandidate {
  const found = headerAt(new GridView(sheet('表').withHeader(header).withRows(rows).grid()), [0]);
  if (!found) throw new Error('no header');
  return found;
}
const LIST = ['部门', '岗位', '姓名'];
const person = (...more: Cells): Cells => ['运营部', '店长', '张明', ...more];

describe('what columns say a list is for', () => {
  test.each<[NamedPurpose | null, readonly string[]]>([
    [null, []],
    [null, ['基本工资', '个税']],
    ['payroll', ['基本工资', '个税', '实发工资']],
    [null, ['出勤天数']],
    ['attendance', ['出勤天数', '迟到']],
    [null, ['面试时间']],
    ['recruiting', ['面试时间', '面试官']],
    [null, ['得分', '排名']],
    ['summary', ['得分', '排名', '绩效系数']],
    [null, ['岗位定义']],
    // Weights and targets of posts beside what the posts are for belong to a job table; without that, to results.
    [null, ['岗位目的', '任职要求', '学历要求', '权重', '目标值', '考核周期']],
    [null, ['工作经验要求', '技能要求', '直接下级', '权重', '目标值', '考核周期']],
    [null, ['交付物', '部门职能', '岗位目的', '权重', '目标值', '考核周期']],
    ['summary', ['岗位目的', '任职要求', '权重', '目标值', '考核周期']],
    ['summary', ['岗位目的', '任职要求', '学历要求', '得分', '排名', '绩效系数']],
  ])('%s: %j beside department, position and name', (purpose, more) => {
    expect(purposeOfHeaders(headerOf([...LIST, ...more], [person()]))).toBe(purpose);
  });

  test('a dictionary explains posts and names nobody', () => {
    expect(purposeOfHeaders(headerOf(['部门', '岗位', '岗位定义'], [['运营部', '店长', '管店']]))).toBe('dictionary');
  });

  test.each<[string, NamedPurpose | null, readonly string[], readonly Cells[]]>([
    ['nearly everybody has left', 'leavers', ['离职日期'], [person('2025-01-01'), person('2025-02-01')]],
    [
      'three of four have',
      'leavers',
      ['离职日期'],
      [person('2025-01-01'), person('2025-01-01'), person('2025-01-01'), person('')],
    ],
    ['two of three have', null, ['离职日期'], [person('2025-01-01'), person('2025-02-01'), person('')]],
    ['nobody has', null, ['离职日期'], [person(''), person('/')]],
    ['headcounts are kept beside', null, ['编制人数', '离职日期'], [person(3, '2025-01-01'), person(2, '2025-01-01')]],
    ['no column is about leaving', null, ['备注'], [person('2025-01-01')]],
  ])('leavers: %s', (_, purpose, more, rows) => {
    expect(purposeOfHeaders(headerOf([...LIST, ...more], rows))).toBe(purpose);
  });
});

test.each<[string, NamedPurpose | null, number]>([
  ['Sheet1', null, 0],
  ['运营部', null, 0],
  ['花名册', null, -2],
  ['花名册 (2)', null, -0.5],
  ['花名册 (12)', null, -0.5],
  ['花名册(2)补充', null, -2],
  ['花名册(二)', null, -2],
  ['工作经历', 'background', 8],
  ['Employee', null, -2],
  ['Employees', null, -2],
  ['花名册副本', 'oldCopy', 5.5],
  ['全员花名册', null, -3],
  ['全部', null, -1],
  ['员工信息', null, -2],
  ['Headcount', null, -2],
  ['Team list', null, -2],
  ['List of values', 'dictionary', 5],
  ['离职人员', 'leavers', 6],
  ['工资', 'payroll', 5],
  ['考勤', 'attendance', 5],
  ['招聘候选', 'recruiting', 4],
  ['模板', 'template', 3],
  ['绩效', 'summary', 2],
  ['绩效汇总', 'summary', 1],
])('the name %s speaks of %s and costs %d', (name, purpose, cost) => {
  expect([purposeOfName(name), costOfName(name)]).toEqual([purpose, cost]);
});

describe('cards', () => {
  const isCard = (...rows: readonly Cells[]) =>
    isCardShaped(new GridView(sheet('表').startingAt(1, 1).withRows(rows).grid()));
  const wide = (count: number, text: string): Cells => [...Array.from({ length: count }, () => null), text];
  const deep = (count: number, text: string): readonly Cells[] => [
    ['x'],
    ...Array.from({ length: count - 1 }, () => []),
    [text],
  ];

  test.each<[string, boolean, readonly Cells[]]>([
    ['a placeholder', true, [['姓名', '{{姓名}}']]],
    ['braces with nothing between', false, [['姓名', '{{}}']]],
    [
      'four words of a card',
      true,
      [
        ['考核维度', '', '权重', '目标值'],
        ['', '评分标准'],
      ],
    ],
    ['in English', true, [['Dimension', 'Indicator', 'Target', 'Weight']]],
    ['with blanks in them', true, [['权 重', '目 标 值', 'Self rating', 'Data Source']]],
    ['three words', false, [['考核维度', '权重', '目标值', '姓名']]],
    ['one word four times', false, [['权重', '权重', '权重', '权重']]],
    ['a placeholder in the thirtieth column', true, [['x'], wide(29, '{{姓名}}')]],
    ['further right', false, [['x'], wide(30, '{{姓名}}')]],
    ['a placeholder in the fortieth row', true, deep(39, '{{姓名}}')],
    ['further down', false, deep(40, '{{姓名}}')],
  ])('%s: %s', (_, card, rows) => {
    expect(isCard(...rows)).toBe(card);
  });
});
