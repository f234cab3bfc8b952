import type { CardPlace, MissingPiece } from './evidence';

/** Columns of the list of months. */
export const EVIDENCE_COLUMNS = [
  'month',
  'card',
  'confirmed',
  'result',
  'remarks',
  'interview',
  'opinion',
  'plan',
  'secondLevel',
  'signed',
  'missing',
] as const;

export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

/** Labels of the evidence for one person and year, in one language. */
export interface EvidenceTexts {
  readonly sheetName: string;
  /** A period as the language calls it. */
  readonly periodName: (period: string) => string;
  readonly title: (name: string, year: string) => string;
  readonly facts: {
    readonly company: string;
    readonly numbers: string;
    readonly place: string;
    readonly madeOn: string;
  };
  readonly hint: string;
  /** Months with a card or a line of the history, cards that go along, and pieces that are missing. */
  readonly counts: (months: number, cards: number, missing: number) => string;
  readonly headers: Readonly<Record<EvidenceColumn, string>>;
  readonly places: Readonly<Record<Exclude<CardPlace['kind'], 'here' | 'file'>, string>>;
  readonly closed: (day: string) => string;
  readonly open: string;
  readonly noTotal: string;
  readonly written: string;
  readonly blank: string;
  readonly delivered: (how: string) => string;
  readonly refused: (witness: string) => string;
  readonly measures: (count: number) => string;
  readonly noSheet: string;
  readonly unconfirmed: string;
  /** To be ticked by hand. */
  readonly signed: string;
  readonly missing: Readonly<Record<Exclude<MissingPiece, 'appeal'>, string>>;
  /** The same of an appeal. @param answerDays working days in which the company answers it */
  readonly missingAppeal: (answerDays: number) => string;
  readonly complete: string;
  readonly reopened: (day: string, total: string, grade: string) => string;
  readonly separator: string;
  /** Sheet and cells that are empty, as they show what is not the person's. */
  readonly blanked: (sheet: string, cells: string) => string;
  readonly outside: string;
  /** Who signs, each followed by the date. */
  readonly signs: readonly [string, string, string, string];
  readonly footer: string;
}

/** What is missing, for people; of an appeal with the days in which it is to be answered. */
export function missingText(
  piece: MissingPiece,
  { answerDays }: { readonly answerDays: number },
  { missing, missingAppeal }: Pick<EvidenceTexts, 'missing' | 'missingAppeal'>,
): string {
  return piece === 'appeal' ? missingAppeal(answerDays) : missing[piece];
}
