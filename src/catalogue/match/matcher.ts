import { comparable } from '../../base/plainText';
import type { MatchReason, RoleCandidate, RoleMatch, TitleQuery } from './roleMatch';
import { calibrated, type DepartmentRoles } from './calibration';
import { Corrections, type RememberedMatch } from './corrections';
import { capped, decide, DOUBTFUL, nothing, ranked, SURE, toMatch } from './decide';
import { holdsOtherTrade, holdsOtherWork, withNamed, type DepartmentContext } from './indexes/departmentIndex';
import { leadsNobody, type MatchableRole } from './indexes/aliasIndex';
import type { Neighbour } from './indexes/neighbourIndex';
import { englishEntries, latinTitle } from './latinTitle';
import { hearList } from './listEvidence';
import { namesRanksOnly } from './indexes/englishIndex';
import { containedTitles, misspeltTitle, spokenTitle } from './nearTitle';
import { strippedTitle } from './strippedTitle';
import { indexTitles, type MatchableCatalogue, type Titles } from './indexes/titles';
import { withoutOffers, type Advertised } from './words/advertWords';
import { withoutPerson } from './words/namedPerson';
import { withoutNoise } from './words/titleNoise';
import { isLatin, splitKey, titleKey, titleText, type TitleText } from './words/titleText';
import { FOREIGN_PLATFORMS, HOME_PLATFORMS, OTHER_PLATFORMS, TOOLS, WAYS_OF_SERVICE } from './words/titleWords';
import { isDecoration, traitsOf, type Trait } from './words/strip';
import { SERVES_CUSTOMERS } from './titleNotes';
import { isWorkOfOne, rankAlone, saysLittle, withDepartment } from './inDepartment';
import { byInitials, workAlone } from './workAlone';
import { exact, reordered, together, twoNames } from './wholeTitle';

export interface Matcher {
  /** The role a title means. The same question gets the same answer, from memory. */
  match(query: TitleQuery): RoleMatch;
  /** Answers for titles of these lists of one company: what is not sure alone is read together with the others. */
  ofLists(queries: readonly TitleQuery[]): (query: TitleQuery) => RoleMatch;
}

