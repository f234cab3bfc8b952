import type { Finding } from '../../../base/finding';
import { isLanguage, LANGUAGES, type Language, type WrittenLanguage } from '../../../base/language';
import { lintCatalogue } from '../../lint/lintCatalogue';
import type { CatalogueProblem, CatalogueProblemCode } from '../../lint/input/problem';
import type { WholeProblemParams } from '../table/companyProblem';
import type { ReadContext } from './readContext';
import type { CatalogueSource } from '../source';
import { FACTS, languagePlaces, namedParams, namesOf } from './subjectPlaces';
import { comparableKey } from '../../../base/plainText';

/**
 * What the shipped catalogue is held to and a company may see otherwise: it is said, and does not refuse the sheets.
 * Everything else would make a role unmatchable or a card unscorable.
 */
const ADVICE: ReadonlySet<CatalogueProblemCode> = new Set<CatalogueProblemCode>([
  'textMissing',
  'listLengthsDiffer',
  'listEmpty',
  'textEmpty',
  'textPadded',
  'chineseInEnglish',
  'chineseMissing',
  'dutyCount',
  'dutyTooLong',
  'dutyTwice',
  'forbiddenQualification',
  'indicatorCount',
  'teamIndicatorMissing',
  'targetImplausible',
  'aliasRepeated',
]);

/**
 * Not said: indicators of removed roles are kept for later, how a company words its translations is its own matter, direct reports follow from the superiors, and what a cell
 * refers to was looked up when it was read.
 */
const UNSAID: ReadonlySet<CatalogueProblemCode> = new Set<CatalogueProblemCode>([
  'indicatorUnused',
  'translatedTwoWays',
  'reportNotMutual',
  'reportUnknown',
  'superiorUnknown',
  'assessorUnknown',
  'departmentUnknown',
  'parentUnknown',
  'withinUnknown',
  'indicatorUnknown',
]);

/** Checks the catalogue as a whole, by the same rules as the shipped one, and reports with the cells. */
export function checkCompany(source: CatalogueSource, context: ReadContext): void {
  const { problems, cells } = context;
  const names = namesOf(source, context.allTexts[0]?.language ?? 'zh-CN');
  for (const problem of lintCatalogue(source.facts, source.texts, languagePlaces(source))) {
    if (UNSAID.has(problem.code) || isFallback(problem, source)) continue;
    const { code, subject, path, file } = problem;
    if (subject !== null && cells.isDamaged(subject)) continue;
    const place = (subject && cells.find(subject, path, file)) ?? {
      sheet: context.allTexts[0]?.sheetNames.roles ?? '',
      cell: '',
    };
    const isNone = 'count' in problem.params && problem.params.count === 0;
    const severity = ADVICE.has(code) && !isNone ? 'advice' : 'error';
    problems.add({ ...withNames(problem, names), severity, ...place });
  }
}

/** A text that stands for both languages is not foreign in the other, and its name is taken once. */
function isFallback(problem: CatalogueProblem, source: CatalogueSource): boolean {
  const { code, subject, path, file } = problem;
  if (problem.code === 'chineseInEnglish' || problem.code === 'chineseMissing') {
    const language: WrittenLanguage = problem.code === 'chineseInEnglish' ? 'zh-CN' : 'en-US';
    const { text } = problem.params;
    if (file === FACTS) {
      const entry = subject && entryOf(subject.kind, subject.id, source);
      return entry?.name['zh-CN'] === entry?.name['en-US'];
    }
    return subject !== null && stringsOf(textsOf(subject.kind, subject.id, language, source)).includes(text);
  }
  if (code === 'nameTwice' && path === 'name.en-US' && subject !== null) {
    const name = entryOf(subject.kind, subject.id, source)?.name;
    return name !== undefined && comparableKey(name['zh-CN']) === comparableKey(name['en-US']);
  }
  if ((code === 'dutyTwice' || code === 'forbiddenQualification' || code === 'textEmpty') && isLanguage(file)) {
    const joined = (language: Language): string | undefined =>
      subject === null ? undefined : stringsOf(textsOf(subject.kind, subject.id, language, source)).join('\n');
    return LANGUAGES.slice(0, LANGUAGES.indexOf(file)).some((earlier) => joined(earlier) === joined(file));
  }
  return false;
}

/** People know names, not ids: "R05 → R04" is written with the names of the roles. `entry` is what the problem is about. */
function withNames(
  { code, params, subject }: CatalogueProblem,
  names: ReadonlyMap<string, string>,
): Finding<WholeProblemParams> {
  const entry = subject === null ? '' : (names.get(subject.id) ?? subject.id);
  // Texts stay texts and numbers numbers, which the compiler can't see.
  return { code, params: { ...namedParams(params, names), entry } } as Finding<WholeProblemParams>;
}

type Kind = NonNullable<CatalogueProblem['subject']>['kind'];

function entryOf(kind: Kind, id: string, { facts }: CatalogueSource) {
  const entries = { department: facts.departments, indicator: facts.indicators, role: facts.roles }[kind];
  return entries.find((entry) => entry.id === id);
}

function textsOf(kind: Kind, id: string, language: Language, { texts }: CatalogueSource): unknown {
  const { departments, indicators, roles } = texts[language];
  return { department: departments, indicator: indicators, role: roles }[kind][id];
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
