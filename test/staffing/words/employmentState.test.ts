import { absenceIn, isInService, STATE_HEADER } from '../../../src/staffing/words/employmentState';

const each = (words: string): string[] => words.split(' ');

test('headers of a state', () => {
  const are = each('状态 员工状态 在职情况 人员现状 离职情况 员工类别 用工性质 status employeestatus jobstatus');
  const not = each('婚姻状况 激活状态 类别 性质 状态说明 我的状态 statuscode orderstatus');
  expect(are.filter((word) => !STATE_HEADER.test(word))).toEqual([]);
  expect(not.filter((word) => STATE_HEADER.test(word))).toEqual([]);
});

test('who is away for long is told in the sheet’s own words', () => {
  const away = each(
    '待岗 离岗培训 停薪留职 留職停薪 产假 陪产假 哺乳假 育儿假 长期病假 病休 医疗期 工伤假 长假 停职 Sabbatical',
  );
  const back = each(
    '离岗离职 产假结束 病假期满 休假归来 待岗返岗 已返岗 产假后复工 产假复职 在职 离职 Returned_from_maternity 病假',
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
