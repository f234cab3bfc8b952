import type { Language } from '../../../base/language';
import { sentenceOf } from '../../../base/finding';
import type { FormProblem } from '../../../forms/readForm';
import { inLanguage } from '../../inLanguage';
import { templateSentences } from '../templateProblems/texts';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type FormMessages = typeof zhCN;

/** What keeps a company's own form from being filled. */
export const formMessages = inLanguage<FormMessages>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** A problem of a form in words; a placeholder nobody knows comes with those that are known. */
export function formSentence(problem: FormProblem, language: Language): string {
  const texts = formMessages(language);
  switch (problem.code) {
    case 'unknownPlaceholder':
      return texts.unknownPlaceholder(problem.params.placeholder, texts.known.join(texts.between));
    case 'cardOnlyPlaceholder':
      return texts.cardOnlyPlaceholder(problem.params.placeholder);
    default:
      return sentenceOf(templateSentences(language), problem);
  }
}
