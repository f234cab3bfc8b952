import { settings as enUS } from './enUS';
import { inLanguage } from '../../inLanguage';
import { settings as zhCN } from './zhCN';

/** Texts of the settings block. */
export const settingsTexts = inLanguage(zhCN, enUS);
