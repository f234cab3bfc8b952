import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type SettingsSentences = typeof zhCN;

/** What is wrong on the settings sheet. */
export const settingsSentences = inLanguage<SettingsSentences>({ 'zh-CN': zhCN, 'en-US': enUS });
