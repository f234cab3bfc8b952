import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type FrameTexts = typeof zhCN;

/** Texts of what surrounds the pages. */
export const frameTexts = inLanguage<FrameTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
