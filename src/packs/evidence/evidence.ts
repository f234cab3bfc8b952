import type { Talk } from '../../scorecard/followUp/readTalk';

/** Where the card of a month is. */
export type CardPlace =
  /** On a sheet of the workbook. */
  | { readonly kind: 'here'; readonly sheet: string }
  /** In the copy that was saved when it was archived, by the name the evidence has for the sheet. */
  | { readonly kind: 'file'; readonly sheet: string; readonly file: string }
  /** It left the workbook for the copy HR has saved; the history has its line. */
  | { readonly kind: 'archived' }
  /** Its sheet was deleted, or the history alone knows of it. */
  | { readonly kind: 'deleted' | 'history' }
  /** Others have a card of this month, this person has none; or nobody has. */
  | { readonly kind: 'none' | 'unknown' };

/** What the workbook knows of a person's month. */
export interface EvidenceMonth {
  /** "2026-11" */
  readonly period: string;
  /** The number of the card; "" where there is none. */
  readonly number: string;
  readonly card: CardPlace;
  /** The day targets, weights and rules were confirmed; null: never. */
  readonly confirmedOn: string | null;
  readonly total: number | null;
  readonly grade: string;
  readonly coefficient: number | null;
  /** The day the period was closed; null: it is open. */
  readonly closedOn: string | null;
  /** The card shows another result than the line of the history. */
  readonly differs: boolean;
  /** Overrides, vetoes and changes with their reasons, and what became of a period that was opened again. */
  readonly remarks: readonly string[];
  /** null: there is no card to read it from. */
  readonly talk: Talk | null;
  readonly isObjected: boolean;
  /** Measures of the card's plan of improvement. */
  readonly measures: number;
  /** Sheets of steps and plans made for the person after this month. */
  readonly followUp: readonly string[];
  /** The history marks the month 待复核. */
  readonly isMarked: boolean;
  /** Who confirmed the calibration and when, as typed; null: no such sheet. */
  readonly secondLevel: { readonly confirmer: string; readonly date: string } | null;
}

const MISSING_PIECES = [
  'card',
  'archivedCard',
  'cardSheet',
  'closing',
  'total',
  'sameResult',
  'confirmation',
  'interview',
  'opinion',
  'appeal',
  'delivery',
  'plan',
  'secondLevel',
] as const;

/** A piece of evidence that is not there. */
export type MissingPiece = (typeof MISSING_PIECES)[number];

/** The sheet of the evidence that shows the card; null: it has none. */
export const cardSheet = ({ card }: EvidenceMonth): string | null =>
  card.kind === 'here' || card.kind === 'file' ? card.sheet : null;

/** Whether the person had a card, wherever it is now. */
export const isOnRecord = ({ card }: EvidenceMonth): boolean => card.kind !== 'none' && card.kind !== 'unknown';

/** What a month lacks; nothing where the workbook knows of no such month. */
export function missingPieces(month: EvidenceMonth): readonly MissingPiece[] {
  const { card, talk } = month;
  if (card.kind === 'unknown') return [];
  if (card.kind === 'none') return ['card'];
  const lacking: Readonly<Record<MissingPiece, boolean>> = {
    card: false,
    archivedCard: card.kind === 'archived',
    cardSheet: card.kind === 'deleted' || card.kind === 'history',
    closing: month.closedOn === null,
    total: month.total === null,
    sameResult: month.differs,
    confirmation: month.confirmedOn === null,
    interview: talk?.interview === '',
    opinion: talk?.opinion === '',
    appeal: month.isObjected,
    delivery: talk !== null && talk.delivery + talk.refused === '',
    plan: month.isMarked && month.measures === 0 && month.followUp.length === 0,
    secondLevel: month.secondLevel === null || month.secondLevel.confirmer === '' || month.secondLevel.date === '',
  };
  return MISSING_PIECES.filter((piece) => lacking[piece]);
}

/** How many pieces these months lack together. */
export const missingCount = (months: readonly EvidenceMonth[]): number => months.flatMap(missingPieces).length;
