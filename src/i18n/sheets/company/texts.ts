import type { Language } from '../../../base/language';
import type { CompanyTexts } from '../../../catalogue/company/sheets/companyTexts';
import { companyEnUS } from './enUS';
import { companyZhCN } from './zhCN';

/** Labels of a company's catalogue sheets in every language, `language` first. */
export function companyTexts(language: Language): readonly [CompanyTexts, ...CompanyTexts[]] {
  return language === 'zh-CN' ? [companyZhCN, companyEnUS] : [companyEnUS, companyZhCN];
}
