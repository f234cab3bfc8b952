/** Something wrong with a job description template, with its cell. */
export interface JobTemplateProblem {
  readonly code: 'unknownPlaceholder' | 'notForJobDescription' | 'unknownColumn' | 'emptyTemplate';
  /** "B7"; "" when the whole template is meant. */
  readonly cell: string;
  readonly params: Readonly<Record<string, string>>;
}
