import { loadFacts } from '../../../src/catalogue/facts';
import { pinyinOf } from '../../../src/catalogue/match/words/syllables';
import { bundledMatcher } from './corpus';

/** Titles that are sure alone, written as lists write them: with marks, numbers, names and slips. */

const { roles } = loadFacts();
const matcher = bundledMatcher();
const RANKED = /高级|资深|初级|中级|实习|储备|兼职|全职|首席|副|助理|早班|晚班|白班|夜班/;
const LEAST = 0.97;

function sure(title: string): string | null {
  const { outcome, roleId } = matcher.match({ title, department: '' });
  return outcome === 'sure' ? roleId : null;
}

const known = roles
  .flatMap(({ id, name, aliases }) =>
    [name['zh-CN'], ...aliases.filter(({ weak, within }) => !weak && !within).map(({ title }) => title)].map(
      (title) => ({ title, role: id }),
    ),
  )
  .filter(({ title }) => /^[\u4e00-\u9fff]{4,8}$/.test(title) && !RANKED.test(title) && !/[兼及]/.test(title))
  .filter((_, at) => at % 12 === 5)
  .filter(({ title, role }) => sure(title) === role);

function read(variant: (title: string) => string): { wrong: string[]; share: number } {
  const found = known.map(({ title, role }) => ({ title: variant(title), role, is: sure(variant(title)) }));
  return {
    wrong: found.filter(({ role, is }) => is !== null && is !== role).map(({ title, is }) => `${title} ${is ?? ''}`),
    share: found.filter(({ role, is }) => is === role).length / found.length,
  };
}

test('there are hundreds of them', () => {
  expect(known.length).toBeGreaterThan(200);
});

test.each([
  ['a reference mark', '※~'],
  ['a shape', '■~'],
  ['corner brackets', '『~』'],
  ['a topic', '#~#'],
  ['a label', '岗位：~'],
  ['who holds it', '现任~'],
  ['a code before', 'DS001 ~'],
  ['a code joined', 'DS001~'],
  ['a code behind', '~（DS-03）'],
  ['a number in words', '一、~'],
  ['a number in English', 'No.3 ~'],
  ['a grade behind a stroke', '~/P6'],
  ['a level behind a stroke', '~/高级'],
  ['how many of how many', '~ 2/3'],
  ['what is missing', '~（缺1）'],
  ['a month', '~2026.3'],
  ['since when', '~（2026年3月入职）'],
  ['a state', '~（招聘中）'],
  ['another state', '~-待定'],
  ['a place', '~职位'],
  ['several wanted', '~若干名'],
  ['a telephone', '~13800001111'],
  ['a telephone and a name', '~ 张伟 13800001111'],
  ['a mail address', '~ zhangwei@example.com'],
  ['a name', '~-张伟'],
  ['a name in brackets', '~（王小明）'],
  ['a name before', '李娜 ~'],
  ['itself', '~~'],
  ['itself in brackets', '~（~）'],
])('a title is as sure with %s', (_kind, form) => {
  const { wrong, share } = read((title) => form.replaceAll('~', title));
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(LEAST);
});

/** Letters that sound the same in a title's first, second … place: one of them is typed instead. */
const SAME_SOUND: Readonly<Record<string, string>> = {
  店: '电',
  运: '云',
  营: '赢',
  服: '符',
  品: '聘',
  播: '波',
  员: '元',
  部: '步',
  微: '威',
  视: '世',
  频: '贫',
  唯: '维',
  音: '因',
  京: '晶',
  购: '够',
  核: '何',
  前: '千',
  售: '手',
};

test('a letter that sounds the same leaves a title as sure, and makes it no other', () => {
  const { wrong, share } = read((title) => {
    const at = [...title].findIndex((letter) => SAME_SOUND[letter] !== undefined);
    return at < 0 ? title : title.slice(0, at) + (SAME_SOUND[title[at] ?? ''] ?? '') + title.slice(at + 1);
  });
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(LEAST);
});

test('letters that changed places leave a title as sure, and make it no other', () => {
  const { wrong, share } = read((title) => `${title.slice(0, 1)}${title[2] ?? ''}${title[1] ?? ''}${title.slice(3)}`);
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test('a letter typed twice leaves a title as sure, and makes it no other', () => {
  const { wrong, share } = read((title) => `${title.slice(0, 2)}${title[1] ?? ''}${title.slice(2)}`);
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test('a lost letter makes no title another post’s of the same shop', () => {
  const { wrong } = read((title) => title.slice(1));
  expect(wrong.filter((each) => /^(抖|音|京|东|快|手|拼|多|小红|红书|唯品|品会|视频|频号)/.test(each))).toEqual([]);
});

test.each([1, 2, 3])('a letter lost in place %d often leaves a title as sure, and is never a slip of another', (at) => {
  const { wrong, share } = read((title) => title.slice(0, -at) + title.slice(title.length - at + 1));
  // The catalogue has what remains as a title of its own, or in other words.
  const meant = wrong.filter(
    (each) => matcher.match({ title: each.split(' ')[0] ?? '', department: '' }).reason.code === 'spelling',
  );
  expect(meant).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.4);
});

test('Pinyin in Latin letters is as sure where it is long enough', () => {
  const { wrong, share } = read((title) => pinyinOf(title)[0] ?? title);
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(LEAST);
});

test.each(['抖音电商运营', '京东运营专员', '视频号店铺运营', '拼多多旗舰店运营'])(
  'an unknown letter before %s makes it no shop’s operator',
  (title) => {
    for (const letter of ['A', '任', '某']) expect(sure(letter + title)).not.toBe('R06');
  },
);
