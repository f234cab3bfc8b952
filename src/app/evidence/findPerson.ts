import { cleanText, comparableKey } from '../../base/plainText';
import { groupBy } from '../../base/groupBy';
import { err, ok, type Result } from '../../base/result';
import { beforeReopening } from '../../scorecard/history/drawHistory';
import { personOf } from '../../scorecard/history/review';
import { withoutProject } from '../../scorecard/people/partNumber';
import type { PeriodFailure } from '../failure';

/** A card or a line of the history, and whom it names. */
export interface NamedRecord {
  /** "2026-11/E1024" */
  readonly number: string;
  readonly name: string;
}

/** The person a record is about: the number of the card without its period, whatever became of the line. */
export const personIn = ({ number }: NamedRecord): string => withoutProject(personOf(beforeReopening(number).card));

/** Tells people apart: a number may have been given to somebody else later. */
export const identityOf = (record: NamedRecord): string => `${personIn(record)} ${cleanText(record.name)}`.trim();

/**
 * The records of the person that the words name, each by number ("E1024"), by number and name ("E1024 张三") or by name.
 * Refused where a word names nobody or several people.
 */
export function recordsOf<T extends NamedRecord>(
  words: readonly string[],
  records: readonly T[],
): Result<readonly T[], PeriodFailure> {
  const people = groupBy(records, identityOf);
  const chosen = new Set<string>();
  for (const word of words) {
    const found = named(word, [...people.entries()]);
    const [first] = found;
    if (first === undefined) return err({ kind: 'personUnknown', person: word });
    if (found.length > 1) return err({ kind: 'personAmbiguous', person: word, people: found });
    chosen.add(first);
  }
  return ok(records.filter((record) => chosen.has(identityOf(record))));
}

/** The narrowest reading that fits anybody counts. */
function named(word: string, people: readonly (readonly [string, readonly NamedRecord[]])[]): string[] {
  const wanted = comparableKey(cleanText(word));
  const readings: readonly ((record: NamedRecord) => string)[] = [
    identityOf,
    ({ number }) => number,
    personIn,
    ({ name }) => name,
  ];
  for (const reading of readings) {
    const found = people.filter(([, records]) => records.some((each) => comparableKey(reading(each)) === wanted));
    if (found.length > 0) return found.map(([identity]) => identity);
  }
  return [];
}
