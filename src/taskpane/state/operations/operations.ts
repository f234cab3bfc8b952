import type { ArchiveReport } from '../../../app/archive/archiveCards';
import type { JobReport } from '../../../app/cards/buildJobDescriptions';
import type { BuildReport } from '../../../app/build/buildReport';
import type { SummaryReport } from '../../../app/cards/refreshSummary';
import type { RemovalReport } from '../../../app/cards/removeCards';
import type { FormsReport } from '../../../app/forms/makeForms';
import type { FormsUndone } from '../../../app/forms/removeForms';
import type { ConfirmReport } from '../../../app/confirmation/confirmTargets';
import type { ExplainReport } from '../../../app/confirmation/explainChanges';
import type { CalibrationReport } from '../../../app/review/calibrate';
import type { CycleReport } from '../../../app/cycle/refreshCycle';
import type { FollowUpReport } from '../../../app/review/followUp';
import type { FillReport } from '../../../app/list/fill';
import type { ManualReport } from '../../../app/manual/buildManual';
import type { CloseReport } from '../../../app/month/closePeriod';
import type { ExportReport } from '../../../app/month/exportActuals';
import type { ApplyActualsReport } from '../../../app/month/importActuals';
import type { RegistersReport } from '../../../app/registers/makeRegisters';
import type { TargetsReport } from '../../../app/month/targetsTable';
import type { PayReport } from '../../../app/month/refreshPaySheet';
import type { ReopenReport } from '../../../app/month/reopenPeriod';
import type { SettingsReport } from '../../../app/settings/applySettings';
import type { NextPeriodReport } from '../../../app/month/startNextPeriod';
import type { OrganisationReport } from '../../../app/organisation/buildOrganisation';
import type { CollectReport } from '../../../app/packs/collectPacks';
import type { HandoutReport } from '../../../app/packs/handOutHere';
import type { RatersListed } from '../../../app/packs/raterSheet';
import type { SituationReading } from '../../../app/situation/readSituation';
import type { CompanyOutcome } from '../company/companyState';
import { isUnfinished } from '../list/listState';

/** What an action led to, as it was reported; `undone`: what taking it back led to, null before. */
export type Outcome =
  | { readonly kind: 'filled'; readonly report: FillReport; readonly undone: FillReport | null }
  | { readonly kind: 'inserted'; readonly report: FillReport; readonly undone: FillReport | null }
  | { readonly kind: 'built'; readonly report: BuildReport; readonly undone: RemovalReport | null }
  | { readonly kind: 'settings'; readonly report: SettingsReport; readonly undone: SettingsReport | null }
  | { readonly kind: 'entered'; readonly report: ApplyActualsReport; readonly undone: ApplyActualsReport | null }
  | { readonly kind: 'collected'; readonly report: CollectReport; readonly undone: ApplyActualsReport | null }
  | { readonly kind: 'forms'; readonly report: FormsReport; readonly undone: FormsUndone | null }
  | { readonly kind: 'ratersListed'; readonly report: RatersListed }
  | { readonly kind: 'handedOut'; readonly report: HandoutReport }
  | { readonly kind: 'summary'; readonly report: SummaryReport }
  | { readonly kind: 'exported'; readonly report: ExportReport }
  | { readonly kind: 'targets'; readonly report: TargetsReport }
  | { readonly kind: 'registers'; readonly report: RegistersReport }
  | { readonly kind: 'confirmed'; readonly report: ConfirmReport }
  | { readonly kind: 'explained'; readonly report: ExplainReport }
  | { readonly kind: 'calibrated'; readonly report: CalibrationReport }
  | { readonly kind: 'followed'; readonly report: FollowUpReport }
  | { readonly kind: 'pay'; readonly report: PayReport }
  | { readonly kind: 'cycle'; readonly report: CycleReport }
  | { readonly kind: 'closed'; readonly report: CloseReport }
  | { readonly kind: 'next'; readonly report: NextPeriodReport }
  | { readonly kind: 'reopened'; readonly report: ReopenReport }
  | { readonly kind: 'archived'; readonly report: ArchiveReport }
  | { readonly kind: 'jobs'; readonly report: JobReport }
  | { readonly kind: 'manual'; readonly report: ManualReport }
  | { readonly kind: 'organisation'; readonly report: OrganisationReport }
  | { readonly kind: 'company'; readonly report: CompanyChange };

/** What a step with the catalogue did to the workbook; the others only look, or make a file. */
export type CompanyChange = Extract<CompanyOutcome, { readonly kind: 'exported' | 'used' | 'imported' | 'forgotten' }>;

export type OutcomeOf<Kind extends Outcome['kind']> = Extract<Outcome, { readonly kind: Kind }>;

/** What can be taken back by the pane. */
export type Undoable = Extract<Outcome, { readonly undone: unknown }>;

export interface Operation {
  /** 1 for the first since the pane was opened. */
  readonly number: number;
  readonly outcome: Outcome;
}

/** Why the pane does not take an operation back. `replaced`: the page that knew what cells held before is gone. */
const NO_UNDO = [
  ...(['undone', 'nothing', 'closed', 'locked', 'sheets', 'cards', 'drawn'] as const),
  ...(['reopen', 'archived', 'library', 'files', 'list', 'kept', 'replaced'] as const),
];

