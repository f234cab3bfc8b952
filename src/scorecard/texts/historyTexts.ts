/** Columns of the history table. */
export type HistoryColumn =
  | 'no'
  | 'period'
  | 'name'
  | 'employeeId'
  | 'department'
  | 'position'
  | 'total'
  | 'grade'
  | 'coefficient'
  | 'passingLine'
  | 'baseTarget'
  | 'closedOn'
  | 'review'
  | 'reason';

/** Labels of the history sheet and of closed cards in one language. */
export interface HistoryTexts {
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<HistoryColumn, string>>;
  readonly targetMet: string;
  readonly targetMissed: string;
  /** 待复核: somebody should look at it, nothing more. */
  readonly needsReview: string;
  readonly reasons: { readonly lowScore: string; readonly targetMissed: string };
  /** What somebody decided on the card, in the same cell. */
  readonly remarks: {
    readonly override: (indicator: string, system: string, manager: string, reason: string) => string;
    readonly veto: (indicator: string, reason: string) => string;
  };
  readonly reasonSeparator: string;
  /** The mark on a closed card, before the date. */
  readonly closedMark: string;
}
