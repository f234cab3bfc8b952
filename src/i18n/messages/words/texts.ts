import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type MessageWords = typeof zhCN;

/** Words for the codes of core and use cases. */
export const messageWords = inLanguage<MessageWords>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
