import type { Finding, NoParams } from '../../base/finding';
import type { VetoEffect } from '../../scoring/grades';
import type { RaterWeights } from '../../scoring/raters';
import type { BlockRules } from '../blocks/blockRules';
import type { BlockProblemParams } from '../blocks/readItems';
import { AWAY_CARDS, PROBATION_CARDS, type EmploymentRules } from '../employment/employmentRules';
import type { PostRule } from './postRules';
import type { AddedSettingKey, NeededSectionKey, NeededSettingKey, SectionKey, SettingKey } from './settingWords';

/** One line of the grade table: scores from `minimum` on. */
export interface Grade {
  readonly name: string;
  /** Lowest score of the grade, itself included; 0–150. */
  readonly minimum: number;
  readonly coefficient: number;
  /** Share of people the company aims at, a fraction; null where none is set. */
  readonly share: number | null;
}

/** Points given or taken for something outside the indicators. */
export interface Adjustment {
  readonly item: string;
  /** Points for each time; below 0 for a deduction. */
  readonly points: number;
  /** Most points in a period, without sign; null: no limit but the card's cap. */
  readonly cap: number | null;
  /** Its line in the section, 0-based: HR may leave a line blank. */
  readonly line: number;
}

/** Rules of the pay sheet. Source: RU-10 to RU-12. */
export interface PayRules {
  /** Full-attendance bonus as a fraction of base pay. */
  readonly attendanceShare: number;
  /** Late arrivals, early departures and leave, counted together, that lose the bonus. */
  readonly lapses: number;
  /** Days of unexcused absence that lose the bonus. */
  readonly absenceDays: number;
}

/** How scores lead to a result, beyond weights and grades. */
export interface ScoreChain {
  /** Decimals of a card's total; grade, rank and history go by the rounded total. 0–2. */
  readonly totalDecimals: number;
  /** Most points by which a manager's score may differ from the system's; 0: never; null: any number. */
  readonly overrideLimit: number | null;
  readonly vetoEffect: VetoEffect;
}

type CycleMethod = 'mean' | 'weighted' | 'last';

/** What a card says about the rules behind it and about appeals; texts are blank where nothing is set. */
export interface Procedure {
  /** Working days; null where none are set. */
  readonly appealDays: number | null;
  readonly appealTo: string;
  /** Working days from receiving an appeal. */
  readonly answerDays: number;
  readonly policyName: string;
  readonly policyVersion: string;
  readonly policyDate: string;
  /** Of the rules the cards are scored by, as HR names it. */
  readonly rulesVersion: string;
  readonly rulesFrom: string;
}

/** What the calibration before closing looks for. */
export interface CalibrationRules {
  /** Closing is refused before the calibration has been confirmed. */
  readonly needed: boolean;
  /** Points between a total and what it is held against from which on somebody should look at it. */
  readonly outlierPoints: number;
  /** Points; totals of one assessor whose standard deviation is smaller are alike. */
  readonly alikeSpread: number;
}

export interface Settings {
  readonly company: string;
  /** "2026-11", "2026-Q3", "2026-H1", "2026", "2026-07-15..2026-09-30". */
  readonly period: string;
  /** Highest total of a card. */
  readonly cap: number;
  /** Fractions that sum to 1; others than the person and the manager only where they rate. */
  readonly raterWeights: RaterWeights;
  /** Fewest colleagues, direct reports or customers whose ratings are put together: 2–20. */
  readonly raterMinimum: number;
  /** From best to worst; the last one starts at 0. */
  readonly grades: readonly Grade[];
  readonly adjustments: readonly Adjustment[];
  readonly pay: PayRules;
  /** How months make the result of a quarter, half-year or year. */
  readonly cycleMethod: CycleMethod;
  /** Totals below it are low: three in a row ask for a review. Source: RU-19. */
  readonly lowLine: number;
  /** Yuan a month, as HR enters it; null: nothing is checked. */
  readonly minimumWage: number | null;
  readonly posts: readonly PostRule[];
  readonly chain: ScoreChain;
  readonly procedure: Procedure;
  readonly calibration: CalibrationRules;
  readonly employment: EmploymentRules;
  readonly blocks: BlockRules;
  /** Whether sheets that put people side by side number them by their results. */
  readonly showsRanks: boolean;
}

