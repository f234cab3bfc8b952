/** A failure as people read it: what happened, what to do, and the places it is about. */
export interface FailureText {
  readonly what: string;
  readonly advice: string;
  /** Single findings, each with its cell ("B7") where there is one. */
  readonly points: readonly FailurePoint[];
}

export interface FailurePoint {
  readonly text: string;
  /** "" when no single cell is meant. */
  readonly cell: string;
}
