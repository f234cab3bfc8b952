import { isRightBefore, parsePeriod } from '../../base/period';
import { wholeNumber } from '../people/partNumber';

/** What a closed period says of one person, as far as the review streaks need it. */
export interface ReviewedLine {
  /** "2026-11/E1024" */
  readonly number: string;
  /** "2026-11" */
  readonly period: string;
  readonly total: number | null;
  /** Totals below it were low when the period was closed; null: nothing was low for this post. */
  readonly passingLine: number | null;
  readonly baseTargetMet: boolean | null;
}

/** Why somebody should look at a person's results; both may hold. It never says more than that. */
export interface Review {
  readonly lowScore: boolean;
  readonly targetMissed: boolean;
}

export const NO_REVIEW: Review = { lowScore: false, targetMissed: false };

/** Closed periods of one kind in a row, the last one included. Source: RU-19, which says months. */
const STREAK = 3;

/**
 * Does a closed period make the third in a row below the passing line, or the third with the base target missed? The
 * two streaks are tracked apart; a period that is missing, unknown or meets the condition breaks one, and so does one of
 * another kind: three quarters in a row are a streak, a quarter behind two months is none.
 * Source: RU-19, RU-21.
 * @param lines of all people and periods, the closed one included
 */
export function reviewOf(number: string, period: string, lines: LinesByPerson): Review {
  const own = lines.get(personOf(number));
  const periods = own === undefined ? [] : lastPeriods(period, [...own.keys()]);
  const recent = Array.from({ length: STREAK }, (_, index) => own?.get(periods[index] ?? ''));
  return { lowScore: recent.every(isBelowLine), targetMissed: recent.every((line) => line?.baseTargetMet === false) };
}

/** Person → period → line. */
export type LinesByPerson = ReadonlyMap<string, ReadonlyMap<string, ReviewedLine>>;

export function linesByPerson(lines: readonly ReviewedLine[]): LinesByPerson {
  const people = new Map<string, Map<string, ReviewedLine>>();
  for (const line of lines) {
    const person = personOf(line.number);
    const own = people.get(person) ?? new Map<string, ReviewedLine>();
    const other = own.get(line.period);
    const isOtherPost = other !== undefined && other.number !== line.number;
    people.set(person, own.set(line.period, isOtherPost ? ofBothPosts(other, line) : line));
  }
  return people;
}

/** A period of two posts is weak where both were, and only there. */
function ofBothPosts(one: ReviewedLine, other: ReviewedLine): ReviewedLine {
  const decisive = isBelowLine(one) ? other : one;
  return { ...decisive, baseTargetMet: one.baseTargetMet === false ? other.baseTargetMet : one.baseTargetMet };
}

export function needsReview({ lowScore, targetMissed }: Review): boolean {
  return lowScore || targetMissed;
}

/** A card number is the period and who it is about: "2026-11/E1024" → "E1024", whichever card of that person it is. */
export function personOf(number: string): string {
  return wholeNumber(number).slice(number.indexOf('/') + 1);
}

function isBelowLine(line: ReviewedLine | undefined): boolean {
  if (!line || line.total === null || line.passingLine === null) return false;
  return line.total < line.passingLine;
}

/** The period and those of `known` right before it, at most as many as make a streak. A text that is no period has none before it. */
function lastPeriods(period: string, known: readonly string[]): readonly string[] {
  const periods: string[] = [];
  for (let current: string | undefined = period; current !== undefined && periods.length < STREAK;) {
    periods.push(current);
    const parsed = parsePeriod(current);
    current = known.find((each) => {
      const earlier = parsePeriod(each);
      return parsed !== null && earlier !== null && isRightBefore(earlier, parsed);
    });
  }
  return periods;
}