/** Words that join two posts of one person rather than two names of one post. */
const JOINED_POSTS = /[兼及和与暨&]|\band\b/;
const MOST_NEIGHBOURS = 5;
const LEADS = /(主管|经理|组长|主任|负责人|总监|队长|班长|领班|manager|supervisor|lead|leader|head|director)$/;
/** An English rank behind the work it is had in. */
const RANK = / (specialist|executive|coordinator|officer|associate|assistant|clerk|manager|supervisor|lead|director)$/;
/** Beside a head, a deputy: "店长/副店长", "财务总监/财务副总监". */
const IS_DEPUTY = /副(?!业|食|本)|\b(deputy|vice|assistant)\b/;
const MOST_REMEMBERED = 20000;
/** Han and Latin words side by side, in either order, with or without brackets or a stroke. */
const BILINGUAL =
  /^(?:([\u3400-\u9fff]{2,})[\s/|(-]*([a-z][a-z&.,' -]{2,}?)\)?|([a-z][a-z&.,' -]{2,}?)[\s/|(-]*([\u3400-\u9fff]{2,})\)?)$/;
const DEPARTMENT_END = /(部|部门|中心|组|事业部)$/;
const PLATFORMS: ReadonlySet<Trait> = new Set<Trait>(['homePlatform', 'otherPlatform', 'foreignPlatform']);
const ALL_PLATFORMS: readonly string[] = [...HOME_PLATFORMS, ...OTHER_PLATFORMS, ...FOREIGN_PLATFORMS];

/**
 * Makes a matcher; building it takes some milliseconds, asking it some microseconds. Corrections win over everything else:
 * those of the workbook (`memory`) over those on the company's list of titles.
 */
export function createMatcher(
  catalogue: MatchableCatalogue,
  memory: readonly RememberedMatch[] = [],
  companyTitles: readonly RememberedMatch[] = [],
): Matcher {
  return new TitleMatcher(catalogue, new Corrections(memory, companyTitles));
}

class TitleMatcher implements Matcher {
  private readonly titles: Titles;
  private readonly answers = new Map<string, RoleMatch>();
  private readonly departmentNames: ReadonlyMap<string, string>;

  constructor(
    catalogue: MatchableCatalogue,
    private readonly corrections: Corrections,
  ) {
    this.titles = indexTitles(catalogue);
    this.departmentNames = new Map(catalogue.departments.map(({ id, name }) => [id, name['zh-CN']]));
  }

  ofLists(queries: readonly TitleQuery[]): (query: TitleQuery) => RoleMatch {
    const { titles, departmentNames } = this;
    return hearList(queries, { titles, departmentNames, read: (query) => this.match(query) });
  }

  match(query: TitleQuery): RoleMatch {
    const asked = [query.title, query.department, ...(query.departmentPath ?? [])].join('\u0001');
    const known = this.answers.get(asked);
    if (known) return known;
    const answer = this.answer(query);
    if (this.answers.size >= MOST_REMEMBERED) this.answers.clear();
    this.answers.set(asked, answer);
    return answer;
  }

  private answer(query: TitleQuery): RoleMatch {
    const corrected = this.corrected(query);
    if (corrected) return corrected;
    const { title, offers } = this.plainly(comparable(query.title));
    const { text, match, person } = this.readBesideName(title, query);
    const { ids, names } = this.titles.departments.context(query.department, query.departmentPath ?? []);
    const nearest = (): readonly Neighbour[] => {
      const found = this.titles.neighbours().nearest(text.key, ids, MOST_NEIGHBOURS);
      // How a bare rank is spelt tells nothing of other departments.
      const isOwn = (id: string): boolean => ids.includes(this.titles.index.roles.get(id)?.department ?? '');
      return this.titles.bare.has(text.key) && ids.length > 0 ? found.filter(({ roleId }) => isOwn(roleId)) : found;
    };
    const colleagues = (): DepartmentRoles => {
      const [named] = ids;
      const alone = match.outcome === 'none' && query.department === '';
      const held = alone ? this.titles.departments.within(text.key) : null;
      const id = named ?? held?.id ?? '';
      return { department: names.get(id) ?? held?.word ?? '', roleIds: this.rolesOf(id, text.key) };
    };
    const taken = [offers, person].filter((part) => part !== '').join(' ');
    return calibrated(taken === '' ? match : tellStripped(match, taken), nearest, colleagues);
  }

  /** Where the title is not sure as it stands, and somebody's name stands beside it, what it is without. */
  private readBesideName(title: string, query: TitleQuery): { text: TitleText; match: RoleMatch; person: string } {
    const text = titleText(title);
    const match = this.read(text, query);
    const named = match.outcome === 'sure' ? null : withoutPerson(title);
    if (named === null) return { text, match, person: '' };
    const alone = titleText(named.title);
    return { text: alone, match: this.read(alone, query), person: named.person };
  }

  /** The title without what lists and advertisements write around it, unless the catalogue has it so. */
  private plainly(written: string): Advertised {
    if (this.titles.index.byKey.has(titleKey(written))) return { title: written, offers: '' };
    const { title: cleaned, noise } = withoutNoise(written);
    const { title, offers } = withoutOffers(cleaned);
    return { title, offers: [noise, offers].filter((part) => part !== '').join(' ') };
  }

  /** The roles of a department: of a title that leads those first that lead, of any other those that do the work. */
  private rolesOf(department: string, key: string): string[] {
    const own = [...this.titles.index.roles.values()].filter((role) => role.department === department);
    const leads = LEADS.test(key);
    const fits = (role: MatchableRole): boolean => leadsNobody(role) !== leads;
    return [...own.filter(fits), ...own.filter((role) => !fits(role))].map(({ id }) => id);
  }

  private read(text: TitleText, query: TitleQuery): RoleMatch {
    const context = this.titles.departments.context(query.department, query.departmentPath ?? []);
    const inBoth = this.bilingual(text, context);
    if (inBoth) return inBoth;
    const posts = text.posts.filter((post) => !this.isDepartment(post));
    if (text.posts.length > 1 && posts.length === 1)
      return this.single(titleText(posts[0] ?? ''), this.within(text.posts, context));
    const worked = text.posts.filter((post) => !this.isTool(post));
    if (text.posts.length > 1 && worked.length === 1 && !isLatin(worked[0] ?? ''))
      return this.single(titleText(worked[0] ?? ''), context);
    if (text.posts.length > 1) return this.several(text, context);
    const match = this.single(text, context);
    if (match.outcome !== 'none') return match;
    const read = (title: string): RoleMatch => this.single(titleText(title), context);
    const { titles } = this;
    return workAlone(titles, text.key, context, read) ?? byInitials(titles, text.key, context, read) ?? match;
  }

  /** "店长 Store Manager": the same post in two languages, where they agree. */
  private bilingual({ plain }: TitleText, context: DepartmentContext): RoleMatch | null {
    const parts = BILINGUAL.exec(plain)?.slice(1);
    const han = parts?.find((part) => part !== undefined && !isLatin(part));
    const latin = parts?.find((part) => part !== undefined && isLatin(part));
    if (han === undefined || latin === undefined) return null;
    const [own, other] = [han, latin].map((part) => this.single(titleText(part), context));
    if (!own) return null;
    const agreed = other?.candidates.some(({ roleId }) => roleId === own.roleId) ?? false;
    return agreed ? toMatch(capped(own.candidates, 0.95)) : null;
  }

  /** "客服部/客服专员" names a department and one post. */
  private isDepartment(post: string): boolean {
    return DEPARTMENT_END.test(post) && this.titles.departments.resolve(post) !== null;
  }

  /** "C4D/AE动效设计" names a program beside the post. */
  private isTool(post: string): boolean {
    return TOOLS.includes(titleKey(post));
  }

  private within(posts: readonly string[], context: DepartmentContext): DepartmentContext {
    const named = posts.filter((post) => this.isDepartment(post));
    const own = this.titles.departments.context('', named);
    return { ...own, foreign: own.foreign || context.foreign, ...withNamed(context, own) };
  }

  private corrected({ title, department }: TitleQuery): RoleMatch | null {
    const correction = this.corrections.find({ title, department });
    if (correction === null) return null;
    const { roleId, code } = correction;
    const known = roleId !== null && this.titles.index.roles.has(roleId);
    if (known) return toMatch([{ roleId, confidence: 1, reason: { code, params: { alias: title } } }]);
    return nothing({ code, params: { alias: title, ...(roleId === null ? { blank: 'yes' } : {}) } });
  }

  /** "运营兼客服": one answer only where the catalogue has the whole title, or both posts are the same role. */
  private several(text: TitleText, context: DepartmentContext): RoleMatch {
    const whole =
      this.titles.index.bySplitKey.get(splitKey(text.posts)) ??
      (isLatin(text.plain) ? englishEntries(this.titles, text.plain) : undefined);
    if (whole) return toMatch(exact(whole, context));
    const shared = this.around(text, context);
    if (shared) return shared;
    const posts = this.withWork(text.posts);
    const alone = posts.map((post) => this.single(titleText(post), context));
    const parts = JOINED_POSTS.test(text.plain) ? alone : this.completed(posts, alone, context);
    const specialisms = this.specialisms(text, context);
    if (specialisms) return specialisms;
    const named = parts.filter((part) => part.outcome !== 'none');
    if (named.length === 0)
      return nothing({
        code: parts.some((part) => part.reason.code === 'otherTrade') ? 'otherTrade' : 'unknown',
        params: {},
      });
    const roles = new Set(named.map((part) => part.roleId));
    const deputy =
      text.posts.some((post) => IS_DEPUTY.test(post)) && !named.every((part) => this.leadsNobody(part.roleId ?? ''));
    if (roles.size === 1 && !deputy && parts.every((part) => part.outcome === 'sure')) {
      return toMatch(capped(named[0]?.candidates ?? [], 0.9));
    }
    const full = text.posts.filter((post) => !this.servesAsRank(post));
    const twoPosts =
      JOINED_POSTS.test(text.plain) || (full.length > 1 && text.posts.some((post) => saysLittle(titleKey(post))));
    const agreed = twoPosts
      ? this.ofOneFamily(parts, text.posts)
      : (agreedOn(parts) ?? this.settledBy(parts, text.posts) ?? ofOneWork(parts, posts));
    // "店长/助理" may be the head's aid.
    const heads = agreed !== null && !this.leadsNobody(agreed.roleId);
    const aids = heads && text.posts.some((post) => this.servesAsRank(post) || IS_DEPUTY.test(post));
    // Two doubts whether somebody is the head of a company are no certainty: "合伙人/联合创始人".
    const owns = agreed !== null && this.isDirector(agreed.roleId) && parts.every(({ outcome }) => outcome !== 'sure');
    if (agreed && !aids && !owns) return toMatch([agreed]);
    const joined = this.titles.index.byKey.get(text.key) ?? [];
    const reason: MatchReason = { code: 'twoPosts', params: { posts: text.posts.join(' / ') } };
    const both = parts
      .map((part, at) => this.byWorkAlone(part, posts[at] ?? '', context))
      .flatMap((part) => part.candidates.slice(0, 2))
      .map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, DOUBTFUL) }));
    const all = ranked([...both, ...capped(exact(joined, context), 0.72)]);
    return toMatch(all, reason);
  }

  /** "京东/拼多多店长", "网络/在线客服": one post with several words before it, where it is the same role with each of them. */
  private around({ posts }: TitleText, context: DepartmentContext): RoleMatch | null {
    const [last = '', ...before] = [...posts].reverse();
    const serves = SERVES_CUSTOMERS.test(last);
    const isAround = (word: string): boolean =>
      ALL_PLATFORMS.includes(word) || isDecoration(titleKey(word)) || (serves && WAYS_OF_SERVICE.includes(word));
    if (!before.every(isAround)) return null;
    const sure = (title: string): RoleMatch | undefined => {
      const match = this.single(titleText(title), context);
      return match.outcome === 'sure' ? match : undefined;
    };
    const first = sure(last);
    const platform = longestStart(last, (word) => ALL_PLATFORMS.includes(word));
    const agreed = before.every((word) => {
      const instead = sure(word + last.slice(platform || longestStart(last, isAround)));
      const beside = platform > 0 && ALL_PLATFORMS.includes(word) ? undefined : sure(word + last);
      return first !== undefined && (beside ?? instead)?.roleId === first.roleId;
    });
    return agreed && first ? first : null;
  }

  /** "行政助理兼前台": two posts that the catalogue has as one role, one of them surely, and neither as any other. */
  private ofOneFamily(parts: readonly RoleMatch[], posts: readonly string[]): RoleCandidate | null {
    const told = parts.some(({ outcome }) => outcome === 'sure') && !posts.some((post) => saysLittle(titleKey(post)));
    const agreed = told ? agreedOn(parts) : null;
    return agreed && this.leadsNobody(agreed.roleId) ? agreed : null;
  }

  /**
   * "社群/私域运营", "亚马逊销售/运营": posts that share the end of the last one, or the platform of the first, read with what they
   * share wherever that makes them the same role.
   */
  private completed(
    posts: readonly string[],
    parts: readonly RoleMatch[],
    context: DepartmentContext,
  ): readonly RoleMatch[] {
    if (posts.some((post) => isLatin(post))) return parts;
    const [first = '', last = ''] = [posts[0], posts[posts.length - 1]].map((post) => titleKey(post ?? ''));
    const platform = first.slice(0, longestStart(first, isPlatform));
    return parts.map((part, at) => {
      if (part.outcome === 'sure') return part;
      const post = titleKey(posts[at] ?? '');
      const whole = at > 0 && platform !== '' && !ALL_PLATFORMS.some((word) => post.startsWith(word));
      const forms = [
        ...(whole ? [platform + post] : []),
        ...((part.outcome === 'none' || isGuess(part)) && at < posts.length - 1 && !isDecoration(post)
          ? endsOf(last).map((end) => post + end)
          : []),
      ];
      const roleId = (whole ? parts[0] : parts[parts.length - 1])?.roleId;
      const read = forms
        .map((form) => this.single(titleText(form), context))
        .filter(({ outcome, reason }) => outcome === 'sure' && reason.code !== 'spelling');
      return read.length > 0 && read.every((each) => each.roleId === roleId) ? (read[0] ?? part) : part;
    });
  }

  /** "招聘专员/助理": one of the names is sure, and none of the others is likelier to mean another role. */
  private settledBy(parts: readonly RoleMatch[], posts: readonly string[]): RoleCandidate | null {
    const sure = parts.find(({ outcome }) => outcome === 'sure')?.candidates[0];
    if (!sure || !this.leadsNobody(sure.roleId)) return null;
    const agrees = ({ candidates }: RoleMatch): boolean => {
      const own = candidates.find(({ roleId }) => roleId === sure.roleId);
      return own !== undefined && own.confidence === candidates[0]?.confidence;
    };
    const settled = parts.every((part, at) =>
      part.candidates.length > 0 ? agrees(part) : this.servesAsRank(posts[at] ?? ''),
    );
    return settled ? { ...sure, confidence: Math.min(sure.confidence, 0.86) } : null;
  }

  /** A rank that leads nobody, beside a post: "客服专员/助理". */
  private servesAsRank(post: string): boolean {
    const rank = this.bareRank(post);
    return rank !== null && !LEADS.test(rank);
  }

  /** The rank of a post that names no work, whatever is noted behind it ("助理（非技术）"); null where there is work. */
  private bareRank(post: string): string | null {
    const [rank = '', ...notes] = titleText(post).pieces;
    const named = notes.some((note) => this.titles.index.byKey.has(note) || holdsOtherWork(note));
    return this.titles.bare.has(rank) && !named ? rank : null;
  }

  /** "技术总监/经理": a rank behind a stroke is one of the work before it. */
  private withWork(posts: readonly string[]): string[] {
    const full: string[] = [];
    for (const post of posts) {
      const before = full[full.length - 1] ?? '';
      if (isLatin(post) && isLatin(before) && (namesRanksOnly(post) || post === 'director')) {
        const work = before.replace(RANK, '');
        full.push(work === before ? post : `${work} ${post}`);
        continue;
      }
      const rank = this.rankOf(before);
      const own = isLatin(post) || DEPARTMENT_END.test(before) ? null : this.bareRank(post);
      const work = own === null ? '' : before.slice(0, before.length - rank.length);
      full.push(own !== null && work.length >= 2 ? work + own : post);
    }
    return full;
  }

  /** The rank that a post ends with, "" where there is none. */
  private rankOf(post: string): string {
    for (let start = 1; start < post.length; start++) {
      if (this.titles.bare.has(post.slice(start))) return post.slice(start);
    }
    return '';
  }

  /** "会计/社保": beside another post one may be named by its work alone. */
  private byWorkAlone(part: RoleMatch, post: string, context: DepartmentContext): RoleMatch {
    if (!isGuess(part) || isLatin(post)) return part;
    const { candidates } = this.single(titleText(`${post}专员`), context);
    return { ...part, candidates: [...part.candidates.slice(0, 1), ...capped(candidates.slice(0, 1), 0.5)] };
  }

  /** "CRM/Email Marketing Specialist": several specialisms of one rank, where they are one role. */
  private specialisms({ posts, plain }: TitleText, context: DepartmentContext): RoleMatch | null {
    const rank = isLatin(plain) ? RANK.exec(posts[posts.length - 1] ?? '')?.[0] : undefined;
    if (rank === undefined || posts.slice(0, -1).some((post) => RANK.test(post))) return null;
    const parts = posts.map((post, at) => this.single(titleText(at < posts.length - 1 ? post + rank : post), context));
    const agreed = agreedOn(parts);
    return agreed ? toMatch(capped([agreed], 0.9)) : null;
  }

  private leadsNobody(roleId: string): boolean {
    const role = this.titles.index.roles.get(roleId);
    return role !== undefined && leadsNobody(role);
  }

  private isDirector(roleId: string): boolean {
    return this.titles.index.roles.get(roleId)?.level === 'director';
  }

  /** "运营" that may mean who leads the work means first who does it, unless the row only says e-commerce: there it is a shop's head. */
  private workersOf(
    key: string,
    known: readonly RoleCandidate[],
    context: DepartmentContext,
  ): readonly RoleCandidate[] {
    const [first] = known;
    if (!first || this.leadsNobody(first.roleId) || LEADS.test(key) || isLatin(key)) return known;
    const inTrade = context.ids[0] === this.titles.tradeDepartment && context.ids.length > 0;
    // Only a department that says no more than e-commerce makes somebody without a rank a head.
    const settles = first.confidence >= SURE ? isOfTrade(context) : inTrade;
    const entries = settles ? [] : (this.titles.index.byKey.get(`${key}专员`) ?? []);
    const workers = decide(entries, context, { confidence: DOUBTFUL, code: 'variant', params: {} });
    return workers.length > 0 ? [...workers, ...capped(known, 0.6)] : known;
  }

  /** "主管" in 安保部 leads somebody of the department it belongs to, and nobody of those the rank is the head of elsewhere. */
  private ofDepartment(
    key: string,
    known: readonly RoleCandidate[],
    context: DepartmentContext,
  ): readonly RoleCandidate[] {
    const [id] = context.ids;
    if (id === undefined || known.length === 0 || !this.titles.bare.has(key)) return known;
    const own = known.filter(({ reason }) => reason.code === 'department');
    // 公关部 and 达人部 have heads of their own work, whom the rank alone does not name.
    const ofOneWork = (context.stems[0] ?? []).some((stem) => isWorkOfOne(this.titles, stem));
    if (own.length > 0) return ofOneWork ? capped(known, DOUBTFUL) : known;
    const department = context.names.get(id) ?? '';
    const roles = this.rolesOf(id, key).filter((roleId) => this.leadsNobody(roleId) !== LEADS.test(key));
    const reason: MatchReason = { code: 'ofDepartment', params: { department } };
    return roles.slice(0, 3).map((roleId) => ({ roleId, confidence: 0.5, reason }));
  }

  /** "设计部主管" names its own department, which tells the meanings of the title apart. */
  private inNamedDepartment(key: string, context: DepartmentContext): RoleCandidate[] {
    const leading = this.titles.departments.leading(key);
    if (!leading || context.foreign) return [];
    return exact(this.titles.index.byKey.get(key), {
      ...context,
      ids: [leading.id, ...context.ids],
      names: new Map([...context.names, [leading.id, key.slice(0, key.length - leading.rest.length)]]),
      unplaced: false,
    });
  }

  private single(text: TitleText, context: DepartmentContext): RoleMatch {
    const local = rankAlone(this.titles, text.key, context);
    const inDepartment = local.length > 0 ? local : withDepartment(this.titles, text.key, context);
    if (inDepartment.length > 0) return toMatch(inDepartment);
    // A rank leads or serves a department of which the catalogue knows nothing.
    const elsewhere = context.unplaced && context.stems.length > 0;
    if (elsewhere && this.titles.bare.has(text.key)) return nothing({ code: 'unknown', params: {} });
    const known = this.ofDepartment(text.key, exact(this.titles.index.byKey.get(text.key), context), context);
    if (known.length > 0)
      return toMatch(
        ranked([...this.workersOf(text.key, known, context), ...this.inNamedDepartment(text.key, context)]),
      );
    const steps = [reordered, latinTitle, strippedTitle, twoNames, spokenTitle, misspeltTitle];
    let doubtful: RoleCandidate[] = [];
    for (const step of steps) {
      const candidates = step(this.titles, text, context);
      if ((candidates[0]?.confidence ?? 0) >= SURE) return toMatch(candidates);
      doubtful = ranked([...doubtful, ...candidates]);
    }
    if (holdsOtherWork(text.key)) {
      const code = holdsOtherTrade(text.key) ? 'otherTrade' : 'unknown';
      return doubtful.length > 0 ? toMatch(capped(doubtful, 0.5)) : nothing({ code, params: { title: text.plain } });
    }
    return toMatch(doubtful.length > 0 ? doubtful : containedTitles(this.titles, text, context));
  }
}

