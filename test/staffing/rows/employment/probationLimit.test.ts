import {
  contractTermIn,
  isLongerThan,
  probationLimit,
  probationMonthsIn,
} from '../../../../src/staffing/rows/employment/probationLimit';

const months = (count: number) => ({ kind: 'months', months: count });

test.each([
  ['3年', months(36)],
  ['三年期', months(36)],
  ['叁年', months(36)],
  ['两周年', months(24)],
  ['1年半', months(18)],
  ['半年', months(6)],
  ['1年6个月', months(18)],
  ['36个月', months(36)],
  ['6月', months(6)],
  ['2 years', months(24)],
  ['1 yr', months(12)],
  ['1.5年', months(18)],
  ['18 mths', months(18)],
  ['49年', months(588)],
  ['50年', null],
  ['2026年', null],
  ['无固定期限', { kind: 'openEnded' }],
  ['Open-ended', { kind: 'openEnded' }],
  ['open ended', { kind: 'openEnded' }],
  ['Permanent', { kind: 'openEnded' }],
  ['以完成一定工作任务为期限', { kind: 'task' }],
  ['完成本项任务止', { kind: 'task' }],
  ['长期', null],
  ['', null],
  ['3', null],
])('a contract of %j', (text, term) => {
  expect(contractTermIn(text)).toEqual(term);
});

test.each([
  ['3', '合同年限', months(36)],
  ['1.5', '合同期限（年）', months(18)],
  ['1.25', 'Term (year)', months(15)],
  ['2', 'Term (years)', months(24)],
  ['12', '合同期限（月）', months(12)],
  ['12', '合同期限', null],
  ['0', '合同年限', null],
  ['3x', '合同年限', null],
  ['x3', '合同年限', null],
])('%s below %s', (text, header, term) => {
  expect(contractTermIn(text, header)).toEqual(term);
});

test('a contract from one day to another', () => {
  const from = { year: 2026, month: 1, day: 5 };
  const to = { year: 2028, month: 12, day: 31 };
  for (const text of [
    '2026-01-05至2028-12-31',
    '2026年1月5日起到2028年12月31日',
    '2026/1/5~2028/12/31',
    '2026-01-05 to 2028-12-31',
  ])
    expect(contractTermIn(text)).toEqual({ kind: 'dates', from, to });
  expect(contractTermIn('2026-01-05')).toBeNull();
});

test('the longer the contract, the longer the probation it allows', () => {
  const limits = [2, 3, 11, 12, 35, 36].map((count) => probationLimit({ kind: 'months', months: count }));
  expect(limits).toEqual([0, 1, 1, 2, 2, 6]);
  expect([null, { kind: 'openEnded' } as const, { kind: 'task' } as const].map(probationLimit)).toEqual([6, 6, 0]);
  const from = { year: 2026, month: 1, day: 5 };
  const until = (day: number) => probationLimit({ kind: 'dates', from, to: { year: 2027, month: 1, day } });
  expect([until(3), until(4)]).toEqual([1, 2]);
});

test.each([
  ['3个月', 3],
  ['三个月', 3],
  ['两月', 2],
  ['6 months', 6],
  ['1 month', 1],
  ['12', 12],
  ['3', 3],
  ['试用期6个月', 6],
  ['半年', 6],
  ['试用半年', 6],
  ['123', null],
  ['满3', null],
  ['3天', null],
  ['', null],
])('probation of %j', (text, length) => {
  expect(probationMonthsIn(text)).toBe(length);
});

test('probation is too long from the day after the last one allowed', () => {
  const from = { year: 2026, month: 1, day: 5 };
  const until = (day: number) => isLongerThan(from, { year: 2026, month: 3, day }, 2);
  expect([until(4), until(5)]).toEqual([false, true]);
});