/** Where formulas find the settings: 0-based cells of the settings sheet. Sections have room for added lines. */
export interface SettingsPlaces {
  readonly sheet: string;
  readonly values: Readonly<Record<NeededSettingKey, SettingCell>>;
  /** Absent: the sheet has no such label. */
  readonly added: Readonly<Partial<Record<AddedSettingKey, SettingCell>>>;
  readonly sections: Readonly<Record<NeededSectionKey, SectionPlace> & Partial<Record<SectionKey, SectionPlace>>>;
}

interface SectionPlace {
  readonly firstRow: number;
  readonly rowCount: number;
}

export interface SettingCell {
  readonly row: number;
  readonly column: number;
}

/** What each problem of the settings sheet tells; limits are in the setting's own unit. */
export interface SettingsProblemParams extends BlockProblemParams {
  missingSetting: { setting: SettingKey };
  missingSection: { section: SectionKey };
  notANumber: { setting: SettingKey | 'grades' };
  outOfRange: { setting: SettingKey | 'grades'; min: number; max: number };
  badPeriod: NoParams;
  /** A blank line among the grades: the formulas of cards count grades from the first line on. */
  blankLine: { section: SectionKey };
  /** A preset would write over a formula. */
  formula: NoParams;
  raterWeights: NoParams;
  gradeOrder: NoParams;
  gradeDuplicate: NoParams;
  gradeWithoutZero: NoParams;
  gradeUnnamed: NoParams;
  gradeNameTwice: NoParams;
  /** 0.8 or 80 % where 80 is meant: everybody would reach the grade. */
  minimumAsFraction: { minimum: number };
  /** Nobody can reach the grade. */
  minimumAboveCap: { minimum: number; cap: number };
  /** More lines than formulas see. */
  tooManyGrades: { max: number };
  noGrades: NoParams;
  shares: NoParams;
  adjustmentIncomplete: NoParams;
  /** A line by post names no post, or says neither yes nor no. */
  postRule: NoParams;
  /** KPIs and blocks do not make 100 %, or blocks leave too little to KPIs. */
  blockShares: NoParams;
}

export type SettingsProblem = Finding<SettingsProblemParams> & {
  /** "B7"; "" when a whole section is missing. */
  readonly cell: string;
};

/** Source: RU-19. */
export const DEFAULT_LOW_LINE = 60;

export const DEFAULT_CHAIN: ScoreChain = { totalDecimals: 1, overrideLimit: null, vetoEffect: 'lowestGrade' };

/** Within which the company answers an appeal in writing. Working days. */
export const DEFAULT_ANSWER_DAYS = 5;

export const DEFAULT_PROCEDURE: Procedure = {
  appealDays: 5,
  appealTo: '',
  answerDays: DEFAULT_ANSWER_DAYS,
  policyName: '',
  policyVersion: '',
  policyDate: '',
  rulesVersion: '',
  rulesFrom: '',
};

export const DEFAULT_CALIBRATION: CalibrationRules = { needed: false, outlierPoints: 15, alikeSpread: 3 };

/** Of two, each could tell the other's rating from the mean. */
export const DEFAULT_RATER_MINIMUM = 3;

/** What the setting of a veto's effect says, from 1 on. */
export const VETO_EFFECTS: readonly VetoEffect[] = ['lowestGrade', 'oneGradeLower', 'itemOnly'];

/** What the setting of a quarter's result says, from 1 on. */
export const CYCLE_METHODS: readonly CycleMethod[] = ['mean', 'weighted', 'last'];

