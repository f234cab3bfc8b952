import { closing as enUS } from './enUS';
import { inLanguage } from '../../inLanguage';
import { closing as zhCN } from './zhCN';

/** Texts about closing and reopening. */
export const closingTexts = inLanguage(zhCN, enUS);
