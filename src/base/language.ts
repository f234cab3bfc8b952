/** The languages the catalogue and everything written into sheets exist in: the one list, and everything else is typed by it. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en-US'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The languages texts are written in by hand; Traditional Chinese is derived from Simplified (`npm run traditional`). */
export const WRITTEN_LANGUAGES = ['zh-CN', 'en-US'] as const satisfies readonly Language[];

export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** One text in each language. */
export type Multilingual = Readonly<Record<Language, string>>;

/** One value for each language. */
export function byLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
}

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
