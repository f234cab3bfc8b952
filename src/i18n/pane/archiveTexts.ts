import type { Language } from '../../base/language';
import { archive as enUS } from './enUS/archive';
import { archive as zhCN } from './zhCN/archive';

/** Texts of the archive block. They are apart from the pane's other texts to be loaded with the page that shows it. */
export function archiveTexts(language: Language): typeof zhCN {
  return language === 'zh-CN' ? zhCN : enUS;
}
