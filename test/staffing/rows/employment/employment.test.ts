import { findStaffingTable } from '../../../../src/staffing/lists/findStaffingTable';
import { probationIn } from '../../../../src/staffing/words/employmentState';
import { leavingDayIn } from '../../../../src/staffing/rows/employment/leavingDay';
import { sheet } from '../../../support/sheetBuilder';

function facts(headers: readonly string[], ...lines: readonly (readonly string[])[]) {
  const base = ['部门', '岗位', '姓名'];
  const list = sheet('花名册')
    .withHeader([...base, ...headers])
    .withRows(lines.map((line, index) => ['客服部', '售前客服', ['程知遥', '苏映川', '何小雅'][index] ?? '', ...line]));
  const [table] = findStaffingTable([list.build()]).tables;
  return (table?.rows ?? []).map(({ employment }) => employment ?? null);
}

test('states and remarks that say probation or long leave', () => {
  expect(facts(['状态'], ['试用期'], ['正式'], ['产假'])).toEqual([{ probation: '试用期' }, null, { away: '产假' }]);
  expect(facts(['备注'], ['试用期至2026-11-30'], ['试用（到2026年11月30日）'])).toEqual([
    { probation: '试用期至2026-11-30', probationEnd: { year: 2026, month: 11, day: 30 } },
    { probation: '试用（到2026年11月30日）', probationEnd: { year: 2026, month: 11, day: 30 } },
  ]);
  expect(facts(['备注'], ['试用期3个月'], ['试用期已过'], ['早班'])).toEqual([
    { probation: '试用期3个月', probationMonths: 3 },
    null,
    null,
  ]);
});

test.each(['已转正', '试用期已满', '试用期通过', '非试用期', '试用期后转正', '无试用期', 'after probation'])(
  '%s is no probation',
  (text) => {
    expect(probationIn(text)).toBe('');
  },
);

test('columns of days and lengths', () => {
  expect(facts(['试用期', '转正日期'], ['三个月', ''], ['', '2026-11-16'], ['6', '2026年5月1日'])).toEqual([
    { probationMonths: 3 },
    { probationEnd: { year: 2026, month: 11, day: 15 } },
    { probationMonths: 6, probationEnd: { year: 2026, month: 4, day: 30 } },
  ]);
  expect(facts(['试用期到期日', '离职日期'], ['2026/11/15', ''], ['', '2099-01-31'])).toEqual([
    { probationEnd: { year: 2026, month: 11, day: 15 } },
    { leftOn: { year: 2099, month: 1, day: 31 } },
  ]);
  expect(facts(['休假开始日期', '休假结束日期', '调岗日期'], ['2026-11-02', '2026-11-20', '2026-11-23'])).toEqual([
    {
      awayFrom: { year: 2026, month: 11, day: 2 },
      awayTo: { year: 2026, month: 11, day: 20 },
      movedOn: { year: 2026, month: 11, day: 23 },
    },
  ]);
});

test('the end of probation typed below its length, and lengths of nothing', () => {
  expect(facts(['试用期'], ['2026-11-15'], ['0个月'], ['无'])).toEqual([
    { probationEnd: { year: 2026, month: 11, day: 15 } },
    null,
    null,
  ]);
  expect(facts(['备注'], ['试用期6个月，到2026-11-30'])).toEqual([
    { probation: '试用期6个月，到2026-11-30', probationEnd: { year: 2026, month: 11, day: 30 } },
  ]);
  expect(facts(['状态', '状态'], ['在职', '离职中'])).toEqual([null]);
  expect(facts(['状态', '员工状态', '离职日期'], ['在职', '离职中', '2026-11-20'])).toEqual([
    { leftOn: { year: 2026, month: 11, day: 20 } },
  ]);
});

describe('the last day of work', () => {
  const leftOn = { year: 2026, month: 11, day: 20 };

  test.each([
    '2026-11-20离职',
    '2026年11月20日离职',
    '于2026/11/20因个人原因离职',
    '离职（2026.11.20）',
    '离职日期：2026-11-20',
    '20261120离职',
    '早班，2026.11.20离职',
    'Left on 2026-11-20',
  ])('%s in a remark is one', (text) => {
    expect(facts(['备注'], [text])).toEqual([{ leftOn }]);
    expect(leavingDayIn(text)).toEqual(leftOn);
  });

  test.each([
    '2026年11月离职',
    '11月20日离职',
    '预计2026-11-20离职',
    '2026-11-20离职，后返岗',
    '接替2026-11-20离职的王强',
  ])('%s is none', (text) => {
    expect(leavingDayIn(text)).toBeNull();
  });

  test('a state that says in service decides over a day that has passed, not over one of leaving', () => {
    expect(
      facts(['状态', '离职日期'], ['在职', '2026-11-20'], ['离职中', '2026-11-20'], ['离职', '2026-11-20']),
    ).toEqual([null, { leftOn }, { leftOn }]);
  });
});

test('a day in a remark that is to come keeps somebody on the list until then', () => {
  const list = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', '备注'])
    .withRows([
      ['客服部', '售前客服', '程知遥', '2026-12-20离职'],
      ['客服部', '售前客服', '苏映川（2026-12-20离职）', ''],
      ['客服部', '售前客服', '何小雅', '2026-11-20离职'],
    ])
    .build();
  const readOn = { year: 2026, month: 11, day: 29 };
  const [table] = findStaffingTable([{ ...list, grid: { ...list.grid, readOn } }]).tables;
  expect(table?.rows.map(({ people }) => people[0]?.left)).toEqual([false, false, true]);
});
