/** Columns of the sheet on which HR types targets for many people at once. */
export type TargetsColumn =
  | 'no'
  | 'name'
  | 'department'
  | 'position'
  | 'indicator'
  | 'unit'
  | 'weight'
  | 'target'
  | 'source'
  /** An absolute target in the place of 100 %, and its unit. */
  | 'amount'
  | 'amountUnit'
  | 'manager';

/** Columns of the block beside it, in which totals are held against the targets of people. */
export type TotalsColumn = 'indicator' | 'scope' | 'unit' | 'total' | 'people' | 'difference';

/** Labels of that sheet in one language. */
export interface TargetsTexts {
  readonly title: string;
  readonly hint: string;
  /** What stands before and after the number of targets that are missing. */
  readonly missing: readonly [string, string];
  readonly headers: Readonly<Record<TargetsColumn, string>>;
  /** Where a target comes from. */
  readonly sources: Readonly<Record<'typed' | 'carried' | 'proposed' | 'missing', string>>;
  readonly totals: {
    readonly hint: string;
    readonly headers: Readonly<Record<TotalsColumn, string>>;
    /** The scope of all people. */
    readonly company: string;
    /** Stands for a difference of 0; no more than a word. */
    readonly equal: string;
  };
}
