import { comparable, comparableKey } from '../../base/plainText';
import type { Catalogue, Role } from '../../catalogue/catalogue';

/**
 * Roles for a search text, best first: whole names before beginnings before parts, names before aliases. Every word of
 * the text must be found. All roles, in catalogue order, for an empty text.
 */
export function searchRoles(catalogue: Catalogue, text: string): readonly Role[] {
  const roles = [...catalogue.roles.values()];
  const words = comparable(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return roles;
  const key = comparableKey(text);
  return roles
    .map((role, order) => ({ role, order, rank: rankOf(role, key, words, catalogue) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ role }) => role);
}

const NOT_FOUND = 9;

function rankOf(role: Role, key: string, words: readonly string[], catalogue: Catalogue): number {
  const names = [role.name['zh-CN'], role.name['en-US']].map(comparableKey);
  const aliases = role.aliases.map((alias) => comparableKey(alias.title));
  const ranks: readonly (readonly [readonly string[], (name: string) => boolean])[] = [
    [names, (name) => name === key],
    [aliases, (name) => name === key],
    [names, (name) => name.startsWith(key)],
    [names, (name) => name.includes(key)],
    [aliases, (name) => name.includes(key)],
  ];
  const rank = ranks.findIndex(([texts, fits]) => texts.some(fits));
  if (rank >= 0) return rank;
  const department = catalogue.departments.get(role.department);
  const everywhere = [
    ...names,
    ...aliases,
    ...(department ? [department.name['zh-CN'], department.name['en-US']].map(comparableKey) : []),
  ];
  return words.every((word) => everywhere.some((text) => text.includes(word))) ? ranks.length : NOT_FOUND;
}
