import type { Language } from '../base/language';

/** Texts that are apart from the pane's other texts, to be loaded with what shows them. */
export function inLanguage<T>(zhCN: T, enUS: T): (language: Language) => T {
  const texts: Readonly<Record<Language, T>> = { 'zh-CN': zhCN, 'en-US': enUS };
  return (language) => texts[language];
}
