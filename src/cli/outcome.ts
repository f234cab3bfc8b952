/** What a command leaves behind. `json` undefined prints nothing. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly json?: unknown;
  /** For standard error. */
  readonly sentences: readonly string[];
  /** Lines for standard output, instead of JSON. */
  readonly text?: readonly string[];
}
