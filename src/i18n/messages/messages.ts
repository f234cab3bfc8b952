import type { TableFileProblem } from '../../tablefile/readTableFile';
import { cellAddress } from '../../base/address';
import { sentenceOf } from '../../base/finding';
import type { PeriodFailure } from '../../app/failure';
import { byLanguage, type Language } from '../../base/language';
import type { MatchReason } from '../../catalogue/match/roleMatch';
import type { AgreementChange } from '../../scorecard/confirmation/confirmedCard';
import type { ActualProblem } from '../../scorecard/actuals/actualsImport';
import { placeholderWord } from '../../scorecard/template/placeholder';
import type { SettingsProblem } from '../../scorecard/settings/settings';
import { SETTING_WORDS, settingLabel } from '../../scorecard/settings/settingWords';
import type { TemplateProblem } from '../../scorecard/template/template';
import type { SheetIssue } from '../../staffing/sheetIssue';
import { inLanguage } from '../inLanguage';
import { periodName } from '../periods/texts';
import { actualSentences, type ActualSentences } from './actualProblems/texts';
import { failureTexts, type FailureTexts } from './failures/texts';
import type { FailurePoint, FailureText } from './failureText';
import { issueSentences, type IssueSentences } from './issues/texts';
import { loadingTexts } from './loading/texts';
import { formMessages, formSentence } from './forms/texts';
import { periodFailureTexts, type PeriodFailureTexts } from './periodFailures/texts';
import { projectMessages } from './projects/texts';
import { settingsSentences, type SettingsSentences } from './settingsProblems/texts';
import { templateSentences, type TemplateSentences } from './templateProblems/texts';
import { messageWords, type MessageWords } from './words/texts';

/** Sentences and words shared by the task pane and the command line. */
type MessageTexts = MessageWords &
  FailureTexts & {
    readonly issues: IssueSentences;
    readonly templateProblems: TemplateSentences;
    readonly settingsProblems: SettingsSentences;
    readonly actualProblems: ActualSentences;
    readonly periodFailures: PeriodFailureTexts;
  };

const messageTexts = inLanguage<MessageTexts>(
  byLanguage((language) => ({
    ...messageWords(language),
    ...failureTexts(language),
    issues: issueSentences(language),
    templateProblems: templateSentences(language),
    settingsProblems: settingsSentences(language),
    actualProblems: actualSentences(language),
    periodFailures: periodFailureTexts(language),
  })),
);

/** Turns the codes of core and use cases into sentences of one language. */
export interface Messages extends MessageTexts {
  readonly issue: (issue: SheetIssue) => string;
  /** "B7", "第7行", or "" when the whole sheet is meant. */
  readonly issuePlace: (issue: SheetIssue) => string;
  readonly settingsProblem: (problem: SettingsProblem) => string;
  readonly agreementChange: (change: AgreementChange) => string;
  readonly actualProblem: (problem: ActualProblem) => string;
  readonly reason: (reason: MatchReason) => string;
  /** Of any use case; those of the company's own catalogue have their sentences in i18n/company. */
  readonly failure: (failure: PeriodFailure) => FailureText;
}

export function messages(language: Language): Messages {
  const texts = messageTexts(language);
  return {
    ...texts,
    issue: (issue) => issueSentence(issue, texts),
    issuePlace: (issue) => issuePlace(issue, texts),
    settingsProblem: (problem) => settingsSentence(problem, texts, language),
    agreementChange: (change) => changeText(change, texts.periodFailures, language),
    actualProblem: (problem) => sentenceOf(texts.actualProblems, problem),
    reason: (reason) => sentenceOf(texts.reasons, reason),
    failure: (failure) => failureText(failure, texts, language),
  };
}

function issueSentence(issue: SheetIssue, texts: MessageTexts): string {
  const field = 'field' in issue.params ? texts.fields[issue.params.field] : '';
  return sentenceOf(texts.issues, issue, field);
}

function issuePlace({ row, column }: SheetIssue, texts: MessageTexts): string {
  if (row === null) return '';
  return column === null ? texts.row(row) : cellAddress(row, column);
}

