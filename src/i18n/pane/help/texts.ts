import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type HelpTexts = typeof zhCN;

/** Texts of the help in the pane. */
export const helpTexts = inLanguage<HelpTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
