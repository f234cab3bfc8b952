import type { ILanguagePack } from '@univerjs/presets';
import type { Language } from '../../base/language';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly default: ILanguagePack }>>> = {
  'zh-CN': () => import('@univerjs/preset-sheets-core/locales/zh-CN'),
  'zh-TW': () => import('@univerjs/preset-sheets-core/locales/zh-TW'),
  'en-US': () => import('@univerjs/preset-sheets-core/locales/en-US'),
};

/** What Univer itself says. Only the language that is shown is loaded: each describes hundreds of functions. */
export const gridWords = async (language: Language): Promise<ILanguagePack> => (await WORDS[language]()).default;
