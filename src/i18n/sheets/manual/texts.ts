import type { ManualTexts } from '../../../scorecard/texts/manualTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Labels and sentences of the manual. */
export const manualSheetTexts = inLanguage<ManualTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
