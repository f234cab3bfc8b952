import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { isBlankInput } from '../../scoring/cellInput';
import { OTHER_RATERS, type OtherRater, type RaterWeights } from '../../scoring/raters';
import type { CardIdentity } from '../../scorecard/people/identity';
import { cardIdentity } from '../../scorecard/people/identity';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { readOpenSheets } from '../cards/periodSheets';
import type { AppFailure } from '../failure';
import type { Services } from '../services';

/** Whoever drops out where nothing was rated; the manager can't. */
type AbsentRater = 'self' | OtherRater;

/** A card on which somebody with a weight has not rated all lines that people rate. */
export interface AbsentRating extends CardIdentity {
  readonly as: AbsentRater;
  readonly sheetName: string;
  /** Lines without that rating; the first stands at this cell, 0-based. */
  readonly lines: number;
  readonly row: number;
  readonly column: number;
}

const ABSENT_RATERS: readonly AbsentRater[] = ['self', ...OTHER_RATERS];

/** Who has a weight, a column and no rating, by kind of rater and card. Cards that note no places say nothing. Pure. */
export function absentRaters(values: readonly CardValues[], weights: RaterWeights): readonly AbsentRating[] {
  return ABSENT_RATERS.flatMap((as) =>
    values.flatMap(({ card, field }): AbsentRating[] => {
      const { indicators = [], columns } = card.record.grid ?? {};
      // Without a column of its own the self-assessment stands where others have their actual value.
      const place = as === 'self' && columns?.self === undefined ? 'actual' : as;
      const column = columns?.[place];
      if ((weights[as] ?? 0) <= 0 || column === undefined) return [];
      const open = indicators.filter(({ direction, row }) => direction === null && isBlankInput(field(place, row)));
      const [first] = open;
      if (first === undefined) return [];
      const { record, sheetName } = card;
      return [{ ...cardIdentity(record), as, sheetName, lines: open.length, row: first.row, column }];
    }),
  );
}

/** Cards for which others than the person rated have a weight and have not rated, each once. Pure. */
export function waitingForOthers(absent: readonly AbsentRating[]): number {
  return new Set(absent.flatMap(({ as, sheetName }) => (as === 'self' ? [] : [sheetName]))).size;
}

/** The same of the period the settings name; nobody where it has no cards, is closed, or the settings can't be read. Nothing is written. */
export async function lookAtRaters(
  texts: Pick<Services, 'sheetTexts'>,
): Promise<Result<readonly AbsentRating[], AppFailure>> {
  return runStep(async (workbook): Promise<Result<readonly AbsentRating[], AppFailure>> => {
    const read = await readOpenSheets(workbook, texts);
    if (!read.ok) return ok([]);
    const { settings, cards } = read.value;
    return ok(absentRaters(await readCardValues(workbook, cards), settings.raterWeights));
  });
}
