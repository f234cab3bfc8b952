import { company as enUS } from './enUS';
import { inLanguage } from '../../inLanguage';
import { company as zhCN } from './zhCN';

/** Texts of the page about the company's own catalogue. */
export const companyPageTexts = inLanguage(zhCN, enUS);
