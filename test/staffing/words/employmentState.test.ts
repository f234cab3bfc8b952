import {
  absenceIn,
  isInService,
  isStatutoryLeave,
  probationIn,
  STATE_HEADER,
  statutoryLeaveIn,
} from '../../../src/staffing/words/employmentState';

const each = (words: string): string[] => words.split(' ');

test('headers of a state', () => {
  const are = each(
    '状态 员工状态 在职情况 人员现状 离职情况 员工类别 用工性质 在职/离职 在职离职 人员类型 active/inactive status employeestatus jobstatus activestatus currentstatus',
  );
  const not = each(
    '非在职/离职 在职/离职表 proactive/inactive active/inactivedate 全员工类别 员工类别表 婚姻状况 激活状态 类别 性质 状态说明 我的状态 statuscode orderstatus',
  );
  expect(are.filter((word) => !STATE_HEADER.test(word))).toEqual([]);
  expect(not.filter((word) => STATE_HEADER.test(word))).toEqual([]);
});

test('who is away for long is told in the sheet’s own words', () => {
  const away = each(
    '待岗 离岗培训 停薪留职 留職停薪 产假 陪产假 哺乳假 育儿假 长期病假 病休 医疗期 工伤假 长假 停职 Sabbatical',
  );
  const back = each(
    '离岗离职 已离岗 停职返岗 留停将返岗 产假结束 病假期满 休假归来 待岗返岗 已返岗 产假后复工 产假复职 在职 离职 Returned_from_maternity 病假',
  );
  expect(away.map(absenceIn)).toEqual(away);
  expect(back.map(absenceIn)).toEqual(back.map(() => ''));
  expect(['Maternity leave', 'On leave', 'Unpaid Leave', 'furloughed'].map(absenceIn)).not.toContain('');
});

test('who is in service', () => {
  const there = each(
    '在职 在岗 正式员工 全职 试用期 转正 待离职 拟离职 离职中 实习 退休返聘 返聘 Active Employed Probation 产假',
  );
  const gone = each('离职 不在职 inactive 退休 terminated 兼职');
  expect(there.filter((state) => !isInService(state))).toEqual([]);
  expect(gone.filter(isInService)).toEqual([]);
});

test('who is on probation is told in the sheet’s own words', () => {
  const on = each('试用 试用期 试用期3个月 见习期 实习期考察 Probation 试用期至2026-11-30');
  const off = each(
    '转正 已转正 试用期过 试用期已过 试用期已经满 试用期结束 试用期届满 试用期通过 试用合格 过了试用期 试用期后 试用后 非试用期 无试用期 免试用 不在试用期 无见习期 confirmed Confirmed_after_probation no_probation 实习 在职',
  ).map((text) => text.replaceAll('_', ' '));
  expect(on.map(probationIn)).toEqual(on);
  expect(off.map(probationIn)).toEqual(off.map(() => ''));
  expect([30, 31].map((length) => probationIn('试用'.padEnd(length, '期')).length)).toEqual([30, 0]);
});

test('leave that the law grants, as long as it is taken', () => {
  const taken = each(
    '产假 陪产假 哺乳假 育儿假 护理假 护理老人 独生子女陪护假 产检 节育假 计划生育假 婚假 丧假 年假 年休 公休假 探亲 工伤 职业病 医疗期 长病假 长期病假 病休 Maternity Paternity Parental_leave Sick Bereavement marriage_leave Wedding_leave Annual_leave Carer_leave Carers_leave work_injury occupational_injury',
  ).map((text) => text.replace('_', ' '));
  const not = each('事假 独生子女 独生子女证 已婚 工作 leave marriage injury 假');
  expect(taken.filter((state) => !isStatutoryLeave(state))).toEqual([]);
  expect(not.filter(isStatutoryLeave)).toEqual([]);
  expect(statutoryLeaveIn('婚假')).toBe('婚假');
  const over = each(
    '年假未休 年假没休 年假不休 年假余5天 年假剩3天 年假无 年假放弃 年假折现 年假折算 年假补偿 婚假休完 产假结束 产假期满 产假已满 产假后返岗 产假后 年假结余',
  );
  expect(
    [...over, 'annual leave remaining', 'annual leave balance', 'annual leave unused'].filter(statutoryLeaveIn),
  ).toEqual([]);
  expect([30, 31].map((length) => statutoryLeaveIn('年假'.padEnd(length, '天')).length)).toEqual([30, 0]);
});
