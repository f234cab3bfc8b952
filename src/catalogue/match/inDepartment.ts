import type { RoleCandidate } from './roleMatch';
import { type AliasEntry, leadsNobody } from './indexes/aliasIndex';
import { capped, decide, DOUBTFUL, ranked, SURE } from './decide';
import { holdsOtherWork, stemsOf, type DepartmentContext } from './indexes/departmentIndex';
import { comparable } from '../../base/plainText';
import { titleKey } from './words/titleText';
import { isDecoration } from './words/strip';
import type { Titles } from './indexes/titles';
import { BOUND_TO_GOODS, FOREIGN_PLATFORMS, HOME_PLATFORMS, MARKETS_ABROAD } from './words/titleWords';
import { exact } from './wholeTitle';
import { WHO_DOES } from './workAlone';

/** Titles that say their work only together with the department of their row. */

/** Titles that a department makes another post although the catalogue knows them alone. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  '运营专员 运营人员 运营 运营助理 运营主管 运营经理 运营组长 运营负责人 客服专员 客服人员 客服 店铺运营 商城运营 网店运营 电商运营'.split(
    ' ',
  ),
);
/** English ranks that lead, as the catalogue words them. */
const LEADS = 'manager supervisor teamleader leader lead'.split(' ');
const ENGLISH_LEADS: ReadonlySet<string> = new Set([...LEADS, 'teamlead', 'head']);
const OPERATION = /运营|营运/;
const LEADS_TEAM: ReadonlySet<string> = new Set(['director', 'manager', 'supervisor']);
/** True for a title that means one post only together with more words. */
export function saysLittle(key: string): boolean {
  return SAYS_LITTLE.has(key);
}

/** Plans what is made or sold, which no department turns into operating it. */
export const PLANS = /^(策划|企划)(专员|人员|员|师)?$/;

/** What a team is called that says nothing of which work the teams around it do. */
const SILENT_STEMS: ReadonlySet<string> = new Set('运营 营运 业务'.split(' '));
/** Sells and serves, before and after the sale: tells nothing of which "客服" is meant. */
const SALES_STEMS: ReadonlySet<string> = new Set('销售 销售客服'.split(' '));

/** A department that does a little of everything. */
const MIXED_STEM = /^(综合|职能|支持|支援)(管理|服务|事务)?$/;
/** Works for buyers abroad, where a rank may belong to another role than at home. */
const FROM_ABROAD = new RegExp(`^(?:国际|${[...FOREIGN_PLATFORMS, ...MARKETS_ABROAD].join('|')})`);
/** Ranks that lead nobody. */
const SERVES: ReadonlySet<string> = new Set(
  '助理 专员 文员 职员 员工 组员 干事 specialist assistant executive clerk staff officer'.split(' '),
);

/**
 * "主管" in 客服部 is read as "客服主管". An unknown team in between makes it doubtful, and a team of which
 * only the platform is known tells too little, as does one that does several kinds of work.
 */
export function rankAlone(titles: Titles, key: string, context: DepartmentContext): RoleCandidate[] {
  if (!titles.bare.has(key)) return [];
  const english = ENGLISH_LEADS.has(key) ? leadAlone(titles, key, context) : [];
  if (english.length > 0) return english;
  const rank = key.replace(/^(部门|高级|小)/, '');
  for (const [level, stems] of context.stems.entries()) {
    const stem = stems.find(
      (each) => titles.index.byKey.has(each + rank) || titles.index.byKey.has(`${each}部${rank}`),
    );
    if (stem === undefined) continue;
    const [short, long = []] = [stem + rank, `${stem}部${rank}`].map((each) => titles.index.byKey.get(each));
    const entries = short ?? long;
    const several = worksOf(titles, stem, rank);
    const between = context.stems.slice(0, level).flat();
    const elsewhere =
      FROM_ABROAD.test(stems[0] ?? '') && entries.some((each) => each.department !== titles.departments.abroad);
    const tells =
      several.length === 0 &&
      !elsewhere &&
      !tellsLittle(titles, stem, rank, context) &&
      !aids(titles, stem, rank, entries);
    const certain = tells && between.every(isDecoration);
    const evidence = {
      confidence: certain ? 0.88 : DOUBTFUL,
      code: 'department',
      params: { department: stem },
    } as const;
    return ranked([
      ...decide(entries, context, evidence),
      ...capped(decide([...several, ...long], context, evidence), DOUBTFUL),
    ]);
  }
  const head = headOf(titles, rank, context);
  if (head.length > 0) return head;
  const team = ofTeam(titles, rank, context);
  if (team.length > 0) return team;
  if (context.stems[0]?.every(isDecoration) !== true) return [];
  return capped(exact(titles.index.byKey.get(key), context), DOUBTFUL);
}

