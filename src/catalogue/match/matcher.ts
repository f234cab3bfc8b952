import { comparableKey } from '../../base/plainText';
import type { MatchReason, RoleCandidate, RoleMatch, TitleQuery } from '../match.types';
import { buildAliasIndex, type Entry, type MatchableRole } from './aliasIndex';
import { capped, decide, nothing, ranked, SURE, toMatch, type Evidence } from './decide';
import { DepartmentIndex, holdsOtherTrade, type DepartmentContext, type MatchableDepartment } from './departmentIndex';
import { englishKey } from './englishTitle';
import { SpellingIndex } from './spelling';
import { isDecoration, strippedForms, traitsOf, type Stripped, type Trait } from './strip';
import { isLatin, splitKey, titleText, type TitleText } from './titleText';
import { BARE_TITLES, BOUND_TO_GOODS, SENIORITY, SPECIALIST_ENDINGS } from './titleWords';

/** The part of the catalogue that titles are matched against. */
export interface MatchableCatalogue {
  readonly departments: readonly MatchableDepartment[];
  readonly roles: readonly MatchableRole[];
}

/** A person's correction: from now on this title means this role, or none (null). */
export interface RememberedMatch {
  readonly title: string;
  /** "" means in every department. */
  readonly department: string;
  readonly roleId: string | null;
}

export interface Matcher {
  /** The role a title means. The same question gets the same answer, from memory. */
  match(query: TitleQuery): RoleMatch;
}

const BY_SOURCE: Readonly<Record<Entry['source'], number>> = { name: 1, alias: 0.97, legacyAlias: 0.95 };
const DOUBTFUL = 0.7;
const MOST_REMEMBERED = 20000;

/** Makes a matcher; building it takes some milliseconds, asking it some microseconds. Corrections win over everything else. */
export function createMatcher(catalogue: MatchableCatalogue, memory: readonly RememberedMatch[] = []): Matcher {
  return new TitleMatcher(catalogue, memory);
}

class TitleMatcher implements Matcher {
  private readonly index;
  private readonly departments;
  private readonly spelling;
  private readonly bare = new Set(BARE_TITLES);
  private readonly corrections = new Map<string, string | null>();
  private readonly answers = new Map<string, RoleMatch>();
  private readonly tradeDepartment: string | null;

  constructor(catalogue: MatchableCatalogue, memory: readonly RememberedMatch[]) {
    this.index = buildAliasIndex(catalogue.roles);
    this.departments = new DepartmentIndex(catalogue.departments);
    this.spelling = new SpellingIndex(this.index.keys);
    this.tradeDepartment = this.departments.resolve('电商部');
    for (const { title, department, roleId } of memory) this.corrections.set(correctionKey(title, department), roleId);
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
    const text = titleText(query.title);
    if (text.key === '') return nothing({ code: 'unknown', params: {} });
    const context = this.departments.context(query.department, query.departmentPath ?? []);
    return text.posts.length > 1 ? this.several(text, context) : this.single(text, context);
  }

  private corrected({ title, department }: TitleQuery): RoleMatch | null {
    for (const key of [correctionKey(title, department), correctionKey(title, '')]) {
      const roleId = this.corrections.get(key);
      if (roleId === undefined) continue;
      const reason: MatchReason = { code: 'remembered', params: { alias: title } };
      return roleId === null || !this.index.roles.has(roleId)
        ? nothing(reason)
        : toMatch([{ roleId, confidence: 1, reason }]);
    }
    return null;
  }

