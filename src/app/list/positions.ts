import { comparableKey } from '../../base/plainText';
import type { MatchedRow } from './inspect';

/** The position a row is of: its title in its department. Rows under different parents of equally named departments are told apart. */
export function positionKey({ row }: MatchedRow): string {
  return [row.position, row.department, ...row.departmentPath].map(comparableKey).join('\n');
}

/** Whether the match leaves the decision to a person. What matches nothing is not asked about: it has no role. */
export function isAsked({ match }: Pick<MatchedRow, 'match'>): boolean {
  return match.outcome === 'unsure';
}

/** Whether only the rest of the list made the match sure. */
export function isToldByList({ match }: Pick<MatchedRow, 'match'>): boolean {
  const { code } = match.reason;
  return match.outcome === 'sure' && (code === 'withoutRank' || code === 'colleagues');
}

/** How many positions of these rows a person has to decide, each once. */
export function askedPositions(rows: readonly MatchedRow[]): number {
  return new Set(rows.filter(isAsked).map(positionKey)).size;
}
