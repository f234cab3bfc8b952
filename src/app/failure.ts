import type { WorkbookFileProblem } from '../catalogue/company/file/readWorkbookFile';
import type { CompanyProblem } from '../catalogue/company/table/companyProblem';
import type { Trial } from '../scorecard/trial/planTrial';
import type { ExcelFailure, ExcelRefusal } from '../excel/excelFailure';
import type { FormProblem } from '../forms/readForm';
import type { AgreementChange } from '../scorecard/confirmation/confirmedCard';
import type { JobTemplateProblem } from '../scorecard/job/jobTemplate';
import type { CardIdentity } from '../scorecard/people/identity';
import type { ProjectProblem } from '../scorecard/projects/readProjects';
import type { SettingsProblem } from '../scorecard/settings/settings';
import type { GradeChange, RuleChange } from '../scorecard/settings/rules';
import type { TemplateProblem } from '../scorecard/template/template';
import type { SheetIssue } from '../staffing/sheetIssue';
import type { TableFileProblem } from '../tablefile/readTableFile';

/** Why a use case was refused; i18n turns it into a sentence that says where, what, and what to do. */
export type AppFailure =
  | ExcelRefusal
  /** No list was found, or the list can't be read. */
  | { readonly kind: 'noStaffingTable'; readonly issues: readonly SheetIssue[] }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'workbookProtected' }
  | { readonly kind: 'settings'; readonly sheet: string; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'template'; readonly sheet: string; readonly problems: readonly TemplateProblem[] }
  /** A copy of a protected sheet is protected too: it could not be filled. */
  | { readonly kind: 'templateProtected'; readonly sheet: string }
  | { readonly kind: 'badPeriod'; readonly text: string }
  /** The lists have no rows yet, or name nobody. */
  | { readonly kind: 'listNamesNobody'; readonly sheet: string }
  | { readonly kind: 'nobodyToAssess' }
  /** By the settings each role is assessed in periods of its own, and nobody's role is in this one; nothing was done. */
  | { readonly kind: 'nobodyInPeriod'; readonly period: string; readonly people: number }
  /** The workbook is a scoring pack: it has cards of others to be filled, and no list. */
  | { readonly kind: 'scoringPack'; readonly recipient: string; readonly period: string }
  /** So many sheets are added only when the person says so; nothing was done. */
  | { readonly kind: 'tooManySheets'; readonly count: number }
  /** The period has no card (any more). Null: the workbook has neither cards nor a period. */
  | { readonly kind: 'noCards'; readonly period: string | null }
  /** A part of the program that is loaded when it is needed did not come: offline, or a newer version was published. */
  | { readonly kind: 'notLoaded' };

/** Rules that were changed by hand since the cards were built, and nobody has adopted yet. */
export interface PendingRules {
  readonly period: string;
  readonly changes: readonly RuleChange[];
  /** Whose grade or coefficient differs: by the rules of before, and as the card shows it now. */
  readonly people: readonly GradeChange[];
  /** Payable of those of whom it is known both ways; null: of nobody, or nothing differs. */
  readonly pay: Trial['pay'];
  /** Cards whose score can't be calculated again from what is on them: only the grade of the present total is compared. */
  readonly unsure: number;
}

