import type { Sentences } from '../../../base/finding';
import type { TemplateProblemParams } from '../../../scorecard/template/template';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** The params of a template's problems as sentences take them: a missing placeholder is named by the word people know. */
interface SpokenTemplateParams extends Omit<TemplateProblemParams, 'missingInRow' | 'missingPlaceholder'> {
  missingInRow: { placeholder: string };
  missingPlaceholder: { placeholder: string };
}

export type TemplateSentences = Sentences<SpokenTemplateParams>;

/** What is wrong on a template. */
export const templateSentences = inLanguage<TemplateSentences>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
