import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../../src/base/groupBy';
import { createMatcher, type Matcher } from '../../../src/catalogue/match/matcher';
import type { RoleMatch } from '../../../src/catalogue/match/roleMatch';
import { buildAliasIndex } from '../../../src/catalogue/match/indexes/aliasIndex';
import { titleText } from '../../../src/catalogue/match/words/titleText';
import { loadFacts } from '../../../src/catalogue/facts';

/** A title with the role it means; null: nothing may be filled. */
export interface LabelledTitle {
  readonly title: string;
  readonly department: string;
  readonly role: string | null;
  /** With a role of null: even a fair person can't tell which role is meant, so it must stay open, but it is no other trade. */
  readonly ask: boolean;
  /** What a fair person would accept as well: roles, or `ask` where leaving it to a person is right too. */
  readonly accepted: readonly string[];
  /** Never looked at while the matcher is tuned. */
  readonly heldOut: boolean;
}

export interface Judged extends LabelledTitle {
  readonly match: RoleMatch;
  /** The catalogue itself gives this very title to the role: whether that is right is decided there. */
  readonly named: boolean;
}

export const GROUPS = [
  'classic',
  'platform',
  'level',
  'traditional',
  'english',
  'typos',
  'two-posts',
  'with-department',
  'other-trades',
  'hard-negatives',
] as const;

/** Written before their authors had seen the matcher, its aliases or the other groups. */
export const STRANGERS = ['stranger', 'fresh'] as const;
/** Odder titles, labelled before the matcher was asked: advertisements' words, slang, two names of one post, several platforms. */
export const ODD = ['invented'] as const;
/** Labelled last, before the matcher was asked, by one who had not read the catalogue's aliases: ordinary titles, and odder ones. */
export const NEWCOMERS = ['newcomer', 'odd-newcomer'] as const;
/** Labelled later still in the same way, measured once, then looked at: none is held out any more. */
export const VISITORS = ['visitor', 'odd-visitor', 'later-visitor'] as const;
/** Likewise, by another hand than the one that tuned the matcher: measured once as they stood, ordinary titles, and odder ones. */
export const OTHER_HANDS = ['other-hand', 'odd-other-hand', 'odd-third-hand'] as const;
/** Titles as job markets write them, labelled before the matcher was asked, then tuned on: the later ones were measured once before. */
const MARKETS = ['market', 'later-market'] as const;
/** Every other title of public advertisements and staffing plans: measured once untouched, then tuned on. */
const PUBLIC = ['public'] as const;
/**
 * Every other one of 484 titles of staffing lists, job registers and advertisements that no other group has, labelled before the
 * matcher was asked, and of 452 of whole staffing lists of ten kinds of companies: what is sure was counted on them, then they were
 * tuned on.
 */
const COUNTED = ['fresh-counted', 'ordinary-counted'] as const;
/**
 * Odd titles, a third of them without a role, and the other halves of the public and of the fresh ones: labelled before the matcher
 * was asked, long only measured, then opened and tuned on.
 */
const OPENED = ['odd-opened', 'public-opened', 'fresh-opened'] as const;
/** The other half of the whole lists; nothing is ever tuned on it. */
const UNTOUCHED = ['ordinary-untouched'] as const;
/**
 * Labelled by one who had read only the roles' names, purposes and duties, neither matcher nor aliases nor the other groups' titles;
 * committed before the matcher was asked; only measured. Whole staffing lists of 14 invented companies, titles other groups have
 * included; and odd titles, a third of them without a role. `source` tells where a title stood: `varied` ones were written after such.
 */
const HELD = ['held-ordinary', 'held-odd'] as const;
/**
 * Titles of public advertisements, of a job board's register with its headings as departments, of posts on lists and organisation
 * pages, mainland, Taiwan and English: labelled by reading before the matcher was asked, then parted by a hash. The counted half was
 * measured once, then tuned on; nothing is tuned on the other. Titles of other groups stand in them under other departments only.
 */
const REAL = ['real-counted', 'real-untouched'] as const;
/**
 * Whole staffing lists of 34 invented companies with every post, labelled by reading the whole list before the matcher was asked, and
 * parted list by list by a hash; short and ambiguous titles stand in them as such companies write them. Labels may know more than
 * title and department tell. Nothing is tuned on the untouched half, of which only figures were seen. `later` ones were written and
 * labelled when the evidence of lists was done, before it was asked.
 */
export const LISTS = ['lists-counted', 'lists-untouched', 'lists-later'] as const;
export const ALL_GROUPS = [
  ...GROUPS,
  ...STRANGERS,
  ...ODD,
  ...NEWCOMERS,
  ...VISITORS,
  ...OTHER_HANDS,
  ...MARKETS,
  ...PUBLIC,
  ...COUNTED,
  ...OPENED,
  ...UNTOUCHED,
  ...HELD,
  ...REAL,
  ...LISTS,
] as const;
export type Group = (typeof ALL_GROUPS)[number];

