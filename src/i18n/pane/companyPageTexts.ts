import type { Language } from '../../base/language';
import { company as enUS } from './enUS/company';
import { company as zhCN } from './zhCN/company';

/** Texts of the page about the company's own catalogue, loaded with the page. */
export function companyPageTexts(language: Language): typeof zhCN {
  return language === 'zh-CN' ? zhCN : enUS;
}
