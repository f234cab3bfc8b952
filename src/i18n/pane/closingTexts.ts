import type { Language } from '../../base/language';
import { closing as enUS } from './enUS/closing';
import { closing as zhCN } from './zhCN/closing';

/** Texts about closing and reopening. They are apart from the pane's other texts to be loaded with the page that shows them. */
export function closingTexts(language: Language): typeof zhCN {
  return language === 'zh-CN' ? zhCN : enUS;
}
