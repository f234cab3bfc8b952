import type { Language } from '../../../base/language';

/** What the Chinese column of a sheet holds, by the language the sheet is written in. */
export const CHINESE: Readonly<Record<Language, Language>> = { 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW', 'en-US': 'zh-CN' };

/** What stands in the Chinese and the English column. The Chinese one holds either script: `withKnownScripts` tells them apart. */
export function ofColumns<T>(chinese: T, english: T): Readonly<Record<Language, T>> {
  return { 'zh-CN': chinese, 'zh-TW': chinese, 'en-US': english };
}
