import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type IssueSentences = typeof zhCN;

/** What the reader of a staffing list found odd. */
export const issueSentences = inLanguage<IssueSentences>({ 'zh-CN': zhCN, 'en-US': enUS });
