import type { Language } from '../base/language';

/** The texts of one subject in the language asked for. A subject of its own is loaded with what shows it. */
export function inLanguage<T>(texts: Readonly<Record<Language, T>>): (language: Language) => T {
  return (language) => texts[language];
}
