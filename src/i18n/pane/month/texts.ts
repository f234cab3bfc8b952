import { month as enUS } from './enUS';
import { inLanguage } from '../../inLanguage';
import { month as zhCN } from './zhCN';

/** Texts of the page about the monthly work. */
export const monthTexts = inLanguage(zhCN, enUS);
