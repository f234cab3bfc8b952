import type { Finding, NoParams } from '../../base/finding';
import { cellAddress } from '../../base/address';
import { periodText, readPeriod } from '../../base/period';
import { isBlank, isErrorText } from '../../base/plainText';
import { err, ok, type Result } from '../../base/result';
import { NO_BLOCKS, type BlockRules } from '../blocks/blockRules';
import type { BlockProblemParams } from '../blocks/readItems';
import { AWAY_CARDS, EARLIER_EMPLOYMENT, PROBATION_CARDS, type EmploymentRules } from '../employment/employmentRules';
import { roundDecimal } from '../../scoring/decimal';
import type { VetoEffect } from '../../scoring/grades';
import { OTHER_RATERS, type OtherRater, type RaterWeights } from '../../scoring/raters';
import type { CellValue } from '../../base/grid';
import { readPosts, type PostRule } from './postRules';
import {
  ADDED_SETTINGS,
  isAddedSetting,
  readSetting,
  SETTING_WORDS,
  type AddedSettingKey,
  type NeededSectionKey,
  type NeededSettingKey,
  type SectionKey,
  type SettingKey,
} from './settingWords';

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
interface Adjustment {
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

/**
 * Reads the settings sheet. Labels are found wherever they stand in column A, so that rows may be inserted.
 * Every problem is reported with its cell; nothing is built on damaged settings.
 * @param values of the sheet from A1 on
 */
export function readSettings(
  sheet: string,
  values: readonly (readonly CellValue[])[],
): Result<{ settings: Settings; places: SettingsPlaces }, readonly SettingsProblem[]> {
  const problems: SettingsProblem[] = [];
  const labels = findLabels(values);
  const value = (key: NeededSettingKey): CellValue => {
    const row = labels.get(key);
    if (row === undefined) {
      problems.push({ code: 'missingSetting', cell: '', params: { setting: key } });
      return '';
    }
    return values[row]?.[1] ?? '';
  };
  const place = (key: NeededSettingKey): SettingCell => ({ row: labels.get(key) ?? 0, column: 1 });
  const number = (key: NeededSettingKey & keyof typeof LIMITS): number => {
    const { min, max } = LIMITS[key];
    const content = value(key);
    if (!labels.has(key)) return min;
    const cell = cellAddress(place(key).row, 1);
    if (typeof content !== 'number') {
      problems.push({ code: 'notANumber', cell, params: { setting: key } });
      return min;
    }
    if (content < min || content > max) problems.push({ code: 'outOfRange', cell, params: { setting: key, min, max } });
    return content;
  };

  const period = readPeriod(value('period'));
  if (!period && labels.has('period')) {
    problems.push({ code: 'badPeriod', cell: cellAddress(place('period').row, 1), params: {} });
  }
  const self = number('selfWeight');
  const manager = number('managerWeight');
  const added = addedNumber(values, labels, problems);
  const others = readOthers(added);
  const whole = self + manager + sumOf(others);
  // The card has no score without the manager's: others can't stand for it.
  const isLeaderless = sumOf(others) > 0 && manager <= 0;
  if ((Math.abs(whole - 1) > 1e-6 || isLeaderless) && labels.has('managerWeight')) {
    problems.push({ code: 'raterWeights', cell: cellAddress(place('managerWeight').row, 1), params: {} });
  }
  const cap = number('cap');
  const settings: Settings = {
    company: String(value('company')).trim(),
    period: period ? periodText(period) : '',
    cap,
    raterWeights: { self, manager, ...others },
    raterMinimum: added('raterMinimum') ?? DEFAULT_RATER_MINIMUM,
    grades: readGrades(values, labels, cap, problems),
    adjustments: readAdjustments(values, labels.get('adjustments'), problems),
    pay: {
      attendanceShare: number('attendanceShare'),
      lapses: number('lapses'),
      absenceDays: number('absenceDays'),
    },
    ...readAdded(values, labels, problems, added),
  };
  return problems.length > 0 ? err(problems) : ok({ settings, places: settingsPlaces(sheet, labels) });
}

type Added = Pick<
  Settings,
  | 'cycleMethod'
  | 'lowLine'
  | 'minimumWage'
  | 'posts'
  | 'chain'
  | 'procedure'
  | 'calibration'
  | 'employment'
  | 'blocks'
  | 'showsRanks'
>;

/** A setting as it stands; null where it is blank or missing, or wrong, which is reported. */
type AddedNumber = (key: AddedNumberKey) => number | null;

function addedNumber(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  problems: SettingsProblem[],
): AddedNumber {
  return (key) => {
    const { min, max, isWhole = false }: Limit = LIMITS[key];
    const value = values[labels.get(key) ?? -1]?.[1] ?? '';
    if (isBlank(value)) return null;
    const cell = cellAddress(labels.get(key) ?? 0, 1);
    if (typeof value !== 'number') problems.push({ code: 'notANumber', cell, params: { setting: key } });
    else if (value < min || value > max || (isWhole && !Number.isInteger(value))) {
      problems.push({ code: 'outOfRange', cell, params: { setting: key, min, max } });
    } else return value;
    return null;
  };
}

type OtherWeights = Partial<Record<OtherRater, number>>;

/** Who rates besides the person and the manager, with their weights. */
function readOthers(number: AddedNumber): OtherWeights {
  return Object.fromEntries(
    OTHER_RATERS.flatMap((rater) => {
      const weight = number(`${rater}Weight`) ?? 0;
      return weight > 0 ? [[rater, weight]] : [];
    }),
  ) as OtherWeights;
}

function sumOf(weights: OtherWeights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}

/** Settings that sheets of earlier versions lack; a blank cell means the default too. */
function readAdded(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  problems: SettingsProblem[],
  number: AddedNumber,
): Added {
  const text = (key: AddedSettingKey): string => String(values[labels.get(key) ?? -1]?.[1] ?? '').trim();
  const effect = number('vetoEffect');
  const posts = labels.get('posts');
  return {
    cycleMethod: CYCLE_METHODS[(number('cycleMethod') ?? 1) - 1] ?? 'mean',
    minimumWage: number('minimumWage'),
    lowLine: number('lowLine') ?? DEFAULT_LOW_LINE,
    posts: posts === undefined ? [] : readPosts(sectionLines(values, posts, 'posts', problems), posts + 2, problems),
    chain: {
      totalDecimals: number('totalDecimals') ?? DEFAULT_CHAIN.totalDecimals,
      overrideLimit: number('overrideLimit'),
      vetoEffect: VETO_EFFECTS[(effect ?? 1) - 1] ?? DEFAULT_CHAIN.vetoEffect,
    },
    procedure: {
      appealDays: number('appealDays'),
      appealTo: text('appealTo'),
      answerDays: number('answerDays') ?? DEFAULT_ANSWER_DAYS,
      policyName: text('policyName'),
      policyVersion: text('policyVersion'),
      policyDate: text('policyDate'),
      rulesVersion: text('rulesVersion'),
      rulesFrom: text('rulesFrom'),
    },
    calibration: {
      needed: number('calibrationNeeded') === 1,
      outlierPoints: number('outlierPoints') ?? DEFAULT_CALIBRATION.outlierPoints,
      alikeSpread: number('alikeSpread') ?? DEFAULT_CALIBRATION.alikeSpread,
    },
    employment: readEmployment(number),
    blocks: {
      shares: readShares(number, () =>
        problems.push({ code: 'blockShares', cell: cellAddress(labels.get('behaviourShare') ?? 0, 1), params: {} }),
      ),
      items: { behaviour: text('behaviourItems'), ability: text('abilityItems') },
    },
    showsRanks: number('showRanks') !== 0,
  };
}

function readShares(number: AddedNumber, report: () => void): BlockRules['shares'] {
  const [kpi, behaviour, ability] = [number('kpiShare'), number('behaviourShare') ?? 0, number('abilityShare') ?? 0];
  const rest = roundDecimal(1 - behaviour - ability, SHARE_DECIMALS);
  if (rest < LIMITS.kpiShare.min - SHARE_NOISE || Math.abs((kpi ?? rest) - rest) > SHARE_NOISE) report();
  return rest === 1 ? NO_BLOCKS.shares : { kpi: rest, behaviour, ability };
}

const SHARE_DECIMALS = 9;
const SHARE_NOISE = 1e-6;

function readEmployment(number: AddedNumber): EmploymentRules {
  const { probationCards, awayCards, basis } = EARLIER_EMPLOYMENT;
  const prorating = number('prorating') ?? 0;
  return {
    probationCards: PROBATION_CARDS[(number('probationCards') ?? 1) - 1] ?? probationCards,
    probationMonths: number('probationMonths'),
    awayCards: AWAY_CARDS[(number('awayCards') ?? 1) - 1] ?? awayCards,
    minimumDays: number('minimumDays'),
    isProrated: prorating > 0,
    basis: prorating === 2 ? 'calendar' : basis,
    probationPay: number('probationPay'),
    byRole: number('periodMode') === 2,
  };
}

/** 0-based rows of labels and titles. */
export type Labels = ReadonlyMap<SettingKey | SectionKey, number>;

export function settingsPlaces(sheet: string, labels: Labels): SettingsPlaces {
  const keys = (Object.keys(SETTING_WORDS.values) as SettingKey[]).filter((key) => !isAddedSetting(key));
  const section = (key: SectionKey): { firstRow: number; rowCount: number } => ({
    firstRow: (labels.get(key) ?? 0) + 2,
    rowCount: SECTION_ROOM[key],
  });
  return {
    sheet,
    values: Object.fromEntries(keys.map((key) => [key, { row: labels.get(key) ?? 0, column: 1 }])) as Record<
      NeededSettingKey,
      SettingCell
    >,
    added: Object.fromEntries(
      ADDED_SETTINGS.flatMap((key) => {
        const row = labels.get(key);
        return row === undefined ? [] : [[key, { row, column: 1 }] as const];
      }),
    ),
    sections: {
      grades: section('grades'),
      adjustments: section('adjustments'),
      ...(labels.has('posts') ? { posts: section('posts') } : {}),
    },
  };
}

/** 0-based rows of the labels and section titles in column A; the first of each counts. */
export function findLabels(values: readonly (readonly CellValue[])[]): Map<SettingKey | SectionKey, number> {
  const labels = new Map<SettingKey | SectionKey, number>();
  values.forEach((line, row) => {
    const key = readSetting(String(line[0] ?? ''));
    if (key !== null && !labels.has(key)) labels.set(key, row);
  });
  return labels;
}

/** A section is its title row, a header row, then its lines; blank lines are allowed. */
function sectionLines(
  values: readonly (readonly CellValue[])[],
  titleRow: number | undefined,
  key: SectionKey,
  problems: SettingsProblem[],
): { row: number; cells: readonly CellValue[] }[] {
  if (titleRow === undefined) {
    problems.push({ code: 'missingSection', cell: '', params: { section: key } });
    return [];
  }
  return Array.from({ length: SECTION_ROOM[key] }, (_, index) => titleRow + 2 + index)
    .map((row) => ({ row, cells: values[row] ?? [] }))
    .filter(({ cells }) => cells.slice(0, 4).some((cell) => cell !== ''));
}

type Report = (problem: SettingsProblem) => void;

function readGrades(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  cap: number,
  problems: SettingsProblem[],
): Grade[] {
  const titleRow = labels.get('grades');
  const report: Report = (problem) => problems.push(problem);
  const lines = sectionLines(values, titleRow, 'grades', problems);
  const grades = lines.flatMap((line, index) => readGrade(line, lines[index - 1]?.cells[1], cap, report));
  if (titleRow === undefined) return grades;
  const firstRow = titleRow + 2;
  const gap = lines.findIndex(({ row }, index) => row !== firstRow + index);
  if (gap >= 0) report({ code: 'blankLine', cell: cellAddress(firstRow + gap, 0), params: { section: 'grades' } });
  const names = lines.map(({ cells }) => nameKey(cells[0] ?? ''));
  lines.forEach(({ row }, index) => {
    const name = names[index] ?? '';
    if (name === '' || names.indexOf(name) === index) return;
    report({ code: 'gradeNameTwice', cell: cellAddress(row, 0), params: {} });
  });
  const beyond = firstRow + SECTION_ROOM.grades;
  if (typeof values[beyond]?.[1] === 'number' && ![...labels.values()].includes(beyond)) {
    report({ code: 'tooManyGrades', cell: cellAddress(beyond, 1), params: { max: SECTION_ROOM.grades } });
  }
  const last = grades[grades.length - 1];
  const lastRow = lines[lines.length - 1]?.row;
  if (!last) report({ code: 'noGrades', cell: cellAddress(firstRow, 0), params: {} });
  else if (last.minimum !== 0) {
    report({ code: 'gradeWithoutZero', cell: cellAddress(lastRow ?? titleRow, 1), params: {} });
  }
  const shares = grades.map((grade) => grade.share).filter((share) => share !== null);
  if (shares.length > 0 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) > 1e-6) {
    report({ code: 'shares', cell: cellAddress(firstRow, 3), params: {} });
  }
  return grades;
}

