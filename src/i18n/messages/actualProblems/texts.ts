import type { Sentences } from '../../../base/finding';
import type { ActualProblemParams } from '../../../scorecard/actuals/actualsImport';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ActualSentences = Sentences<ActualProblemParams>;

/** Why a figure of a table of actual values is not entered. */
export const actualSentences = inLanguage<ActualSentences>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
