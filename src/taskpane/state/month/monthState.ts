import type { JobOptions, JobReport } from '../../../app/cards/buildJobDescriptions';
import type { ConfirmReport } from '../../../app/confirmation/confirmTargets';
import type { ExplainReport } from '../../../app/confirmation/explainChanges';
import type { CalibrationReport } from '../../../app/review/calibrate';
import type { CycleReport } from '../../../app/cycle/refreshCycle';
import type { FollowUpReport } from '../../../app/review/followUp';
import type { CloseReport } from '../../../app/month/closePeriod';
import type { ActualsForm, ExportReport } from '../../../app/month/exportActuals';
import type { OpenedExport } from '../../../app/exports/openExport';
import type { ExportFile } from '../../../app/exports/planExport';
import type { PeriodFailure } from '../../../app/failure';
import type { ActualsPlan } from '../../../app/month/actualsPlan';
import type { ApplyActualsReport } from '../../../app/month/importActuals';
import type { PayReport } from '../../../app/month/refreshPaySheet';
import type { ReopenReport } from '../../../app/month/reopenPeriod';
import type { NextPeriodReport, OldCards } from '../../../app/month/startNextPeriod';
import type { RegistersReport } from '../../../app/registers/makeRegisters';
import type { NeededRegister } from '../../../app/registers/registerSheets';
import type { TargetsReport } from '../../../app/month/targetsTable';
import type { CardEdit } from '../../../scorecard/sheet/cellEdits';
import { archiveReopened, chooseArchive, INITIAL_ARCHIVE, type ArchiveChoice, type ArchiveState } from './archiveState';
import { INITIAL_REOPEN, isOpen, type ReopenChoice, type ReopenState } from './reopenState';
import {
  INITIAL_SETTINGS,
  settingsClosed,
  settingsMade,
  settingsMovedOn,
  settingsReopened,
  type SettingsState,
} from './settingsState';

/** The monthly work: what was chosen, and what the last step of each kind led to. */
export interface MonthState {
  readonly options: MonthOptions;
  readonly settings: SettingsState;
  readonly pay: PayReport | null;
  readonly exported: ExportReport | null;
  readonly targets: TargetsReport | null;
  readonly confirmed: ConfirmReport | null;
  readonly calibrated: CalibrationReport | null;
  readonly followed: FollowUpReport | null;
  /** What the reasons given since led to. */
  readonly explained: ExplainReport | null;
  /** Registers the cards need; null before they were listed. */
  readonly registers: readonly NeededRegister[] | null;
  /** Ids of those that are to be made. */
  readonly chosenRegisters: ReadonlySet<string>;
  readonly madeRegisters: RegistersReport | null;
  /** Sheets a table of actual values may be on; null before they were listed. */
  readonly sheets: readonly string[] | null;
  /** The file the table is in, as it was read; null: the table is on a sheet of the workbook. */
  readonly exportFile: ExportFile | null;
  /** What entering the table would change; null when there is nothing to decide. */
  readonly plan: ActualsPlan | null;
  /** Values the cards hold already and that are to be replaced; see `changeKey`. */
  readonly replaced: ReadonlySet<string>;
  readonly entered: EnteredActuals | null;
  readonly closed: CloseReport | null;
  readonly next: NextPeriodReport | null;
  /** The sheet of months put together that was made last. */
  readonly cycle: CycleReport | null;
  readonly archive: ArchiveState;
  readonly reopen: ReopenState;
  readonly jobs: JobReport | null;
  /** Blocks of the page that are open, by test id. */
  readonly unfolded: ReadonlySet<string>;
  /** Waits for a yes or no: cards have no total. */
  readonly asking: IncompleteQuestion | null;
}

interface MonthOptions {
  readonly form: ActualsForm;
  readonly oldCards: OldCards;
  readonly carryTargets: boolean;
  /** The period that is to come next, as it was typed; null: the one that follows. */
  readonly next: string | null;
  readonly jobsPer: JobOptions['per'];
  /** Which months are to be put together, as it was typed; null: the quarter of the month closed last. */
  readonly span: string | null;
}

export interface EnteredActuals {
  readonly kind: 'entered' | 'undone';
  readonly report: ApplyActualsReport;
}

export type IncompleteFailure = Extract<PeriodFailure, { kind: 'incompleteCards' }>;

/** A task that asks before it closes cards without a total. */
export type ClosingTask =
  /** `period`: one that was reopened; absent: the one the settings name. */
  | { readonly kind: 'closePeriod'; readonly evenIncomplete: boolean; readonly period?: string }
  | { readonly kind: 'nextPeriod'; readonly evenIncomplete: boolean; readonly evenManySheets?: boolean };

interface IncompleteQuestion {
  readonly task: ClosingTask;
  readonly failure: IncompleteFailure;
}

/** A choice of the person; nothing is written. */
export type MonthChoice =
  | ArchiveChoice
  | ReopenChoice
  | { readonly kind: 'options'; readonly options: Partial<MonthOptions> }
  | { readonly kind: 'replaceChosen'; readonly keys: readonly string[]; readonly replace: boolean }
  /** The same table, otherwise mapped. */
  | { readonly kind: 'exportChosen'; readonly plan: ActualsPlan }
  | { readonly kind: 'registersChosen'; readonly ids: readonly string[]; readonly chosen: boolean }
  | { readonly kind: 'folded'; readonly blocks: readonly string[]; readonly folded: boolean }
  | { readonly kind: 'planClosed' }
  | { readonly kind: 'settingsPlanClosed' }
  | { readonly kind: 'incompleteAnswered' };

