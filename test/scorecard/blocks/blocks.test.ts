import fc from 'fast-check';
import { LANGUAGES } from '../../../src/base/language';
import { NO_BLOCKS, USUAL_ITEMS, type BlockRules } from '../../../src/scorecard/blocks/blockRules';
import { readBlocks, type BlockProblem } from '../../../src/scorecard/blocks/readItems';
import { apportioned, weighedLines, type CardBlocks, type OwnLine } from '../../../src/scorecard/blocks/weighedLines';
import { withBlocks } from '../../../src/scorecard/blocks/withBlocks';
import { blocksOf } from '../../../src/scorecard/settings/blockSettings';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { changed, type Change } from '../settings/settingsCases';

const SHARES = { kpi: 0.7, behaviour: 0.2, ability: 0.1 };

async function blocksIn(rules: Partial<BlockRules> & Pick<BlockRules, 'shares'>): Promise<CardBlocks> {
  const { indicators } = await bundledCatalogue('zh-CN');
  const read = readBlocks({ ...NO_BLOCKS, ...rules }, indicators.values());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

async function problemsOf(behaviour: string, ability = ''): Promise<readonly BlockProblem[]> {
  const { indicators } = await bundledCatalogue('zh-CN');
  const read = readBlocks({ shares: SHARES, items: { behaviour, ability } }, indicators.values());
  return read.ok ? [] : read.error;
}

test('without blocks a catalogue is what it was', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  expect(withBlocks(catalogue, await blocksIn(NO_BLOCKS))).toBe(catalogue);
});

test('every role has its KPIs, then both blocks, each line at weight of the block × weight within it', async () => {
  const catalogue = await bundledCatalogue('zh-CN');
  const items = { behaviour: '', ability: '学习、沟通、解决问题' };
  const { roles } = withBlocks(catalogue, await blocksIn({ shares: SHARES, items }));
  const tenths = (weights: readonly number[]): number => weights.reduce((sum, each) => sum + Math.round(each * 10), 0);
  for (const [id, { indicators }] of roles) {
    const own = catalogue.roles.get(id)?.indicators ?? [];
    expect(indicators.slice(0, own.length).map(({ weight }) => weight)).toEqual(
      own.map(({ weight }) => (weight * 7) / 10),
    );
    const blocks = indicators.slice(own.length);
    expect(blocks.map(({ indicator }) => indicator.dimension)).toEqual([
      ...['behaviour', 'behaviour'],
      ...['ability', 'ability', 'ability'],
    ]);
    expect(blocks.map(({ weight }) => weight)).toEqual([10, 10, 3.4, 3.3, 3.3]);
    expect(tenths(indicators.map(({ weight }) => weight))).toBe(1000);
  }
  expect(catalogue.roles.get('R26')?.indicators.some(({ indicator }) => indicator.dimension === 'behaviour')).toBe(
    false,
  );
});

test('what is divided sums to the whole, and no part is further than one from its exact quota', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), weights, (whole, parts) => {
      const divided = apportioned(whole, parts);
      const sum = BigInt(parts.reduce((total, each) => total + each, 0));
      expect(divided.reduce((total, each) => total + each, 0)).toBe(whole);
      divided.forEach((each, index) => {
        const gap = BigInt(each) * sum - BigInt(whole) * BigInt(parts[index] ?? 0);
        expect(gap < sum && -gap < sum).toBe(true);
      });
    }),
    { numRuns: 200 },
  );
});

