import { isElsewhere, type NotAssessed } from '../../app/cards/assessees';
import { groupBy } from '../../base/groupBy';
import type { Messages } from './messages';

/** How many have no card because their role is assessed in another period, a sentence for each such period. */
export function elsewhereSentences(
  people: readonly NotAssessed[],
  { noCardFor, notAssessedReasons }: Pick<Messages, 'noCardFor' | 'notAssessedReasons'>,
): string[] {
  const periods = groupBy(people.filter(isElsewhere), ({ reason, note }) => `${notAssessedReasons[reason]} ${note}`);
  return [...periods].map(([period, { length }]) => noCardFor(length, period));
}
