/** What a command leaves behind. `json` undefined prints nothing. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly json?: unknown;
  readonly sentences: readonly string[];
}
