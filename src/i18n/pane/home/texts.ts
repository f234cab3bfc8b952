import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type HomeTexts = typeof zhCN;

/** Texts of what the pane shows by itself. */
export const homeTexts = inLanguage<HomeTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
