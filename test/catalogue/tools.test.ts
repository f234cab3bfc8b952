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
  expect(tools.filter(({ check }) => check !== null && check.on > today)).toEqual([]);
});

test('every tool that English texts name with its Chinese name is on the list', async () => {
  const texts = JSON.stringify(await loadTexts('en-US'));
  const named = new Set(
    [...texts.matchAll(/\((生意参谋|千牛|万相台无界版|达摩盘|抖店|巨量\p{Script=Han}+)\)/gu)].map(([, name]) => name),
  );
  const listed = new Set(loadTools().map(({ name }) => name['zh-CN']));
  expect([...named].filter((name) => name !== undefined && !listed.has(name))).toEqual([]);
});
