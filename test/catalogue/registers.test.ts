import { LANGUAGES, type Language } from '../../src/base/language';
import { loadFacts } from '../../src/catalogue/facts';
import { loadRegisters, REGISTER_FLAGS, type RegisterMeasure } from '../../src/catalogue/registers';
import { loadTexts } from '../../src/catalogue/texts';
import { isSystemScored } from '../../src/scoring/scoringRule';
import type { Unit } from '../../src/scoring/scoringRule';

const registers = loadRegisters();
const facts = loadFacts();
const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
const measures = registers.flatMap((register) => register.measures.map((measure) => ({ register, measure })));

/** What is kept by hand and counted, as sources of data and deliverables call it; an account at a platform is none. */
const KEPT = /登记|(?<!平)台账|抽查表|检查表|点检表|盘点表|质检表|成绩表|抽检表|跟踪表|复核记录|逾期/;

test('every register that a source of data or a deliverable cites exists, and nothing else is cited', async () => {
  const texts = await loadTexts('zh-CN');
  const cites = (text: string): boolean => registers.some(({ cited }) => cited.some((name) => text.includes(name)));
  const sources = Object.entries(texts.indicators).map(([id, { dataSource }]) => [id, dataSource] as const);
  const mapped = new Set(measures.map(({ measure }) => measure.indicator));
  expect(sources.filter(([id, source]) => KEPT.test(source) && !mapped.has(id))).toEqual([]);
  const delivered = Object.values(texts.roles).flatMap(({ deliverables }) => deliverables);
  expect(delivered.filter((text) => /登记|台账/.test(text) && !cites(text))).toEqual([]);
  const all = [...sources.map(([, source]) => source), ...delivered];
  const uncited = registers.flatMap(({ cited }) => cited.filter((name) => !all.some((text) => text.includes(name))));
  expect(uncited).toEqual([]);
});

test('an indicator is of one register, and its source of data names it', async () => {
  const texts = await loadTexts('zh-CN');
  const ids = measures.map(({ measure }) => measure.indicator);
  expect(new Set(ids).size).toBe(ids.length);
  const unnamed = measures.filter(
    ({ register, measure }) =>
      !register.cited.some((name) => texts.indicators[measure.indicator]?.dataSource.includes(name)),
  );
  expect(unnamed.map(({ measure }) => measure.indicator)).toEqual([]);
});

test('the roles of a register are those that deliver it', async () => {
  const texts = await loadTexts('zh-CN');
  for (const { id, cited, roles } of registers) {
    const delivering = Object.entries(texts.roles)
      .filter(([, { deliverables }]) => deliverables.some((text) => cited.some((name) => text.includes(name))))
      .map(([role]) => role);
    expect([id, [...roles].sort()]).toEqual([id, delivering.sort()]);
  }
});

const UNITS: Readonly<Record<Exclude<RegisterMeasure['kind'], 'typed'>, readonly Unit[]>> = {
  count: ['times', 'count'],
  rate: ['percent'],
  share: ['percent'],
  sum: ['times', 'count', 'hoursPerMonth'],
  average: ['points', 'hours'],
};

test('what is counted is in the unit of its indicator, of one that takes an actual value, from columns that are there', () => {
  const wrong = measures.filter(({ register, measure }) => {
    const indicator = indicators.get(measure.indicator);
    if (!indicator) return true;
    if (measure.kind === 'typed') return false;
    const needed = 'of' in measure && measure.of !== undefined ? [measure.of] : [];
    const columns = [...needed, ...(measure.kind === 'share' ? (['checked'] as const) : [])];
    return (
      !UNITS[measure.kind].includes(indicator.unit) ||
      !isSystemScored(indicator.rule) ||
      !columns.every((column) => register.columns.includes(column))
    );
  });
  expect(wrong.map(({ measure }) => measure.indicator)).toEqual([]);
});

test('a register asks for no answer that nothing goes by, and for no column twice', () => {
  const flags: readonly string[] = REGISTER_FLAGS;
  const unused = registers.filter(({ columns, measures: own }) => {
    const used = own.flatMap((measure) => ('of' in measure ? [measure.of] : []));
    return columns.some((column) => flags.includes(column) && !used.some((each) => each === column));
  });
  expect(unused.map(({ id }) => id)).toEqual(['merchant-files']);
  expect(registers.filter(({ columns }) => new Set(columns).size < columns.length)).toEqual([]);
});

test.each(LANGUAGES)('names differ, are names of sheets, and items fit a list of Excel: %s', (language: Language) => {
  const names = registers.map(({ name }) => name[language].toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*:[\]]/.test(name))).toEqual([]);
  for (const { id, columns, measures: own } of registers.filter((each) => each.columns.includes('item'))) {
    expect([id, columns[0]]).toEqual([id, 'item']);
    const items = own.map(({ indicator }) => indicators.get(indicator)?.name[language] ?? '');
    expect([id, items.join(',').length <= 255, items.some((item) => item.includes(','))]).toEqual([id, true, false]);
  }
});
