import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type FrameTexts = typeof zhCN;

/** Texts of what surrounds the pages. */
export const frameTexts = inLanguage<FrameTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
