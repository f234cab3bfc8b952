import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

export interface CompanyFailureTexts {
  readonly catalogueProblems: (errors: number) => Sentence;
  readonly catalogueSheetExists: (sheets: readonly string[], changed?: readonly string[]) => Sentence;
  readonly catalogueFile: Readonly<Record<'notAWorkbook' | 'encrypted' | 'tooLarge', Sentence>>;
  readonly companyNoteDamaged: (missing: readonly string[]) => Sentence;
}

/** Failures of the company catalogue's steps. */
export const companyFailureTexts = inLanguage<CompanyFailureTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
