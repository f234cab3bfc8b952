import { bundledMatcher, isRight, isWrong, judge, loadGroup } from './corpus';

const matcher = bundledMatcher();

const meaning = (title: string, department: string): string => {
  const { outcome, roleId, reason } = matcher.match({ title, department });
  return [outcome, roleId, reason.code].filter((part) => part !== null).join(' ');
};

describe('a work without a rank', () => {
  test.each([
    ['计划', '供应链部', 'M15'],
    ['出貨', '倉儲部', 'R41'],
    ['社群', '会员部', 'M10'],
    ['ERP', '信息中心', 'M21'],
    ['招募', '人資部', 'M58'],
    ['视觉', '电商事业部', 'R26'],
  ])('%s in %s is of who does it: %s', (title, department, roleId) => {
    expect(meaning(title, department)).toBe(`sure ${roleId} department`);
  });

  test('tells the department that decided, and the title it is read as', () => {
    const { reason } = matcher.match({ title: '计划', department: '供应链中心' });
    expect(reason).toEqual({ code: 'department', params: { department: '供应链中心', alias: '计划专员' } });
  });

  test.each([
    ['计划', '', 'no department is named'],
    ['出货', '品管部', 'the work is of another one'],
    ['测试', '技术部', 'nobody of the catalogue does it'],
    ['上架', '仓储部', 'the work is of another one'],
    ['热线', '行政部', 'it says no work'],
    ['推广', '运营中心组', 'it is a title of its own'],
    ['事人', '人力资源部', 'it is only spelt like one'],
  ])('%s in "%s" is not, for %s', (title, department) => {
    expect(meaning(title, department)).not.toMatch(/^sure .* department$/);
  });

  test('in a department of another trade is not, whatever the one above is', () => {
    expect(matcher.match({ title: '种草', department: '教务部', departmentPath: ['内容部'] }).outcome).toBe('none');
    expect(matcher.match({ title: '种草', department: '一组', departmentPath: ['内容部'] }).outcome).toBe('sure');
  });
});

test('of the words of lists so read every one is acceptable', () => {
  const words = (['lists-counted', 'lists-later'] as const)
    .flatMap((group) => judge(matcher, loadGroup(group)))
    .filter(({ title, match: { confidence, reason } }) => {
      const alias = reason.code === 'department' ? reason.params.alias : '';
      return confidence === 0.985 && alias !== title && /^([\u3400-\u9fff]{2}|[A-Z]{2,3})$/.test(title);
    });
  expect(words.filter(isRight).length).toBeGreaterThanOrEqual(35);
  expect(words.filter(isWrong).map(({ title, department }) => [title, department])).toEqual([]);
});