// eslint-disable-next-line max-lines-per-function -- one case for each kind of failure, none of which needs another
function failureText(told: PeriodFailure, texts: MessageTexts, language: Language): FailureText {
  const { failures, periodFailures } = texts;
  const failure = withNames(told, language);
  const plain = (sentence: { what: string; advice: string }, points: readonly FailurePoint[] = []): FailureText => ({
    ...sentence,
    points,
  });
  switch (failure.kind) {
    case 'excel': {
      const { kind, code } = failure.failure;
      const unclear = kind === 'unknown' || kind === 'invalidArgument';
      return plain(texts.excelFailures[kind], unclear ? [{ text: failures.excelCode(code), cell: '' }] : []);
    }
    case 'noStaffingTable':
      return plain(
        failures.noStaffingTable,
        failure.issues.map((issue) => ({ text: issueSentence(issue, texts), cell: issuePlace(issue, texts) })),
      );
    case 'sheetMissing':
      return plain(failures.sheetMissing(failure.sheet));
    case 'sheetProtected':
      return plain(failures.sheetProtected(failure.sheet));
    case 'workbookProtected':
      return plain(failures.workbookProtected);
    case 'settings':
      return plain(
        failures.settings(failure.sheet, failure.problems.length),
        failure.problems.map((problem) => ({
          text: settingsSentence(problem, texts, language),
          cell: problem.cell,
        })),
      );
    case 'template':
      return plain(
        failures.template(failure.sheet, failure.problems.length),
        failure.problems.map((problem) => ({
          text: templateSentence(problem, texts, language),
          cell: problem.cell,
        })),
      );
    case 'templateProtected':
      return plain(failures.templateProtected(failure.sheet));
    case 'tooManySheets':
      return plain(failures.tooManySheets(failure.count));
    case 'badPeriod':
      return plain(failures.badPeriod(failure.text));
    case 'listNamesNobody':
      return plain(failures.listNamesNobody(failure.sheet));
    case 'scoringPack':
      return plain(failures.scoringPack(failure.recipient, failure.period));
    case 'nobodyToAssess':
      return plain(failures.nobodyToAssess);
    case 'nobodyInPeriod':
      return plain(failures.nobodyInPeriod(periodName(failure.period, language), failure.people));
    case 'notLoaded':
      return plain(loadingTexts(language));
    case 'noCards':
      return plain(periodFailures.noCards(failure.period));
    case 'nextUnknown':
      return plain(periodFailures.nextUnknown(failure.period));
    case 'nextNotBehind':
      return plain(periodFailures.nextNotBehind(failure.period, periodName(failure.next, language)));
    case 'incompleteCards':
      return plain(
        failure.cards.length + (failure.unconcluded?.length ?? 0) > 0
          ? periodFailures.incompleteCards(failure.period, failure.cards.length, failure.unconcluded?.length ?? 0)
          : failure.repeated
            ? periodFailures.repeatedDeductions(failure.period, failure.repeated.length)
            : periodFailures.pendingRules(failure.period),
        [
          ...[...failure.cards, ...(failure.unconcluded ?? [])].map(({ sheetName, name }) => ({
            text: periodFailures.card(sheetName, name),
            cell: '',
          })),
          ...(failure.repeated ?? []).map(({ sheetName, name, reason, item, indicators, row, column }) => ({
            text: `${periodFailures.card(sheetName, name)} ${periodFailures.repeated(reason === '' ? item : reason, indicators)}`,
            cell: cellAddress(row, column),
          })),
          ...(failure.pending === undefined ? [] : rulePoints(failure.pending, periodFailures, language)),
        ],
      );
    case 'projectTable':
      return plain(
        projectMessages(language).projectTable(failure.sheet, failure.problems.length),
        failure.problems.map((problem) => ({
          text: sentenceOf(projectMessages(language).problems, problem),
          cell: problem.cell,
        })),
      );
    case 'whichProject':
      return plain(projectMessages(language).whichProject(failure.sheet, failure.asked, failure.projects));
    case 'onlyProjects':
      return plain(projectMessages(language).onlyProjects(failure.period));
    case 'faultyCards':
      return plain(
        periodFailures.faultyCards(failure.period, failure.cells.length),
        failure.cells.map(({ sheetName, name, cell, fault }) => ({
          text: `${periodFailures.card(sheetName, name)} ${
            fault.kind === 'weights' ? periodFailures.weights(fault.sum) : periodFailures.selfOnly
          }`,
          cell,
        })),
      );
    case 'unexplainedChanges':
      return plain(
        periodFailures.unexplainedChanges(failure.period, failure.changes.length),
        failure.changes.map((change) => ({
          text: `${periodFailures.card(change.sheetName, change.name)} ${changeText(change, periodFailures, language)}`,
          cell: '',
        })),
      );
    case 'calibrationNeeded':
      return plain(periodFailures.calibrationNeeded(failure.period, failure.sheet));
    case 'rulesChanged':
      return plain(
        periodFailures.rulesChanged(failure.period, failure.changes.length, failure.people.length),
        rulePoints(failure, periodFailures, language),
      );
    case 'noClosedMonths':
      return plain(periodFailures.noClosedMonths(periodName(failure.span, language), failure.closed));
    case 'notInHistory':
      return plain(periodFailures.notInHistory(failure.people));
    case 'personUnknown':
      return plain(periodFailures.personUnknown(failure.person));
    case 'personAmbiguous':
      return plain(periodFailures.personAmbiguous(failure.person, failure.people));
    case 'noEvidence':
      return plain(periodFailures.noEvidence(failure.person, failure.year, failure.years));
    case 'periodClosed':
      return plain(periodFailures.periodClosed(failure.period, failure.closedOn));
    case 'periodOpen':
    case 'periodCurrent':
    case 'periodArchived':
      return plain(periodFailures[failure.kind](failure.period));
    case 'copyFailed':
    case 'packsNotMade':
    case 'evidenceNotMade':
      return noFileText(failure, texts);
    case 'listDamaged':
      return plain(periodFailures.listDamaged(failure.sheet, failure.headers));
    case 'ratersNotConfirmed':
      return plain(periodFailures.ratersNotConfirmed(failure.sheet));
    case 'unknownRegisters':
      return plain(periodFailures.unknownRegisters(failure.asked, failure.needed));
    case 'noActualsTable':
      return plain(periodFailures.noActualsTable(failure.sheet));
    case 'exportFile':
      return plain(exportFileText(failure.file, failure.problem, periodFailures.exportFile));
    case 'noRaters':
      return plain(periodFailures.noRaters(failure.sheet));
    case 'noActualInputs':
    case 'noRegisters':
    case 'noTargetInputs':
      return plain(periodFailures[failure.kind]);
    case 'jobTemplate':
      return plain(
        periodFailures.jobTemplate(failure.sheet, failure.problems.length),
        failure.problems.map((problem) => ({
          text:
            problem.code === 'notForJobDescription'
              ? periodFailures.notForJobDescription(problem.params.placeholder)
              : templateSentence(problem, texts, language),
          cell: problem.cell,
        })),
      );
    case 'form':
      return plain(
        formMessages(language).form(failure.sheet, failure.problems.length),
        failure.problems.map((problem) => ({ text: formSentence(problem, language), cell: problem.cell })),
      );
  }
}

