import type { CompanyFailure, PeriodFailure } from '../app/failure';
import type { Language } from '../base/language';
import { cliTexts } from '../i18n/cli/texts';
import { companyFailure } from '../i18n/company/companyMessages';
import type { FailureText } from '../i18n/messages/failureText';
import type { UsageProblem } from './words/commands';
import type { CommandOutcome } from './file/outcome';
import type { FileProblem } from './file/workbookFile';

/** A failure as one line for standard error. */
export function failureSentence({ what, advice, points }: FailureText): string {
  const places = points.map(({ text, cell }) => (cell === '' ? text : `${cell}: ${text}`));
  return [what, ...places, advice].filter((part) => part !== '').join(' ');
}

export function fileSentence({ code, file }: FileProblem, language: Language): string {
  return cliTexts(language)[code](file);
}

/** How one command says no, in its language: one sentence, and the same with its code as JSON. */
export interface Refusals {
  readonly refuse: (code: string, sentence: string, more?: object) => CommandOutcome;
  readonly file: (problem: FileProblem) => CommandOutcome;
  readonly failure: (failure: PeriodFailure | CompanyFailure, more?: object) => CommandOutcome;
}

export function refusals({ name, language }: { readonly name: string; readonly language: Language }): Refusals {
  const refuse: Refusals['refuse'] = (code, sentence, more = {}) => ({
    exitCode: 1,
    sentence,
    json: { command: name, refused: true, reason: { code, message: sentence }, ...more },
  });
  return {
    refuse,
    file: (problem) => refuse(problem.code, fileSentence(problem, language)),
    failure: (failure, more) => refuse(failure.kind, failureSentence(companyFailure(failure, language)), more),
  };
}

export function usageSentence(problem: UsageProblem, language: Language): string {
  const texts = cliTexts(language);
  switch (problem.code) {
    case 'unknownCommand':
      return texts.unknownCommand(problem.command);
    case 'unknownOption':
    case 'missingValue':
      return texts[problem.code](problem.option);
    case 'notItsOption':
      return texts.notItsOption(problem.option, problem.command);
    case 'badPeriod':
    case 'badSpan':
    case 'badLanguage':
    case 'badSheets':
    case 'badPer':
    case 'badRows':
    case 'badHeaderRow':
    case 'badDay':
    case 'badYear':
      return texts[problem.code](problem.text);
    case 'badChoice':
      return texts.badChoice(problem.option, problem.text, problem.choices.join(', '));
    case 'ratersAndCards':
      return texts.ratersAndCards(problem.option);
    case 'teamAndTable':
      return texts.teamAndTable(problem.option);
    case 'missingFile':
    case 'missingOut':
    case 'missingSheet':
    case 'encodingWithoutFile':
    case 'twoSources':
    case 'missingPeriod':
    case 'missingSpan':
    case 'missingForm':
    case 'tooManyFiles':
    case 'missingReturned':
    case 'missingPerson':
    case 'missingYear':
      return texts[problem.code];
  }
}
