import { cleanText, comparableKey } from '../../base/plainText';
import type { OtherRater } from '../../scoring/raters';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { readEntered, refusedBy } from '../../scorecard/targets/enteredValue';
import { sheetCells } from '../book/sheetCells';
import type { Book } from '../book/openBook';
import type { PackNote } from '../packNote';
import type { RatingsNote } from './raterNote';

/** What one rater says; it lives until it is put together with what others say, and is never shown. */
export interface GivenRating {
  /** See `cardMark`. */
  readonly card: string;
  readonly name: string;
  readonly as: OtherRater;
  readonly indicator: string;
  readonly item: string;
  readonly value: number;
}

/** Why a rating is not counted. */
export type RatingProblemCode =
  /** No number, or none that the line takes. */
  | 'notARating'
  /** The line is not in the pack any more, or is there twice. */
  | 'lineLost';

/** Names the line and never what was entered there. */
export interface RatingProblem {
  readonly code: RatingProblemCode;
  readonly name: string;
  readonly item: string;
}

/** A rater's pack that came back. */
export interface RatingsReturned {
  readonly note: PackNote;
  readonly savedAt: string;
  /** People who were to be rated. */
  readonly people: readonly { readonly card: string; readonly name: string }[];
  readonly ratings: readonly GivenRating[];
  readonly problems: readonly RatingProblem[];
}

/** Finds the lines by their keys, in whatever order they stand now. */
export function readRatings(
  book: Book,
  ratings: RatingsNote,
  { note, savedAt }: Pick<RatingsReturned, 'note' | 'savedAt'>,
): RatingsReturned {
  const keys = new Map(ratings.lines.map((line) => [line.key, line]));
  const found = new Map<string, { readonly entered: number | string | boolean }[]>();
  for (const sheet of book.sheets) {
    const cells = sheetCells(book, sheet.part);
    const keyed = keyedRows(cells, keys);
    if (keyed.length === 0) continue;
    const header = ratingColumn(cells, ratings.header);
    for (const { key, row, column } of keyed) {
      const entered = cells.values[row]?.[header ?? column + ratings.distance] ?? '';
      found.set(key, [...(found.get(key) ?? []), { entered }]);
    }
  }
  const given: GivenRating[] = [];
  const problems: RatingProblem[] = [];
  for (const { key, card, name, as, indicator, item, bounds } of ratings.lines) {
    const [one, ...others] = found.get(key) ?? [];
    const report = (code: RatingProblemCode): void => void problems.push({ code, name, item });
    if (one === undefined || others.length > 0) {
      report('lineLost');
      continue;
    }
    const read = readEntered(one.entered, '');
    if (read.kind === 'blank') continue;
    if (read.kind === 'problem' || refusedBy(read.value, bounds) !== null) report('notARating');
    else given.push({ card, name, as, indicator, item, value: read.value });
  }
  const people = new Map(ratings.lines.map(({ card, name }) => [card, { card, name }]));
  return { note, savedAt, people: [...people.values()], ratings: given, problems };
}

function keyedRows({ values }: SheetCells, keys: ReadonlyMap<string, unknown>) {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      return typeof value === 'string' && keys.has(value.trim()) ? [{ key: value.trim(), row, column }] : [];
    }),
  );
}

/** Somebody may have put a column between. */
function ratingColumn({ values }: SheetCells, header: string): number | null {
  for (const line of values) {
    const at = line.findIndex((value) => comparableKey(cleanText(value)) === comparableKey(header));
    if (at !== -1) return at;
  }
  return null;
}
