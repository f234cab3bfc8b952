import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import type { FailureText } from '../messages/failureText';
import { messages } from '../messages/messages';
import { companyFailureTexts } from './failures/texts';

/**
 * What a failure of any use case says, without the single problems of catalogue sheets: their many sentences are in
 * `companyMessages`, which a pane that just opens does without.
 */
export function companyHeadline(failure: CompanyFailure | PeriodFailure, language: Language): FailureText {
  const texts = companyFailureTexts(language);
  switch (failure.kind) {
    case 'catalogueProblems': {
      const errors = failure.problems.filter(({ severity }) => severity === 'error');
      return { ...texts.catalogueProblems(errors.length), points: [] };
    }
    case 'catalogueSheetExists':
      return { ...texts.catalogueSheetExists(failure.sheets, failure.changed), points: [] };
    case 'catalogueFile':
      return { ...texts.catalogueFile[failure.problem], points: [] };
    case 'companyNoteDamaged':
      return { ...texts.companyNoteDamaged(failure.missing), points: [] };
    default:
      return messages(language).failure(failure);
  }
}
