import { LANGUAGES, type Language } from '../../../base/language';
import type { PackTexts } from '../../../packs/packTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Labels of scoring packs and of the sheet that says what came back. */
export const packTexts = inLanguage<PackTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** Those of every language, this one first: how a sheet made in one is found in another. */
export function allPackTexts(language: Language): PackTexts[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)].map(packTexts);
}
