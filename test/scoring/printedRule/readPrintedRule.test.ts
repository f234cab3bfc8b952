import fc from 'fast-check';
import { LANGUAGES } from '../../../src/base/language';
import { loadFacts } from '../../../src/catalogue/facts';
import { readPrintedRule } from '../../../src/scoring/printedRule/readPrintedRule';
import { score } from '../../../src/scoring/score';
import { isSystemScored, type ScoringRule, type Unit } from '../../../src/scoring/scoringRule';
import { describe as sentenceOf } from '../../../src/scoring/sentences/describe';
import { rules, targetsFor } from '../ruleArbitraries';

const UNITS: readonly Unit[] = [
  'percent',
  'ratio',
  'count',
  'times',
  'yuan',
  'hours',
  'hoursPerMonth',
  'score5',
  'points',
];

/** Values around every number a rule could turn at. */
const ACTUALS = [-1, 0, 0.004, 0.5, 0.849, 0.85, 0.9, 0.95, 0.951, 1, 1.2, 2, 3, 3.5, 4.5, 10, 24, 60, 95, 100, 5000];

function scoresOf(rule: ScoringRule, target: number | null): readonly unknown[] {
  return isSystemScored(rule) ? ACTUALS.map((actual) => score(rule, { actual, target })) : [rule];
}

const known = new Map<string, ReturnType<typeof readPrintedRule>>();

/** Many indicators share a sentence. */
function readOnce(sentence: string): ReturnType<typeof readPrintedRule> {
  const read = known.get(sentence) ?? readPrintedRule(sentence);
  known.set(sentence, read);
  return read;
}

/** The sentence read back scores as the rule it was printed from. */
function expectReadBack(rule: ScoringRule, unit: Unit, target: number | null): void {
  for (const language of LANGUAGES) {
    const sentence = sentenceOf(rule, { unit, target, language });
    const read = readOnce(sentence);
    expect([sentence, read && scoresOf(read.rule, target)]).toEqual([sentence, scoresOf(rule, target)]);
    if (read && read.target !== null) expect([sentence, read.target]).toEqual([sentence, target]);
  }
}

describe('a printed rule', () => {
  test('is read back from every sentence of the catalogue, with its target and without', () => {
    const { indicators, roles } = loadFacts();
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    for (const { rule, unit, target } of indicators) {
      expectReadBack(rule, unit, target);
      expectReadBack(rule, unit, null);
    }
    for (const { indicator, rule, target } of roles.flatMap((role) => role.indicators)) {
      const library = byId.get(indicator);
      if (!library || (rule === undefined && target === undefined)) continue;
      expectReadBack(rule ?? library.rule, library.unit, target === undefined ? library.target : target);
    }
  });

  test('is read back whatever its numbers', () => {
    const cases = rules.chain((rule) =>
      fc.tuple(fc.constant(rule), fc.option(targetsFor(rule)), fc.constantFrom(...UNITS)),
    );
    fc.assert(
      fc.property(cases, ([rule, target, unit]) => expectReadBack(rule, unit, target)),
      { numRuns: 150 },
    );
  });

  test('may be typed with other widths, spaces and script', () => {
    const rule: ScoringRule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 5 };
    for (const text of [
      '目标值95%，每低1个百分点扣5分，扣完为止（不足1个百分点按1个百分点计）',
      '目标值 ９５％，每低 1个百分点 扣5分，扣完为止 (不足1个百分点按1个百分点计)。',
      '目標值95%，每低1個百分點扣5分，扣完為止（不足1個百分點按1個百分點計）',
      'target 95%: 5 points off for every 1 percentage point below it, down to 0 (a started step counts in full)',
    ]) {
      expect([text, readPrintedRule(text)]).toEqual([text, { rule, target: 0.95 }]);
    }
  });

  test.each([
    ['nothing', ''],
    ['another text', '由部门经理酌情打分'],
    ['half a sentence', '目标值95%，每低1个百分点扣5分'],
    ['two sentences', '发生即一票否决，本项计0分；经核实为本人责任并写明理由后生效；目标0次，每发生1次扣5分，扣完为止'],
    ['a sentence of cards built before', '发生即一票否决，考核等级为最低档'],
    ['a changed tail', '目标值95%，每低1个百分点扣5分，扣完为止（不足2个百分点按2个百分点计）'],
    ['a word more', '目标值95%，每低1个百分点扣5分，扣完为止（不足1个百分点按1个百分点计），每月最多两次'],
    ['a unit that is none', '目标值95斤，每低1斤扣5分，扣完为止（不足1斤按1斤计）'],
    ['bands with a gap', '≥95%得100分；80%（含）–90%得60分；低于80%得0分'],
    ['an edge for the worse neighbour', '高于95%得100分；80%（含）–95%（含）得60分；低于80%得0分'],
    ['a cap below 100 with a floor above it', '实际值÷目标值×100，最高50分，最低60分'],
    ['a points rate of nothing', '目标0次，每发生1次扣0分，扣完为止'],
  ])('is not read from %s', (_what, text) => {
    expect(readPrintedRule(text)).toBeNull();
  });
});
