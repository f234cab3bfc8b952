/** What a problem is about. */
export interface CatalogueSubject {
  readonly kind: 'department' | 'indicator' | 'role';
  readonly id: string;
}

export type CatalogueProblemCode =
  // ids
  | 'duplicateId'
  | 'kpisWithoutRole'
  | 'textWithoutFacts'
  // texts
  | 'textMissing'
  | 'listLengthsDiffer'
  | 'listEmpty'
  | 'textEmpty'
  | 'textPadded'
  | 'chineseInEnglish'
  | 'chineseMissing'
  | 'dutyCount'
  | 'dutyTooLong'
  | 'dutyTwice'
  | 'forbiddenQualification'
  // a role's card
  | 'indicatorCount'
  | 'indicatorTwice'
  | 'indicatorUnknown'
  | 'weightsNot100'
  | 'weightNotPositive'
  | 'teamIndicatorMissing'
  // the indicator library
  | 'indicatorUnused'
  | 'ruleCannotScore'
  | 'ruleAgainstDirection'
  | 'targetImplausible'
  // departments and superiors
  | 'departmentUnknown'
  | 'parentUnknown'
  | 'departmentCycle'
  | 'superiorUnknown'
  | 'reportUnknown'
  | 'assessorUnknown'
  | 'assessorMissing'
  | 'reportNotMutual'
  | 'reportsToCycle'
  | 'headcountReversed'
  // names and titles
  | 'nameTwice'
  | 'departmentAliasClash'
  | 'aliasRepeated'
  | 'aliasClash'
  | 'aliasIsRoleName'
  | 'withinUnknown'
  // files
  | 'notJson'
  | 'keyTwice'
  | 'shape'
  | 'fileMissing'
  | 'fileNotLoaded';

/** One thing that is wrong with a catalogue; the reader gets it as a sentence. */
export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  /** Where it stands: a data file, or a cell of a company's own sheet; "" where the caller named no place. */
  readonly file: string;
  /** Null when the problem is the file's own. */
  readonly subject: CatalogueSubject | null;
  /** Which value: "duties[2]", "rule.step", "aliases[4].title"; "" for the whole entry. */
  readonly path: string;
  /** What the sentence about it needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Problems = Iterable<CatalogueProblem>;
