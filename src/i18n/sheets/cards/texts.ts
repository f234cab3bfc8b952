import type { SheetTexts } from '../../../scorecard/texts/sheetTexts';
import { inLanguage } from '../../inLanguage';
import type { PeriodSheetTexts } from '../period/texts';
import type { ReviewSheetTexts } from '../review/texts';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type CardSheetTexts = Omit<
  SheetTexts,
  keyof PeriodSheetTexts | keyof ReviewSheetTexts | 'periodName' | 'organisation' | 'manual' | 'registers'
>;

/** Labels of settings, scorecards and summary. */
export const cardSheetTexts = inLanguage<CardSheetTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