/** Why a step of the monthly work was refused: pay, closing, the next period, actual values, job descriptions. */
export type PeriodFailure =
  | AppFailure
  /** A range of days ends, and nobody said which days come next. */
  | { readonly kind: 'nextUnknown'; readonly period: string }
  /** What is to come next does not begin behind the period that ends. */
  | { readonly kind: 'nextNotBehind'; readonly period: string; readonly next: string }
  /** Cards without a total, and what is not concluded; they may be closed all the same when the person says so. */
  | {
      readonly kind: 'incompleteCards';
      readonly period: string;
      readonly cards: readonly IncompleteCard[];
      /** Cards for a probation that ends in the period, without a conclusion. Absent: none. */
      readonly unconcluded?: readonly IncompleteCard[];
      /** Deductions whose event seems to lower an indicator of the card already. Absent: none. */
      readonly repeated?: readonly RepeatedDeduction[];
      /** Settings that were changed by hand since the cards were built, and nobody has adopted. Absent: none. */
      readonly pending?: PendingRules;
    }
  /** The table of projects' goals is wrong in these cells; nothing is built. */
  | { readonly kind: 'projectTable'; readonly sheet: string; readonly problems: readonly ProjectProblem[] }
  /** The table has no project of this name, or, where none was asked for (null), not just one. */
  | {
      readonly kind: 'whichProject';
      readonly sheet: string;
      readonly asked: string | null;
      readonly projects: readonly string[];
    }
  /** All cards of the period are of projects, which are on no pay sheet. */
  | { readonly kind: 'onlyProjects'; readonly period: string }
  /** On these cells a total rests on something that is wrong; the period can't be closed with it. */
  | { readonly kind: 'faultyCards'; readonly period: string; readonly cells: readonly FaultyCell[] }
  /** What was confirmed at the start of the period is otherwise now, and nobody said why; nothing is closed. */
  | { readonly kind: 'unexplainedChanges'; readonly period: string; readonly changes: readonly UnexplainedChange[] }
  /** The settings ask for a confirmed calibration before closing; null: no such sheet was made. */
  | { readonly kind: 'calibrationNeeded'; readonly period: string; readonly sheet: string | null }
  /** The rules are not those the period was closed under: it is opened again only when the person says so. */
  | {
      readonly kind: 'rulesChanged';
      readonly period: string;
      readonly changes: readonly RuleChange[];
      readonly people: readonly GradeChange[];
    }
  /** The history has no line of any month of a quarter or year; `closed` are the months it has. */
  | { readonly kind: 'noClosedMonths'; readonly span: string; readonly closed: readonly string[] }
  /** Neither a card nor the history names such a person. */
  | { readonly kind: 'personUnknown'; readonly person: string }
  /** The history has no line of these people, by number. */
  | { readonly kind: 'notInHistory'; readonly people: readonly string[] }
  /** Several people are called so, or have this number; `people` tells them apart. */
  | { readonly kind: 'personAmbiguous'; readonly person: string; readonly people: readonly string[] }
  /** The person has neither card nor line of the history in the year; `years` are those that have. */
  | {
      readonly kind: 'noEvidence';
      readonly person: string;
      readonly year: string;
      readonly years: readonly string[];
    }
  | { readonly kind: 'periodClosed'; readonly period: string; readonly closedOn: string }
  /** Only what is closed, and no longer worked in, can be archived. */
  | { readonly kind: 'periodOpen' | 'periodCurrent'; readonly period: string }
  /** Cards of the period were removed: it can't be opened again. */
  | { readonly kind: 'periodArchived'; readonly period: string }
  /** No copy of the workbook could be read or opened; nothing was changed. */
  | { readonly kind: 'copyFailed'; readonly failure: ExcelFailure }
  /** No scoring pack was made, as Excel gave no file of the workbook, or one that can't be read. */
  | { readonly kind: 'packsNotMade'; readonly failure: ExcelFailure }
  /** No evidence was made, for the same reasons. */
  | { readonly kind: 'evidenceNotMade'; readonly failure: ExcelFailure }
  /** A list Rolecard keeps has lost headers, so that its columns can't be told apart. */
  | { readonly kind: 'listDamaged'; readonly sheet: string; readonly headers: readonly string[] }
  /** The sheet has no header row with a person and an indicator. */
  | { readonly kind: 'noActualsTable'; readonly sheet: string }
  /** A chosen file can't be read as a table. */
  | { readonly kind: 'exportFile'; readonly file: string; readonly problem: TableFileProblem }
  /** No indicator takes an actual value: everything is rated by people, or the cards are too old. */
  | { readonly kind: 'noActualInputs' }
  /** No register that gives figures is needed, or none has been made. */
  | { readonly kind: 'noRegisters' }
  /** The settings give nobody but the person and the manager a weight; `cell` of `sheet` is where one is entered. */
  | { readonly kind: 'noRaters'; readonly sheet: string; readonly cell: string }
  /** There is no list of who rates whom (null), or no line of it is confirmed. */
  | { readonly kind: 'ratersNotConfirmed'; readonly sheet: string | null }
  /** Registers were asked for that no card of the period needs. */
  | { readonly kind: 'unknownRegisters'; readonly asked: readonly string[]; readonly needed: readonly string[] }
  /** The catalogue sets every target, or the cards are too old. */
  | { readonly kind: 'noTargetInputs' }
  | { readonly kind: 'jobTemplate'; readonly sheet: string; readonly problems: readonly JobTemplateProblem[] }
  /** A form of the company's can't be filled as it is. */
  | { readonly kind: 'form'; readonly sheet: string; readonly problems: readonly FormProblem[] };

/** Why a step with the company's own catalogue was refused. */
export type CompanyFailure =
  | AppFailure
  /** Errors and advice on the catalogue's sheets, each with its cell; nothing was changed. */
  | { readonly kind: 'catalogueProblems'; readonly problems: readonly CompanyProblem[] }
  /** The sheets are there already; they are written anew only when the person says so. */
  | {
      readonly kind: 'catalogueSheetExists';
      readonly sheets: readonly string[];
      /** Those somebody typed on while they were written anew: they hold what they held. Absent: none was begun. */
      readonly changed?: readonly string[];
    }
  | { readonly kind: 'catalogueFile'; readonly problem: WorkbookFileProblem }
  /** What the workbook remembers can't be read, or names entries (`missing`) that the bundled catalogue no longer has. */
  | { readonly kind: 'companyNoteDamaged'; readonly missing: readonly string[] };

/** Something on a card that is not what was confirmed. */
export interface UnexplainedChange extends AgreementChange {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
}

export interface FaultyCell {
  readonly sheetName: string;
  readonly name: string;
  /** "G18" */
  readonly cell: string;
  /** Weights that do not add up to 100 %, by their sum; or an indicator that people rate and only the person has rated. */
  readonly fault: { readonly kind: 'weights'; readonly sum: number } | { readonly kind: 'selfOnly' };
}

export interface IncompleteCard {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
}

/** A deduction of a card whose event seems to lower an indicator of the same card already. */
export interface RepeatedDeduction extends CardIdentity {
  readonly sheetName: string;
  /** Name of the adjustment item, as the card shows it. */
  readonly item: string;
  /** As it was typed; "" where nothing was. */
  readonly reason: string;
  /** Names of the indicators; one at least. */
  readonly indicators: readonly string[];
  /** Where the reason stands, or the number of events on cards without a column for it. 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** Progress of long work, in whole cards. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Whose or what is worked at now. Absent: not told. */
  readonly current?: string;
}

export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels between chunks; what is finished stays whole. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds of a clock: chunks then grow and shrink so that none takes long, and cancelling is heeded soon. Absent:
   * chunks are as large as they may be.
   */
  readonly now?: () => number;
}
