import { loadFacts } from '../../../../src/catalogue/facts';
import { comparable } from '../../../../src/base/plainText';
import { initialsOf, pinyinOf, soundAlike } from '../../../../src/catalogue/match/words/syllables';

test('every character of the catalogue’s titles can be read, or its roles are found by no Pinyin', () => {
  const { roles, departments } = loadFacts();
  const titles = [
    ...roles.flatMap(({ name, aliases }) => [name['zh-CN'], ...aliases.map(({ title }) => title)]),
    ...departments.map(({ name }) => name['zh-CN']),
  ];
  const letters = new Set(titles.flatMap((title) => comparable(title).match(/[\u3400-\u9fff]/g) ?? []));
  expect(letters.size).toBeGreaterThan(300);
  expect([...letters].filter((letter) => pinyinOf(letter).length === 0)).toEqual([]);
  expect([...letters].filter((letter) => !pinyinOf(letter).every((reading) => /^[a-z]{1,6}$/.test(reading)))).toEqual(
    [],
  );
});

test.each([
  ['装卸工', 'zhuangxiegong'],
  ['薪酬', 'xinchou'],
  ['人资', 'renzi'],
  ['女装', 'nvzhuang'],
  ['安防', 'anfang'],
  ['做账', 'zuozhang'],
  ['a店3', 'adian3'],
])('%s is read %s', (text, spelling) => {
  expect(pinyinOf(text)).toEqual([spelling]);
});

test('a character that is read in two ways gives two spellings, in either place', () => {
  expect(new Set(pinyinOf('长调'))).toEqual(new Set(['changdiao', 'changtiao', 'zhangdiao', 'zhangtiao']));
  expect(new Set(initialsOf('长调'))).toEqual(new Set(['zd', 'zt', 'cd', 'ct']));
});

test.each([
  // Without the tongue rolled back, and with the end of the nose.
  ['站', '赞', true],
  ['出', '粗', true],
  ['常', '仓', true],
  ['商', '桑', false],
  ['山', '三', true],
  ['身', '森', false],
  ['师', '司', true],
  ['英', '因', true],
  ['成', '陈', true],
  ['整', '增', true],
  // Alike and yet apart.
  ['安', '昂', false],
  ['出', '主', false],
  ['师', '西', false],
  ['山', '产', false],
  ['猫', '狗', false],
  ['猫', '龘', false],
])('%s sounds like %s: %j, whichever is typed for which', (a, b, alike) => {
  expect([soundAlike(a, b), soundAlike(b, a)]).toEqual([alike, alike]);
});