export const INITIAL_MONTH: MonthState = {
  options: {
    form: { form: 'long' },
    oldCards: 'moveToEnd',
    carryTargets: true,
    next: null,
    jobsPer: 'position',
    span: null,
  },
  settings: INITIAL_SETTINGS,
  pay: null,
  exported: null,
  targets: null,
  confirmed: null,
  calibrated: null,
  followed: null,
  explained: null,
  registers: null,
  chosenRegisters: new Set(),
  madeRegisters: null,
  sheets: null,
  exportFile: null,
  plan: null,
  replaced: new Set(),
  entered: null,
  closed: null,
  next: null,
  cycle: null,
  archive: INITIAL_ARCHIVE,
  reopen: INITIAL_REOPEN,
  jobs: null,
  unfolded: new Set(),
  asking: null,
};

/** What undoing would write: all that was entered, or what an interrupted undo left. */
export function undoableEdits({ kind, report }: EnteredActuals): readonly CardEdit[] {
  return kind === 'entered' ? report.undo : report.remaining;
}

/** Pure. */
export function chooseMonth(month: MonthState, choice: MonthChoice): MonthState {
  switch (choice.kind) {
    case 'options':
      return { ...month, options: { ...month.options, ...choice.options } };
    case 'replaceChosen':
      return { ...month, replaced: withAll(month.replaced, choice.keys, choice.replace) };
    case 'exportChosen':
      return { ...month, plan: choice.plan };
    case 'registersChosen':
      return { ...month, chosenRegisters: withAll(month.chosenRegisters, choice.ids, choice.chosen) };
    case 'folded':
      return { ...month, unfolded: withAll(month.unfolded, choice.blocks, !choice.folded) };
    case 'planClosed':
      return { ...month, plan: null, exportFile: null, replaced: new Set() };
    case 'settingsPlanClosed':
      return { ...month, settings: { ...month.settings, plan: null, changedMeanwhile: false } };
    case 'incompleteAnswered':
      return { ...month, asking: null };
    case 'archivePeriod':
    case 'archiveSaved':
      return { ...month, archive: chooseArchive(month.archive, choice) };
    case 'reopenChosen':
      return { ...month, reopen: { period: choice.period, report: null, changed: null } };
  }
}

/** With all of these, or without any. */
function withAll(before: ReadonlySet<string>, keys: readonly string[], wanted: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const key of keys) {
    if (wanted) after.add(key);
    else after.delete(key);
  }
  return after;
}

/** Figures of one person are typed sooner than a register of their own is kept. */
const PROPOSED_FROM = 2;

/** Those that have no sheet yet and give figures of several people are proposed. Pure. */
export function registersListed(month: MonthState, registers: readonly NeededRegister[]): MonthState {
  const due = registers.filter(
    ({ sheet, counted, people }) => sheet === null && counted.length > 0 && people >= PROPOSED_FROM,
  );
  return { ...month, registers, chosenRegisters: new Set(due.map(({ kind }) => kind.id)), madeRegisters: null };
}

/** What has its sheet now is listed anew when it is asked for. Pure. */
export function registersMade(month: MonthState, report: RegistersReport): MonthState {
  return { ...month, registers: null, chosenRegisters: new Set(), madeRegisters: report };
}

/** Values that stand in cards are kept unless the person chooses otherwise, each time anew. The preview is in sight. Pure. */
export function actualsPlanned(month: MonthState, plan: ActualsPlan): MonthState {
  const unfolded = withAll(month.unfolded, ['month-import'], true);
  return { ...month, plan, exportFile: null, replaced: new Set(), entered: null, unfolded };
}

/** Pure. */
export function exportOpened(month: MonthState, { file, plan }: OpenedExport): MonthState {
  return { ...actualsPlanned(month, plan), exportFile: file };
}

/** Pure. */
export function actualsEntered(month: MonthState, report: ApplyActualsReport): MonthState {
  return { ...month, plan: null, exportFile: null, replaced: new Set(), entered: { kind: 'entered', report } };
}

/** The cards are locked: what was to be entered, or undone, no longer can be. Pure. */
export function periodClosed(month: MonthState, report: CloseReport): MonthState {
  return {
    ...month,
    settings: settingsClosed(month.settings, report.period, report.closedOn),
    closed: report,
    confirmed: null,
    calibrated: null,
    explained: null,
    // A copy made before holds these cards as they were before they were closed.
    archive: INITIAL_ARCHIVE,
    reopen: INITIAL_REOPEN,
    asking: null,
    plan: null,
    exportFile: null,
    replaced: new Set(),
    entered: null,
  };
}

/** Pure. */
export function nextPeriodStarted(month: MonthState, report: NextPeriodReport): MonthState {
  return {
    ...INITIAL_MONTH,
    options: { ...month.options, next: null },
    unfolded: month.unfolded,
    settings: settingsMovedOn(month.settings, report.built.period),
    archive: { ...INITIAL_ARCHIVE, period: report.closed.period },
    jobs: month.jobs,
    next: report,
  };
}

/** Pure. */
export function periodReopened(month: MonthState, report: ReopenReport): MonthState {
  const reopen = { ...month.reopen, report, changed: null };
  if (!isOpen(report)) return { ...month, reopen };
  return {
    ...month,
    settings: settingsReopened(month.settings, report.period),
    archive: archiveReopened(month.archive, report.period),
    closed: month.closed?.period === report.period ? null : month.closed,
    // It says of the period that its cards are locked.
    next: month.next?.closed.period === report.period ? null : month.next,
    reopen,
  };
}

/** Pure. */
export function jobsBuilt(month: MonthState, jobs: JobReport): MonthState {
  return { ...month, settings: settingsMade(month.settings), jobs };
}