/** The length of the longest start of a post for which this holds, with at least two letters behind it; 0 where none does. */
function longestStart(post: string, holds: (start: string) => boolean): number {
  let length = post.length - 2;
  while (length > 0 && !holds(post.slice(0, length))) length--;
  return Math.max(length, 0);
}

function isOfTrade({ stems }: DepartmentContext): boolean {
  return stems[0]?.some((stem) => /^(电商|电子商务)$/.test(stem)) ?? false;
}

/** No name of the catalogue's, as far as it is spelt rightly. */
function isGuess({ outcome, reason }: RoleMatch): boolean {
  return outcome !== 'sure' && (reason.code === 'unknown' || reason.code === 'spelling');
}

function isPlatform(key: string): boolean {
  return isDecoration(key) && traitsOf(key).some((trait) => PLATFORMS.has(trait));
}

/** What a post may share with the one before it: its work and rank, the longest first. */
function endsOf(post: string): string[] {
  return Array.from({ length: Math.max(post.length - 1, 0) }, (_, at) => post.slice(at));
}

/** Several names that each may mean one role, and none of them another, mean it: two doubts that agree are less of a doubt. */
function agreedOn(parts: readonly RoleMatch[]): RoleCandidate | null {
  const best = parts.flatMap(({ candidates }) => candidates.slice(0, 1));
  const [first] = [...best].sort((a, b) => b.confidence - a.confidence);
  if (!first || best.length < parts.length) return null;
  const alone = parts.every(({ candidates }) => candidates.every(({ roleId }) => roleId === first.roleId));
  // A level before the same words adds no second name: "高级客户经理/客户经理".
  const names = new Set(best.map(({ reason }) => ('alias' in reason.params ? reason.params.alias : '')));
  // Nor does the bare work beside a doubtful name of it: "美术编辑/设计".
  const full = [...names].filter((name) => name.length > 2 || isLatin(name)).length;
  const second = names.size === 1 ? first.confidence : together(best);
  const confidence = full === 1 ? Math.min(first.confidence, second) : second;
  return alone && confidence >= SURE ? { ...first, confidence } : null;
}

