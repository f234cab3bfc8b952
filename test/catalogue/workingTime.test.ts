import { createCatalogue } from '../../src/catalogue/catalogue';
import { loadFacts } from '../../src/catalogue/facts';
import { loadTexts } from '../../src/catalogue/texts';

/** Hours in which nobody can answer without being at work or on call. */
const SHORT = 4;

const QUICK: readonly RegExp[] = [
  /(\d+)\s*分[钟鐘][内內]/g,
  /(\d+)\s*小[时時][内內]/g,
  /within (\d+|an|one) (?:hours?|minutes?)/g,
];
const AT_WORK = /值班|值守|值勤|排班|当班|當班|上班|工作时|工作時|duty|shift|working hours|roster/;

function isQuick(text: string): boolean {
  return QUICK.some((pattern) =>
    [...text.matchAll(pattern)].some(([whole, number = '']) => /分|minute/.test(whole) || !(Number(number) > SHORT)),
  );
}

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
  'what is to be done within minutes or a few hours is asked for at work alone (%s)',
  async (language) => {
    const { roles } = createCatalogue(loadFacts(), await loadTexts(language), language);
    const asked = [...roles.values()].flatMap(({ duties, indicators }) => [
      ...duties,
      ...indicators.map(({ indicator }) => indicator.definition),
    ]);
    const quick = [...new Set(asked)].filter(isQuick);
    expect(quick.length).toBeGreaterThan(10);
    expect(quick.filter((text) => !AT_WORK.test(text))).toEqual([]);
  },
);
