import { buildAliasIndex, type MatchableRole } from '../../../../src/catalogue/match/indexes/aliasIndex';
import { EnglishIndex, namesRanksOnly } from '../../../../src/catalogue/match/indexes/englishIndex';
import { NeighbourIndex } from '../../../../src/catalogue/match/indexes/neighbourIndex';
import { indexTitles } from '../../../../src/catalogue/match/indexes/titles';
import { SMALL_COMPANY, TITLES } from '../smallCompany';

const role = (id: string, zh: string, en: string, more: Partial<MatchableRole> = {}): MatchableRole => ({
  ...{ id, department: 'd', level: 'specialist', aliases: [] },
  name: { 'zh-CN': zh, 'zh-TW': zh, 'en-US': en },
  ...more,
});

describe('titles by the forms they are looked up in', () => {
  const { byKey, byEnglish, bySplitKey, byPinyin, beginning, keys } = buildAliasIndex([
    role('a', '网页设计', 'Web Designer (head of team)', {
      name: { 'zh-CN': '网页设计', 'zh-TW': '網頁設計', 'en-US': 'Web Designer (head of team)' },
      aliases: [
        { title: '网页/美工' },
        { title: '网页/美工' },
        { title: '师', weak: true },
        { title: '钻展', legacy: true },
        { title: '网页设计员', within: ['d'] },
        { title: '网页设计员', within: ['d'] },
        { title: '网页设计员' },
        { title: '网页设计员', weak: true },
      ],
    }),
    role('b', '网页制作', '(Web)', {
      aliases: [
        { title: '网页设计员' },
        { title: '网页设计员' },
        { title: ' ' },
        { title: 'UI设计' },
        { title: '设计UI' },
      ],
    }),
  ]);
  const under = (index: ReadonlyMap<string, readonly { roleId: string; source: string }[]>, key: string) =>
    index.get(key)?.map(({ roleId, source }) => `${roleId} ${source}`);

  test('a name, an alias and an older name, also of two posts', () => {
    // In both scripts.
    expect(under(byKey, '网页设计')).toEqual(['a name', 'a name']);
    expect(under(byKey, '网页美工')).toEqual(['a alias']);
    expect(under(byKey, '钻展')).toEqual(['a legacyAlias']);
    expect([...bySplitKey.keys()]).toEqual(['网页/美工']);
    expect(byKey.has('')).toBe(false);
  });

  test('English names with and without what stands in brackets', () => {
    expect([...byEnglish.keys()]).toEqual(['designer head team web', 'designer web', 'web']);
    expect(under(byKey, 'webdesigner')).toEqual(['a name']);
    expect(byKey.get('webdesigner')?.map(({ title }) => title)).toEqual(['Web Designer']);
    expect(byKey.get('web')?.map(({ title }) => title)).toEqual(['(Web)']);
  });

  test.each(['Sign (shop) Painter', 'Sign(shop) Painter', 'Sign (shop)Painter'])(
    'what stands in brackets in the middle of %s parts two words',
    (name) => {
      const { byEnglish: own } = buildAliasIndex([role('a', '甲', name)]);
      expect([...own.keys()]).toContain('painter sign');
    },
  );

  test('a role told twice by one title counts once, unless it is told surely as well as in some departments', () => {
    const found = byKey.get('网页设计员')?.map(({ roleId, within, weak }) => [roleId, within, weak]);
    expect(found).toEqual([
      ['a', ['d'], false],
      ['a', null, false],
      ['b', null, false],
    ]);
  });

  test('by sound only what is wholly Chinese, by beginnings what goes on', () => {
    expect(under(byPinyin(), 'wangyesheji')).toEqual(['a name', 'a name']);
    expect([...byPinyin().keys()].filter((spelling) => spelling.includes('ui'))).toEqual([]);
    expect(byPinyin()).toBe(byPinyin());
    expect([...beginning('网页')]).toEqual(['a', 'b']);
    expect([...beginning('网页设计')]).toEqual(['a', 'b']);
    expect([...beginning('网页制作')]).toEqual([]);
    expect([...beginning('网')]).toEqual([]);
    expect([...beginning('webdesig')]).toEqual(['a']);
    expect([...beginning('webdesign')]).toEqual([]);
  });

  test('keys of two characters at least, the longest first', () => {
    expect(['师', '钻展'].map((key) => keys.includes(key))).toEqual([false, true]);
    expect(keys[0]).toBe('webdesignerheadofteam');
    expect(keys.map(({ length }) => length)).toEqual(keys.map(({ length }) => length).sort((a, b) => b - a));
  });
});