/** "Procurement Manager/Director": two ranks of one work, of which the catalogue knows one surely and the other as nobody else's. */
function ofOneWork(parts: readonly RoleMatch[], posts: readonly string[]): RoleCandidate | null {
  const works = new Set(posts.map((post) => (isLatin(post) && RANK.test(post) ? post.replace(RANK, '') : '')));
  const sure = parts.find(({ outcome }) => outcome === 'sure')?.candidates[0];
  if (!sure || works.size > 1 || works.has('') || posts.some((post) => IS_DEPUTY.test(post))) return null;
  const others = parts.some(({ roleId }) => roleId !== null && roleId !== sure.roleId);
  return others ? null : { ...sure, confidence: Math.min(sure.confidence, 0.86) };
}

/** A title found only after what advertises was taken away is no longer "as the catalogue writes it". */
function tellStripped(match: RoleMatch, stripped: string): RoleMatch {
  const candidates = match.candidates.map((candidate) => ({
    ...candidate,
    reason: reworded(candidate.reason, stripped),
  }));
  return { ...match, candidates, reason: reworded(match.reason, stripped) };
}

function reworded(reason: MatchReason, stripped: string): MatchReason {
  const asWritten = reason.code === 'name' || reason.code === 'alias' || reason.code === 'legacyAlias';
  return asWritten ? { code: 'variant', params: { alias: reason.params.alias, stripped } } : reason;
}
