import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type CyclePaneTexts = typeof zhCN;

/** Texts about putting months together into a quarter, half-year or year. */
export const cyclePaneTexts = inLanguage<CyclePaneTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
