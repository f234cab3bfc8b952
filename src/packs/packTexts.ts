import type { RaterTexts } from './raterTexts';

/** Whom packs with cards are made for. */
export const CARD_PACK_KINDS = ['manager', 'department', 'employee'] as const;
export type CardPackKind = (typeof CARD_PACK_KINDS)[number];

/** What a pack is made for; a rater's has no cards, only the lines to be rated. */
export const PACK_KINDS = [...CARD_PACK_KINDS, 'rater'] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** Labels of what is handed out and collected, in one language. i18n supplies them. */
export interface PackTexts {
  /** Name of a pack's file without its ending. */
  readonly fileName: (period: string, recipient: string) => string;
  readonly cover: {
    readonly sheetName: string;
    /** A period as the language calls it. */
    readonly periodName: (period: string) => string;
    readonly title: (period: string) => string;
    readonly company: string;
    readonly recipient: Readonly<Record<CardPackKind, string>>;
    readonly period: string;
    readonly due: string;
    readonly noDue: string;
    readonly handedOut: string;
    readonly stepsTitle: string;
    readonly steps: Readonly<Record<CardPackKind, readonly string[]>>;
    readonly progressTitle: string;
    readonly headers: Readonly<Record<ProgressColumn, string>>;
    readonly complete: string;
    /** Before and behind the number of cells that are still blank. */
    readonly missing: readonly [string, string];
    readonly totals: string;
    /** A name on several of the cards, with what tells its person apart. */
    readonly namesake: (name: string, mark: string) => string;
    readonly footer: string;
  };
  readonly log: {
    readonly sheetName: string;
    readonly title: string;
    readonly hint: string;
    readonly headers: Readonly<Record<LogColumn, string>>;
    readonly kinds: Readonly<Record<PackKind, string>>;
  };
  readonly raters: RaterTexts;
}

/** Columns of the cover's list of cards. */
export type ProgressColumn = 'name' | 'position' | AskedColumn | 'state';

/** What may be asked of a recipient: targets and actual values, self-ratings, ratings. */
export type AskedColumn = 'actuals' | 'self' | 'manager';

/** Columns of the sheet that says what was handed out, who returned what, and when. */
export type LogColumn =
  | 'recipient'
  | 'kind'
  | 'period'
  | 'cards'
  | 'handedOutAt'
  | 'due'
  | 'collectedOn'
  | 'savedAt'
  | 'file'
  | 'entered'
  | 'left';
