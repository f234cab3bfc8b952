import { month as enUS } from './enUS/month';
import { inLanguage } from './inLanguage';
import { month as zhCN } from './zhCN/month';

/** Texts of the page about the monthly work. */
export const monthTexts = inLanguage(zhCN, enUS);
