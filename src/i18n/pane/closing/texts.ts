import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type ClosingTexts = typeof zhCN;

/** Texts about closing and reopening. */
export const closingTexts = inLanguage<ClosingTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