/** Ranks of whoever leads a department. */
const LEADS_DEPARTMENT = /^(主管|经理|部长|主任|组长|负责人|manager|supervisor|lead|leader|teamlead|teamleader|head)$/;

/** "主管" in 直播基地: no title of the catalogue says so, but one role alone leads that department. */
function headOf(titles: Titles, rank: string, context: DepartmentContext): RoleCandidate[] {
  const [id = ''] = context.ids;
  const name = context.names.get(id);
  if (name === undefined || !LEADS_DEPARTMENT.test(rank) || /组$/.test(name) || holdsOtherWork(titleKey(name)))
    return [];
  const stems = stemsOf(titleKey(comparable(name)));
  const deepest = stems[0] !== undefined && stems[0] === context.stems[0]?.[0];
  const own = [...titles.index.roles.values()].filter((role) => role.department === id);
  const ofOnePost = stems.some((stem) => isWorkOfOne(titles, stem, id));
  if (
    !deepest ||
    ofOnePost ||
    id === titles.departments.abroad ||
    FROM_ABROAD.test(stems[0] ?? '') ||
    MIXED_STEM.test(stems[0] ?? '')
  )
    return [];
  const heads = own.filter(({ level }) => level === 'manager' || level === 'supervisor');
  const [head] = heads;
  if (!head || heads.length > 1) return [];
  const reason = { code: 'department', params: { department: name, alias: head.name['zh-CN'] } } as const;
  return [{ roleId: head.id, confidence: 0.88, reason }];
}

/** Belongs to a team, and says no more. */
const BELONGS = /^(组员|员工|职员|普通员工)$/;
/** Leads a few people. */
const LEADS_TEAM_OF = /^(组长|小组长|主管|负责人|队长|班长|领班)$/;
/** What whoever does the work of a team is called: after the work, with a rank or without. */
const CALLED_AFTER = ['', ...WHO_DOES];
/** Several posts share it, whatever stands before it. */
const OF_SEVERAL = /(运营|营运|财务|策划|企划|管理)$/;

/**
 * "组员" in 剪辑组: the team is called after one post, which its people hold, as long as nobody else's title begins with its name. Whoever
 * leads it is only suggested: the catalogue has no such head.
 */
