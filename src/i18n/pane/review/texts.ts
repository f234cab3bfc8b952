import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ReviewTexts = typeof zhCN;

/** Texts about looking at results again: calibration, what follows weak periods, evidence. */
export const reviewTexts = inLanguage<ReviewTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
