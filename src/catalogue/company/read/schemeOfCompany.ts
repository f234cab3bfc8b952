import type { Finding } from '../../../base/finding';
import { LANGUAGES, type Language } from '../../../base/language';
import { lintScheme } from '../../lint/scheme/lintScheme';
import type { SchemeProblem, SchemeProblemParams } from '../../lint/scheme/schemeProblem';
import type { CellPlace } from '../table/companyProblem';
import type { CatalogueSource } from '../source';
import type { ReadContext } from './readContext';
import { languagePlaces, namedParams, namesOf } from './subjectPlaces';

/** `entry`: the name of what the problem is about; other ids are names, too. */
export type CompanySchemeParams = {
  [K in keyof SchemeProblemParams]: SchemeProblemParams[K] & { entry: string };
};

/** What makes an assessment unfair, empty or out of reach, with its cell; sheet and cell are "" where there is none. */
export type CompanySchemeProblem = Finding<CompanySchemeParams> & CellPlace;

/** Of a catalogue just read from sheets. */
export function schemeProblems(source: CatalogueSource, context: ReadContext): readonly CompanySchemeProblem[] {
  const language = context.allTexts[0]?.language ?? 'zh-CN';
  return once(
    problemsOf(source, language, ({ subject, path, file }) => context.cells.find(subject, path, file) ?? NOWHERE),
  );
}

/** Of a catalogue that stands on no sheet. */
export function schemeProblemsOf(source: CatalogueSource, language: Language): readonly CompanySchemeProblem[] {
  return once(problemsOf(source, language, () => NOWHERE));
}

const NOWHERE: CellPlace = { sheet: '', cell: '' };

function problemsOf(
  source: CatalogueSource,
  language: Language,
  placeOf: (problem: SchemeProblem) => CellPlace,
): readonly CompanySchemeProblem[] {
  const names = namesOf(source, language);
  const found = lintScheme(source.facts, source.texts, languagePlaces(source));
  const own = found.filter((problem) => !isForeign(problem, source));
  return own.map((problem) => {
    const { code, params, subject } = problem;
    const entry = names.get(subject.id) ?? subject.id;
    // Texts stay texts and numbers numbers, which the compiler can't see.
    return { code, params: { ...namedParams(params, names), entry }, ...placeOf(problem) } as CompanySchemeProblem;
  });
}

const HAN = /\p{Script=Han}/u;

/** A text that stands for other languages, too, was judged by the words of a language it is not written in. */
function isForeign({ params, subject, path }: SchemeProblem, { facts, texts }: CatalogueSource): boolean {
  if (!('language' in params)) return false;
  const { language } = params;
  const textIn = (one: Language): string | undefined => {
    const own = texts[one].indicators[subject.id];
    if (path === 'definition' || path === 'dataSource') return own?.[path];
    return facts.indicators.find(({ id }) => id === subject.id)?.name[one];
  };
  const text = textIn(language);
  if (text === undefined || text === '') return false;
  const isShared = LANGUAGES.some((other) => other !== language && textIn(other) === text);
  return isShared && HAN.test(text) !== CHINESE.has(language);
}

const CHINESE: ReadonlySet<Language> = new Set(LANGUAGES.filter((language) => language.startsWith('zh')));

/** A text that stands for both languages has its problem once, whatever the language it is found in. */
function once(problems: readonly CompanySchemeProblem[]): readonly CompanySchemeProblem[] {
  const found = new Map<string, CompanySchemeProblem>();
  for (const problem of problems) {
    const { language: _, ...params } = { language: '', ...problem.params };
    const key = JSON.stringify([problem.code, problem.sheet, problem.cell, params]);
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}
