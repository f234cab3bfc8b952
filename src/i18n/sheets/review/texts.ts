import type { SheetTexts } from '../../../scorecard/texts/sheetTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ReviewSheetTexts = Pick<SheetTexts, 'calibration' | 'followUp' | 'probation' | 'project'>;

/** Labels of the sheets on which results are looked at again, and of the other kinds of cards. */
export const reviewSheetTexts = inLanguage<ReviewSheetTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