/** The sources' only grade table. Source: RU-13 to RU-17; the lower edge belongs to the better grade. */
export const SOURCE_GRADES: readonly Omit<Grade, 'name'>[] = [
  { minimum: 80, coefficient: 1, share: null },
  { minimum: 70, coefficient: 0.8, share: null },
  { minimum: 60, coefficient: 0.6, share: null },
  { minimum: 0, coefficient: 0, share: null },
];

/** A common extension, offered as a preset (see gradePresets); no source prints it (RU-18). */
export const LETTER_GRADES: readonly Grade[] = [
  { name: 'S', minimum: 95, coefficient: 1.2, share: 0.1 },
  { name: 'A', minimum: 85, coefficient: 1.1, share: 0.2 },
  { name: 'B', minimum: 75, coefficient: 1, share: 0.5 },
  { name: 'C', minimum: 60, coefficient: 0.8, share: 0.15 },
  { name: 'D', minimum: 0, coefficient: 0, share: 0.05 },
];

/** Both inclusive. */
export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

/** What the numbers of the sheet may be; a lowest score lies below the highest total besides. */
export const LIMITS = {
  cap: { min: 100, max: 200 },
  selfWeight: { min: 0, max: 1 },
  managerWeight: { min: 0, max: 1 },
  attendanceShare: { min: 0, max: 1 },
  lapses: { min: 1, max: 100 },
  absenceDays: { min: 0.5, max: 31 },
  minimum: { min: 0, max: 150 },
  coefficient: { min: 0, max: 5 },
  lowLine: { min: 0, max: 150 },
  totalDecimals: { min: 0, max: 2, isWhole: true },
  overrideLimit: { min: 0, max: 200 },
  vetoEffect: { min: 1, max: VETO_EFFECTS.length, isWhole: true },
  appealDays: { min: 1, max: 365, isWhole: true },
  answerDays: { min: 1, max: 365, isWhole: true },
  minimumWage: { min: 0, max: 100000 },
  calibrationNeeded: { min: 0, max: 1, isWhole: true },
  outlierPoints: { min: 1, max: 150 },
  alikeSpread: { min: 0, max: 50 },
  probationCards: { min: 1, max: PROBATION_CARDS.length, isWhole: true },
  probationMonths: { min: 1, max: 6, isWhole: true },
  awayCards: { min: 1, max: AWAY_CARDS.length, isWhole: true },
  minimumDays: { min: 1, max: 366, isWhole: true },
  prorating: { min: 0, max: 2, isWhole: true },
  probationPay: { min: 0.8, max: 1 },
  cycleMethod: { min: 1, max: CYCLE_METHODS.length, isWhole: true },
  periodMode: { min: 1, max: 2, isWhole: true },
  showRanks: { min: 0, max: 1, isWhole: true },
  kpiShare: { min: 0.1, max: 1 },
  behaviourShare: { min: 0, max: 0.9 },
  abilityShare: { min: 0, max: 0.9 },
  superiorWeight: { min: 0, max: 1 },
  peerWeight: { min: 0, max: 1 },
  reportWeight: { min: 0, max: 1 },
  customerWeight: { min: 0, max: 1 },
  raterMinimum: { min: 2, max: 20, isWhole: true },
} as const satisfies Readonly<Record<string, Limit>>;

/** Added settings that hold a number; the others hold a text, or are Rolecard's own. */
export type AddedNumberKey = AddedSettingKey & keyof typeof LIMITS;

/** Settings that take more than they did: rows that were drawn before refuse and mark what is fine now. */
export const WIDENED_SETTINGS: readonly AddedNumberKey[] = ['probationCards', 'minimumDays'];

export function isAddedNumber(key: AddedSettingKey): key is AddedNumberKey {
  return key in LIMITS;
}

/** Lines of each section on the sheet: HR may add lines within this room and every formula sees them. */
export const SECTION_ROOM: Readonly<Record<SectionKey, number>> = { grades: 8, adjustments: 8, posts: 8 };
