import type { Language } from '../base/language';
import { cliTexts } from '../i18n/cli/texts';
import type { FailureText } from '../i18n/messages/failureText';
import type { UsageProblem } from './commandLine';
import type { FileProblem } from './file/workbookFile';

/** A failure as one line for standard error. */
export function failureSentence({ what, advice, points }: FailureText): string {
  const places = points.map(({ text, cell }) => (cell === '' ? text : `${cell}: ${text}`));
  return [what, ...places, advice].filter((part) => part !== '').join(' ');
}

export function fileSentence({ code, file }: FileProblem, language: Language): string {
  return cliTexts(language)[code](file);
}

export function usageSentence(problem: UsageProblem, language: Language): string {
  const texts = cliTexts(language);
  switch (problem.code) {
    case 'unknownCommand':
      return texts.unknownCommand(problem.command);
    case 'unknownOption':
    case 'missingValue':
      return texts[problem.code](problem.option);
    case 'badPeriod':
    case 'badLanguage':
    case 'badSheets':
    case 'badPer':
    case 'badRows':
    case 'badDay':
      return texts[problem.code](problem.text);
    case 'badChoice':
      return texts.badChoice(problem.option, problem.text, problem.choices.join(', '));
    case 'missingFile':
    case 'missingOut':
    case 'missingSheet':
    case 'missingPeriod':
    case 'missingForm':
    case 'tooManyFiles':
    case 'missingReturned':
      return texts[problem.code];
  }
}
