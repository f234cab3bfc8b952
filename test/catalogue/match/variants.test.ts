import { loadFacts } from '../../../src/catalogue/facts';
import { messages } from '../../../src/i18n/messages/messages';
import { bundledMatcher } from './corpus';

/** Every title that the catalogue knows surely, written in the ways in which companies write titles. */

interface Known {
  readonly title: string;
  readonly role: string;
  readonly leads: boolean;
}

const { roles } = loadFacts();
const matcher = bundledMatcher();
const LEADS = new Set(['director', 'manager', 'supervisor']);
/** What the ending says of the title decides, and not what is put before it. */
const RANKED = /高级|资深|初级|中级|实习|储备|兼职|全职|首席|副|助理|早班|晚班|白班|夜班/;

const known: Known[] = roles.flatMap(({ id, name, aliases, level }) =>
  [name['zh-CN'], ...aliases.filter(({ weak, within }) => !weak && !within).map(({ title }) => title)]
    .filter((title) => /^[\u4e00-\u9fff]{3,8}$/.test(title) && !RANKED.test(title) && !/[兼及]/.test(title))
    .filter((title) => sure(title) === id)
    .map((title) => ({ title, role: id, leads: LEADS.has(level) })),
);

function sure(title: string): string | null {
  const { outcome, roleId } = matcher.match({ title, department: '' });
  return outcome === 'sure' ? roleId : null;
}

/** What of the variants is filled with another role, and the share that is filled rightly. */
function read(titles: readonly Known[], variant: (title: string) => string): { wrong: string[]; share: number } {
  const found = titles.map(({ title, role }) => ({ title: variant(title), role, is: sure(variant(title)) }));
  return {
    wrong: found.filter(({ role, is }) => is !== null && is !== role).map(({ title, is }) => `${title} ${is ?? ''}`),
    share: found.filter(({ role, is }) => is === role).length / found.length,
  };
}

const SPECIALISTS = known.filter(({ leads }) => !leads);

test('there are thousands of variants', () => {
  expect(known.length).toBeGreaterThan(1000);
  expect(SPECIALISTS.length).toBeGreaterThan(700);
});

test.each([
  ['高级', '高级~'],
  ['资深', '资深~'],
  ['P6', '~P6'],
  ['a number', '~2'],
  ['pay', '~ 8-12K'],
  ['days off', '~（双休）'],
  ['board and lodging', '~包吃住'],
  ['several wanted', '~（3人）'],
  ['hiring', '急聘~'],
  ['experience', '~（有经验）'],
  ['full time', '~（全职）'],
  ['away from the office', '~（可居家）'],
])('every title is read as surely with %s', (_kind, form) => {
  const { wrong, share } = read(known, (title) => form.replace('~', title));
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

/** Led once in a company: in a place it is a branch that is led. */
const LED_ONCE = /财务|人力|人事|行政/;

test.each([
  ['a place', '杭州~'],
  ['a region', '华东区~'],
])('whoever does not lead a company’s whole work or its books is as sure with %s', (_kind, form) => {
  const directors = new Set(roles.filter(({ level }) => level === 'director').map(({ id }) => id));
  const anywhere = known.filter(({ title, role, leads }) => !directors.has(role) && !(leads && LED_ONCE.test(title)));
  const { wrong, share } = read(anywhere, (title) => form.replace('~', title));
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

test.each([
  ['学徒', '学徒~'],
  ['见习', '见习~'],
  ['储备', '储备~'],
  ['shifts', '~（晚班）'],
  ['a part of the working day', '兼职~'],
])('whoever leads nobody is as sure with %s', (_kind, form) => {
  const { wrong, share } = read(SPECIALISTS, (title) => form.replace('~', title));
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

/** What stands beside a title may make it another post: asked about, or filled rightly, never wrongly. */
test.each([
  '副~',
  '前~',
  '原~',
  '~（国际）',
  '~（培训）',
  '~（招聘）',
  '商场~',
  '医院~',
  '酒店~',
  '加盟店~',
  '~顾问',
  '~讲师（外聘）',
])('no title becomes another one as %s', (form) => {
  const { share } = read(known, (title) => form.replace('~', title));
  expect(share).toBeLessThan(0.05);
});

test('titles of one role joined by a stroke mean that role, and of two roles nobody', () => {
  const pairs = known.slice(0, -1).map((first, place) => ({ first, second: known[place + 1] ?? first }));
  const found = pairs.map(({ first, second }) => ({
    title: `${first.title}/${second.title}`,
    role: first.role === second.role ? first.role : null,
    is: sure(`${first.title}/${second.title}`),
  }));
  expect(found.filter(({ role, is }) => is !== role).map(({ title }) => title)).toEqual([]);
});

test('the sentences on variants lack no word', () => {
  const { reason } = messages('zh-CN');
  const told = known
    .slice(0, 200)
    .map(({ title }) => reason(matcher.match({ title: `高级${title}（双休）`, department: '' }).reason));
  expect(told.filter((sentence) => /undefined|“\s*”/.test(sentence))).toEqual([]);
});
