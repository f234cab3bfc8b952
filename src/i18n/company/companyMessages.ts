import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import type { CompanyProblem } from '../../catalogue/company/table/problem';
import type { FailurePoint, FailureText } from '../messages/failureText';
import { companyHeadline } from './companyFailures';
import { companyProblemTexts, type ProblemSentence } from './problems/texts';

/** A finding on the catalogue sheets: where it is and what it is. */
export interface CompanyPoint extends FailurePoint {
  /** Of this workbook, or of an imported file. */
  readonly sheet: string;
  readonly severity: CompanyProblem['severity'];
}

/** A failure of the company catalogue's steps; its points name their sheets. */
export interface CompanyFailureText extends FailureText {
  readonly points: readonly (FailurePoint | CompanyPoint)[];
}

/** The sentence about a problem, with its place. Advice of a report is shown the same way. */
export function companyPoint(
  { code, params, sheet, cell, severity }: CompanyProblem,
  language: Language,
): CompanyPoint {
  const texts = companyProblemTexts(language);
  const sentence = (texts.problems as Readonly<Record<string, ProblemSentence | undefined>>)[code];
  return { sheet, cell, severity, text: sentence?.(params) ?? texts.other(code) };
}

/** The sentences about problems of the sheets; errors come before advice. */
export function companyPoints(problems: readonly CompanyProblem[], language: Language): readonly CompanyPoint[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.filter(({ severity }) => severity === 'advice');
  return [...errors, ...advice].map((problem) => companyPoint(problem, language));
}

/** The sentence about a failure of any use case, with all its points. */
export function companyFailure(failure: CompanyFailure | PeriodFailure, language: Language): CompanyFailureText {
  const headline = companyHeadline(failure, language);
  return failure.kind === 'catalogueProblems'
    ? { ...headline, points: companyPoints(failure.problems, language) }
    : headline;
}
