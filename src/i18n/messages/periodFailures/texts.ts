import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type PeriodFailureTexts = typeof zhCN;

/** Refusals of the monthly work: pay, closing, the next period, actual values, job descriptions. */
export const periodFailureTexts = inLanguage<PeriodFailureTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
