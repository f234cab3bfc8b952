import type { Dimension } from '../../catalogue/types';
import type { FinalTexts, OtherRater } from '../../scoring/raters';
import type { AdjustmentColumnName } from '../columns/adjustmentColumns';
import type { IndicatorColumnName } from '../columns/indicatorColumns';
import type { ActualsTexts } from './actualsTexts';
import type { CalibrationTexts } from './calibrationTexts';
import type { CycleTexts } from './cycleTexts';
import type { FollowUpTexts } from './followUpTexts';
import type { HistoryTexts } from './historyTexts';
import type { JobTexts } from './jobTexts';
import type { ManualTexts } from './manualTexts';
import type { OrganisationTexts } from './organisationTexts';
import type { PayTexts } from './payTexts';
import type { ProbationTexts, ProjectTexts } from './cardKindTexts';
import type { RegisterTexts } from './registerTexts';
import type { CheckTexts, SettingInputTexts } from './settingsTexts';
import type { SourcesTexts } from './sourcesTexts';
import type { StatusTexts } from '../employment/statusTexts';
import type { TargetsTexts } from './targetsTexts';

/** Every label Rolecard writes into generated sheets, in one language. i18n supplies them. */
export interface SheetTexts {
  /** A period as titles say it: "2026-11", "2026年第三季度". */
  readonly periodName: (period: string) => string;
  readonly sheetNames: {
    readonly settings: string;
    readonly template: string;
    readonly summary: string;
    /** The period follows it: one pay sheet a period. */
    readonly pay: string;
    readonly history: string;
    readonly actuals: string;
    /** The period follows it. */
    readonly targets: string;
    readonly jobTemplate: string;
    readonly probationTemplate: string;
    readonly projectTemplate: string;
    /** The table of projects' goals. */
    readonly projects: string;
  };
  readonly settings: {
    readonly title: string;
    readonly hint: string;
    readonly gradeHeaders: readonly [string, string, string, string];
    readonly gradeNames: readonly [string, string, string, string];
    readonly adjustmentHeaders: readonly [string, string, string];
    readonly adjustmentDefaults: readonly { readonly item: string; readonly points: number; readonly cap: number }[];
    readonly payTitle: string;
    readonly chainTitle: string;
    readonly employmentTitle: string;
    readonly blocksTitle: string;
    readonly ratersTitle: string;
    readonly postHeaders: readonly [string, string, string];
    readonly postDefaults: readonly {
      readonly word: string;
      readonly attendance: boolean;
      readonly review: boolean;
    }[];
    readonly yesNo: readonly [string, string];
    readonly check: CheckTexts;
    readonly input: SettingInputTexts;
    /** Stands on cards, summary and pay in place of what faulty settings would lead to. */
    readonly checkSettings: string;
  };
  readonly card: {
    readonly titleSuffix: string;
    readonly labels: {
      readonly no: string;
      readonly period: string;
      readonly name: string;
      readonly employeeId: string;
      readonly department: string;
      readonly position: string;
      readonly manager: string;
      readonly hireDate: string;
      readonly assessor: string;
      readonly role: string;
      readonly adjustments: string;
      readonly totalWeight: string;
      /** Before the numbers of colleagues, direct reports and customers who rated. */
      readonly raterCount: string;
      readonly totalAdjust: string;
      readonly totalScore: string;
      readonly grade: string;
      readonly coefficient: string;
      readonly comment: string;
      readonly interview: string;
      /** The same on cards of earlier versions. */
      readonly earlierInterview: string;
      readonly signEmployee: string;
      readonly signAssessor: string;
      readonly signHr: string;
      readonly date: string;
      readonly fillHint: string;
      readonly backToSummary: string;
    };
    readonly headers: Readonly<Record<IndicatorColumnName, string>>;
    /** Where more raters leave less room. */
    readonly narrowHeaders: Readonly<Partial<Record<IndicatorColumnName, string>>>;
    readonly adjustmentHeaders: Readonly<Record<AdjustmentColumnName, string>>;
    readonly messages: FinalTexts & {
      /** Of a line that people rate: its row is low, so a word that fits on one line. */
      readonly invalidRating: string;
      readonly notANumber: string;
      readonly noTarget: string;
      readonly vetoWaits: string;
      readonly vetoNotice: string;
      /** For an adjustment that nobody explains. */
      readonly noEvent: string;
      /** Something confirmed at the start was changed: the second page names it. */
      readonly changed: string;
      readonly weights: string;
      /** Before and behind the number of overrides, and before the total without them. */
      readonly override: readonly [string, string, string];
      /** Before and behind the number of missing inputs. */
      readonly missing: readonly [string, string];
    };
    readonly dimensions: Readonly<Record<Dimension, string>>;
    /** In the place of a rule whose levels stand on the last page. */
    readonly levelRule: string;
    readonly footer: string;
    /** The page for the talk, and what is printed about how scores become a result. */
    readonly page: {
      readonly title: string;
      /** On which day and with whom the talk is held: written by hand. */
      readonly held: string;
      /** Around the adjustments, the cap, the decimals of the total, the manager's weight and the self rating's. */
      readonly scoring: readonly [string, string, string, string, string, string, string];
      /** Before the weight of each who rates besides these; behind the last the percent sign of `scoring` follows. */
      readonly raters: Readonly<Record<OtherRater, string>>;
      /** What becomes of the weight of somebody who does not rate, and, where others do, what is shown of several. */
      readonly absent: readonly [string, string];
      /** What a veto leads to that bears on the grade, in the order of the setting. */
      readonly vetoEffects: readonly [string, string, string];
      /** What asks for a review, before and behind the line below which a total is low. */
      readonly review: readonly [string, string];
      /** Before the grades; of each, before its lowest points, before its coefficient, and behind. */
      readonly grades: readonly [string, string, string, string];
      /** Before the version of the rules, before the day since which they hold, and behind both. */
      readonly rules: readonly [string, string, string];
      readonly goalsLabel: string;
      readonly goals: string;
      /** Who signs and when, for the goals and for what changes. */
      readonly goalsSign: string;
      readonly changes: string;
      readonly summary: string;
      readonly strengths: string;
      readonly gaps: string;
      readonly plan: readonly [string, string, string, string, string];
      readonly next: string;
      readonly opinion: string;
      readonly opinions: readonly [string, string];
      readonly opinionReason: string;
      /** Around days, addressee, and name, version and date of the policy. */
      readonly appeal: readonly [string, string, string, string, string, string];
      /** Behind that, around the days in which the company answers an appeal. */
      readonly answer: readonly [string, string];
      readonly delivery: string;
      readonly refused: string;
      readonly definitions: string;
    };
    readonly input: {
      readonly number: string;
      readonly count: string;
      readonly level: string;
      /** For the mean of several people. */
      readonly meanLevel: string;
      readonly raterCount: string;
      /** For a cell that takes one of these only. */
      readonly oneOf: (items: readonly string[]) => string;
      readonly points: string;
      readonly confirm: string;
      readonly text: string;
    };
  };
  readonly summary: {
    readonly title: string;
    readonly headers: Readonly<Record<SummaryHeader, string>>;
    readonly status: {
      readonly open: string;
      readonly partial: string;
      readonly done: string;
      /** Scored, and struck by a veto: not ranked. */
      readonly vetoed: string;
    };
    /** Before the number of scored cards, before that of all, before the mean. */
    readonly progress: readonly [string, string, string];
    /** Stands for the name of a department that the list does not give. */
    readonly withoutDepartment: string;
    /** Above the charts, until there is something to show. */
    readonly noScores: string;
    readonly gradeChart: string;
    readonly departmentChart: string;
    readonly gradeTable: readonly [string, string, string, string];
    readonly departmentTable: readonly [string, string, string];
    readonly openLink: string;
    /** Before and behind the number of things that are not as they were confirmed. */
    readonly changes: readonly [string, string];
    /** Before and behind the number of overrides, and before the total without them. */
    readonly overrides: readonly [string, string, string];
    /** Between a status and what the card itself says of overrides. */
    readonly beforeRemark: string;
  };
  readonly employment: StatusTexts;
  readonly pay: PayTexts;
  readonly cycle: CycleTexts;
  readonly history: HistoryTexts;
  readonly actuals: ActualsTexts;
  readonly targets: TargetsTexts;
  readonly sources: SourcesTexts;
  readonly job: JobTexts;
  readonly organisation: OrganisationTexts;
  readonly manual: ManualTexts;
  readonly calibration: CalibrationTexts;
  readonly registers: RegisterTexts;
  readonly followUp: FollowUpTexts;
  readonly probation: ProbationTexts;
  readonly project: ProjectTexts;
}

export type SummaryHeader =
  | 'no'
  | 'link'
  | 'name'
  | 'employeeId'
  | 'department'
  | 'position'
  | 'manager'
  | 'total'
  | 'grade'
  | 'coefficient'
  | 'rank'
  | 'departmentRank'
  | 'status';