export type NoUndo = (typeof NO_UNDO)[number];

/** What was done before a ribbon button replaced the page: a line, and what can be done about it from here. */
export interface EarlierOperation {
  readonly what: string;
  readonly noUndo: NoUndo;
}

/** Whether a line that was kept is one this version keeps. Pure. */
export function isEarlier(line: { readonly what: string; readonly noUndo: string }): line is EarlierOperation {
  return NO_UNDO.some((known) => known === line.noUndo);
}

const NEVER: Readonly<Record<Exclude<Outcome['kind'], Undoable['kind']>, NoUndo>> = {
  ratersListed: 'list',
  handedOut: 'files',
  summary: 'drawn',
  exported: 'sheets',
  targets: 'sheets',
  registers: 'sheets',
  confirmed: 'kept',
  explained: 'kept',
  calibrated: 'sheets',
  followed: 'sheets',
  pay: 'drawn',
  cycle: 'sheets',
  closed: 'reopen',
  next: 'reopen',
  reopened: 'closed',
  archived: 'archived',
  jobs: 'sheets',
  manual: 'sheets',
  organisation: 'sheets',
  company: 'library',
};

export function isUndoable(outcome: Outcome): outcome is Undoable {
  return 'undone' in outcome;
}

/** Whether settings that were applied can be given back: cells, or the rules they took the place of. Pure. */
export function canGiveBack({ undo, replaced }: Pick<SettingsReport, 'undo' | 'replaced'>): boolean {
  return undo.edits.length > 0 || replaced !== undefined;
}

/** What is known of the periods that operations were about. */
export interface KnownPeriods {
  readonly operations: readonly Operation[];
  readonly home: { readonly reading: Pick<SituationReading, 'period' | 'closedOn'> | null };
}

/** Whether a period is closed, so that its cards are kept: by the last look at it, else by what was done with it since the pane was opened. Pure. */
export function isKnownClosed(period: string, { operations, home: { reading } }: KnownPeriods): boolean {
  if (reading?.period === period) return reading.closedOn !== null;
  const last = operations
    .filter(
      ({ outcome }) => (outcome.kind === 'closed' || outcome.kind === 'reopened') && outcome.report.period === period,
    )
    .at(-1);
  return last?.outcome.kind === 'closed';
}

/** Why an operation can't be taken back; null: it can. `known`: absent: of no period. Pure. */
export function noUndo(outcome: Outcome, known?: KnownPeriods): NoUndo | null {
  if (!isUndoable(outcome)) return NEVER[outcome.kind];
  if (outcome.undone !== null && !isRestLeft(outcome)) return 'undone';
  if (outcome.kind === 'built' && known !== undefined && isKnownClosed(outcome.report.period, known)) return 'locked';
  switch (outcome.kind) {
    case 'built':
      return outcome.report.built.length > 0 ? null : 'nothing';
    case 'forms':
      return outcome.report.built.length + outcome.report.changed.length > 0 ? null : 'nothing';
    case 'entered':
    case 'collected':
      return outcome.report.undo.length > 0 ? null : 'nothing';
    case 'settings':
      return canGiveBack(outcome.report) ? null : 'nothing';
    default:
      return outcome.report.undo.edits.length > 0 ? null : 'nothing';
  }
}

/** Why it can't be taken back any more once the page is replaced. Pure. */
export function noUndoLater(outcome: Outcome): NoUndo {
  return noUndo(outcome) ?? (outcome.kind === 'built' ? 'cards' : outcome.kind === 'forms' ? 'sheets' : 'replaced');
}

/** Taking back was stopped before its end: it goes on when it is asked for again. */
function isRestLeft(outcome: Undoable): boolean {
  const { undone } = outcome;
  return undone !== null && 'cancelled' in undone && isUnfinished(undone);
}

/** The latest operation of a kind, or the one of this number; null where there is none. Pure. */
export function operationOf<Kind extends Outcome['kind']>(
  operations: readonly Operation[],
  kind: Kind,
  number?: number,
): { readonly number: number; readonly outcome: OutcomeOf<Kind>; readonly isLatest: boolean } | null {
  const ofKind = operations.filter(({ outcome }) => outcome.kind === kind);
  const found = number === undefined ? ofKind.at(-1) : ofKind.find((each) => each.number === number);
  if (found === undefined) return null;
  return { number: found.number, outcome: found.outcome as OutcomeOf<Kind>, isLatest: found === ofKind.at(-1) };
}

/** One more operation at the end. Pure. */
export function recorded<C extends { readonly operations: readonly Operation[] }>(content: C, outcome: Outcome): C {
  const { operations } = content;
  return { ...content, operations: [...operations, { number: operations.length + 1, outcome }] };
}

/** The operation of this number was taken back. Pure. */
export function undone<C extends { readonly operations: readonly Operation[] }, U extends Undoable>(
  content: C,
  number: number,
  outcome: U,
): C {
  const operations = content.operations.map((each) => (each.number === number ? { number, outcome } : each));
  return { ...content, operations };
}
