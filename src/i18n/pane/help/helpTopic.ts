/** A question HR asks, its answer a paragraph each, and words people may search it by that it does not say. */
export interface HelpTopic {
  readonly question: string;
  readonly answer: readonly string[];
  readonly words: string;
}
