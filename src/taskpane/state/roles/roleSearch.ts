import { LANGUAGES } from '../../../base/language';
import { comparable, comparableKey } from '../../../base/plainText';
import type { Catalogue, Role } from '../../../catalogue/catalogue';
import { initialsOf, pinyinOf } from '../../../catalogue/match/words/syllables';

/**
 * Roles for a search text, best first: whole names before beginnings before parts, names before aliases, then Pinyin
 * ("meigong") and its first letters ("mgzy"). Every word of the text must be found. All roles, in catalogue order, for
 * an empty text.
 */
export function searchRoles(catalogue: Catalogue, text: string): readonly Role[] {
  const roles = [...catalogue.roles.values()];
  const words = comparable(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return roles;
  const key = comparableKey(text);
  return wordsOf(catalogue)
    .map((role, order) => ({ role: role.role, order, rank: rankOf(role, key, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ role }) => role);
}

/** What a role is found by, made comparable once for a catalogue: people search letter by letter. */
interface RoleWords {
  readonly role: Role;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly department: readonly string[];
  /** Pinyin and first letters of names and aliases. */
  readonly spellings: readonly string[];
}

const known = new WeakMap<Catalogue, readonly RoleWords[]>();

function wordsOf(catalogue: Catalogue): readonly RoleWords[] {
  const before = known.get(catalogue);
  if (before) return before;
  const words = [...catalogue.roles.values()].map((role): RoleWords => {
    const department = catalogue.departments.get(role.department);
    const names = LANGUAGES.map((language) => role.name[language]).map(comparableKey);
    const aliases = role.aliases.map((alias) => comparableKey(alias.title));
    return {
      role,
      names,
      aliases,
      spellings: [...names, ...aliases].flatMap((text) => [...initialsOf(text), ...pinyinOf(text)]),
      department: department ? LANGUAGES.map((language) => department.name[language]).map(comparableKey) : [],
    };
  });
  known.set(catalogue, words);
  return words;
}

const NOT_FOUND = 9;

function rankOf({ names, aliases, department, spellings }: RoleWords, key: string, words: readonly string[]): number {
  const ranks: readonly (readonly [readonly string[], (name: string) => boolean])[] = [
    [names, (name) => name === key],
    [aliases, (name) => name === key],
    [names, (name) => name.startsWith(key)],
    [names, (name) => name.includes(key)],
    [aliases, (name) => name.includes(key)],
  ];
  const rank = ranks.findIndex(([texts, fits]) => texts.some(fits));
  if (rank >= 0) return rank;
  if (soundsLike(key, spellings)) return ranks.length;
  const everywhere = [...names, ...aliases, ...department];
  return words.every((word) => everywhere.some((text) => text.includes(word))) ? ranks.length + 1 : NOT_FOUND;
}

/** Letters only, and two of them at least: one letter would find nearly every role. */
function soundsLike(key: string, spellings: readonly string[]): boolean {
  return /^[a-z]{2,}$/.test(key) && spellings.some((spelling) => spelling.startsWith(key));
}
