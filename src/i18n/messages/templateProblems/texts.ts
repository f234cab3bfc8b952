import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type TemplateSentences = typeof zhCN;

/** What is wrong on a template. */
export const templateSentences = inLanguage<TemplateSentences>({ 'zh-CN': zhCN, 'en-US': enUS });
