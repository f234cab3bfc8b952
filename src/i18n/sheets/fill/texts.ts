import type { FillTexts } from '../../../jobtable/planFill';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

/** What filling writes into the list. */
export const fillTexts = inLanguage<FillTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
