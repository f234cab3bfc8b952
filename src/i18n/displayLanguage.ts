import type { Language } from '../base/language';

/** The language for what Excel or the browser shows: every Chinese locale (also Traditional) gets Simplified Chinese, the others English. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
