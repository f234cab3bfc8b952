import type { Finding, NoParams } from '../../base/finding';
import type { MatchOutcome, MatchReason, MatchReasonParams, RoleCandidate, RoleMatch } from './roleMatch';
import { type AliasEntry, leadsNobody } from './indexes/aliasIndex';
import type { DepartmentContext } from './indexes/departmentIndex';

/**
 * Inside the matcher a confidence is the strength of the evidence, which `calibrated` turns into a probability at the end. From
 * this strength on a match is `sure`; below `UNSURE` a candidate is not worth showing.
 */
export const SURE = 0.8;
const UNSURE = 0.35;
/** A likely match that a person should look at. */
export const DOUBTFUL = 0.7;
/** May as well run a shop in the street. */
const STREET_SHOP = /^(店[长長]|店[铺鋪](经理|經理|主管|负责人|負責人)|(store|shop) manager)$/i;
/** Called after a place that people walk into … */
const IN_THE_STREET = /店$|门市|营业|商场|广场|专柜|路$|shop$|store$|cafe|mall$|outlet|boutique/;
/** … rather than after a shop online. */
const ONLINE =
  /天猫|淘宝|淘系|京东(?!路)|拼多多|抖|快手|小红书|旗舰|专营|网|微|线上|店铺|电商|平台|[a-z\d一二三四五六七八九十]店|tmall|taobao|online|web|e-?com|tiktok|amazon/;
/** Takes pictures for the press, where the department writes and reports … */
const TAKES_PICTURES = /^([摄攝]影|[摄攝]像|拍[摄攝]|(product )?photographer)/i;
/** … rather than sells. */
const OF_THE_PRESS = /编辑|采编|新闻|editorial|news/;
/** Moves goods as often as it sells on … */
const MOVES_GOODS = /^distribution (supervisor|specialist|executive|assistant|officer|operations specialist)$/i;
/** … unless the department says whom it sells to. */
const SELLS_ON = /分销|渠道|通路|批发|channel|distributor|reseller|wholesale|dealer|partner/;
/** Leads the whole company … */
const WHOLE_COMPANY = /^(总经理|總經理|总裁|總裁|董事长|董事長|执行长|執行長|ceo|general manager|president)$/i;
/** … and in a part of it that part. */
const PART_OF_COMPANY = /事业|分公司|子公司|大区|分部|办事处|business unit|division|branch/;
const MOST_CANDIDATES = 5;

/** What speaks for a title's entries before the department is heard. */
export type Evidence = Finding<EvidenceParams> & {
  /** 0–1: of a strong entry; weak and contested ones get less. */
  readonly confidence: number;
};

/** What the reason tells besides the entry's own title. */
interface EvidenceParams extends Record<AliasEntry['source'] | 'pinyin' | 'english', NoParams> {
  variant: Omit<MatchReasonParams['variant'], 'alias'>;
  department: { department: string };
  spelling: { typed: string };
}

/** The roles that entries found under one title may mean, best first, weighed by the departments around it. */
export function decide(
  entries: readonly AliasEntry[],
  context: DepartmentContext,
  evidence: Evidence | ((entry: AliasEntry) => Evidence),
): RoleCandidate[] {
  const of = typeof evidence === 'function' ? evidence : () => evidence;
  const weighed = entries.map((entry) => weigh(entry, context, of(entry), contested(entry, entries, context)));
  return ranked(weighed);
}

function weigh(entry: AliasEntry, context: DepartmentContext, evidence: Evidence, rival: boolean): RoleCandidate {
  const decided = decidedBy(entry, context);
  const strong = !entry.weak && (entry.within === null || nowhere(context));
  let confidence = strong || decided !== null ? evidence.confidence : Math.min(0.6, evidence.confidence - 0.3);
  if (decided === null && !strong && context.ids.includes(entry.department)) confidence += 0.08;
  if (decided !== null && decided > 0) confidence -= 0.03;
  if (rival) confidence = Math.min(confidence, 0.7);
  if (context.foreign && !context.ids.includes(entry.department)) confidence = Math.min(confidence, 0.55);
  if (isOutOfPlace(entry, context)) confidence = Math.min(confidence, DOUBTFUL);
  if (isAnotherThere(entry.title, context)) confidence = Math.min(confidence, DOUBTFUL);
  const named = decided === null || strong ? undefined : context.names.get(context.ids[decided] ?? '');
  return { roleId: entry.roleId, confidence, reason: reasonOf(entry, evidence, named, rival) };
}

