import type { RegisterTexts } from '../../../scorecard/texts/registerTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Labels and sentences of registers. */
export const registerSheetTexts = inLanguage<RegisterTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
