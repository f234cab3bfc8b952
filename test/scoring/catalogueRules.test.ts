import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorFacts } from '../../src/catalogue/types';
import { describe as sentence } from '../../src/scoring/sentences/describe';
import { toFormula } from '../../src/scoring/formula';
import { isSystemScored } from '../../src/scoring/scoringRule';
import { parseRule } from '../../src/scoring/validation/validateRule';
import { formulaFaults } from './formulaSyntax';

const folder = join(__dirname, '../../src/catalogue/data/indicators');
const indicators = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as IndicatorFacts[]);

describe('the rules of the catalogue', () => {
  it('are there', () => expect(indicators.length).toBeGreaterThan(100));

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_id, indicator) => {
    const { unit, target } = indicator;
    const rule = parseRule(indicator.rule, target);
    if (!rule.ok) throw new Error(JSON.stringify(rule.error));
    // A veto over a rate that should be high must say so, or it would never be triggered.
    if (rule.value.kind === 'veto') expect(rule.value.direction ?? 'lower').toBe(indicator.direction);
    if ('direction' in rule.value) expect(rule.value.direction).toBe(indicator.direction);
    expect(sentence(rule.value, { unit, target, language: 'zh-CN' })).not.toBe('');
    expect(sentence(rule.value, { unit, target, language: 'en-US' })).not.toBe('');
    if (isSystemScored(rule.value)) {
      const formula = toFormula(rule.value, { actual: 'I5', target: 'F5' }, { notANumber: 'x', noTarget: 'y' });
      expect(formulaFaults(formula)).toEqual([]);
    }
  });
});
