import type { Sentences } from '../../../base/finding';
import type { SettingsProblemParams } from '../../../scorecard/settings/settings';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Besides its params a sentence is told the label of the setting or section it is about, "" where none is. */
export type SettingsSentences = Sentences<SettingsProblemParams, [name: string]>;

/** What is wrong on the settings sheet. */
export const settingsSentences = inLanguage<SettingsSentences>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
