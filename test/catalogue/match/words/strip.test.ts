import { isDecoration, strippedForms, traitsOf, type Trait } from '../../../../src/catalogue/match/words/strip';

/** What is taken away to come to the core, at which cost and with which meaning; null where there is no way to it. */
function way(key: string, core: string) {
  const form = strippedForms(key).find((each) => each.core === core);
  return form ? [form.words, Math.round(form.cost * 10) / 10, [...form.traits]] : null;
}

test.each<[string, string, readonly string[], number, readonly Trait[]]>([
  ['高级运营', '运营', ['高级'], 1, ['seniority']],
  ['运营高级', '运营', ['高级'], 1.2, ['seniority']],
  ['副店长', '店长', ['副'], 1, ['standingIn']],
  ['天猫运营', '运营', ['天猫'], 2, ['homePlatform']],
  ['京东运营', '运营', ['京东'], 2.5, ['otherPlatform']],
  ['亚马逊运营', '运营', ['亚马逊'], 3, ['foreignPlatform']],
  ['晚班客服', '客服', ['晚班'], 1, ['place']],
  ['华东客服', '客服', ['华东'], 1, ['place']],
  ['千牛客服', '客服', ['千牛'], 1, ['place']],
  ['女装客服', '客服', ['女装'], 1.5, ['goods']],
  ['电商客服', '客服', ['电商'], 1, ['trade']],
  ['华东仓打包员', '打包员', ['华东仓'], 1.1, ['place']],
  ['华东仓库打包员', '库打包员', ['华东仓'], 1.1, ['place']],
  ['客服女装线', '客服', ['女装线'], 1.8, ['goods']],
  ['pop运营', '运营', ['pop'], 2.5, ['otherPlatform']],
  ['客服3', '客服', ['3'], 0.5, []],
  ['客服b2', '客服', ['b2'], 0.5, []],
  ['客服iii', '客服', ['iii'], 0.5, []],
  ['客服第三组', '客服', ['第三组'], 0.5, []],
  ['客服-5号机', '客服', ['-5号机'], 0.5, []],
  ['客服三星', '客服', ['三星'], 0.5, []],
  ['客服第三', '客服', ['第三'], 0.5, []],
  ['达人bd3', '达人bd', ['3'], 0.5, []],
  ['达人bd12', '达人bd', ['12'], 0.5, []],
  ['打字客服', '客服', ['打字'], 1, ['service']],
  ['售后电话客服', '售后客服', ['电话'], 1, ['service']],
  ['售后热线客服专员', '售后客服专员', ['热线'], 1, ['service']],
  ['国际亚马逊运营', '亚马逊运营', ['国际'], 0.5, []],
  ['国际temu运营', 'temu运营', ['国际'], 0.5, []],
  ['3组客服', '客服', ['3组'], 0.7, []],
  ['a2客服', '客服', ['a2'], 0.7, []],
  ['第二班客服', '客服', ['第二班'], 0.7, []],
  ['运营一组组长', '运营组长', ['一组'], 0.8, []],
  // The cheapest of several ways, and of those that cost the same the first.
  ['京东自营客服', '客服', ['京东自营'], 2.5, ['otherPlatform']],
  ['高级客服3', '客服', ['高级', '3'], 1.5, ['seniority']],
  ['天猫高级运营', '天猫运营', ['高级'], 1, ['seniority']],
  ['高级天猫运营', '运营', ['高级', '天猫'], 3, ['seniority', 'homePlatform']],
  ['天猫bd专员', 'bd专员', ['天猫'], 2, ['homePlatform']],
  ['bd专员天猫', 'bd专员', ['天猫'], 2.2, ['homePlatform']],
  ['客服pop', '客服', ['pop'], 2.7, ['otherPlatform']],
  ['运营高级京东', '运营', ['高级', '京东'], 3.7, ['seniority', 'otherPlatform']],
])('%s → %s', (key, core, words, cost, traits) => {
  expect(way(key, core)).toEqual([words, cost, traits]);
});

test.each([
  ['popular运营', 'ular运营'],
  ['客服三', '客服'],
  ['vip客服ui', '客服'],
  ['高级', ''],
  ['设计abc', '设计'],
  ['bd3', 'bd'],
  // Ends like 女装, and the ending is a group's.
  ['木包装组', '木'],
  ['女装组', ''],
  ['运营客pop', '运营客popx'],
  ['客服第三组员', '客服员组'],
  ['客服3a4', '客服'],
  ['客服1234', '客服'],
  ['客服十二', '客服'],
  ['达人bd3专员', '达人bd3专'],
  // A level or a way of serving in the middle, where Latin letters stand around.
  ['bd达人高级运营', '达人运营'],
  ['天猫高级运营bd', '天猫运营'],
  ['bd售后电话客服', '售后客服'],
  ['售后电话客服bd', '售后客服'],
  ['售电话客服', '售客服'],
  ['国际女装运营', '女装运营'],
  // The word for a group stands elsewhere.
  ['天猫客服组长', '服组长'],
  ['组织女装', '组'],
  ['客xpop', '客x'],
])('%s is not %s', (key, core) => {
  expect(way(key, core)).toBeNull();
});

test('the cheapest way first, never the key itself', () => {
  const forms = strippedForms('高级天猫运营3');
  expect(forms.map(({ core }) => core)).not.toContain('高级天猫运营3');
  expect(forms.map(({ cost }) => cost)).toEqual(forms.map(({ cost }) => cost).sort((a, b) => a - b));
  expect(forms[0]?.core).toBe('高级天猫运营');
  expect(strippedForms('运营')).toEqual([]);
});

test('four words are taken away at most', () => {
  expect(way('高级天猫女装华东运营', '运营')).not.toBeNull();
  expect(way('高级天猫女装华东电商运营', '运营')).toBeNull();
});

test.each([
  ['天猫', true],
  ['华东', true],
  ['华东区', true],
  ['天猫组', true],
  ['a组', true],
  ['3', true],
  ['女装线', true],
  ['女装类目', true],
  ['旗舰店', true],
  ['pop', true],
  // How customers are served says something of the post.
  ['打字', false],
  ['打字组', false],
  ['高级天猫', true],
  ['', true],
  ['客服', false],
  ['天猫客服', false],
  ['三', true],
  ['组', false],
  ['组天猫客', false],
  ['花间3', false],
])('%s decorates only: %s', (key, only) => {
  expect(isDecoration(key)).toBe(only);
});

test('what decorations mean', () => {
  expect(traitsOf('天猫组')).toEqual(['homePlatform']);
  expect(new Set(traitsOf('华东箱包'))).toEqual(new Set(['place', 'goods']));
  expect(traitsOf('美妆线')).toEqual(['goods']);
  // Who is learning stands in, rather than having been there long.
  expect(traitsOf('实习')).toEqual(['standingIn']);
  expect(traitsOf('打字')).toEqual([]);
  expect(traitsOf('客服')).toEqual([]);
});
