import type { NotAssessed } from '../../../app/cards/assessees';
import type { UseCases } from '../../../addin/useCases';
import type { SituationReading } from '../../../app/situation/readSituation';
import { parsePeriod, periodText } from '../../../base/period';
import type { CardIdentity } from '../../../scorecard/people/identity';
import { cardNumbers, type Assessee } from '../../../scorecard/people/assessee';
import { assesseesOf, type AssesseeChoices } from './assesseeChoices';

/** People of the list as it was read for whom there is no card in the period. */
export interface WithoutCards {
  /** Whoever gets none, and why. */
  readonly notAssessed: readonly NotAssessed[];
  /** Whoever would get one, and has none yet. */
  readonly unbuilt: readonly Assessee[];
}

/** Null where no list or no cards were read, and where the period is that of projects. Pure. */
export function withoutCards(
  state: AssesseeChoices,
  reading: SituationReading | null,
  useCases: UseCases,
): WithoutCards | null {
  const { period = null, cards = null, rules = state.cards.rules, ofProjects = false } = reading ?? {};
  if (state.inspection === null || period === null || cards === null || ofProjects) return null;
  const everyone = { ...state.cards, period, rules, scope: { kind: 'everyone' as const } };
  const { people, notAssessed } = assesseesOf({ ...state, cards: everyone }, useCases);
  return { notAssessed, unbuilt: unbuiltOf(people, period, cards) };
}

/** No card for want of a decision, in the place of one that somebody has made. */
const UNDECIDED: readonly NotAssessed['reason'][] = ['noRole', 'noIndicators'];

/** The people among them who may have been forgotten: whoever has left or is away has no card on purpose. Pure. */
export function maybeForgotten({ notAssessed, unbuilt }: WithoutCards): readonly string[] {
  const named = notAssessed.filter(({ name, reason }) => name !== '' && UNDECIDED.includes(reason));
  return [...named, ...unbuilt].map(({ name }) => name);
}

/**
 * How many of these people have a card of the period, as the last look found; 0 where it looked at another one, or has not read
 * the cards. Pure.
 * @param period as typed
 */
export function cardsThere(people: readonly Assessee[], period: string, reading: SituationReading | null): number {
  const { period: seen = null, cards = null } = reading ?? {};
  const parsed = parsePeriod(period);
  if (parsed === null || seen === null || cards === null || periodText(parsed) !== seen) return 0;
  return people.length - unbuiltOf(people, seen, cards).length;
}

function unbuiltOf(people: readonly Assessee[], period: string, cards: readonly CardIdentity[]): readonly Assessee[] {
  const built = new Map(cards.map((card) => [card.number, card]));
  const numbers = cardNumbers(
    period,
    people,
    (number) => built.get(number)?.name ?? null,
    (number) => built.get(number)?.position ?? null,
  );
  return people.filter((_, index) => !built.has(numbers[index] ?? ''));
}
