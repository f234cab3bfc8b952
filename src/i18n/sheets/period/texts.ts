import type { SheetTexts } from '../../../scorecard/texts/sheetTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type PeriodSheetTexts = Pick<
  SheetTexts,
  'employment' | 'pay' | 'history' | 'cycle' | 'actuals' | 'targets' | 'sources' | 'job'
>;

/** Labels of the sheets of the monthly work. */
export const periodSheetTexts = inLanguage<PeriodSheetTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