export interface GroupScore {
  readonly titles: number;
  /** Of the filled ones, the share that is right; 1 where nothing is filled. */
  readonly precision: number;
  /** The same without titles that nobody outside could decide and that the catalogue names itself. */
  readonly concluded: number;
  /** Of the titles with a role, the share filled rightly. */
  readonly recall: number;
  /** Of the titles with a role, the share whose role is among the candidates. */
  readonly shown: number;
  /** Of the titles with a role, the share whose role is among the first three candidates. */
  readonly firstThree: number;
  /** Of the titles of other trades, the share filled all the same. */
  readonly wrongFills: number;
  /** Of the titles nobody could decide, the share filled all the same. */
  readonly rashFills: number;
}

export function loadGroup(group: Group): readonly LabelledTitle[] {
  const inCorpus = group === 'hard-negatives' ? '../corpus/hard-negatives.json' : `corpus/${group}.json`;
  const entries = JSON.parse(readFileSync(join(__dirname, inCorpus), 'utf8')) as Partial<LabelledTitle>[];
  return entries.map(({ title = '', department = '', role = null, ask = false, accepted = [], heldOut = false }) => ({
    title,
    department,
    role,
    ask,
    accepted,
    heldOut,
  }));
}

/** The titles of each list, in its order. */
export function loadLists(group: (typeof LISTS)[number]): readonly (readonly LabelledTitle[])[] {
  const entries = JSON.parse(readFileSync(join(__dirname, `corpus/${group}.json`), 'utf8')) as { list: string }[];
  const titles = loadGroup(group);
  return [...groupBy(titles.keys(), (at) => entries[at]?.list ?? '').values()].map((places) =>
    places.flatMap((at) => titles[at] ?? []),
  );
}

/** The titles of whole lists, each read with the list it stands in. */
export function judgeLists(matcher: Matcher, lists: readonly (readonly LabelledTitle[])[]): Judged[] {
  return lists.flatMap((list) => judge({ match: matcher.ofLists(list) }, list));
}

const NAMES = buildAliasIndex(loadFacts().roles).byKey;

export function bundledMatcher(): Matcher {
  return createMatcher(loadFacts());
}

export function judge(matcher: Pick<Matcher, 'match'>, titles: readonly LabelledTitle[]): Judged[] {
  return titles.map((each) => {
    const match = matcher.match({ title: each.title, department: each.department });
    const own = NAMES.get(titleText(each.title).key) ?? [];
    return { ...each, match, named: own.some(({ roleId }) => roleId === match.roleId) };
  });
}

export function isWrong(each: Judged): boolean {
  return each.match.outcome === 'sure' && !isRight(each);
}

/** The role that is named first is the one on the label, or one that a fair person would accept. */
export function isRight({ match, role, accepted }: Judged): boolean {
  return match.roleId !== null && (match.roleId === role || accepted.includes(match.roleId));
}

/** The same titles with nothing accepted but the label itself. */
export function strictly(judged: readonly Judged[]): Judged[] {
  return judged.map((each) => ({ ...each, accepted: [] }));
}

export function isMissed({ match, role }: Judged): boolean {
  return role !== null && match.outcome !== 'sure';
}

export function score(judged: readonly Judged[]): GroupScore {
  const filled = judged.filter(({ match }) => match.outcome === 'sure');
  const named = judged.filter(({ role }) => role !== null);
  const unnamed = judged.filter(({ role, ask }) => role === null && !ask);
  const undecided = judged.filter(({ ask }) => ask);
  const right = filled.filter(isRight).length;
  const concluded = filled.filter((each) => isRight(each) || !(each.ask && each.named)).length;
  const places = named.map(({ match, role, accepted }) =>
    match.candidates.findIndex(({ roleId }) => roleId === role || accepted.includes(roleId)),
  );
  const shown = places.filter((place) => place >= 0).length;
  const firstThree = places.filter((place) => place >= 0 && place < 3).length;
  return {
    titles: judged.length,
    precision: share(right, filled.length),
    concluded: share(right, concluded),
    recall: share(filled.filter((each) => each.role !== null && isRight(each)).length, named.length),
    shown: share(shown, named.length),
    firstThree: share(firstThree, named.length),
    wrongFills: filledShare(unnamed),
    rashFills: filledShare(undecided),
  };
}

function filledShare(judged: readonly Judged[]): number {
  return judged.length === 0 ? 0 : judged.filter(isWrong).length / judged.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
