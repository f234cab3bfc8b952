import { cellAddress } from '../../../../src/base/address';
import { messages } from '../../../../src/i18n/messages/messages';
import { findStaffingTable } from '../../../../src/staffing/lists/findStaffingTable';
import { contractTermIn, probationLimit } from '../../../../src/staffing/rows/employment/probationLimit';
import { statutoryLeaveIn } from '../../../../src/staffing/words/employmentState';
import { sheet } from '../../../support/sheetBuilder';

type Cells = Readonly<Record<string, string | number>>;

/** What is told of one person, read on 2026-11-29. */
function told(beside: Cells, name = '程知遥') {
  const list = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', ...Object.keys(beside)])
    .withRow(['客服部', '售前客服', name, ...Object.values(beside)])
    .withRow(['客服部', '售后客服', '苏映川'])
    .build();
  const readOn = { year: 2026, month: 11, day: 29 };
  const [table] = findStaffingTable([{ ...list, grid: { ...list.grid, readOn } }]).tables;
  return (table?.issues ?? []).filter(({ row }) => row === 1);
}

const brief = (beside: Cells, name?: string) =>
  told(beside, name).map(({ code, row, column }) => `${code} ${cellAddress(row ?? 0, column ?? 0)}`);

describe('probation longer than the law allows', () => {
  test.each<[string, number | string, 'told' | 'fine']>([
    ['1个月', '2个月', 'fine'],
    ['2个月', '1个月', 'told'],
    ['3个月', '1个月', 'fine'],
    ['6个月', '2个月', 'told'],
    ['11个月', '1个月', 'fine'],
    ['1年', '2个月', 'fine'],
    ['一年', '3个月', 'told'],
    ['2年半', '3个月', 'told'],
    ['3年', '6个月', 'fine'],
    ['三年', '7个月', 'told'],
    ['无固定期限', '6个月', 'fine'],
    ['以完成一定工作任务为期限', '1个月', 'told'],
    ['2026-01-05至2026-12-31', '1个月', 'fine'],
    ['2026-01-05至2026-12-31', '2个月', 'told'],
    ['2026-01-05至2027-01-04', '2个月', 'fine'],
    ['', '6个月', 'fine'],
    ['', '半年', 'fine'],
    ['', '8个月', 'told'],
  ])('contract %s, probation %s: %s', (contract, probation, outcome) => {
    // The first pair is a contract too short for any probation.
    const wanted = outcome === 'told' || contract === '1个月' ? ['probationTooLong F2'] : [];
    expect(brief({ 入职日期: '2026-01-05', 合同期限: contract, 试用期: probation })).toEqual(wanted);
  });

  test.each<[Cells, string[]]>([
    [{ 合同开始日期: '2026-01-05', 合同到期日期: '2028-01-04', 转正日期: '2026-03-05' }, []],
    [{ 合同开始日期: '2026-01-05', 合同到期日期: '2028-01-04', 转正日期: '2026-03-06' }, ['probationTooLong G2']],
    [{ 合同开始日期: '2026-01-05', 合同到期日期: '2029-01-04', 转正日期: '2026-07-05' }, []],
    [{ 合同开始日期: '2026-01-05', 合同到期日期: '2029-01-03', 转正日期: '2026-07-05' }, ['probationTooLong G2']],
    // A later contract says nothing of the probation of the first.
    [{ 合同开始日期: '2026-10-01', 合同到期日期: '2027-09-30', 转正日期: '2026-07-05' }, []],
    [{ 试用期到期日: '2026-07-04' }, []],
    [{ 试用期到期日: '2026-07-05' }, ['probationTooLong E2']],
    [{ 状态: '试用期' }, ['probationTooLong E2']],
    [{ 备注: '试用期6个月' }, []],
    [{ '合同期限（年）': 1, 试用期: 3 }, ['probationTooLong F2']],
    [{ '合同期限（月）': 12, 试用期: 2 }, []],
    [{}, []],
    [{ 状态: '在职' }, []],
    [{ 合同期限: '1年' }, []],
    [{ 合同开始日期: '2026-01-05', 转正日期: '2026-07-05' }, []],
    [{ 合同到期日期: '2027-01-04', 转正日期: '2026-07-05' }, []],
    [{ 合同到期日期: '三年', 试用期到期日: '2026-07-05' }, ['probationTooLong F2']],
    [{ 合同到期日期: '一年', 试用期: '3个月' }, ['probationTooLong F2']],
    [{ 合同期限: '2026-10-01至2027-09-30', 转正日期: '2026-07-05' }, []],
    [{ 合同期限: '2026-01-05至2027-01-03', 转正日期: '2026-07-05' }, ['probationTooLong F2']],
    [{ 试用期到期日: '', 转正日期: '2026-07-06' }, ['probationTooLong F2']],
    [{ 试用期到期日: '', 状态: '试用期' }, ['probationTooLong F2']],
    [{ 状态: '在职', 备注: '试用期' }, ['probationTooLong F2']],
  ])('%j', (beside, wanted) => {
    expect(brief({ 入职日期: '2026-01-05', ...beside })).toEqual(wanted);
  });

  test('is told at the name where that says probation', () => {
    expect(brief({ 入职日期: '2026-01-05' }, '程知遥（试用期）')).toEqual(['probationTooLong C2']);
    expect(brief({ 入职日期: '2026-06-05' }, '程知遥（试用期）')).toEqual([]);
    expect(brief({}, '程知遥（试用期）')).toEqual([]);
  });

  test('is told with what is known of it', () => {
    const [from, until] = ['2026-01-05', '2026-07-04'];
    const known = (beside: Cells) => told(beside).map(({ params }) => params);
    expect(known({ 入职日期: from, 合同期限: '1年', 试用期: '6个月' })).toEqual([
      { name: '程知遥', from, until, months: 6, limit: 2 },
    ]);
    expect(known({ 合同期限: '3年', 试用期: '8个月' })).toEqual([
      { name: '程知遥', from: '', until: '', months: 8, limit: 6 },
    ]);
    expect(known({ 入职日期: from, 试用期到期日: '2026-08-01' })).toEqual([
      { name: '程知遥', from, until: '2026-08-01', months: null, limit: 6 },
    ]);
    expect(known({ 入职日期: from, 状态: '试用期' })).toEqual([
      { name: '程知遥', from, until: '', months: null, limit: 6 },
    ]);
    expect(known({ 入职日期: from, 试用期到期日: '2026-11-29', 状态: '试用期' })).toEqual([
      { name: '程知遥', from, until: '2026-11-29', months: null, limit: 6 },
    ]);
    expect(known({ 试用期到期日: '2026-11-29' })).toEqual([]);
  });

  test('is told with its length or days and the limit', () => {
    const [issue] = told({ 入职日期: '2026-01-05', 合同期限: '1年', 试用期: '6个月' });
    const [ongoing] = told({ 入职日期: '2026-01-05', 状态: '试用期' });
    if (!issue || !ongoing) throw new Error('nothing told');
    expect(messages('zh-CN').issue(issue)).toContain(
      '（6个月）超过法定上限：合同期限一年以上不满三年的，不得超过二个月',
    );
    expect(messages('zh-CN').issue(ongoing)).toContain('（2026-01-05起至今）超过法定上限：任何合同都不得超过六个月');
    expect(messages('en-US').issue(issue)).toContain(
      '(6 months) is longer than the law allows: with a contract of one',
    );
  });
});

