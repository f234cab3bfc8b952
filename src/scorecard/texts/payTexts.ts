/** Columns of the pay sheet; inputs are those HR types into. */
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
  /** What blank cells mean, and that statutory leave should not cost the bonus (RU-11). */
  readonly notes: readonly string[];
  readonly totals: string;
  readonly headers: Readonly<Record<PayColumn, string>>;
  readonly input: { readonly money: string; readonly count: string };
}
