import type { Language } from '../../base/language';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type PaneTexts = typeof zhCN;

const TEXTS: Readonly<Record<Language, PaneTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}

/** The language for what Excel shows: every Chinese locale (also Traditional) gets Simplified Chinese, the others English. */
export function paneLanguage(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