function ofTeam(titles: Titles, rank: string, context: DepartmentContext): RoleCandidate[] {
  const [stems = []] = context.stems;
  if (context.team === '' || stems[0] !== context.team || context.foreign) return [];
  const stem = stems.find((each) => CALLED_AFTER.some((end) => titles.index.byKey.has(each + end)));
  if (stem === undefined || holdsOtherWork(context.team) || FROM_ABROAD.test(context.team)) return [];
  // "家具设计师" is another trade's.
  if (stem !== context.team && BOUND_TO_GOODS.test(stem)) return [];
  const found = CALLED_AFTER.flatMap((end) => exact(titles.index.byKey.get(stem + end), context));
  const [first] = ranked(found);
  const post = titles.index.roles.get(first?.roleId ?? '');
  if (!first || !post || !found.every(({ roleId }) => roleId === post.id) || !leadsNobody(post)) return [];
  const beside = [...titles.index.beginning(stem)].flatMap((id) => titles.index.roles.get(id) ?? []);
  const alone = !OF_SEVERAL.test(stem) && beside.every((role) => role.id === post.id || !leadsNobody(role));
  const params = { department: stem, alias: 'alias' in first.reason.params ? first.reason.params.alias : stem };
  if (BELONGS.test(rank)) {
    const confidence = alone && first.confidence >= SURE ? 0.86 : Math.min(first.confidence, DOUBTFUL);
    return [{ roleId: post.id, confidence, reason: { code: 'department', params } }];
  }
  if (!alone || !LEADS_TEAM_OF.test(rank)) return [];
  return [...titles.index.roles.values()]
    .filter(({ department, level }) => department === post.department && LEADS_TEAM.has(level))
    .map(({ id, name }) => ({
      roleId: id,
      confidence: 0.5,
      reason: { code: 'department', params: { department: stem, alias: name['zh-CN'] } },
    }));
}

/**
 * "摄影" is what some in the department do, so that whoever leads 摄影部 need not lead them all. Without a department: whether anybody's
 * work is called so.
 */
export function isWorkOfOne(titles: Titles, stem: string, department?: string): boolean {
  return ['', '专员', '员', '师'].some((ending) =>
    titles.index.byKey
      .get(stem + ending)
      ?.some((entry) => (department === undefined || entry.department === department) && leadsNobody(entry)),
  );
}

/** "仓储物流" is called after two kinds of work, each with this rank of its own. Empty where it is one kind. */
function worksOf(titles: Titles, stem: string, rank: string): AliasEntry[] {
  for (let cut = 2; cut <= stem.length - 2; cut++) {
    const [before, after] = [stem.slice(0, cut), stem.slice(cut)].map((work) => titles.index.byKey.get(work + rank));
    if (before && after && !before.some(({ roleId }) => after.some((each) => each.roleId === roleId)))
      return [...before, ...after];
  }
  return [];
}

/** Whoever serves in a department with teams of its own may serve any of them, and whoever has a rank in a mixed one anybody. */
function tellsLittle(titles: Titles, stem: string, rank: string, { ids }: DepartmentContext): boolean {
  return MIXED_STEM.test(stem) || (SERVES.has(rank) && ids[0] === titles.tradeDepartment);
}

/** Who aids in a department may aid its head, unless there is a role for it; and books are kept by accountants and cashiers alike. */
function aids(titles: Titles, stem: string, rank: string, entries: readonly AliasEntry[]): boolean {
  if (/^(财务|财会)$/.test(stem)) return SERVES.has(rank);
  const forIt = entries.some(({ roleId, level }) => {
    return level === 'assistant' || titles.index.roles.get(roleId)?.name['zh-CN'].endsWith('助理');
  });
  return /^(助理|assistant)$/.test(rank) && !forIt;
}

/** "Supervisor" in Warehouse: whoever leads the department, however the catalogue words the rank, where all its titles name one role. */
function leadAlone(titles: Titles, key: string, context: DepartmentContext): RoleCandidate[] {
  const [stems = []] = context.stems;
  for (const stem of stems) {
    if (titles.index.byKey.has(stem + key)) continue;
    const entries = LEADS.flatMap((lead) => titles.index.byKey.get(stem + lead) ?? []);
    const [first] = entries;
    if (first === undefined || entries.some(({ roleId, weak }) => roleId !== first.roleId || weak)) continue;
    return decide([first], context, { confidence: 0.88, code: 'department', params: { department: stem } });
  }
  return [];
}

/**
 * "运营" in 直播部 is read as "直播运营", "客服专员" in 售后组 as "售后客服专员": titles that say less than their department. Empty where
 * no department adds anything.
 */
