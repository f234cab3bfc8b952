import { closing as enUS } from './enUS/closing';
import { inLanguage } from './inLanguage';
import { closing as zhCN } from './zhCN/closing';

/** Texts about closing and reopening. */
export const closingTexts = inLanguage(zhCN, enUS);
