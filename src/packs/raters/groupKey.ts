import { OTHER_RATERS, type OtherRater } from '../../scoring/raters';
import type { ReturnChange } from '../collect/compare';

/** Under which key the means of one kind of raters and their number stand. */
export const groupKey = (as: OtherRater): string => `raters:${as}`;

/** Whose ratings a change puts together; null: it is an entry of a card. */
export function ratedAs({ key }: Pick<ReturnChange, 'key'>): OtherRater | null {
  return OTHER_RATERS.find((as) => groupKey(as) === key) ?? null;
}
