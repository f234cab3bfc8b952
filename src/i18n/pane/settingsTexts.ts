import { settings as enUS } from './enUS/settings';
import { inLanguage } from './inLanguage';
import { settings as zhCN } from './zhCN/settings';

/** Texts of the settings block. */
export const settingsTexts = inLanguage(zhCN, enUS);
