import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type MessageWords = typeof zhCN;

/** Words for the codes of core and use cases. */
export const messageWords = inLanguage<MessageWords>({ 'zh-CN': zhCN, 'en-US': enUS });
