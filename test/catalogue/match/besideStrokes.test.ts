import { loadFacts } from '../../../src/catalogue/facts';
import { bundledMatcher } from './corpus';

/** Every title that the catalogue knows surely, with what lists of staff write on either side of a stroke. */

const matcher = bundledMatcher();

function sure(title: string): string | null {
  const { outcome, roleId } = matcher.match({ title, department: '' });
  return outcome === 'sure' ? roleId : null;
}

const known = loadFacts().roles.flatMap(({ id, name, aliases }) =>
  [name['zh-CN'], ...aliases.filter(({ weak, within }) => !weak && !within).map(({ title }) => title)]
    .filter((title) => /^[\u4e00-\u9fff]{3,8}$/.test(title) && !/[兼及]|[部组]$/.test(title) && sure(title) === id)
    .map((title) => ({ title, role: id })),
);

test.each(['高级/资深~', '早班/晚班~', '杭州/义乌~', '金牌、资深~', '中级+高级~'])(
  'several words before one title say no more than one of them: %s',
  (form) => {
    const [first = '', second = ''] = form.split(/[/、+]/);
    const each = [first, second].map((word) => word.replace('~', ''));
    const found = known.map(({ title, role }) => ({
      title,
      role,
      alone: each.every((word) => sure(word + title) === role),
      is: sure(form.replace('~', title)),
    }));
    expect(found.filter(({ role, is }) => is !== null && is !== role)).toEqual([]);
    const alone = found.filter((title) => title.alone);
    expect(alone.length).toBeGreaterThan(1000);
    expect(alone.filter(({ role, is }) => is !== role).map(({ title }) => title)).toEqual([]);
  },
);

test.each([
  ['专员', '助理'],
  ['主管', '经理'],
  ['总监', '经理'],
  ['专员', '主管'],
])('a rank behind a stroke is one of the work before it: %s/%s', (rank, other) => {
  const found = known
    .filter(({ title }) => title.endsWith(rank))
    .map(({ title, role }) => {
      const second = title.slice(0, -rank.length) + other;
      return { title, role, other: sure(second), is: sure(`${title}/${other}`) };
    });
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ role, is }) => is !== null && is !== role)).toEqual([]);
  expect(found.filter(({ role, other: second, is }) => second !== null && second !== role && is !== null)).toEqual([]);
  expect(found.filter(({ role, other: second, is }) => second === role && is !== role)).toEqual([]);
});

const BOTH = known
  .filter(({ title }) => /[^部组]专员$/.test(title))
  .map(({ title, role }) => ({ work: title.slice(0, -2), role }));

test('beside another post a title may be named by its work alone, and is suggested', () => {
  const left = BOTH.filter(
    ({ work }) => work.length >= 2 && matcher.match({ title: work, department: '' }).outcome === 'none',
  );
  const shown = left.map(({ work, role }) => ({
    work,
    role,
    is: matcher.match({ title: `会计/${work}`, department: '' }),
  }));
  expect(left.length).toBeGreaterThan(5);
  expect(shown.filter(({ is }) => is.outcome === 'sure').map(({ work }) => work)).toEqual([]);
  const missing = shown.filter(({ role, is }) => !is.candidates.some(({ roleId }) => roleId === role));
  expect(missing.map(({ work }) => work)).toEqual([]);
});

test('a rank behind a plain post of service is its own, whatever is noted behind it', () => {
  const role = sure('客服专员');
  expect(['客服专员/助理', '客服专员/助理（非技术）', '客服专员/专员'].map(sure)).toEqual([role, role, role]);
  expect(sure('运营专员/助理')).toBeNull();
});

test('what begins another title, or names a department, lends its work to no rank', () => {
  expect(sure('星辰部/主管')).toBeNull();
  expect(sure('主播/助理')).toBeNull();
  expect(sure('总经理/助理')).toBeNull();
  expect(sure('主管/经理')).toBeNull();
  expect(sure('物业管理专员/助理')).toBeNull();
});

test('who sells in the shop is no platform beside the one that has both', () => {
  const role = sure('京东运营');
  const titles = ['京东运营POP', 'POP京东运营', '京东运营（POP）', '自营京东运营', '京东运营（自营）'];
  expect(titles.map(sure)).toEqual(titles.map(() => role));
  expect(role).not.toBeNull();
  expect(sure('POP天猫运营')).toBeNull();
});
