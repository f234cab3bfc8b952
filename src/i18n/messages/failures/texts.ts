import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type FailureTexts = typeof zhCN;

/** What Excel and the common use cases refuse. */
export const failureTexts = inLanguage<FailureTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