describe('English titles by their work', () => {
  const english = new EnglishIndex(TITLES.index.byEnglish);
  const roles = (plain: string) => english.sameRank(plain)?.map(({ roleId }) => roleId);

  test.each([
    ['warehouse coordinator', ['storeman']],
    ['warehouse head', ['stockHead', 'stockHead']],
    ['warehouse foreman', ['stockHead', 'stockHead']],
    ['warehouse team member', undefined],
    ['warehouse', undefined],
    ['supervisor', undefined],
    ['warehouse nurse', undefined],
    ['supervisor specialist warehouse', undefined],
  ])('%s is %j', (plain, expected) => {
    expect(roles(plain)).toEqual(expected);
  });

  test.each([
    ['warehuse supervisor', 'warehouse supervisor'],
    ['warehoouse supervisor', 'warehouse supervisor'],
    ['warehoise supervisor', 'warehouse supervisor'],
    ['wraehouse supervisor', 'warehouse supervisor'],
    ['warehouse supervisro', 'warehouse supervisor'],
    ['warehousee', 'warehouse'],
    ['grpahic desinger', 'graphic designer'],
    ['wrhouse supervisor', null],
    ['aarehouse supervisor', null],
    ['warehouse supervisor', null],
    ['wraeohuse supervisor', null],
    ['warehuse - supervisor', 'warehouse supervisor'],
    // Two letters in a row, of which one only has changed places, and two with another letter behind.
    ['desniger', null],
    ['graphic deisgner', 'graphic designer'],
    ['graphic dexsgner', null],
    ['graphic dixegner', null],
    ['graphic deisgnex', null],
    ['stor manager', null],
    ['buyr', null],
    ['stoore manager', 'store manager'],
    // A word of four letters is a word of its own with a fifth.
    ['livestream hostt', null],
    // Neither another letter nor two that have changed places.
    ['graphic deixgner', null],
  ])('%s is put right to %j', (plain, expected) => {
    expect(english.corrected(plain)?.plain ?? null).toBe(expected);
  });

  test.each([
    ['warehoouse', true],
    ['wraehouse', true],
    ['warehuse', true],
    ['desgner', true],
    ['dasigner', true],
    ['packeer', true],
    ['packeir', false],
    ['pacer', false],
    ['parker', false],
  ])('%s is a slip rather than a word of its own: %j', (plain, slips) => {
    expect(english.corrected(plain)?.slips).toBe(slips);
  });

  test.each([
    ['assistant officer', true],
    ['chief executive', true],
    ['warehouse officer', false],
  ])('%s names ranks only: %j', (plain, only) => {
    expect(namesRanksOnly(plain)).toBe(only);
  });

  test('a rank of one kind is not one of the other', () => {
    expect(roles('warehouse supervisor')).toEqual(['stockHead', 'stockHead']);
    expect(roles('warehouse specialist')).toEqual(['storeman']);
    expect(roles('customer service lead')).toEqual(['serviceHead']);
    expect(roles('customerservice lead')).toBeUndefined();
  });

  test('a word of another trade is no slip, however long it is', () => {
    const own = new EnglishIndex(buildAliasIndex([role('a', '甲', 'Shipping Specialist')]).byEnglish);
    expect(own.corrected('shopping specialist')).toEqual({ plain: 'shipping specialist', slips: false });
    expect(own.corrected('shixping specialist')).toEqual({ plain: 'shipping specialist', slips: true });
  });

  test('a rank is not said in another word where the catalogue has it without any work', () => {
    const own = new EnglishIndex(
      buildAliasIndex([role('a', '甲', 'Team Leader'), role('b', '乙', 'Officer')]).byEnglish,
    );
    expect(own.sameRank('supervisor')).toBeUndefined();
    expect(own.sameRank('specialist')).toBeUndefined();
  });

  test('a word that may be two is left, and so is a name of four letters', () => {
    const two = new EnglishIndex(buildAliasIndex([role('a', '甲', 'Packer'), role('b', '乙', 'Picker')]).byEnglish);
    expect(two.corrected('pocker')).toBeNull();
    expect(two.corrected('pickerr')?.plain).toBe('picker');
    expect(two.corrected('picke')?.plain).toBe('picker');
    expect(two.corrected('pick')).toBeNull();
  });
});

