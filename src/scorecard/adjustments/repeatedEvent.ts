import { comparable } from '../../base/plainText';
import { toSimplified } from '../../base/simplified';
import { ASPECTS, FAULTS, GENERAL, GENERAL_ENGLISH, KNOWN_EVENTS, MEASURE, SAME, type Aspect } from './eventWords';

/** An indicator as the card shows it. */
export interface ShownIndicator {
  readonly name: string;
  /** The printed sentence of its rule; "" where the card has none. */
  readonly rule: string;
  /** Less of it is better: its name says what must not happen. */
  readonly isLowerBetter: boolean;
}

/**
 * Whether a deduction seems to be about an event that lowers an indicator of the same card already. By words alone, so it may be
 * wrong either way: to be asked, never to be decided by. Pure.
 * @param reason what is written for the deduction, and its item's name
 */
export function isSameEvent(reason: string, { name, rule, isLowerBetter }: ShownIndicator): boolean {
  const [said, named, ruled] = [spelled(reason), spelled(name), spelled(rule)];
  if (said === '' || named === '') return false;
  if (named.length >= SHORTEST_NAME && said.includes(named)) return true;
  const isKnown = KNOWN_EVENTS.some(
    (event) =>
      event.reason.test(said) &&
      (event.indicator.test(named) || event.indicator.test(ruled)) &&
      event.unless?.test(named) !== true,
  );
  if (isKnown) return true;
  const topic = named.replace(MEASURE, '').trim();
  const aspects = aspectsIn(named);
  if (aspects.length === 0) return isLowerBetter && isTopic(topic) && said.includes(topic);
  return isBlamed(said, aspects) && sharesTopic(said, topic);
}

const SHORTEST_NAME = 3;

function spelled(text: string): string {
  const plain = toSimplified(comparable(text)).toLowerCase();
  return SAME.reduce((words, [other, usual]) => words.replace(other, usual), plain);
}

function aspectsIn(name: string): readonly Aspect[] {
  return (Object.keys(ASPECTS) as (keyof typeof ASPECTS)[]).filter((aspect) => ASPECTS[aspect].test(name));
}

/** What was left undone fits whatever is measured of it. */
function isBlamed(said: string, aspects: readonly Aspect[]): boolean {
  return FAULTS.omission.test(said) || aspects.some((aspect) => FAULTS[aspect].test(said));
}

/** Two Chinese characters in common, or a word, that name something. */
function sharesTopic(said: string, topic: string): boolean {
  const words = topic.split(/[^a-z-]+/).filter((word) => word.length > 3 && !GENERAL_ENGLISH.has(word));
  if (words.some((word) => said.split(/[^a-z-]+/).includes(word))) return true;
  return commonParts(said, topic).some(isTopic);
}

function isTopic(part: string): boolean {
  return /[㐀-鿿]{2}/.test(part) && !GENERAL.has(part);
}

/** The longest runs of Chinese characters that stand in both, from each place of the topic on. */
function commonParts(said: string, topic: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < topic.length - 1;) {
    let length = 0;
    while (from + length < topic.length && said.includes(topic.slice(from, from + length + 1))) length += 1;
    if (length >= 2) parts.push(topic.slice(from, from + length));
    from += Math.max(1, length);
  }
  return parts;
}
