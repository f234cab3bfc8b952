import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import type { CompanyProblem } from '../../catalogue/company/problem';
import type { FailurePoint, FailureText } from '../messages/failureText';
import { messages } from '../messages/messages';
import { problemsEnUS } from './problemsEnUS';
import type { ProblemSentence, ProblemTexts } from './problemSentences';
import { problemsZhCN } from './problemsZhCN';

const TEXTS: Readonly<Record<Language, ProblemTexts>> = { 'zh-CN': problemsZhCN, 'en-US': problemsEnUS };

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
  const texts = TEXTS[language];
  const sentence = (texts.problems as Readonly<Record<string, ProblemSentence | undefined>>)[code];
  return { sheet, cell, severity, text: sentence?.(params) ?? texts.other(code) };
}

/** The sentence about a failure of any use case. Errors come before advice. */
export function companyFailure(failure: CompanyFailure | PeriodFailure, language: Language): CompanyFailureText {
  const { failures } = TEXTS[language];
  switch (failure.kind) {
    case 'catalogueProblems': {
      const errors = failure.problems.filter(({ severity }) => severity === 'error');
      const advice = failure.problems.filter(({ severity }) => severity === 'advice');
      return {
        ...failures.catalogueProblems(errors.length),
        points: [...errors, ...advice].map((problem) => companyPoint(problem, language)),
      };
    }
    case 'catalogueSheetExists':
      return { ...failures.catalogueSheetExists(failure.sheets), points: [] };
    case 'catalogueFile':
      return { ...failures.catalogueFile[failure.problem], points: [] };
    case 'companyNoteDamaged':
      return { ...failures.companyNoteDamaged(failure.missing), points: [] };
    default:
      return messages(language).failure(failure);
  }
}
