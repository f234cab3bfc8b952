import type { RoleCandidate } from './roleMatch';
import type { AliasEntry } from './indexes/aliasIndex';
import { decide } from './decide';
import type { DepartmentContext } from './indexes/departmentIndex';
import type { Titles } from './indexes/titles';
import { titleKey, type TitleText } from './words/titleText';

/** Titles found as they stand, or with their pieces in another order. */

const BY_SOURCE: Readonly<Record<AliasEntry['source'], number>> = { name: 1, alias: 0.97, legacyAlias: 0.95 };

/** The title as the catalogue writes it, each entry believed as its source deserves. */
export function exact(entries: readonly AliasEntry[] | undefined, context: DepartmentContext): RoleCandidate[] {
  return decide(entries ?? [], context, ({ source }) => ({ confidence: BY_SOURCE[source], code: source, params: {} }));
}

/** "客服（售前）", "专员-推广", "客服（售前+售后）": the pieces in another order. */
export function reordered(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const { pieces } = text;
  if (pieces.length < 2 || pieces.length > 3) return [];
  const orders =
    pieces.length === 2
      ? [[1, 0]]
      : [
          [1, 0, 2],
          [2, 0, 1],
          [2, 1, 0],
          [1, 2, 0],
          [0, 2, 1],
        ];
  const noted = text.inside.length > 1 ? [...text.inside, text.outside].map(titleKey).join('') : '';
  for (const key of [...orders.map((order) => order.map((place) => pieces[place] ?? '').join('')), noted]) {
    const entries = titles.index.byKey.get(key);
    if (entries && !titles.bare.has(key))
      return decide(entries, context, { confidence: 0.92, code: 'variant', params: {} });
  }
  return [];
}
