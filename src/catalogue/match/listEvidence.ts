import type { MatchableRole } from './indexes/aliasIndex';
import type { MatchReason, RoleMatch, TitleQuery } from './roleMatch';
import type { Titles } from './indexes/titles';
import { cleanText, comparableKey } from '../../base/plainText';
import { DOES_IT, leads, whoDoes } from './workAlone';
import { titleText } from './words/titleText';

/** What the rest of a list tells of a title that is not sure alone; what is sure alone, or was decided, is left as it is. */

/** What is known of a list: of all its rows together, whatever their order, and from titles that are sure alone. */
interface ListFacts {
  /** Posts that surely lead others. */
  readonly leaders: readonly Post[];
  /** Sure posts by the department they stand in. */
  readonly byDepartment: ReadonlyMap<string, readonly Post[]>;
}

/** What titles are read with. */
interface Reading {
  readonly titles: Titles;
  /** By id, as `read` understands them. */
  readonly departmentNames: ReadonlyMap<string, string>;
  /** Answers for a title alone. */
  readonly read: (query: TitleQuery) => RoleMatch;
}

interface Post {
  readonly title: string;
  readonly role: MatchableRole;
  readonly department: string;
  /** The department with those above it, as a key. */
  readonly within: string;
}

/** Fewer do not show that the list writes out who leads. */
const LEADERS = 2;
/** Fewer posts do not show what a department does. */
const COLLEAGUES = 2;
const MOST_NAMED = 3;
/** The least sure step of `calibrated`: of 95 such readings of whole lists 94 were right. */
const BY_THE_LIST = 0.985;

/** Answers for titles of a list with its rows heard. What a person decided stays, and tells what its own row is. */
export function hearList(queries: readonly TitleQuery[], reading: Reading): (query: TitleQuery) => RoleMatch {
  const facts = factsOf(queries, reading);
  const heard = (query: TitleQuery): RoleMatch => {
    const alone = reading.read(query);
    if (alone.outcome === 'sure' || isDecided(alone)) return alone;
    return doesTheWork(query, alone, facts, reading) ?? amongColleagues(query, alone, facts, reading) ?? alone;
  };
  const answers = new Map<string, RoleMatch>();
  return (query) => {
    const asked = [query.title, departmentKey(query)].join('\u0001');
    const answer = answers.get(asked) ?? heard(query);
    answers.set(asked, answer);
    return answer;
  };
}

function factsOf(queries: readonly TitleQuery[], { titles, read }: Reading): ListFacts {
  const posts = new Map<string, Post>();
  for (const query of queries) {
    const alone = read(query);
    const role = alone.outcome === 'sure' ? titles.index.roles.get(alone.roleId ?? '') : undefined;
    if (!role) continue;
    const within = departmentKey(query);
    const title = cleanText(query.title);
    const department = cleanText(query.department);
    posts.set(`${comparableKey(title)}\u0001${within}`, { title, role, department, within });
  }
  const sorted = [...posts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, post]) => post);
  const byDepartment = new Map<string, Post[]>();
  for (const post of sorted) byDepartment.set(post.within, [...(byDepartment.get(post.within) ?? []), post]);
  return { leaders: sorted.filter(({ role }) => leadsTeam(role)), byDepartment };
}

/**
 * "推广" in a list that writes 客服主管 and 店长 out: whoever leads has a rank there, so a word of work alone is of somebody who does it.
 * However it is completed it must surely be one role: the one that was suggested, or one that has its place there.
 */
