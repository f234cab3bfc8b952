import { parsePeriod, periodText, previousPeriod } from '../../base/period';
import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';

/** One period that is turned into another. */
export interface Turn {
  /** The period that ends. */
  readonly period: string;
  readonly next: string;
}

const BEHIND = '>';

/** The turn that was begun and has not finished; null where there is none. */
export function begunTurn(registry: Pick<Registry, 'notes'>): Turn | null {
  const [one = '', other] = (readNote(registry, 'nextPeriod') ?? '').split(BEHIND);
  const next = parsePeriod(other ?? one);
  if (next === null) return null;
  const before = other === undefined ? previousPeriod(next) : parsePeriod(one);
  return before && { period: periodText(before), next: periodText(next) };
}

/** The note of it. Where the one follows from the other it is as earlier versions write and read it: the next alone. */
export function turnNote({ period, next }: Turn): Notes['nextPeriod'] {
  const after = parsePeriod(next);
  const before = after && previousPeriod(after);
  return before !== null && periodText(before) === period ? next : `${period}${BEHIND}${next}`;
}
