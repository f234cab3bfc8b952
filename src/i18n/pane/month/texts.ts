import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type MonthTexts = typeof zhCN;

/** Texts of the page about the monthly work. */
export const monthTexts = inLanguage<MonthTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
