/** What a command leaves behind. `json` undefined prints nothing. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly json?: unknown;
  /** Lines for standard output, instead of JSON. */
  readonly text?: readonly string[];
  /** One line for standard error; null where the JSON says all. */
  readonly sentence: string | null;
}
