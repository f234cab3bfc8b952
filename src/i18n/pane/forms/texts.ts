import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type FormsPageTexts = typeof zhCN;

/** Texts of the page about the company's own forms. */
export const formsPageTexts = inLanguage<FormsPageTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
