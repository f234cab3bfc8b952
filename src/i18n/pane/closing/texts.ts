import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ClosingTexts = typeof zhCN;

/** Texts about closing and reopening. */
export const closingTexts = inLanguage<ClosingTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
