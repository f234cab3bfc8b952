/** The languages the catalogue and everything written into sheets exist in. */
export type Language = 'zh-CN' | 'en-US';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** One text in both languages. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** One value for each language. */
export function byLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
}
