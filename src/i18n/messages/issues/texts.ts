import type { Sentences } from '../../../base/finding';
import type { IssueParams } from '../../../staffing/sheetIssue';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Besides its params a sentence is told the label of the column the issue is about, "" where none is. */
export type IssueSentences = Sentences<IssueParams, [field: string]>;

/** What the reader of a staffing list found odd. */
export const issueSentences = inLanguage<IssueSentences>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
