import type { ArchiveReport, ClosedCards } from '../app/archive/archiveCards';
import type { JobOptions, JobReport } from '../app/cards/buildJobDescriptions';
import type { ChosenExport, OpenedExport } from '../app/exports/openExport';
import type { ExportFile } from '../app/exports/planExport';
import type { ConfirmReport } from '../app/confirmation/confirmTargets';
import type { ChangeReasons, ExplainReport } from '../app/confirmation/explainChanges';
import type { CloseReport } from '../app/month/closePeriod';
import type { ActualsForm, ExportReport } from '../app/month/exportActuals';
import type { PeriodFailure, Watch } from '../app/failure';
import type { ActualsPlan, ExportPlan, NotedSources, TeamPlan } from '../app/month/actualsPlan';
import type { ApplyActualsReport } from '../app/month/importActuals';
import type { CalibrationReport } from '../app/review/calibrate';
import type { FollowUpReport } from '../app/review/followUp';
import type { Inspection, MatchedRow } from '../app/list/inspect';
import type { PayReport } from '../app/month/refreshPaySheet';
import type { ReopenReport } from '../app/month/reopenPeriod';
import type { SettingsOutcome, SettingsReport } from '../app/settings/applySettings';
import type { SettingsPlan } from '../app/settings/planSettings';
import type { SettingsInUse } from '../app/settings/settingsInUse';
import type { TargetsReport } from '../app/month/targetsTable';
import type { NextPeriodOptions, NextPeriodReport } from '../app/month/startNextPeriod';
import type { ProjectOptions, ProjectReport } from '../app/projects/buildProject';
import type { ProjectsFound, ProjectTableReport } from '../app/projects/projectSheet';
import type { RegistersReport } from '../app/registers/makeRegisters';
import type { RegistersPlan } from '../app/registers/countsRegisters';
import type { NeededRegister } from '../app/registers/registerSheets';
import type { CycleReport } from '../app/cycle/refreshCycle';
import type { Result } from '../base/result';
import type { CardEdit } from '../scorecard/sheet/cellEdits';
import type { Span } from '../scorecard/cycle/span';
import type { PresetChoice } from '../scorecard/settings/settingsPresets';

type PeriodOutcome<T> = Promise<Result<T, PeriodFailure>>;

type RoleOf = (row: MatchedRow) => string | null;

/** What the pane asks for in the monthly work. The day of closing is that of the composition root's clock. */
export interface MonthUseCases {
  /** `period`: for settings that don't exist yet. */
  readonly settingsInUse: (period: string) => PeriodOutcome<SettingsInUse>;
  readonly planSettings: (choice: PresetChoice, period: string) => PeriodOutcome<SettingsPlan>;
  readonly applySettings: (shown: SettingsPlan) => PeriodOutcome<SettingsOutcome>;
  readonly undoSettings: (report: SettingsReport) => PeriodOutcome<SettingsReport>;
  readonly refreshPay: () => PeriodOutcome<PayReport>;
  readonly exportActuals: (form: ActualsForm) => PeriodOutcome<ExportReport>;
  /** Entered by `planActuals` and `enterActuals`, like any other table. */
  readonly refreshTargets: () => PeriodOutcome<TargetsReport>;
  readonly confirmTargets: () => PeriodOutcome<ConfirmReport>;
  readonly explainChanges: (reasons: ChangeReasons) => PeriodOutcome<ExplainReport>;
  /** What managers' figures would be by the cards of their direct reports. */
  readonly planTeam: () => PeriodOutcome<TeamPlan>;
  readonly followUp: () => PeriodOutcome<FollowUpReport>;
  readonly calibrate: () => PeriodOutcome<CalibrationReport>;
  readonly planActuals: (sheet: string) => PeriodOutcome<ActualsPlan>;
  /** `sheet`: null: the one that is understood best. */
  readonly openExport: (chosen: ChosenExport | ExportFile, sheet: string | null) => PeriodOutcome<OpenedExport>;
  readonly enterActuals: (edits: readonly CardEdit[], watch: Watch) => PeriodOutcome<ApplyActualsReport>;
  readonly enterExport: (
    plan: ExportPlan,
    edits: readonly CardEdit[],
    watch: Watch,
  ) => PeriodOutcome<ApplyActualsReport>;
  readonly enterTeam: (plan: TeamPlan, edits: readonly CardEdit[], watch: Watch) => PeriodOutcome<ApplyActualsReport>;
  readonly takeBackExport: (
    sources: NotedSources,
    edits: readonly CardEdit[],
    watch: Watch,
  ) => PeriodOutcome<ApplyActualsReport>;
  readonly listRegisters: () => PeriodOutcome<readonly NeededRegister[]>;
  readonly makeRegisters: (ids: readonly string[]) => PeriodOutcome<RegistersReport>;
  readonly planRegisters: () => PeriodOutcome<RegistersPlan>;
  /** Undone by `takeBackExport`. */
  readonly enterRegisters: (
    plan: RegistersPlan,
    edits: readonly CardEdit[],
    watch: Watch,
  ) => PeriodOutcome<ApplyActualsReport>;
  /** `period`: absent: the one the settings name. */
  readonly closePeriod: (evenIncomplete: boolean, watch: Watch, period?: string) => PeriodOutcome<CloseReport>;
  readonly reopenPeriod: (period: string, evenChanged: boolean) => PeriodOutcome<ReopenReport>;
  readonly startNextPeriod: (
    inspection: Inspection,
    roleOf: RoleOf,
    options: Omit<NextPeriodOptions, 'closedOn'>,
    watch: Watch,
  ) => PeriodOutcome<NextPeriodReport>;
  /** Makes the table of projects' goals where there is none. */
  readonly makeProjectTable: () => PeriodOutcome<ProjectTableReport>;
  readonly readProjects: (inspection: Inspection) => PeriodOutcome<ProjectsFound>;
  readonly buildProject: (
    inspection: Inspection,
    roleOf: RoleOf,
    options: ProjectOptions,
    watch: Watch,
  ) => PeriodOutcome<ProjectReport>;
  /** The sheet of a quarter, half-year, year or range. */
  readonly refreshCycle: (span: Span) => PeriodOutcome<CycleReport>;
  readonly closedCards: () => PeriodOutcome<readonly ClosedCards[]>;
  readonly copyToNewWorkbook: (watch: Watch) => PeriodOutcome<void>;
  readonly removeClosedCards: (period: string, watch: Watch) => PeriodOutcome<ArchiveReport>;
  readonly buildJobs: (
    inspection: Inspection,
    roleOf: RoleOf,
    options: JobOptions,
    watch: Watch,
  ) => PeriodOutcome<JobReport>;
}