describe('titles spelt alike', () => {
  const { byKey } = buildAliasIndex([
    ...Array.from({ length: 60 }, (_, at) => role(`x${at}`, `${String.fromCharCode(0x5000 + at)}事专员`, '')),
    role('a', '香氛调配师', 'Scent Blender'),
    role('b', '香氛顾问', 'Scent Adviser', { department: 'e' }),
    role('c', '调配助手', 'Blending Helper'),
  ]);
  const index = new NeighbourIndex(byKey);
  const nearest = (key: string, departments: readonly string[] = [], most = 5) =>
    index
      .nearest(key, departments, most)
      .map(({ roleId, title, likeness }) => [roleId, title, Math.round(likeness * 100)]);

  test('are found by what is rare in them, each role once, the likest first', () => {
    expect(nearest('香氛调配师')[0]).toEqual(['a', '香氛调配师', 100]);
    expect(nearest('香氛调配师').map(([roleId]) => roleId)).toEqual(['a', 'b', 'c']);
    expect(nearest('香氛调配师', [], 2)).toHaveLength(2);
    expect(nearest('香氛', ['d', 'e']).map(([roleId]) => roleId)).toEqual(['b', 'a']);
    expect(nearest('香氛调配师')).toEqual(nearest('香氛调配师'));
  });

  test('what most titles hold says nothing', () => {
    expect(nearest('专员')).toEqual([]);
    expect(nearest('花间集')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  test('a role of the row’s department counts more, and never more than the whole', () => {
    const [, , apart = 0] = nearest('香氛')[1] ?? [];
    expect(nearest('香氛').map(([roleId]) => roleId)).toEqual(['b', 'a']);
    expect(nearest('香氛', ['d']).find(([roleId]) => roleId === 'a')?.[2]).toBeGreaterThan(Number(apart) + 3);
    expect(nearest('香氛顾问', ['e'])[0]).toEqual(['b', '香氛顾问', 100]);
  });

  test('Latin titles by three and four letters in a row', () => {
    expect(nearest('scentblendr')[0]?.slice(0, 2)).toEqual(['a', 'Scent Blender']);
    expect(nearest('scx').map(([roleId]) => roleId)).toEqual(['a', 'b']);
    expect(nearest('ent')).not.toEqual([]);
    expect(nearest('en')).toEqual([]);
  });
});

describe('the indexes of a catalogue', () => {
  test('are made once, and name who operates what', () => {
    expect(indexTitles(SMALL_COMPANY)).toBe(TITLES);
    expect(indexTitles({ ...SMALL_COMPANY })).not.toBe(TITLES);
    expect(TITLES.english()).toBe(TITLES.english());
    expect(TITLES.neighbours()).toBe(TITLES.neighbours());
    expect([...TITLES.operating]).toEqual(['live', 'abroad']);
    // Who assists or leads operators elsewhere is none.
    const led = {
      ...SMALL_COMPANY,
      roles: [role('x', '运营督导', ''), role('y', '促销运营', '', { department: 'e' })],
    };
    expect([...indexTitles(led).operating]).toEqual(['e']);
    expect(TITLES.tradeDepartment).toBe('trade');
    expect(TITLES.departments.abroad).toBe('abroad');
    const empty = indexTitles({ departments: [], roles: [] });
    expect([empty.tradeDepartment, empty.departments.abroad, empty.operating.size]).toEqual([null, null, 0]);
    expect(empty.departments.resolve('天猫一店')).toBeNull();
  });
});