/**
 * A grade table that stands somewhere else: name, minimum and coefficient of each line, from best to worst. Places of
 * problems count from its first line: "B1".
 */
export function readGradeTable(
  lines: readonly (readonly CellValue[])[],
): Result<readonly Grade[], readonly [SettingsProblem, ...SettingsProblem[]]> {
  const problems: SettingsProblem[] = [];
  const labels: Labels = new Map([['grades', -2]]);
  const grades = readGrades(lines, labels, LIMITS.minimum.max, problems);
  const [first, ...others] = problems;
  return first === undefined ? ok(grades) : err([first, ...others]);
}

/** Two names that differ in case or blanks are one: the summary counts people by name. */
function nameKey(name: CellValue): string {
  return String(name).trim().replace(/ +/g, ' ').toLowerCase();
}

function readGrade(
  { row, cells }: { readonly row: number; readonly cells: readonly CellValue[] },
  above: CellValue | undefined,
  cap: number,
  report: Report,
): Grade[] {
  const [name = '', minimum = '', coefficient = '', share = ''] = cells;
  const at = (column: number): string => cellAddress(row, column);
  const isNamed = !isBlank(name) && !isErrorText(String(name));
  if (!isNamed) report({ code: 'gradeUnnamed', cell: at(0), params: {} });
  if (typeof minimum !== 'number' || typeof coefficient !== 'number') {
    const column = typeof minimum !== 'number' ? 1 : 2;
    report({ code: 'notANumber', cell: at(column), params: { setting: 'grades' } });
    return [];
  }
  if (share !== '' && (typeof share !== 'number' || share < 0 || share > 1)) {
    report({ code: 'shares', cell: at(3), params: {} });
  }
  reportMinimum(minimum, cap, at(1), report);
  const { min, max } = LIMITS.coefficient;
  if (coefficient < min || coefficient > max) {
    report({ code: 'outOfRange', cell: at(2), params: { setting: 'grades', min, max } });
  }
  if (typeof above === 'number' && minimum >= above) {
    report({ code: minimum === above ? 'gradeDuplicate' : 'gradeOrder', cell: at(1), params: {} });
  }
  return [{ name: String(name).trim(), minimum, coefficient, share: typeof share === 'number' ? share : null }];
}

