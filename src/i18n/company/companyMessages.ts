import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import { sentenceOf, type Finding } from '../../base/finding';
import type { Language } from '../../base/language';
import type { CompanyProblem, CompanyProblemParams } from '../../catalogue/company/table/companyProblem';
import type { FailurePoint, FailureText } from '../messages/failureText';
import { companyHeadline } from './companyFailures';
import { companyProblemTexts, type ProblemTexts, type SheetProblemParams } from './problems/texts';

type SheetProblem = Extract<Finding<CompanyProblemParams>, { code: keyof SheetProblemParams }>;

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
export function companyPoint(problem: CompanyProblem, language: Language): CompanyPoint {
  const { sheet, cell, severity } = problem;
  return { sheet, cell, severity, text: problemSentence(problem, language) };
}

/** The sentence alone, also of a rule that stands on another sheet than a catalogue's. */
export function problemSentence(problem: Finding<CompanyProblemParams>, language: Language): string {
  const { problems, other } = companyProblemTexts(language);
  return hasSentence(problem, problems) ? sentenceOf(problems, problem) : other(problem.code);
}

function hasSentence(
  problem: Finding<CompanyProblemParams>,
  sentences: ProblemTexts['problems'],
): problem is SheetProblem {
  return problem.code in sentences;
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
