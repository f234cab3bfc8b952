import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type LoadingTexts = typeof zhCN;

/** Said where nothing else could be loaded: these sentences come with the page. */
export const loadingTexts = inLanguage<LoadingTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
