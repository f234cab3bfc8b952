/** What the line of the sheet finds, in the order in which it says so. */
export type CheckCode =
  | 'cap'
  | 'raters'
  | 'noGrades'
  | 'gradeLines'
  | 'gradeNames'
  | 'gradeNumbers'
  | 'minimums'
  | 'coefficients'
  | 'gradeOrder'
  | 'gradeZero'
  | 'gradeTwice'
  | 'gradeRoom'
  | 'shares'
  | 'adjustments'
  | 'pay'
  | 'chain'
  | 'posts'
  | 'blocks';

/** Words of the line, in one language. Each sentence has at most 200 characters: a text in a formula may have 255. */
export interface CheckTexts {
  /** What it shows while nothing is wrong. */
  readonly fine: string;
  /** Begins what it shows otherwise; the cells and the sentence follow. */
  readonly fault: string;
  readonly sentences: Readonly<Record<CheckCode, string>>;
  /** Some cell shows an error of Excel's. */
  readonly errorValue: string;
}

/** Messages of what may be typed, each with its limits. */
export interface SettingInputTexts {
  readonly cap: string;
  readonly share: string;
  readonly minimum: string;
  readonly coefficient: string;
  readonly name: string;
  readonly points: string;
  readonly pointsCap: string;
  readonly lapses: string;
  readonly absenceDays: string;
  readonly yesNo: string;
  /** For a setting that may be blank. */
  readonly blankOr: (min: number, max: number, isWhole: boolean) => string;
}
