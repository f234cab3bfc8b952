import { loadFacts } from '../../../src/catalogue/facts';
import { initialsOf } from '../../../src/catalogue/match/words/syllables';
import { bundledMatcher, isRight, isWrong, judge, loadGroup } from './corpus';

const matcher = bundledMatcher();
const HAN_PAIR = /^[\u3400-\u9fff]{2}$/;

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

describe('the first letters of a work', () => {
  test.each([
    ['KF', '客服部', 'M55'],
    ['kf主管', '客服部', 'R29'],
    ['CG', '采购部', 'M16'],
    ['JJ', '剪辑组', 'M05'],
  ])('%s in %s, which is called after it, is %s', (title, department, roleId) => {
    expect(meaning(title, department)).toBe(`sure ${roleId} initials`);
  });

  test.each([
    ['MG', '设计部', 'R26'],
    ['SH', '客服部', 'R31'],
    ['KJ', '财务部', 'M43'],
  ])('%s in %s, which does more, is asked about: %s', (title, department, roleId) => {
    expect(meaning(title, department)).toBe(`unsure ${roleId} initials`);
  });

  test('that another work of the department has as well are asked about', () => {
    expect(meaning('ZB', '直播部')).toMatch(/^unsure .* initials$/);
    const { candidates } = matcher.match({ title: 'ZB', department: '直播部' });
    expect(candidates.map(({ roleId }) => roleId)).toEqual(expect.arrayContaining(['M01', 'M02']));
  });

  test.each([
    ['KF', '', 'without a department'],
    ['KF', '教务部', 'in another trade'],
    ['KF区', '客服部', 'before a word that is no rank'],
    ['PS', '设计部', 'as a program’s name'],
  ])('%s in "%s" tell nothing %s', (title, department) => {
    expect(meaning(title, department)).not.toMatch(/initials/);
  });

  test('of every work that its own department makes sure are that role, or asked about', () => {
    const works = loadFacts()
      .roles.flatMap(({ aliases }) => aliases.map(({ title }) => title))
      .filter((title) => HAN_PAIR.test(title));
    let filled = 0;
    const wrong = works.flatMap((work) => {
      const whole = matcher.match({ title: work, department: `${work}部` });
      const letters = initialsOf(work)[0] ?? '';
      const { outcome, roleId, reason } = matcher.match({ title: letters, department: `${work}部` });
      if (outcome !== 'sure' || reason.code !== 'initials') return [];
      filled++;
      return roleId === whole.roleId ? [] : [[work, letters, roleId]];
    });
    expect(filled).toBeGreaterThanOrEqual(30);
    expect(wrong).toEqual([]);
  });
});

describe('a Chinese title in Pinyin', () => {
  test.each([
    ['zhubo', '直播部', 'M02'],
    ['kefu', '', 'M55'],
    ['fawu', '', 'M62'],
  ])('%s in "%s" is %s', (title, department, roleId) => {
    expect(meaning(title, department)).toBe(`sure ${roleId} pinyin`);
  });
});