test("a role's own lines of a dimension are its block, with their weights; nothing stands there twice", async () => {
  const own: readonly OwnLine[] = [
    { id: 'sales', dimension: 'result', weight: 60 },
    { id: 'teamwork-here', dimension: 'behaviour', weight: 30 },
    { id: 'behaviour-learning', dimension: 'behaviour', weight: 10 },
  ];
  const items = { behaviour: '', ability: '学习、沟通' };
  expect(weighedLines(own, await blocksIn({ shares: SHARES, items }))).toEqual([
    { id: 'sales', weight: 70, block: null },
    { id: 'teamwork-here', weight: 15, block: 'behaviour' },
    { id: 'behaviour-learning', weight: 5, block: 'behaviour' },
    { id: 'behaviour-communication', weight: 10, block: 'ability' },
  ]);
  expect(weighedLines(own, await blocksIn({ shares: { kpi: 0.9, behaviour: 0, ability: 0.1 }, items }))).toMatchObject([
    { id: 'sales', weight: 54 },
    { id: 'teamwork-here', weight: 27 },
    { id: 'behaviour-learning', weight: 9 },
    { id: 'behaviour-communication', weight: 10 },
  ]);
  // The one ability is on the role's card already: KPIs have the share.
  expect(weighedLines(own, await blocksIn({ shares: { kpi: 0.9, behaviour: 0, ability: 0.1 } }))).toMatchObject([
    { weight: 60 },
    { weight: 30 },
    { weight: 10 },
  ]);
  expect(weighedLines(own.slice(1), await blocksIn({ shares: SHARES }))).toBeNull();
});

test('HR names lines in any language, with weights or without', async () => {
  const named = async (behaviour: string): Promise<CardBlocks['items']> =>
    (await blocksIn({ shares: SHARES, items: { behaviour, ability: '' } })).items;
  expect((await named('诚信、 尊重；Teamwork')).behaviour).toEqual([
    { id: 'behaviour-honesty', weight: 1 },
    { id: 'behaviour-respect', weight: 1 },
    { id: 'behaviour-teamwork', weight: 1 },
  ]);
  expect((await named('協作40%，责任：60')).behaviour).toEqual([
    { id: 'behaviour-teamwork', weight: 40 },
    { id: 'behaviour-responsibility', weight: 60 },
  ]);
  expect((await named(' 、')).behaviour.map(({ id }) => id)).toEqual(USUAL_ITEMS.behaviour);
});

test('names that mean nothing, or twice the same, and weights that are not 100, are refused with the words', async () => {
  expect(await problemsOf('协作、拼搏')).toMatchObject([{ code: 'blockItemUnknown', params: { item: '拼搏' } }]);
  expect(await problemsOf('询单转化率')).toMatchObject([{ code: 'blockItemUnknown' }]);
  expect(await problemsOf('协作', '学习、协作')).toMatchObject([{ block: 'ability', code: 'blockItemTwice' }]);
  expect(await problemsOf('协作40、责任')).toMatchObject([{ code: 'blockItemWeights' }]);
  expect(await problemsOf('协作40、责任50')).toMatchObject([{ code: 'blockItemWeights' }]);
  const [three, five] = ['协作、责任、执行', '学习、沟通、创新、带队、解决问题'];
  expect(await problemsOf(three, five)).toMatchObject([{ code: 'blockItemCount', params: { max: 7 } }]);
});

test.each<[string, readonly Change[], BlockRules['shares']]>([
  ['as drawn', [], { kpi: 1, behaviour: 0, ability: 0 }],
  [
    'KPIs as the rest',
    [
      ['B78', ''],
      ['B79', 0.2],
      ['B81', 0.1],
    ],
    SHARES,
  ],
])('the shares that the settings sheet says (%s)', (_name, changes, shares) => {
  const read = readSettings('考核设置', changed(changes));
  expect(read.ok && read.value.settings.blocks.shares).toEqual(shares);
});

test('a problem of the names is told with their cell on the settings sheet', async () => {
  const { indicators } = await bundledCatalogue('zh-CN');
  const changes: readonly Change[] = [
    ['B78', 0.8],
    ['B79', 0.2],
    ['B80', '拼搏'],
  ];
  const read = readSettings('考核设置', changed(changes));
  if (!read.ok) throw new Error('not read');
  const blocks = blocksOf(read.value.settings, read.value.places, indicators.values());
  expect(blocks.ok ? [] : blocks.error).toEqual([{ code: 'blockItemUnknown', cell: 'B80', params: { item: '拼搏' } }]);
});

test('the settings name the usual lines as the library does', async () => {
  for (const language of LANGUAGES) {
    const { indicators } = await bundledCatalogue(language);
    for (const block of ['behaviour', 'ability'] as const) {
      const label = settingLabel(`${block}Items`, language);
      const names = USUAL_ITEMS[block].map((id) => indicators.get(id)?.name[language] ?? id);
      expect(label).toContain(names.join(language === 'en-US' ? ', ' : '、'));
    }
  }
});
