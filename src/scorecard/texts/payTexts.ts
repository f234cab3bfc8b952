/** Columns that pay sheets of earlier versions, and those without rules for them, do not have. */
export type PayPartColumn = 'status' | 'days' | 'share';

/** Columns of every pay sheet; inputs are those HR types into. */
export type PayColumn =
  | 'no'
  | 'name'
  | 'employeeId'
  | 'department'
  | 'position'
  | 'basePay'
  | 'performancePay'
  | 'lapses'
  | 'absenceDays'
  | 'commission'
  | 'reward'
  | 'coefficient'
  | 'attendance'
  | 'performance'
  | 'payable';

/** Labels of the pay sheet in one language. */
export interface PayTexts {
  readonly title: string;
  /** Before the notes of a period that is no month: for what to enter pay, and that the bonus of months is not in it. */
  readonly notMonthly: string;
  /** Behind the first note, where each role is assessed in periods of its own. */
  readonly byRole: string;
  /** What blank cells mean, and that statutory leave should not cost the bonus (RU-11). */
  readonly notes: readonly string[];
  readonly totals: string;
  readonly headers: Readonly<Record<PayColumn, string>>;
  readonly partHeaders: Readonly<Record<PayPartColumn, string>>;
  /** What the last column was called in earlier versions. */
  readonly earlierPayable: string;
  /** What the column of late arrivals was called then; the same where it is still. */
  readonly earlierLapses: string;
  /** Heads a column to be signed in; nothing is read from it. */
  readonly signature: string;
  /** Around the minimum wage, and behind the number of people whose sum lies below it. */
  readonly belowMinimum: readonly [string, string, string];
  /** Stands in place of amounts where what is typed as days present is no number of days. */
  readonly checkDays: string;
  /** Stands in place of a sum where a line of its column has no amount because something on it is wrong; as narrow as an amount. */
  readonly checkLines: string;
  readonly input: { readonly money: string; readonly count: string; readonly days: (most: number) => string };
}
