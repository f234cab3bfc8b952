import { WRITTEN_LANGUAGES } from '../../src/base/language';
import { loadTexts } from '../../src/catalogue/texts';
import { loadTools } from '../../src/catalogue/tools';

test.each(WRITTEN_LANGUAGES)('the texts name every tool of the list: %s', async (language) => {
  const texts = JSON.stringify(await loadTexts(language));
  expect(loadTools().filter(({ name }) => !texts.includes(name[language]))).toEqual([]);
});

test('no tool stands twice, and a check is not of a day to come', () => {
  const tools = loadTools();
  for (const language of WRITTEN_LANGUAGES) {
    expect(new Set(tools.map(({ name }) => name[language])).size).toBe(tools.length);
  }
  const today = new Date().toISOString().slice(0, 10);
  expect(tools.filter(({ check }) => check !== 'unchecked' && check.on > today)).toEqual([]);
});

/** Figures and offices that stand in brackets in the sources of data, and are no tool. */
const NO_TOOLS = new Set(['真实体验分', '旺旺满意度', '电子税务局']);

test('every tool that a source of data names with its Chinese name is on the list', async () => {
  const { indicators } = await loadTexts('en-US');
  const sources = Object.values(indicators).map(({ dataSource }) => dataSource);
  const named = new Set(
    sources.flatMap((source) => [...source.matchAll(/\((\p{Script=Han}+)\)/gu)].map(([, name]) => name ?? '')),
  );
  expect(named.size).toBeGreaterThan(15);
  const listed = loadTools().map(({ name }) => name['zh-CN']);
  const unlisted = [...named].filter((name) => !NO_TOOLS.has(name) && !listed.some((tool) => name.startsWith(tool)));
  expect(unlisted).toEqual([]);
});

test('a check speaks of what its page says: no menu, and nothing of where the page was kept', () => {
  const covers = loadTools().map(({ check }) => (check === 'unchecked' ? '' : check.covers));
  expect(covers.filter((text) => /archive|menu|[—–]/iu.test(text))).toEqual([]);
});
