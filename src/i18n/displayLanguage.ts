import type { Language } from '../base/language';

/** Chinese as Taiwan, Hong Kong and Macao write it; a script in the name goes before a place. */
const TRADITIONAL = /^zh-(?:hant|(?!hans)(?:\w+-)?(?:tw|hk|mo))\b/i;

/** The language for what Excel or the browser shows: Traditional or Simplified Chinese for Chinese locales, English for the others. */
export function languageFor(displayLanguage: string): Language {
  if (TRADITIONAL.test(displayLanguage)) return 'zh-TW';
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
