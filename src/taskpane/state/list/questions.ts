import { isAsked } from '../../../app/list/positions';
import type { PositionGroup } from '../../../addin/positionGroups';
import { comparableKey } from '../../../base/plainText';
import type { Certainty } from '../../../i18n/pane/frame/vocabulary';

/** The least probability that each word stands for; the most certain first. */
const WORDS: readonly (readonly [Certainty, number])[] = [
  ['certain', 0.98],
  ['likely', 0.4],
  ['possible', 0.15],
  ['faint', 0],
];

/** A probability in words. */
export function certaintyOf(confidence: number): Certainty {
  return WORDS.find(([, least]) => confidence >= least)?.[0] ?? 'faint';
}

/** What is asked about and has a suggestion, decided or not. */
export function askedWithSuggestion(groups: readonly PositionGroup[]): readonly PositionGroup[] {
  return groups.filter((group) => isAsked(group) && group.match.roleId !== null);
}

/** Those whose position or department holds the text. */
export function holding(groups: readonly PositionGroup[], query: string): readonly PositionGroup[] {
  const key = comparableKey(query);
  return groups.filter(({ position, department }) => comparableKey(`${position}\n${department}`).includes(key));
}

/** The questions by how certain their suggestions are, the most certain first; in each, what most people hang on first. */
export function byCertainty(
  groups: readonly PositionGroup[],
): readonly { readonly certainty: Certainty; readonly groups: readonly PositionGroup[] }[] {
  return WORDS.map(([certainty]) => ({
    certainty,
    groups: groups
      .filter(({ match }) => certaintyOf(match.confidence) === certainty)
      .sort((a, b) => b.people - a.people),
  })).filter((band) => band.groups.length > 0);
}

export function peopleIn(groups: readonly PositionGroup[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0);
}
