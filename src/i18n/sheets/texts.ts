import type { Language } from '../../base/language';
import type { FillTexts } from '../../jobtable/planFill';
import type { SheetTexts } from '../../scorecard/texts/sheetTexts';
import { enUS, enUSFill } from './cards/enUS';
import { zhCN, zhCNFill } from './cards/zhCN';

const SHEETS: Readonly<Record<Language, SheetTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
const FILLS: Readonly<Record<Language, FillTexts>> = { 'zh-CN': zhCNFill, 'en-US': enUSFill };

export function sheetTexts(language: Language): SheetTexts {
  return SHEETS[language];
}

/** The labels of every other language: how a sheet made in one is found in another. */
export function otherSheetTexts(language: Language): SheetTexts[] {
  return (Object.keys(SHEETS) as Language[]).filter((key) => key !== language).map((key) => SHEETS[key]);
}

export function fillTexts(language: Language): FillTexts {
  return FILLS[language];
}