/** The same with its period as sentences call it. */
function withNames(failure: PeriodFailure, language: Language): PeriodFailure {
  return 'period' in failure && failure.period !== null
    ? { ...failure, period: periodName(failure.period, language) }
    : failure;
}

function exportFileText(
  file: string,
  problem: TableFileProblem,
  texts: PeriodFailureTexts['exportFile'],
): ReturnType<PeriodFailureTexts['exportFile']['notATable']> {
  switch (problem.kind) {
    case 'openQuote':
    case 'behindQuote':
      return texts[problem.kind](file, problem.line);
    case 'otherEncoding':
      return texts.otherEncoding(file, problem.encoding);
    case 'extraFields':
      return texts.extraFields(file, problem.line, problem.fields, problem.columns);
    default:
      return texts[problem.kind](file);
  }
}

/** Why Excel gave no file, where that is known, else its code. */
function noFileText(
  {
    kind: step,
    failure: { kind, code },
  }: Extract<PeriodFailure, { kind: 'copyFailed' | 'packsNotMade' | 'evidenceNotMade' }>,
  { failures, periodFailures, excelFailures }: MessageTexts,
): FailureText {
  const { what, advice, ...whys } = periodFailures[step];
  const text =
    kind === 'unsupported' || kind === 'tooLarge'
      ? whys[kind]
      : kind === 'unknown' || kind === 'invalidArgument'
        ? failures.excelCode(code)
        : excelFailures[kind].what;
  return { what, advice, points: [{ text, cell: '' }] };
}

function settingsSentence(problem: SettingsProblem, texts: MessageTexts, language: Language): string {
  return sentenceOf(texts.settingsProblems, problem, settingName(problem, language));
}

/** What differs from what was confirmed, old value and new. */
function changeText(
  { field, id, indicator, before, after }: AgreementChange,
  { change, changeOf }: PeriodFailureTexts,
  language: Language,
): string {
  if (field === 'rows') return changeOf.rows();
  return change(changeOf[field](field === 'setting' ? settingLabel(id, language) : indicator), before, after);
}

function rulePoints(
  { changes, people }: Pick<Extract<PeriodFailure, { readonly kind: 'rulesChanged' }>, 'changes' | 'people'>,
  texts: PeriodFailureTexts,
  language: Language,
): readonly FailurePoint[] {
  const labels = { ...SETTING_WORDS.values, ...SETTING_WORDS.sections };
  return [
    ...people.map((person) => ({
      text: texts.gradeChange(texts.card(person.sheetName, person.name), person),
      cell: '',
    })),
    ...changes.map(({ setting, before, after }) => ({
      text: texts.ruleChange(labels[setting][language], before, after),
      cell: '',
    })),
  ];
}

/** The label of the setting or section a problem names, as the settings sheet shows it. */
function settingName({ params }: SettingsProblem, language: Language): string {
  const key = 'setting' in params ? params.setting : 'section' in params ? params.section : null;
  return key === null ? '' : { ...SETTING_WORDS.values, ...SETTING_WORDS.sections }[key][language];
}

/** A missing placeholder is named by its field; people know it by the word the template shows. */
function templateSentence(problem: TemplateProblem, texts: MessageTexts, language: Language): string {
  if (problem.code === 'missingPlaceholder' || problem.code === 'missingInRow') {
    return texts.templateProblems[problem.code]({ placeholder: placeholderWord(problem.params.placeholder, language) });
  }
  return sentenceOf(texts.templateProblems, problem);
}
