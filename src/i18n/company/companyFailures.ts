import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import type { FailureText } from '../messages/failureText';
import { messages } from '../messages/messages';
import { failuresEnUS } from './failures/enUS';
import { failuresZhCN } from './failures/zhCN';

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

export interface CompanyFailureTexts {
  readonly catalogueProblems: (errors: number) => Sentence;
  readonly catalogueSheetExists: (sheets: readonly string[]) => Sentence;
  readonly catalogueFile: Readonly<Record<'notAWorkbook' | 'encrypted' | 'tooLarge', Sentence>>;
  readonly companyNoteDamaged: (missing: readonly string[]) => Sentence;
}

const TEXTS: Readonly<Record<Language, CompanyFailureTexts>> = { 'zh-CN': failuresZhCN, 'en-US': failuresEnUS };

/**
 * What a failure of any use case says, without the single problems of catalogue sheets: their many sentences are in
 * `companyMessages`, which a pane that just opens does without.
 */
export function companyHeadline(failure: CompanyFailure | PeriodFailure, language: Language): FailureText {
  const texts = TEXTS[language];
  switch (failure.kind) {
    case 'catalogueProblems': {
      const errors = failure.problems.filter(({ severity }) => severity === 'error');
      return { ...texts.catalogueProblems(errors.length), points: [] };
    }
    case 'catalogueSheetExists':
      return { ...texts.catalogueSheetExists(failure.sheets), points: [] };
    case 'catalogueFile':
      return { ...texts.catalogueFile[failure.problem], points: [] };
    case 'companyNoteDamaged':
      return { ...texts.companyNoteDamaged(failure.missing), points: [] };
    default:
      return messages(language).failure(failure);
  }
}
