import type { OtherRater } from '../scoring/raters';

/** Columns of the list of who rates whom. */
export type RaterColumn = 'no' | 'name' | 'department' | 'position' | 'as' | 'rater' | 'confirmed';

/** Columns of a rater's pack, behind the hidden one that holds the keys of its lines. */
export type RatingColumn = 'name' | 'position' | 'as' | 'item' | 'standard' | 'rating';

/** Labels of the list of raters and of their packs, in one language. i18n supplies them. */
export interface RaterTexts {
  /** What a rater is to the person rated. */
  readonly as: Readonly<Record<OtherRater, string>>;
  /** What HR chooses beside a line that is as it should be, or not. */
  readonly answers: readonly [yes: string, no: string];
  readonly list: {
    readonly sheetName: string;
    readonly title: (period: string) => string;
    /** @param peers colleagues that are proposed for each person at most */
    readonly hint: (peers: number) => string;
    readonly headers: Readonly<Record<RaterColumn, string>>;
    readonly chooseAs: string;
    readonly chooseAnswer: string;
  };
  readonly pack: {
    /** Name of a pack's file without its ending. */
    readonly fileName: (period: string, rater: string) => string;
    readonly sheetName: string;
    readonly title: (period: string) => string;
    readonly company: string;
    readonly rater: string;
    readonly due: string;
    readonly noDue: string;
    readonly handedOut: string;
    readonly steps: readonly [first: string, ...others: string[]];
    /** What becomes of ratings of which only the mean is used. */
    readonly ofGroups: string;
    /** What becomes of the rating of the manager's manager, who is one person. */
    readonly ofSuperior: string;
    readonly headers: Readonly<Record<RatingColumn, string>>;
    /** How a line is rated. */
    readonly levels: string;
    readonly points: (max: number) => string;
    readonly complete: string;
    /** Before and behind the number of cells that are still blank. */
    readonly missing: readonly [string, string];
    readonly wrongLevel: string;
    readonly wrongPoints: (max: number) => string;
    readonly footer: string;
  };
}