export function withDepartment(titles: Titles, key: string, context: DepartmentContext): RoleCandidate[] {
  const alone = titles.index.byKey.get(key);
  if (!alone || titles.bare.has(key)) return [];
  const short = key.length <= 3 && alone.every((entry) => entry.weak);
  if (!short && !SAYS_LITTLE.has(key)) return [];
  const found = joined(titles, key, context);
  const best = ranked(found.flatMap(({ candidates }) => candidates));
  const other = exact(alone, context);
  const [first] = best;
  if (first === undefined) return operatesElsewhere(titles, key, context) ? capped(other, DOUBTFUL) : [];
  const agreed = best.every(({ roleId }) => roleId === first.roleId);
  const rivals = other.filter(({ roleId, confidence }) => roleId !== first.roleId && confidence >= SURE);
  if (agreed && rivals.length === 0) return ranked([...best, ...other]);
  if (agreed && first.confidence >= SURE && found.every(({ strong }) => strong)) return best;
  const settled = rivals.some(({ reason }) => reason.code === 'department');
  return settled ? [] : ranked([...capped(best, DOUBTFUL), ...capped(other, DOUBTFUL)]);
}

interface Joined {
  readonly candidates: readonly RoleCandidate[];
  /** The joined title means its role in every department. */
  readonly strong: boolean;
}

/**
 * The title joined to the departments' words. A department is silent where it only names a platform, a line of goods or work in
 * general; then the one above speaks too.
 */
function joined(titles: Titles, key: string, context: DepartmentContext): Joined[] {
  const found: Joined[] = [];
  for (const stems of context.stems) {
    if (key.startsWith('客服') && stems.some((each) => SALES_STEMS.has(each))) continue;
    // Who plans in 运营部 need not operate.
    if (PLANS.test(key) && stems.some((each) => SILENT_STEMS.has(each))) continue;
    const stem = stems.find((each) => titles.index.byKey.has(each + key)) ?? stems.find(endsWith(key));
    if (stem !== undefined) {
      const named = titles.index.byKey.get(stem.endsWith(key) ? stem : stem + key) ?? [];
      const entries = named.filter((entry) => isAtHome(titles, entry, context));
      const strong = entries.some((entry) => !entry.weak);
      const evidence = { confidence: 0.88, code: 'department', params: { department: stem } } as const;
      const dropped =
        OPERATION.test(key) &&
        entries.some(({ department, level }) => LEADS_TEAM.has(level) && !operates(titles, department));
      const candidates = decide(entries, context, evidence);
      if (entries.length > 0 && (strong || !HOME_PLATFORMS.includes(stem)))
        found.push({ candidates: dropped ? capped(candidates, DOUBTFUL) : candidates, strong });
    }
    if (!stems.every((each) => isDecoration(each) || SILENT_STEMS.has(each))) break;
  }
  return found;
}

/** Somebody of the department operates; whoever leads the operations of 采购部 need not lead it. */
function operates(titles: Titles, department: string): boolean {
  const shop = titles.index.byKey.get('运营专员') ?? [];
  return titles.operating.has(department) || shop.some((entry) => entry.department === department);
}

/** "售前客服组" is called like its members: the shorter title is read as the longer one. */
function endsWith(key: string): (stem: string) => boolean {
  return (stem) => stem.length > key.length && stem.endsWith(key);
}

/** A plain operation where operating means another post: for another platform, or in a department with operators of its own. */
function operatesElsewhere(titles: Titles, key: string, context: DepartmentContext): boolean {
  const own = titles.operating.has(context.ids[0] ?? '');
  return OPERATION.test(key) && (context.elsewhere || own);
}

/** The role belongs to one of the row's departments, as far as they are known, or to a company's e-commerce as a whole. */
function isAtHome(titles: Titles, entry: AliasEntry, { ids }: DepartmentContext): boolean {
  return ids.length === 0 || ids.includes(entry.department) || ids[0] === titles.tradeDepartment;
}
