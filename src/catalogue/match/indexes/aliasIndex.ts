import type { Level, RoleFacts } from '../../types';
import { englishKey } from '../words/englishTitle';
import { initialsOf, pinyinOf } from '../words/syllables';
import { isLatin, splitKey, titleText, type TitleText } from '../words/titleText';

/** A role as the matcher needs it. */
export type MatchableRole = Pick<RoleFacts, 'id' | 'name' | 'department' | 'level' | 'aliases'>;

/** One title that means a role. */
export interface AliasEntry {
  readonly roleId: string;
  readonly department: string;
  readonly level: Level;
  /** As the catalogue writes it. */
  readonly title: string;
  readonly source: 'name' | 'alias' | 'legacyAlias';
  readonly within: readonly string[] | null;
  readonly weak: boolean;
}

/** Titles by the forms they are looked up in. */
/** Does the work itself, or helps with it; whoever supervises, manages or heads leads others. */
export function leadsNobody({ level }: Pick<MatchableRole, 'level'>): boolean {
  return level === 'specialist' || level === 'assistant';
}

export interface AliasIndex {
  readonly byKey: ReadonlyMap<string, readonly AliasEntry[]>;
  readonly byEnglish: ReadonlyMap<string, readonly AliasEntry[]>;
  /** Looked up rarely, so made when first asked for. */
  byPinyin(): ReadonlyMap<string, readonly AliasEntry[]>;
  /** Keys of two Chinese characters by the first letters of their Pinyin, looked up rarely as well. */
  byInitials(): ReadonlyMap<string, readonly string[]>;
  readonly bySplitKey: ReadonlyMap<string, readonly AliasEntry[]>;
  /** The roles whose titles begin with these words and go on; two to eight characters are known. */
  beginning(words: string): ReadonlySet<string>;
  /** Longest key first. */
  readonly keys: readonly string[];
  readonly roles: ReadonlyMap<string, MatchableRole>;
}

const LONGEST_BEGINNING = 8;
const NO_ROLES: ReadonlySet<string> = new Set();

export function buildAliasIndex(roles: readonly MatchableRole[]): AliasIndex {
  const byKey = new Map<string, AliasEntry[]>();
  const byEnglish = new Map<string, AliasEntry[]>();
  let byPinyin: Map<string, AliasEntry[]> | null = null;
  let byInitials: Map<string, string[]> | null = null;
  let byBeginning: Map<string, Set<string>> | null = null;
  const bySplitKey = new Map<string, AliasEntry[]>();
  for (const role of roles) {
    for (const { entry, text } of entriesOf(role)) {
      add(byKey, text.key, entry);
      if (text.posts.length > 1) add(bySplitKey, splitKey(text.posts), entry);
      if (isLatin(text.plain)) add(byEnglish, englishKey(text.plain), entry);
    }
  }
  const keys = [...byKey.keys()].filter((key) => key.length >= 2).sort((a, b) => b.length - a.length);
  return {
    byKey,
    byEnglish,
    byPinyin: () => (byPinyin ??= pinyinIndex(byKey)),
    byInitials: () => (byInitials ??= initialsIndex(keys)),
    bySplitKey,
    beginning: (words) => (byBeginning ??= beginningsOf(byKey)).get(words) ?? NO_ROLES,
    keys,
    roles: new Map(roles.map((role) => [role.id, role])),
  };
}

function beginningsOf(byKey: ReadonlyMap<string, readonly AliasEntry[]>): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const [key, entries] of byKey) {
    for (let end = 2; end <= Math.min(LONGEST_BEGINNING, key.length - 1); end++) {
      const roles = index.get(key.slice(0, end)) ?? new Set<string>();
      for (const { roleId } of entries) roles.add(roleId);
      index.set(key.slice(0, end), roles);
    }
  }
  return index;
}

function pinyinIndex(byKey: ReadonlyMap<string, readonly AliasEntry[]>): Map<string, AliasEntry[]> {
  const index = new Map<string, AliasEntry[]>();
  for (const [key, entries] of byKey) {
    if (!/^[\u3400-\u9fff]+$/.test(key)) continue;
    for (const spelling of pinyinOf(key)) for (const entry of entries) add(index, spelling, entry);
  }
  return index;
}

function initialsIndex(keys: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    if (!/^[\u3400-\u9fff]{2}$/.test(key)) continue;
    for (const letters of initialsOf(key)) index.set(letters, [...(index.get(letters) ?? []), key]);
  }
  return index;
}

function entriesOf(role: MatchableRole): { entry: AliasEntry; text: TitleText }[] {
  const own = { roleId: role.id, department: role.department, level: role.level };
  const names = new Set([role.name['zh-CN'], role.name['zh-TW'], ...englishNames(role.name['en-US'])]);
  const entries: AliasEntry[] = [...names].map((title) => ({
    ...own,
    title,
    source: 'name',
    within: null,
    weak: false,
  }));
  for (const alias of role.aliases) {
    const source = alias.legacy ? 'legacyAlias' : 'alias';
    entries.push({ ...own, title: alias.title, source, within: alias.within ?? null, weak: alias.weak ?? false });
  }
  return entries.map((entry) => ({ entry, text: titleText(entry.title) }));
}

/** "E-commerce Manager (head of department)" is also just "E-commerce Manager"; the two may be the same, or the second empty. */
function englishNames(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  return [name, bare];
}

function add(map: Map<string, AliasEntry[]>, key: string, entry: AliasEntry): void {
  if (key === '') return;
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (!entries.some((each) => isSame(each, entry))) entries.push(entry);
}

/** Told already, unless the title names its role surely alone as well as in some departments. */
function isSame(known: AliasEntry, entry: AliasEntry): boolean {
  const besides = !entry.weak && (known.within === null) !== (entry.within === null);
  return known.roleId === entry.roleId && known.title === entry.title && !besides;
}
