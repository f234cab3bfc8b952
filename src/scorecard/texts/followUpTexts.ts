/** Labels of the sheets for somebody whose results ask for a review, in one language. */
export interface FollowUpTexts {
  /** Whoever it is about follows. */
  readonly sheetNames: { readonly steps: string; readonly plan: string };
  readonly facts: { readonly name: string; readonly number: string; readonly drawnOn: string };
  readonly signs: readonly [string, string, string];
  /** Beside each of them. */
  readonly signedOn: string;
  readonly footer: string;
  readonly steps: {
    readonly title: string;
    readonly hint: string;
    readonly resultHeaders: readonly [string, string, string];
    readonly headers: readonly [string, string, string, string, string, string];
    /** What is done, and what a labor lawyer would heed; in this order. */
    readonly steps: readonly (readonly [step: string, note: string])[];
    readonly law: string;
    /** Below the results, where no total was low: what is looked at first. */
    readonly targetAlone: string;
  };
  readonly plan: {
    readonly title: string;
    readonly hint: string;
    /** The card's columns of the plan, and when and with which result it is checked. */
    readonly headers: readonly [string, string, string, string, string, string, string];
    readonly outcome: string;
  };
}
