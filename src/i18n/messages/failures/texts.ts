import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type FailureTexts = typeof zhCN;

/** What Excel and the common use cases refuse. */
export const failureTexts = inLanguage<FailureTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
