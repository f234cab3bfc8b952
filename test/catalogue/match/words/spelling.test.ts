import { SpellingIndex } from '../../../../src/catalogue/match/words/spelling';
import { initialsOf, pinyinOf, soundAlike } from '../../../../src/catalogue/match/words/syllables';

const near = (title: string, ...keys: readonly string[]) =>
  new SpellingIndex(keys).near(title).map(({ key, kind }) => [key, kind]);

test.each([
  ['店辅运营', '店铺运营', 'possible'],
  ['运营站员', '运营专员', 'possible'],
  ['运影专员', '运营专员', 'likely'],
  ['运英专员', '运营专员', 'likely'],
  ['营运专员', '运营专员', 'likely'],
  ['运营专贝', '运营专员', 'likely'],
  ['运营总坚', '运营总监', 'likely'],
  ['运营专专员', '运营专员', 'likely'],
  ['运营专员员', '运营专员', 'likely'],
  ['运运营专员', '运营专员', 'likely'],
  // A letter too few is no slip, whichever it is.
  ['运营专员', '运营专专员', 'possible'],
  // Three letters, or two that stand apart, have changed places.
  ['营运营', '运营运', null],
  ['运营营', '营营运', null],
  // A letter is missing where it leaves two together, or last, that no key has so.
  ['运营专', '运营专员', 'lost'],
  ['运专员', '运营专员', 'lost'],
  ['运营员', '运营专员', 'lost'],
  ['营专员', '运营专员', 'lost'],
  ['运营', '运营员', null],
  ['运营大专员', '运营专员', 'possible'],
  ['运专员营', '运营专员', null],
  ['运员专营', '运营专员', null],
  ['运营专员', '运营专员', null],
  ['运大小员', '运营专员', null],
  // Of two letters only one has changed places.
  ['大运专员', '运营专员', null],
  ['营大专员', '运营专员', null],
  ['专营运员', '运营专员', null],
  ['运营', '运营专', null],
  ['运营专员们呢', '运营专员', null],
  ['abcd', 'abcde', null],
])('%s beside %s: %s', (title, key, kind) => {
  expect(near(title, key)).toEqual(kind === null ? [] : [[key, kind]]);
});

test('only Chinese keys of three characters and more, and titles of fourteen at most', () => {
  expect(near('美土', '美工')).toEqual([]);
  expect(near('运营a员', '运营b员')).toEqual([]);
  expect(near('客服组', '客服', '客服员')).toEqual([['客服员', 'possible']]);
  const fourteen = '一二三四五六七八九十百千万亿';
  expect(near(fourteen, `${fourteen.slice(0, 13)}兆`)).toHaveLength(1);
  expect(near(`${fourteen}兆`, fourteen)).toEqual([]);
});

test('a letter may be missing only where the rest is broken, in keys of four letters and more', () => {
  expect(near('运营员', '运营专员', '主管运营员')).toContainEqual(['运营专员', 'possible']);
  expect(near('营专员', '运营专员', '营专员工')).toContainEqual(['运营专员', 'possible']);
  expect(near('运营专', '运营专员', '主管运营专')).toContainEqual(['运营专员', 'possible']);
  expect(near('客服员', '客服人员')).toEqual([['客服人员', 'lost']]);
  expect(near('打包', '打包员')).toEqual([]);
});

test('all keys that are near are found, each once', () => {
  expect(near('运营总监', '运营总管', '运营总坚', '客服总监')).toEqual(
    expect.arrayContaining([
      ['运营总坚', 'likely'],
      ['运营总管', 'possible'],
    ]),
  );
  expect(near('运营总监', '运营总管', '运营总坚', '客服总监')).toHaveLength(2);
});

test.each([
  '员贝 师帅 广厂 域城 己巳 未末 千于 土士 工土 仓仑 播翻 销俏 管菅 辑缉 析折 账帐 采菜 购构 服报 推堆 策荣 售隻 营菅 拍柏 捡检 拣捡 刀力 入人 日曰 侍待 冶治 钻钴',
])('letters that look alike: %s', (pairs) => {
  for (const [right = '', wrong = ''] of pairs.split(' ').map((pair) => [...pair])) {
    expect([right, near(`运${wrong}专员`, `运${right}专员`)]).toEqual([right, [[`运${right}专员`, 'likely']]]);
  }
});

test('eng is typed for en, ang is not typed for an, nor a part of a syllable for the whole', () => {
  expect(['单当', '分风', '和车', '安光'].map((pair) => soundAlike(pair.charAt(0), pair.charAt(1)))).toEqual([
    ...[false, true, false, false],
  ]);
  expect(pinyinOf('阿做')).toEqual(['azuo']);
});

test('letters that sound alike, also as many people type them', () => {
  for (const [a = '', b = ''] of ['站展', '英音', '主组', '成存', '身森', '长张', '长常', '经金'].map((pair) => [
    ...pair,
  ])) {
    expect([a, b, soundAlike(a, b)]).toEqual([a, b, readsAlike.has(a + b)]);
  }
  expect(soundAlike('x', 'y')).toBe(false);
});
const readsAlike: ReadonlySet<string> = new Set([...['站展', '英音', '主组', '长张', '长常', '经金']]);

test('Pinyin and first letters', () => {
  expect(pinyinOf('美工')).toEqual(['meigong']);
  expect(pinyinOf('店长')).toEqual(expect.arrayContaining(['dianzhang', 'dianchang']));
  expect(pinyinOf('c4d美工')).toEqual(['c4dmeigong']);
  expect(pinyinOf('美龘')).toEqual([]);
  expect(pinyinOf('长长长长').length).toBe(8);
  expect(initialsOf('美工专员')).toEqual(['mgzy']);
  expect(initialsOf('UI设计')).toEqual(['uisj']);
  expect(initialsOf('店长')).toEqual(expect.arrayContaining(['dz', 'dc']));
  expect(initialsOf('长长长长').length).toBe(8);
  expect(initialsOf('美龘')).toEqual([]);
});
