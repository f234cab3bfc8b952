import { LANGUAGES, type Language } from '../../../base/language';
import type { EvidenceTexts } from '../../../packs/evidence/evidenceTexts';
import type { PackTexts } from '../../../packs/packTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type PackSheetTexts = PackTexts & { readonly evidence: EvidenceTexts };

/** Labels of scoring packs, of the evidence for one person, and of the sheet that says what came back. */
export const packTexts = inLanguage<PackSheetTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** Those of every language, this one first: how a sheet made in one is found in another. */
export function allPackTexts(language: Language): PackTexts[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)].map(packTexts);
}
