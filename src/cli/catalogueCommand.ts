import { loadFacts } from '../catalogue/facts';
import { loadTexts } from '../catalogue/texts';
import { describe } from '../scoring/sentences/describe';
import type { Outcome } from './outcome';

/** The whole bundled catalogue, both languages, with every scoring rule also as a sentence. */
export async function runCatalogue(): Promise<Outcome> {
  const facts = loadFacts();
  const zh = await loadTexts('zh-CN');
  const en = await loadTexts('en-US');
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    exitCode: 0,
    sentences: [],
    json: {
      departments: facts.departments.map((department) => ({
        ...department,
        'zh-CN': zh.departments[department.id],
        'en-US': en.departments[department.id],
      })),
      indicators: facts.indicators.map((indicator) => ({
        ...indicator,
        'zh-CN': zh.indicators[indicator.id],
        'en-US': en.indicators[indicator.id],
      })),
      roles: facts.roles.map((role) => ({
        ...role,
        indicators: role.indicators.map((line) => {
          const indicator = indicators.get(line.indicator);
          const target = line.target === undefined ? (indicator?.target ?? null) : line.target;
          const rule = line.rule ?? indicator?.rule;
          const sentence = (language: 'zh-CN' | 'en-US'): string | null =>
            rule && indicator ? describe(rule, { unit: indicator.unit, target, language }) : null;
          return {
            ...line,
            name: indicator?.name,
            target,
            rule,
            sentence: { 'zh-CN': sentence('zh-CN'), 'en-US': sentence('en-US') },
          };
        }),
        'zh-CN': zh.roles[role.id],
        'en-US': en.roles[role.id],
      })),
    },
  };
}
