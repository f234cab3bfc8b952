import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type StepTexts = typeof zhCN;

/** Texts of the steps from reading to scorecards. */
export const stepTexts = inLanguage<StepTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
