import type { FillTexts } from '../../../jobtable/jobTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** What filling writes into the list. */
export const fillTexts = inLanguage<FillTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