/** In a department so called the title is another post as often. */
function isAnotherThere(title: string, context: DepartmentContext): boolean {
  if (STREET_SHOP.test(title)) return isInTheStreet(context);
  if (WHOLE_COMPANY.test(title)) return isPartOfCompany(context);
  if (TAKES_PICTURES.test(title)) return OF_THE_PRESS.test(context.stems[0]?.[0] ?? '');
  return MOVES_GOODS.test(title) && !context.stems.flat().some((name) => SELLS_ON.test(name));
}

function isPartOfCompany({ names, stems }: DepartmentContext): boolean {
  return [...[...names.values()].slice(0, 1), ...(stems[0] ?? [])].some((name) => PART_OF_COMPANY.test(name));
}

function isInTheStreet({ stems, unplaced }: DepartmentContext): boolean {
  const names = stems.slice(0, unplaced ? undefined : 1).map(([whole = '']) => whole);
  return names.some((name) => IN_THE_STREET.test(name) && !ONLINE.test(name));
}

/** The row's department contradicts the title, so that one of the two is wrong. */
function isOutOfPlace(entry: AliasEntry, { headsElsewhere, allElsewhere }: DepartmentContext): boolean {
  const { department } = entry;
  return allElsewhere.has(department) || (!leadsNobody(entry) && headsElsewhere.has(department));
}

/** A department that is named and decides is the better reason, or a rival; what the evidence tells goes along. */
function reasonOf(
  { title: alias }: AliasEntry,
  evidence: Evidence,
  named: string | undefined,
  rival: boolean,
): MatchReason {
  const params = { alias, ...evidence.params };
  if (named !== undefined) return { code: 'department', params: { department: named, ...params } };
  if (rival) return { code: 'ambiguous', params };
  // The code is the evidence's own, and so are the params, which the compiler can't see.
  return { code: evidence.code, params } as MatchReason;
}

/** No department is named at all, so none speaks against an entry that has its own. */
function nowhere({ ids, unplaced, foreign }: DepartmentContext): boolean {
  return ids.length === 0 && !unplaced && !foreign;
}

/** How deep the department lies in which the title means this role; null where none of the row's departments says so. */
function decidedBy(entry: AliasEntry, context: DepartmentContext): number | null {
  if (entry.within === null) return null;
  const depth = context.ids.findIndex((id) => entry.within?.includes(id));
  return depth < 0 ? null : depth;
}

/** Another role has as good a claim to the same title. */
function contested(entry: AliasEntry, entries: readonly AliasEntry[], context: DepartmentContext): boolean {
  const own = claim(entry, context);
  return entries.some((other) => other.roleId !== entry.roleId && claim(other, context) >= own);
}

/** A department that decides beats a strong entry, which beats the others; the deepest department beats those above it. */
function claim(entry: AliasEntry, context: DepartmentContext): number {
  const decided = decidedBy(entry, context);
  if (decided !== null) return 10 - decided;
  if (!entry.weak && entry.within === null) return context.ids[0] === entry.department ? 3 : 2;
  return 1;
}

/** Best first, one candidate a role. */
export function ranked(candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const best = new Map<string, RoleCandidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.roleId);
    if (!known || candidate.confidence > known.confidence) best.set(candidate.roleId, candidate);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || (a.roleId < b.roleId ? -1 : 1));
}

/** Confidence no higher than `cap`. */
export function capped(candidates: readonly RoleCandidate[], cap: number): RoleCandidate[] {
  return candidates.map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, cap) }));
}

export function toMatch(candidates: readonly RoleCandidate[], reason?: MatchReason): RoleMatch {
  const shown = candidates.filter((candidate) => candidate.confidence >= UNSURE).slice(0, MOST_CANDIDATES);
  const best = shown[0];
  if (!best) return nothing(reason ?? { code: 'unknown', params: {} });
  const outcome: MatchOutcome = best.confidence >= SURE ? 'sure' : 'unsure';
  return {
    outcome,
    roleId: best.roleId,
    confidence: best.confidence,
    reason: reason ?? best.reason,
    candidates: shown,
  };
}

export function nothing(reason: MatchReason): RoleMatch {
  return { outcome: 'none', roleId: null, confidence: 0, reason, candidates: [] };
}
