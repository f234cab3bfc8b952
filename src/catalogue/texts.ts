import { byLanguage, LANGUAGES, type Language } from '../base/language';
import { parseTexts, type TextFiles } from './parseTexts';
import type { CatalogueTexts } from './types';

const FILES: Readonly<Record<Language, () => Promise<{ readonly BUNDLED_TEXTS: TextFiles }>>> = {
  'zh-CN': () => import('./texts.zh-CN'),
  'zh-TW': () => import('./texts.zh-TW'),
  'en-US': () => import('./texts.en-US'),
};

/** Loads the texts of one language only; the others stay out of the page. @throws ZodError on a wrong shape. */
export async function loadTexts(language: Language): Promise<CatalogueTexts> {
  return parseTexts(await loadTextFiles(language));
}

/** The texts of every language. @throws ZodError on a wrong shape. */
export async function loadAllTexts(): Promise<Readonly<Record<Language, CatalogueTexts>>> {
  const loading = byLanguage(loadTexts);
  const loaded = await Promise.all(LANGUAGES.map(async (language) => [language, await loading[language]] as const));
  return Object.fromEntries(loaded) as Record<Language, CatalogueTexts>;
}

/** The raw text files, for the catalogue check. */
async function loadTextFiles(language: Language): Promise<TextFiles> {
  return (await FILES[language]()).BUNDLED_TEXTS;
}
