import { LANGUAGES, type Language } from '../../../base/language';
import type { CompanyTexts } from '../../../catalogue/company/sheets/companyTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

const companySheetTexts = inLanguage<CompanyTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** Labels of a company's catalogue sheets in every language, `language` first. */
export function companyTexts(language: Language): readonly [CompanyTexts, ...CompanyTexts[]] {
  return [companySheetTexts(language), ...LANGUAGES.filter((other) => other !== language).map(companySheetTexts)];
}