function doesTheWork(
  query: TitleQuery,
  alone: RoleMatch,
  facts: ListFacts,
  { titles, read }: Reading,
): RoleMatch | null {
  const { leaders } = facts;
  const { key } = titleText(query.title);
  const match = leaders.length < LEADERS ? null : whoDoes(titles, key, (title) => read({ ...query, title }));
  if (!match || (alone.roleId !== null && alone.roleId !== match.roleId)) return null;
  if (alone.roleId === null && !isAtHome(query, match.roleId, facts, titles)) return null;
  const own = departmentKey(query);
  const here = leaders.filter((post) => post.within === own).map(({ title }) => title);
  const elsewhere = leaders.map(({ title, department }) => (department === '' ? title : `${department} ${title}`));
  const ranked = namesOf(here.length > 0 ? here : elsewhere);
  return told(match, alone, { code: 'withoutRank', params: { ranked, alias: meant(match, key + DOES_IT) } });
}

/**
 * The role belongs to the row's own department, to one of its colleagues', or the row says no more than e-commerce: "出货" in 品管部
 * looks at what goes out, and does not pack it.
 */
function isAtHome(
  { department, departmentPath = [] }: TitleQuery,
  roleId: string | null,
  { byDepartment }: ListFacts,
  titles: Titles,
): boolean {
  const home = titles.index.roles.get(roleId ?? '')?.department;
  const { ids } = titles.departments.context(department, departmentPath);
  const colleagues = byDepartment.get(departmentKey({ title: '', department, departmentPath })) ?? [];
  return (
    ids.some((id) => id === home || id === titles.tradeDepartment) ||
    colleagues.some(({ role }) => role.department === home)
  );
}

/** "运营" in 一号直播间 beside 主播 and 场控: the department is the one whose posts all its others are. */
function amongColleagues(
  query: TitleQuery,
  alone: RoleMatch,
  { byDepartment }: ListFacts,
  { titles, departmentNames, read }: Reading,
): RoleMatch | null {
  const colleagues = byDepartment.get(departmentKey(query)) ?? [];
  const ids = new Set(colleagues.map(({ role }) => role.department));
  const [id = ''] = ids;
  const department = departmentNames.get(id);
  if (query.department === '' || colleagues.length < COLLEAGUES || ids.size > 1 || department === undefined)
    return null;
  const match = read({ title: query.title, department });
  const role = titles.index.roles.get(match.roleId ?? '');
  if (match.outcome !== 'sure' || role?.department !== id) return null;
  if (leads(titles, match)) {
    const heads = [...titles.index.roles.values()].filter((each) => each.department === id && leadsTeam(each));
    if (heads.length > 1 || colleagues.some((post) => post.role.id === role.id)) return null;
  }
  const names = namesOf(colleagues.map(({ title }) => title));
  return told(match, alone, { code: 'colleagues', params: { colleagues: names, alias: meant(match, query.title) } });
}

function told(match: RoleMatch, alone: RoleMatch, reason: MatchReason): RoleMatch {
  const confidence = Math.min(match.confidence, BY_THE_LIST);
  const [first] = match.candidates;
  if (!first) return alone;
  const others = alone.candidates.filter(({ roleId }) => roleId !== first.roleId);
  const candidates = [
    { ...first, confidence, reason },
    ...others.map((each) => ({ ...each, confidence: Math.min(each.confidence, confidence) })),
  ].slice(0, 5);
  return { ...match, confidence, reason, candidates };
}

/** A person's decision, blank ones included. */
function isDecided({ reason }: RoleMatch): boolean {
  return reason.code === 'remembered' || reason.code === 'company';
}

/** Whoever leads the whole company shows nothing of how its teams are written. */
function leadsTeam({ level }: MatchableRole): boolean {
  return level === 'manager' || level === 'supervisor';
}

/** What the catalogue calls the title that it is taken for. */
function meant({ reason: { params } }: RoleMatch, typed: string): string {
  return 'alias' in params && params.alias !== undefined ? params.alias : typed;
}

function namesOf(posts: readonly string[]): string {
  return [...new Set(posts)].slice(0, MOST_NAMED).join('、');
}

function departmentKey({ department, departmentPath = [] }: TitleQuery): string {
  return [department, ...departmentPath].map(comparableKey).join('\n');
}
