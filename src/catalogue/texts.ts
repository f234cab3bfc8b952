import { byLanguage, LANGUAGES, type Language } from '../base/language';
import { departmentTextsFileSchema, indicatorTextsFileSchema, roleTextsFileSchema } from './schema';
import type { CatalogueTexts } from './types';

/** The files of one language as they are stored. */
interface TextFiles {
  readonly departments: unknown;
  readonly indicators: Readonly<Record<string, unknown>>;
  readonly roles: Readonly<Record<string, unknown>>;
}

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

function parseTexts(files: TextFiles): CatalogueTexts {
  return {
    departments: departmentTextsFileSchema.parse(files.departments),
    indicators: Object.assign(
      {},
      ...Object.values(files.indicators).map((file) => indicatorTextsFileSchema.parse(file)),
    ),
    roles: Object.assign({}, ...Object.values(files.roles).map((file) => roleTextsFileSchema.parse(file))),
  };
}
