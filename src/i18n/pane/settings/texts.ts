import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type SettingsTexts = typeof zhCN;

/** Texts of the settings block. */
export const settingsTexts = inLanguage<SettingsTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
