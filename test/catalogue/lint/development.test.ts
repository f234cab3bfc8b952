import { LANGUAGES, WRITTEN_LANGUAGES } from '../../../src/base/language';
import {
  DEVELOPMENT_ITEMS,
  improvementMeasures,
  loadDevelopment,
  probationGoals,
  type Development,
} from '../../../src/catalogue/development';
import { loadFacts } from '../../../src/catalogue/facts';
import { loadTexts } from '../../../src/catalogue/texts';
import { lintDevelopment, type DevelopmentProblem } from '../../../src/catalogue/lint/development';

let chinese: Development;
beforeAll(async () => {
  chinese = await loadDevelopment('zh-CN');
});

const found = (change: (library: Development) => Development): readonly DevelopmentProblem[] => [
  ...lintDevelopment(change(chinese)),
];

function withLevels(levels: readonly string[]): (library: Development) => Development {
  return (library) => {
    const item = library.items['teamwork'];
    if (item === undefined) throw new Error('no teamwork');
    return { ...library, items: { ...library.items, teamwork: { ...item, levels } } };
  };
}

test.each(WRITTEN_LANGUAGES)('the library is complete and says nothing twice: %s', async (language) => {
  expect([...lintDevelopment(await loadDevelopment(language))]).toEqual([]);
});

test.each(LANGUAGES)('every item is an indicator that companies may use, in the same words: %s', async (language) => {
  const { items } = await loadDevelopment(language);
  const { indicators } = await loadTexts(language);
  const library = new Map(loadFacts().indicators.map((indicator) => [indicator.id, indicator]));
  for (const [id, { name, definition, levels }] of Object.entries(items)) {
    const indicator = library.get(`behaviour-${id}`);
    expect(indicator).toMatchObject({
      dimension: 'behaviour',
      unit: 'score5',
      target: null,
      rule: { kind: 'judgement', scale: 'levels' },
    });
    expect(indicator?.name[language]).toBe(name);
    const said = indicators[`behaviour-${id}`]?.definition ?? '';
    expect([definition, ...levels].filter((line) => !said.includes(line))).toEqual([]);
  }
  const offered = [...library.values()].filter(({ dimension }) => dimension === 'behaviour');
  expect(offered).toHaveLength(Object.keys(items).length);
});

test('every language has the same entries, line for line', async () => {
  const shapes = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { items, probation, improvement } = await loadDevelopment(language);
      const counts = (lists: Readonly<Record<string, readonly string[]>>) =>
        Object.entries(lists).map(([id, lines]) => [id, lines.length]);
      return { items: Object.keys(items), probation: counts(probation), improvement: counts(improvement) };
    }),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(shapes[0]?.items.sort()).toEqual(Object.keys(DEVELOPMENT_ITEMS).sort());
});

test('every role has probation goals, and every indicator measures', () => {
  const { roles, indicators } = loadFacts();
  expect(roles.filter(({ level }) => probationGoals(chinese, level).length < 3)).toEqual([]);
  expect(indicators.filter((indicator) => improvementMeasures(chinese, indicator).length < 3)).toEqual([]);
});

test.each<[string, (library: Development) => Development, DevelopmentProblem]>([
  [
    'an item without texts',
    ({ items: { honesty: _, ...items }, ...library }) => ({ ...library, items }),
    { code: 'entryMissing', params: { path: 'items.honesty' } },
  ],
  [
    'goals for a level that no role has',
    (library) => ({ ...library, probation: { ...library.probation, intern: ['甲', '乙', '丙'] } }),
    { code: 'entryUnknown', params: { path: 'probation.intern' } },
  ],
  [
    'four levels',
    withLevels(['甲', '乙', '丙', '丁']),
    { code: 'lineCount', params: { path: 'items.teamwork.levels', count: 4, min: 5, max: 5 } },
  ],
  [
    'two levels that differ in their punctuation only',
    withLevels(['按时交接', '主动提醒', '按时，交接。', '丁', '戊']),
    { code: 'lineTwice', params: { path: 'items.teamwork.levels[2]', first: 'items.teamwork.levels[0]' } },
  ],
  [
    'one measure',
    (library) => ({ ...library, improvement: { ...library.improvement, 'cost-lower': ['重新询价'] } }),
    { code: 'lineCount', params: { path: 'improvement.cost-lower', count: 1, min: 3, max: 5 } },
  ],
])('%s is found', (_name, change, problem) => {
  expect(found(change)).toContainEqual(problem);
});
