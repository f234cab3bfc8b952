import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type WorkbenchTexts = typeof zhCN;

/** What the workbench page says. */
export const workbenchTexts = inLanguage<WorkbenchTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
