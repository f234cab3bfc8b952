import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { probationIn } from '../../../src/staffing/words/employmentState';
import { sheet } from '../../support/sheetBuilder';

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
