import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type CompanyPageTexts = typeof zhCN;

/** Texts of the page about the company's own catalogue. */
export const companyPageTexts = inLanguage<CompanyPageTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
