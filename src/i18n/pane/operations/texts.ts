import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type OperationTexts = typeof zhCN;

/** Texts of the page with what was done. */
export const operationTexts = inLanguage<OperationTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
