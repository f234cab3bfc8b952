import { byLanguage, LANGUAGES, type Language } from '../base/language';
import { loadDevelopment } from '../catalogue/development';
import { loadFacts } from '../catalogue/facts';
import { loadAllTexts } from '../catalogue/texts';
import { describe } from '../scoring/sentences/describe';
import { loadTools } from '../catalogue/tools';
import type { CommandOutcome } from './file/outcome';

/** The whole bundled catalogue, every language, with every scoring rule also as a sentence, and the library beside it. */
export async function runCatalogue(): Promise<CommandOutcome> {
  const facts = loadFacts();
  const texts = await loadAllTexts();
  const development = await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadDevelopment(language)] as const),
  );
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    exitCode: 0,
    sentence: null,
    json: {
      tools: loadTools(),
      development: Object.fromEntries(development),
      departments: facts.departments.map((department) => ({
        ...department,
        ...byLanguage((language) => texts[language].departments[department.id]),
      })),
      indicators: facts.indicators.map((indicator) => ({
        ...indicator,
        ...byLanguage((language) => texts[language].indicators[indicator.id]),
      })),
      roles: facts.roles.map((role) => ({
        ...role,
        indicators: role.indicators.map((line) => {
          const indicator = indicators.get(line.indicator);
          const target = line.target === undefined ? (indicator?.target ?? null) : line.target;
          const rule = line.rule ?? indicator?.rule;
          const sentence = (language: Language): string | null =>
            rule && indicator ? describe(rule, { unit: indicator.unit, target, language }) : null;
          return {
            ...line,
            name: indicator?.name,
            target,
            rule,
            sentence: byLanguage(sentence),
          };
        }),
        ...byLanguage((language) => texts[language].roles[role.id]),
      })),
    },
  };
}