test.each([
  ['合同年限', '3', 6],
  ['合同期限', '3', 6],
  ['合同期限', '2026年', 6],
  ['合同期限', '两年', 2],
  ['合同期限', '1年6个月', 2],
  ['合同期限', '半年', 1],
  ['合同期限', '18 months', 2],
])('%s %s: %s months', (header, text, limit) => {
  expect(probationLimit(contractTermIn(text, header))).toBe(limit);
});

test.each<[number | string, number | string, boolean]>([
  [3200, 4000, false],
  [3199.99, 4000, true],
  ['3,000元', '4,000元', true],
  ['80%', 4000, false],
  [0.7, 4000, true],
  ['面议', 4000, false],
  [3000, '', false],
  [4999.6, 6249.5, false],
  ['￥3,999.99', '¥5,000.00', true],
  ['$4000', '5000元/月', false],
  ['3000元/月', '4,000', true],
  ['79.5%', 4000, true],
  ['1,200,000', '1,600,000.55', true],
  ['税前3000', 4000, false],
  ['3000左右', 4000, false],
  ['30000', 4000, false],
  [0, 4000, false],
  [-1, 4000, false],
  [0.5, 1, false],
  [1, 1.2, false],
])('a probation wage of %s beside %s', (wage, agreed, isTold) => {
  expect(brief({ 试用期工资: wage, 转正工资: agreed })).toEqual(isTold ? ['probationWageLow D2'] : []);
});

test('a wage that is too low is told with the least that is due', () => {
  expect(told({ 试用期工资: 3000, 转正工资: 4000.5 })[0]?.params).toEqual({
    ...{ name: '程知遥', wage: 3000, agreed: 4000.5, least: 3200.4 },
  });
  expect(told({ 试用期工资: '70%', 转正工资: 3333 })[0]?.params).toMatchObject({ wage: 2333.1 });
  expect(brief({ 试用期工资: 3000 })).toEqual([]);
  expect(brief({ 转正工资: 4000 })).toEqual([]);
});

describe('leave that the law grants', () => {
  test.each(['婚假', '丧假3天', '年休假', '护理假', '工伤', '陪产假11.3-11.17', '探亲假', 'Annual leave'])(
    '%s is told with its cell',
    (state) => {
      const [issue] = told({ 状态: state });
      expect(issue && messages('zh-CN').issue(issue)).toContain('不应计作缺勤');
      expect(issue).toMatchObject({ row: 1, params: { name: '程知遥', state }, fatal: false });
    },
  );

  test.each(['事假', '年假余5天', '年假未休', '婚假已休完', '已婚', '工作年限5年', '产假结束返岗'])(
    '%s is not',
    (state) => {
      expect(statutoryLeaveIn(state)).toBe('');
    },
  );

  test('behind a name it stands at the name', () => {
    expect(brief({}, '程知遥（婚假）')).toEqual(['statutoryLeave C2']);
    expect(brief({ 状态: '产假' })).toEqual(['awayFromWork C2']);
  });
});
