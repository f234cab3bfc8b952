import { isElsewhere, type NotAssessed } from '../../app/cards/assessees';
import { groupBy } from '../../base/groupBy';
import type { Language } from '../../base/language';
import { periodName } from '../periods/texts';
import type { Messages } from './messages';

/** What is noted beside the reason why somebody has no card: a period as sentences call it, or a remark as it is. */
export function notAssessedNote(person: NotAssessed, language: Language): string {
  return isElsewhere(person) ? periodName(person.note, language) : person.note;
}

/** How many have no card because their role is assessed in another period, a sentence for each such period. */
export function elsewhereSentences(
  people: readonly NotAssessed[],
  { noCardFor, notAssessedReasons }: Pick<Messages, 'noCardFor' | 'notAssessedReasons'>,
  language: Language,
): string[] {
  const periods = groupBy(
    people.filter(isElsewhere),
    (person) => `${notAssessedReasons[person.reason]} ${notAssessedNote(person, language)}`,
  );
  return [...periods].map(([period, { length }]) => noCardFor(length, period));
}