function reportMinimum(minimum: number, cap: number, cell: string, report: Report): void {
  const { min, max } = LIMITS.minimum;
  if (minimum < min || minimum > max) {
    report({ code: 'outOfRange', cell, params: { setting: 'grades', min, max } });
  } else if (minimum > 0 && minimum <= 1) report({ code: 'minimumAsFraction', cell, params: { minimum } });
  else if (minimum > cap) report({ code: 'minimumAboveCap', cell, params: { minimum, cap } });
}

function readAdjustments(
  values: readonly (readonly CellValue[])[],
  titleRow: number | undefined,
  problems: SettingsProblem[],
): Adjustment[] {
  return sectionLines(values, titleRow, 'adjustments', problems).flatMap(({ row, cells }): Adjustment[] => {
    const [item = '', points = '', cap = ''] = cells;
    if (isBlank(item) || typeof points !== 'number' || (cap !== '' && typeof cap !== 'number')) {
      const column = isBlank(item) ? 0 : typeof points !== 'number' ? 1 : 2;
      problems.push({ code: 'adjustmentIncomplete', cell: cellAddress(row, column), params: {} });
      return [];
    }
    const line = row - ((titleRow ?? 0) + 2);
    return [{ item: String(item).trim(), points, cap: typeof cap === 'number' ? Math.abs(cap) : null, line }];
  });
}
