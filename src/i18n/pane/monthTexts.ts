import type { Language } from '../../base/language';
import { month as enUS } from './enUS/month';
import { month as zhCN } from './zhCN/month';

/** Texts of the page about the monthly work, loaded with the page. */
export function monthTexts(language: Language): typeof zhCN {
  return language === 'zh-CN' ? zhCN : enUS;
}
