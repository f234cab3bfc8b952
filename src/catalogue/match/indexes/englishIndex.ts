import { englishKey } from '../words/englishTitle';
import type { AliasEntry } from './aliasIndex';

/** Ranks that lead, and ranks that lead nobody: what differs between companies rather than between posts. */
const LEADS: ReadonlySet<string> = new Set('manager supervisor leader lead team head foreman'.split(' '));
const SERVES: ReadonlySet<string> = new Set(
  'specialist executive coordinator officer associate representative agent clerk staff member operative'.split(' '),
);
const OTHER_RANKS: ReadonlySet<string> = new Set('assistant senior junior chief deputy vice trainee intern'.split(' '));
const SHORTEST_MISSPELT = 5;
const NO_ROLES: ReadonlySet<string> = new Set();

/** English titles by what they say besides the rank, and the words that they are made of. */
export class EnglishIndex {
  /** By word: the roles whose titles hold it. */
  private readonly words = new Map<string, Set<string>>();
  /** By first letter: those long enough to be told from another word. */
  private readonly longWords = new Map<string, string[]>();
  private readonly byWork = new Map<string, AliasEntry[]>();

  constructor(byEnglish: ReadonlyMap<string, readonly AliasEntry[]>) {
    for (const [key, entries] of byEnglish) {
      for (const word of key.split(' ')) {
        const roles = this.words.get(word) ?? new Set<string>();
        for (const { roleId } of entries) roles.add(roleId);
        this.words.set(word, roles);
      }
      const work = workOf(key);
      if (work !== null) this.byWork.set(work, [...(this.byWork.get(work) ?? []), ...entries]);
    }
    for (const word of this.words.keys()) {
      if (word.length < SHORTEST_MISSPELT) continue;
      this.longWords.set(word.charAt(0), [...(this.longWords.get(word.charAt(0)) ?? []), word]);
    }
  }

  /** "Warehouse Coordinator" for "Warehouse Specialist": the entries of the same work whose rank is one of the same kind. */
  sameRank(plain: string): readonly AliasEntry[] | undefined {
    const work = workOf(englishKey(plain));
    return work === null ? undefined : this.byWork.get(work);
  }

  /** The roles whose titles hold a word, as it is written in a title. */
  rolesNaming(word: string): ReadonlySet<string> {
    return this.words.get(englishKey(word)) ?? NO_ROLES;
  }

  /** The title with each misspelt word put right; null where none is, or where a word may be misspelt in several ways. */
  corrected(plain: string): Corrected | null {
    let changed = false;
    let slips = true;
    const words = plain.split(/[^a-z0-9#+]+/).map((word) => {
      if (word.length < SHORTEST_MISSPELT || this.words.has(englishKey(word))) return word;
      const near = (this.longWords.get(word.charAt(0)) ?? []).filter((known) => isOneEditApart(word, known));
      const [known] = near;
      if (known === undefined || near.length !== 1) return word;
      changed = true;
      slips &&= !OTHER_WORDS.has(word) && (word.length >= LONG_WORD || isSlip(word, known));
      return known;
    });
    return changed ? { plain: words.join(' '), slips } : null;
  }
}

/** A title put right. */
interface Corrected {
  readonly plain: string;
  /** Every word was a slip of the fingers, rather than perhaps a word of its own: "parking" is no misspelt "packing". */
  readonly slips: boolean;
}

/** Words of other trades one letter off words of the catalogue's titles. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'consent contact contest context shopping plating planting printing parking catering chopping marking trainee lifting'.split(
    ' ',
  ),
);
const LONG_WORD = 8;

/** Two letters swapped, one typed twice or only once, or a vowel left out: what no other word comes of. */
function isSlip(word: string, known: string): boolean {
  if (word.length === known.length) return [...word].sort().join('') === [...known].sort().join('');
  const single = (text: string): string => text.replace(/(.)\1/g, '$1');
  const consonants = (text: string): string => text.replace(/[aeiou]/g, '');
  return single(word) === single(known) || (word.length < known.length && consonants(word) === consonants(known));
}

/** A title that names ranks and no work: "Assistant Officer". */
export function namesRanksOnly(plain: string): boolean {
  return englishKey(plain)
    .split(' ')
    .every((word) => LEADS.has(word) || SERVES.has(word) || OTHER_RANKS.has(word));
}

/** The kind of rank and the words besides it; null for a title without a rank or without work. */
function workOf(key: string): string | null {
  const words = key.split(' ');
  const leads = words.some((word) => LEADS.has(word));
  const serves = words.some((word) => SERVES.has(word));
  const work = words.filter((word) => !LEADS.has(word) && !SERVES.has(word));
  return leads === serves || work.length === 0 ? null : `${leads ? 'leads' : 'serves'} ${work.join(' ')}`;
}

/** One letter too many, too few, another one, or two swapped; the first letter is hardly ever mistyped. */
function isOneEditApart(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  const [rest, other] = [word.slice(start), known.slice(start)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
