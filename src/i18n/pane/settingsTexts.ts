import type { Language } from '../../base/language';
import { settings as enUS } from './enUS/settings';
import { settings as zhCN } from './zhCN/settings';

/** Texts of the settings block. They are apart from the pane's other texts to be loaded with the page that shows it. */
export function settingsTexts(language: Language): typeof zhCN {
  return language === 'zh-CN' ? zhCN : enUS;
}
