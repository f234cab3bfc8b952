import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type PacksTexts = typeof zhCN;

/** Texts of the page that hands out scoring packs and collects them. */
export const packsPageTexts = inLanguage<PacksTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