  /** "运营兼客服": one answer only where the catalogue has the whole title, or both posts are the same role. */
  private several(text: TitleText, context: DepartmentContext): RoleMatch {
    const whole =
      this.index.bySplitKey.get(splitKey(text.posts)) ?? (isLatin(text.plain) ? this.english(text.plain) : undefined);
    if (whole) return toMatch(this.weigh(whole, context, 'alias'));
    const parts = text.posts.map((post) => this.single(titleText(post), context));
    const named = parts.filter((part) => part.outcome !== 'none');
    if (named.length === 0)
      return nothing({
        code: parts.some((part) => part.reason.code === 'otherTrade') ? 'otherTrade' : 'unknown',
        params: {},
      });
    const roles = new Set(named.map((part) => part.roleId));
    if (roles.size === 1 && parts.every((part) => part.outcome === 'sure')) {
      return toMatch(capped(named[0]?.candidates ?? [], 0.9));
    }
    const joined = this.index.byKey.get(text.key) ?? [];
    const reason: MatchReason = { code: 'twoPosts', params: { posts: text.posts.join(' / ') } };
    const both = named
      .flatMap((part) => part.candidates.slice(0, 2))
      .map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, DOUBTFUL) }));
    const all = ranked([...both, ...capped(this.weigh(joined, context, 'alias'), 0.72)]);
    return toMatch(all, reason);
  }

  private single(text: TitleText, context: DepartmentContext): RoleMatch {
    const steps = [
      () => this.rankAlone(text, context),
      () => this.withDepartment(text, context),
      () => this.exact(text.key, context),
      () => this.reordered(text, context),
      () => this.latin(text, context),
      () => this.stripped(text, context),
      () => this.misspelt(text, context),
    ];
    let doubtful: RoleCandidate[] = [];
    for (const step of steps) {
      const candidates = step();
      if ((candidates[0]?.confidence ?? 0) >= SURE) return toMatch(candidates);
      doubtful = ranked([...doubtful, ...candidates]);
      if (step === steps[2] && candidates.length > 0) return toMatch(doubtful);
    }
    if (holdsOtherTrade(text.key)) {
      return doubtful.length > 0
        ? toMatch(capped(doubtful, 0.5))
        : nothing({ code: 'otherTrade', params: { title: text.plain } });
    }
    return toMatch(doubtful.length > 0 ? doubtful : this.contained(text, context));
  }

  private weigh(
    entries: readonly Entry[],
    context: DepartmentContext,
    code: MatchReason['code'] | null,
    cap = 1,
  ): RoleCandidate[] {
    const found = entries.flatMap((entry) => {
      const evidence: Evidence = {
        confidence: Math.min(cap, BY_SOURCE[entry.source]),
        code: code ?? entry.source,
        params: {},
      };
      return decide([entry, ...entries.filter((other) => other !== entry)], context, evidence).filter(
        (each) => each.roleId === entry.roleId,
      );
    });
    return ranked(found);
  }

  private exact(key: string, context: DepartmentContext): RoleCandidate[] {
    return this.weigh(this.index.byKey.get(key) ?? [], context, null);
  }

  /** "主管" in 客服部 is read as "客服主管". An unknown team in between makes it doubtful. */
  private rankAlone(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    if (!this.bare.has(text.key)) return [];
    const rank = text.key.replace(/^(部门|高级|小)/, '');
    for (const stem of context.stems) {
      const entries = this.index.byKey.get(stem + rank) ?? this.index.byKey.get(`${stem}部${rank}`);
      if (!entries) continue;
      const certain =
        stem === context.stems[0] || context.stems.slice(0, context.stems.indexOf(stem)).every(isDecoration);
      return this.decideAs(entries, context, {
        confidence: certain ? 0.88 : DOUBTFUL,
        code: 'department',
        params: { department: stem },
      });
    }
    return [];
  }

  /** "运营" in 直播部 is read as "直播运营", where the short title alone may mean several roles. */
  private withDepartment(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    const alone = this.index.byKey.get(text.key);
    const [stem] = context.stems;
    if (stem === undefined || text.key.length > 4 || !alone?.every((entry) => entry.weak) || this.bare.has(text.key))
      return [];
    const entries = this.index.byKey.get(stem + text.key);
    return entries
      ? this.decideAs(entries, context, { confidence: 0.88, code: 'department', params: { department: stem } })
      : [];
  }

  private decideAs(entries: readonly Entry[], context: DepartmentContext, evidence: Evidence): RoleCandidate[] {
    return decide(entries, context, evidence);
  }

  /** "客服（售前）", "专员-推广": the pieces in another order. */
  private reordered(text: TitleText, context: DepartmentContext): RoleCandidate[] {
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
    for (const order of orders) {
      const key = order.map((place) => pieces[place] ?? '').join('');
      const entries = this.index.byKey.get(key);
      if (entries && !this.bare.has(key))
        return this.decideAs(entries, context, { confidence: 0.92, code: 'variant', params: {} });
    }
    return [];
  }

  private latin(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    if (!isLatin(text.plain)) return [];
    const english = this.english(text.plain);
    if (english) return this.decideAs(english, context, { confidence: 0.93, code: 'english', params: {} });
    const junior = text.plain.split(/[^a-z0-9#+-]+/).filter((word) => !SENIORITY.includes(word.replace(/-/g, '')));
    const plain = this.english(junior.join(' '));
    const leads = plain?.some((entry) => entry.level !== 'specialist' && entry.level !== 'assistant') ?? false;
    const trainee = /\b(trainee|intern|junior|jr)\b/.test(text.plain);
    if (plain)
      return this.decideAs(plain, context, {
        confidence: leads && trainee ? DOUBTFUL : 0.88,
        code: 'english',
        params: {},
      });
    const pinyin = text.key.length >= 5 ? this.index.byPinyin().get(text.key) : undefined;
    return pinyin ? this.decideAs(pinyin, context, { confidence: 0.9, code: 'pinyin', params: {} }) : [];
  }

  private english(plain: string): readonly Entry[] | undefined {
    const key = englishKey(plain);
    return key.includes(' ') || this.index.byKey.has(key) ? this.index.byEnglish.get(key) : undefined;
  }

  /** The title without the words around it: level, platform, shift, place, goods, list number. */
  private stripped(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    if (isLatin(text.key)) return [];
    const found: { candidates: RoleCandidate[]; cost: number }[] = [];
    for (const form of this.forms(text)) {
      if (found.length > 0 && form.cost > (found[0]?.cost ?? 0) + 0.6) break;
      const candidates = this.core(form, context);
      if (candidates.length > 0) found.push({ candidates, cost: form.cost });
    }
    const best = ranked(found.flatMap((each) => each.candidates));
    const sure = best.filter((candidate) => candidate.confidence >= SURE);
    return sure.length > 1 ? capped(best, DOUBTFUL) : best;
  }

  private forms(text: TitleText): Stripped[] {
    const outside = titleText(text.outside).key;
    const decorated = text.inside.length > 0 && text.inside.every((part) => isDecoration(titleText(part).key));
    const plain = strippedForms(text.key);
    if (text.inside.length === 0 || outside === '') return [...this.without(text.key), ...plain].sort(byCost);
    const traits = new Set(text.inside.flatMap((part) => traitsOf(titleText(part).key)));
    const add = (form: Stripped): Stripped => ({
      ...form,
      words: [...form.words, ...text.inside],
      cost: form.cost + (decorated ? 0.5 : 4),
      traits: new Set([...form.traits, ...traits]),
    });
    const whole: Stripped = { core: outside, words: [], cost: 0, traits: new Set() };
    return [...plain, ...[whole, ...this.without(outside), ...strippedForms(outside)].map(add)].sort(byCost);
  }

  /** A title that begins with a department: "客服部主管", "设计部设计师". */
  private without(key: string): Stripped[] {
    return [{ core: key, words: [], cost: 0, traits: new Set<Trait>() }];
  }

  private core(form: Stripped, outer: DepartmentContext): RoleCandidate[] {
    let context =
      form.traits.has('trade') || form.traits.has('homePlatform') || form.traits.has('otherPlatform')
        ? this.inTrade(outer)
        : outer;
    let { core } = form;
    const leading = this.departments.leading(core);
    if (leading && leading.rest.length >= 2) {
      const head = core.slice(0, core.length - leading.rest.length);
      context = {
        ...context,
        ids: [leading.id, ...context.ids],
        stems: [head.replace(/(部|组|中心|室)$/, ''), ...context.stems],
        foreign: false,
      };
      core = leading.rest;
      if (this.bare.has(core)) return this.rankAlone(titleText(core), { ...context, stems: context.stems.slice(0, 1) });
    }
    if (core.length < 2 || this.bare.has(core)) return [];
    const direct = this.index.byKey.get(core);
    const entries = direct ?? this.sameRank(core);
    if (!entries || (form.words.length === 0 && direct && !leading)) return [];
    const cap = this.capFor(form, core, entries);
    const params: Record<string, string> = form.words.length > 0 ? { stripped: form.words.join(' ') } : {};
    const confidence = Math.min(cap, 0.92 - 0.015 * form.cost - (direct ? 0 : 0.03));
    return capped(this.decideAs(entries, context, { confidence, code: 'variant', params }), cap);
  }

  /** "活动人员" for "活动专员": endings of the same rank. Only for posts that lead nobody. */
  private sameRank(core: string): readonly Entry[] | undefined {
    if (holdsOtherTrade(core)) return undefined;
    for (const ending of SPECIALIST_ENDINGS) {
      if (!core.endsWith(ending) || core.length - ending.length < 2) continue;
      const stem = core.slice(0, -ending.length);
      for (const other of ['专员', '', '员', '人员', '师']) {
        const entries = this.index.byKey
          .get(stem + other)
          ?.filter((entry) => entry.level === 'specialist' || entry.level === 'assistant');
        if (other !== ending && !this.bare.has(stem + other) && entries && entries.length > 0) return entries;
      }
    }
    return undefined;
  }

  /** What the words taken away leave of the confidence. */
  private capFor(form: Stripped, core: string, entries: readonly Entry[]): number {
    const leads = entries.some((entry) => entry.level !== 'specialist' && entry.level !== 'assistant');
    const { traits } = form;
    const juniorWord = form.words.some((word) => /^(见习|实习|储备|学徒|新人|培训期)/.test(word));
    if (form.cost >= 4 || holdsOtherTrade(form.words.join(' '))) return DOUBTFUL;
    if (traits.has('standingIn') && (leads || !juniorWord)) return DOUBTFUL;
    if (traits.has('foreignPlatform')) return DOUBTFUL;
    if (traits.has('otherPlatform') && /运营|营运|^专员$|助理|推广$/.test(core)) return DOUBTFUL;
    if (traits.has('goods') && BOUND_TO_GOODS.test(core)) return DOUBTFUL;
    return 1;
  }

  private inTrade(context: DepartmentContext): DepartmentContext {
    if (this.tradeDepartment === null || context.ids.includes(this.tradeDepartment)) return context;
    return { ...context, ids: [...context.ids, this.tradeDepartment] };
  }

  private misspelt(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    const forms = [
      text.key,
      ...strippedForms(text.key)
        .filter((form) => form.cost <= 1.2 && form.core.length >= 4)
        .map((form) => form.core),
    ];
    const found: RoleCandidate[] = [];
    for (const form of forms.slice(0, 6)) {
      for (const near of this.spelling.near(form)) {
        const entries = this.index.byKey.get(near.key) ?? [];
        const likely = near.kind === 'likely' && !holdsOtherTrade(text.key);
        const confidence = (likely ? 0.86 : 0.5) - (form === text.key ? 0 : 0.02);
        found.push(...this.decideAs(entries, context, { confidence, code: 'spelling', params: { typed: form } }));
      }
    }
    const best = ranked(found);
    const sure = best.filter((candidate) => candidate.confidence >= SURE);
    return sure.length > 1 ? capped(best, DOUBTFUL) : best;
  }

  /** Roles whose title stands inside this one: never more than a suggestion. */
  private contained(text: TitleText, context: DepartmentContext): RoleCandidate[] {
    const { key } = text;
    const found: RoleCandidate[] = [];
    for (let length = Math.min(key.length - 1, 10); length >= 2; length--) {
      for (let start = 0; start + length <= key.length; start++) {
        const part = key.slice(start, start + length);
        const entries = this.bare.has(part) ? undefined : this.index.byKey.get(part);
        if (!entries) continue;
        const confidence = 0.2 + 0.45 * (length / key.length) + (start + length === key.length ? 0.05 : 0);
        found.push(
          ...capped(
            this.decideAs(entries, context, { confidence, code: 'variant', params: { typed: text.plain } }),
            confidence,
          ),
        );
      }
      if (found.length >= 8) break;
    }
    return ranked(found);
  }
}

function byCost(a: Stripped, b: Stripped): number {
  return a.cost - b.cost;
}

function correctionKey(title: string, department: string): string {
  return `${comparableKey(title)}\u0001${comparableKey(department)}`;
}
