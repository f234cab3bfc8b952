import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type WorkbenchTexts = typeof zhCN;

/** What the workbench page says. */
export const workbenchTexts = inLanguage<WorkbenchTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
