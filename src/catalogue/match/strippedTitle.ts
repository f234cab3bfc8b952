import type { MatchReason, RoleCandidate } from './roleMatch';
import { type AliasEntry, leadsNobody } from './indexes/aliasIndex';
import { capped, decide, DOUBTFUL, ranked, SURE } from './decide';
import { holdsOtherWork, stemsOf, withNamed, type DepartmentContext } from './indexes/departmentIndex';
import {
  COST_OF_NOTE,
  isEmploymentNote,
  isOfOthers,
  notedForms,
  isPlaceOfWork,
  noteKind,
  SERVES_CUSTOMERS,
  prefixedForm,
  type Noted,
} from './titleNotes';
import { isDecoration, strippedForms, traitsOf, type Stripped, type Trait } from './words/strip';
import type { Titles } from './indexes/titles';
import { sameRank } from './sameRank';
import { isLatin, type TitleText } from './words/titleText';
import {
  BOUND_TO_GOODS,
  COMPANY_PROGRAMS,
  FOREIGN_PLATFORMS,
  HOME_PLATFORMS,
  MARKETS_ABROAD,
  OTHER_PLATFORMS,
  PRODUCT_LINES,
  SAME_FOR_ALL_GOODS,
  SAME_ON_ALL_PLATFORMS,
  STANDING_IN,
  TOOLS,
} from './words/titleWords';
import { PLANS, rankAlone, withDepartment } from './inDepartment';

/** Shops, counters and telephones of any trade have them, whom a note may well say to be another trade's. */
const OF_ANY_TRADE = /店长|客服|客户|销售|业务|顾问|导购|收银|店员|接待|前台|招商/;

/** Titles found by their core: "高级美工", "天猫客服（早班）", "客服部主管". */

/** Unknown words without so much as a blank before the title are a little less certain than a note. */
const COST_OF_PREFIX = 2.5;
/** At most, of one word of a title. */
const COST_OF_PLATFORM = 3;
/** Leads in craft rather than in rank only where the craft has no rank above it. */
const CHIEF_LEADS = /设计|工程|架构|产品|技术|运营|分析|官$/;
/** Leads the whole company, which its e-commerce is only a part of. */
const WHOLE_COMPANY = /^(副?总经理|总裁|董事长|ceo)$/;
/** A part of a company with a head of its own. */
const BRANCH = /^(分公司|子公司|[东西南北中]区|华[东南北中]|西[南北]|东北|分店)(大区|地区|区)?$/;
/** Places that are no part of a company. */
const OF_THE_WHOLE = /^(总部|总公司|本部|国内|全国|全网|全平台|全渠道)$/;
/** Led once in a company, however many places it has. */
const OF_THE_HOUSE = /财务|人力|人事|行政/;
/** Titles that only e-commerce has, whoever's brand or team stands before them … */
const OF_THE_TRADE =
  /电商|网店|店铺|天猫|淘宝|淘系|京东|拼多多|抖店|抖音|快手|小红书|视频号|唯品会|得物|旗舰店|类目运营|直通车|千川|投流|投放|场控|短视频|编导|种草|达人|打单|审单/;
/** … unless it is a shop that people walk into or that delivers to their door. */
const IN_THE_STREET =
  /线下|实体|门店|门市|专柜|柜台|商场|超市|便利|街铺|档口|加盟|连锁|直营|社区|本地|到家|点评|团购|生活/;
/** Shops of it are in the street, whatever department keeps them. */
const OF_THE_STREET = /超市|便利店|商场|百货店|专柜|门店|加盟/;
/** Live shows are made by the same posts, wherever they are seen … */
const LIVE = /直播|主播/;
/** … unless they entertain and sell nothing … */
const ENTERTAINS = /户外|秀场|娱乐|才艺|颜值/;
/** … as far as a platform is named, not just any market abroad; and so are advertisements bought. */
const ADS = /投手|投放|投流|优化师/;
/** Makes what is shown, for advertisements as for anything else. */
const MAKES_PICTURES = /剪辑|后期|编导|美工|设计师|摄影|拍摄|文案|素材/;
/** Work inside the company, the same whether its buyers are at home or abroad. */
const SAME_INSIDE =
  /美工|设计师|摄影|拍摄|打包|拣货|分拣|采购|会计|出纳|财务|人事|招聘|行政|前端|后端|程序员|软件|数据分析|质检|品控|建联/;
/** Runs a shop on a platform abroad: the plain operation there. */
const RUNS_SHOP = /^((店铺|平台|销售)?(运营|营运)|(店铺|平台)?销售)(专员|人员|员)?$/;
/** Where a platform abroad sells, said beside the platform. */
const SITE_ABROAD = /^([美欧日英德]..?站|北美站|东南亚站|国际)$/;
/** Another post on platforms with operators of their own. */
const RUNS_IT = /运营|营运|^专员$|助理|推广$|^(电商|电子商务|网店|店铺|平台|内容)(专员|人员|员)$/;
/** Operates e-commerce as a whole, on several platforms as on one. */
const WHOLE_TRADE = /^(电商|电子商务|网店)/;
/** Of a company these are parts. */
const PARTS: readonly Trait[] = ['trade', 'goods', 'homePlatform', 'otherPlatform'];
/** Serves the head of the department named before, who is not the head of the company. */
const OF_A_HEAD = /^(主管|经理|总监|部长|主任)(助理|秘书|特助)$/;
/** Leads a few people, not a department. */
const LEADS_FEW = /(组长|领班|班长|队长)$/;
const LEADS_MANY: ReadonlySet<string> = new Set(['manager', 'director']);
/** Work for a brand's name rather than for its goods: 品牌推广 buys no traffic. */
const OF_A_BRAND = /推广|策划|营销|市场|文案/;
/** Work that the word before it makes another one: 运营 of a brand, of a market, of a guild; designs of apps and of streets. */
const MEANT_BY_WORD = /^(运营|营运|策划|企划|推广|主播|设计)(专员|人员|员|师|助理|主管|经理|组长|总监|负责人)?$/;
/** Says so with a word of its own, which no trade's name ends with. */
const SAYS_BRAND = /(品牌|旗舰|项目组|战队|团队)$/;
/** Says of itself that it names a shop, a brand or a team. */
const NAMES_BRAND = /[店组线队]$|品牌|系列|旗舰|项目|战队|团队/;
const GOODS: ReadonlySet<string> = new Set(PRODUCT_LINES);
const NAMED_ABROAD: ReadonlySet<string> = new Set(
  FOREIGN_PLATFORMS.filter((word) => !/跨境|海外|外贸|出海/.test(word)),
);
/** Platforms abroad that people only buy on. */
const FOREIGN_SHOPS: ReadonlySet<string> = new Set(
  [...NAMED_ABROAD, 'tiktokshop', 'amazonfba', 'walmart', 'etsy', 'aliexpress', 'mercadolibre'].filter(
    (word) => !/^(tiktok|tk|国际站|独立站)$/.test(word),
  ),
);
const ABROAD_WORDS: ReadonlySet<string> = new Set([...FOREIGN_PLATFORMS, ...MARKETS_ABROAD]);
/** Who sells in the shop, on a platform that has both. */
const SHOP_KIND = /^(pop|自营)$/;
const TAKEN_PLATFORMS: ReadonlySet<string> = new Set([...HOME_PLATFORMS, ...OTHER_PLATFORMS]);

/** The title without the words around it: level, platform, shift, place, goods, list number. */
export function strippedTitle(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (isLatin(text.key)) return [];
  const found: { candidates: RoleCandidate[]; cost: number }[] = [];
  for (const form of forms(titles, text)) {
    const [cheapest] = found;
    if (cheapest && form.cost > cheapest.cost + 0.6) break;
    const candidates = unlessBranch(
      titles,
      text.key,
      form,
      unlessOthers(titles, text.key, form, core(titles, form, context)),
    );
    if (candidates.length > 0) found.push({ candidates, cost: form.cost });
  }
  const best = ranked(found.flatMap((each) => each.candidates));
  const sure = best.filter((candidate) => candidate.confidence >= SURE);
  return sure.length > 1 ? capped(best, DOUBTFUL) : best;
}

/** The title with ever fewer words around it, the cheapest first. */
function forms(titles: Titles, text: TitleText): Stripped[] {
  const plain = [plainForm(text.key), ...strippedForms(text.key)];
  const noted = notedForms(text).flatMap((form) => {
    const { outside, notes } = form;
    const around = notes.every((note) => TOOLS.includes(note)) || ownDepartment(titles, form) !== null;
    const kind = around ? 'around' : noteKind(titles, form);
    const traits = [
      ...notes.filter((note) => !isEmploymentNote(note)).flatMap(traitsOf),
      ...(kind === 'scope' ? (['scope'] as const) : []),
      ...(text.inside.length > 0 ? (['inBrackets'] as const) : []),
    ];
    const add = (form: Stripped): Stripped => ({
      ...form,
      words: [...form.words, ...notes],
      cost: form.cost + COST_OF_NOTE[kind],
      traits: new Set([...form.traits, ...traits]),
    });
    return [plainForm(outside), ...strippedForms(outside)].map(add);
  });
  const prefixed = prefixedForm(titles, text.key);
  const owner = prefixed ? ownDepartment(titles, prefixed) : null;
  const tool = prefixed?.notes.some((note) => COMPANY_PROGRAMS.includes(note)) ?? false;
  if (prefixed && (owner !== null || tool)) {
    noted.push({ core: prefixed.outside, words: prefixed.notes, cost: 1, traits: new Set() });
  } else if (prefixed && noteKind(titles, prefixed) === 'scope') {
    const { outside, notes } = prefixed;
    const traits = new Set<Trait>(['scope', ...notes.flatMap(traitsOf)]);
    const others = isOfOthers(titles, prefixed) || isSlipOfAnother(titles, text.key, outside);
    const cost = others ? COST_OF_NOTE.post : COST_OF_PREFIX;
    noted.push({ core: outside, words: notes, cost, traits });
  }
  return [...plain, ...noted].sort(byCost);
}

/** "视频好店铺运营": one letter off another role's title, so its beginning is hardly a brand. */
function isSlipOfAnother(titles: Titles, key: string, outside: string): boolean {
  const meant = new Set(titles.index.byKey.get(outside)?.map(({ roleId }) => roleId));
  const cores = strippedForms(key).flatMap(({ core, cost }) => (cost <= COST_OF_PLATFORM ? [core] : []));
  return [key, ...cores]
    .filter((core) => core.length > outside.length && core.endsWith(outside))
    .flatMap((core) => titles.spelling.near(core))
    .some((near) => titles.index.byKey.get(near.key)?.every(({ roleId }) => !meant.has(roleId)));
}

const LONGEST_DEPARTMENT = 4;

/** The department that the words before a title name, if the title has its place there: "仓储拣货员". */
function ownDepartment(titles: Titles, { outside, notes }: Noted): string | null {
  const [name = '', more] = notes;
  if (more !== undefined || !titles.index.byKey.has(outside) || titles.bare.has(outside)) return null;
  if (
    isPostBeside(titles, name, outside) ||
    isDecoration(name) ||
    traitsOf(name).some((trait) => trait === 'otherPlatform' || trait === 'foreignPlatform') ||
    name.length > LONGEST_DEPARTMENT ||
    /^纯|[员师长]/.test(name)
  )
    return null;
  const id = titles.departments.resolve(`${name}部`) ?? titles.departments.resolve(name);
  const entries = titles.index.byKey.get(outside) ?? [];
  const own = entries.every(({ department, roleId }) => department === id && roleId === entries[0]?.roleId);
  return own ? id : null;
}

/** "编导" before "剪辑" is a second post, as "售后" is before "咨询客服", however a team may be called. */
function isPostBeside(titles: Titles, name: string, outside: string): boolean {
  const entries = titles.index.byKey.get(outside) ?? [];
  const serves = entries.every(leadsNobody);
  const isOther = (roleId: string): boolean => serves && entries.every((entry) => entry.roleId !== roleId);
  const named = titles.index.byKey.get(name) ?? [];
  return named.some(({ roleId, weak, within }) =>
    weak ? SERVES_CUSTOMERS.test(outside) && isOther(roleId) : within === null || isOther(roleId),
  );
}

/**
 * "企微运营助理" is no 运营助理: words taken away that make another department's title with the first of the rest leave a doubt.
 */
function unlessOthers(titles: Titles, key: string, form: Stripped, candidates: RoleCandidate[]): RoleCandidate[] {
  const [best] = candidates;
  const from = key.indexOf(form.core);
  if (!best || best.confidence < SURE) return candidates;
  const department = titles.index.roles.get(best.roleId)?.department;
  for (let start = 0; start < from; start++) {
    for (let end = key.length - 1; end >= from + 2; end--) {
      const entries = titles.index.byKey.get(key.slice(start, end)) ?? [];
      const others = entries.length > 0 && entries.every((entry) => !entry.weak && entry.department !== department);
      if (others) return capped(candidates, DOUBTFUL);
    }
  }
  return candidates;
}

/** "泉州总经理" heads a branch, as does whoever heads its books; a place behind a title is where the work is. */
function unlessBranch(titles: Titles, key: string, form: Stripped, candidates: RoleCandidate[]): RoleCandidate[] {
  if ((candidates[0]?.confidence ?? 0) < SURE) return candidates;
  const isPart = (word: string): boolean => BRANCH.test(word) || (isPlaceOfWork(word) && !OF_THE_WHOLE.test(word));
  if (!form.words.some((word) => key.startsWith(word) && isPart(word))) return candidates;
  const level = titles.index.roles.get(candidates[0]?.roleId ?? '')?.level;
  const once = level === 'director' || (level === 'manager' && OF_THE_HOUSE.test(form.core));
  return once ? capped(candidates, DOUBTFUL) : candidates;
}

function core(titles: Titles, form: Stripped, outer: DepartmentContext): RoleCandidate[] {
  const sells = form.traits.has('trade') || form.traits.has('homePlatform') || form.traits.has('otherPlatform');
  let context = sells && !outer.foreign ? inTrade(titles, outer) : outer;
  let { core } = form;
  let unclear = false;
  const leading = titles.departments.leading(core);
  if (leading) {
    const head = core.slice(0, core.length - leading.rest.length);
    const stems = stemsOf(head);
    unclear = OF_A_HEAD.test(leading.rest) || (form.traits.has('scope') && !outer.ids.includes(leading.id));
    const named = { ids: [leading.id], names: new Map([[leading.id, head]]), stems: [stems] };
    context = { ...context, ...withNamed(context, named) };
    core = leading.rest;
    if (titles.bare.has(core)) {
      const alone = rankAlone(titles, core, { ...context, stems: [stems] });
      const told = cappedBy(titles, form, `${stems[0] ?? ''}${core}`, alone, context);
      return unclear || form.traits.has('standingIn') || form.cost >= 4 ? capped(told, DOUBTFUL) : told;
    }
  }
  const serving = form.traits.has('service') || form.traits.has('language');
  if (core.length < 2 || (serving && !SERVES_CUSTOMERS.test(core))) return [];
  if (titles.bare.has(core)) return form.words.length > 0 ? decoratedRank(titles, core, form, context) : [];
  const local = form.words.length > 0 && PLANS.test(core) ? [] : withDepartment(titles, core, context);
  // "工厂财务" in 电商部 names another place itself.
  const elsewhere =
    form.traits.has('scope') && !isBrand(form) && local.some(({ reason }) => departmentOf(reason) !== '');
  if (local.length > 0) return capped(cappedBy(titles, form, core, local, context), elsewhere ? DOUBTFUL : 0.86);
  const abroad = RUNS_SHOP.test(core) ? shopAbroad(titles, form) : undefined;
  const direct = abroad ?? atHome(titles.index.byKey.get(core), context === outer);
  const entries = direct ?? sameRank(titles, core);
  if (form.words.length === 0 && direct && !leading) return [];
  const cap = isShopOfGoods(core, form, outer) ? DOUBTFUL : capFor(titles, form, core, entries, context);
  const params = form.words.length > 0 ? { stripped: form.words.join(' ') } : {};
  const near = !unclear && (direct || !context.unplaced) ? cap : Math.min(cap, DOUBTFUL);
  const few = !direct && LEADS_FEW.test(core) && entries.some(({ level }) => LEADS_MANY.has(level));
  const most = few ? DOUBTFUL : near;
  const confidence = Math.min(most, 0.92 - 0.015 * form.cost - (direct ? 0 : 0.03));
  return capped(decide(entries, context, { confidence, code: 'variant', params }), cap);
}

/** "Shopee美区运营" operates a shop abroad, whatever the plain operation is at home. */
function shopAbroad(titles: Titles, { words, traits }: Stripped): readonly AliasEntry[] | undefined {
  const shop = traits.has('foreignPlatform') && words.some((word) => FOREIGN_SHOPS.has(word));
  return shop ? titles.index.byKey.get('跨境电商运营') : undefined;
}

/** A platform's name says e-commerce, but not that the person leads its department. */
function atHome(entries: readonly AliasEntry[] | undefined, named: boolean): readonly AliasEntry[] | undefined {
  const serve = entries?.filter(leadsNobody) ?? [];
  return named || serve.length === 0 ? entries : serve;
}

/** "A组组长" in 客服部: a rank with a word before it that says nothing of the work. */
function decoratedRank(titles: Titles, rank: string, form: Stripped, context: DepartmentContext): RoleCandidate[] {
  const candidates = rankAlone(titles, rank, context);
  const { traits } = form;
  const operates = candidates.some(({ reason }) => /运营|营运|推广/.test(departmentOf(reason)));
  const unclear = traits.has('goods') || (operates && (traits.has('homePlatform') || traits.has('otherPlatform')));
  return capped(cappedBy(titles, form, rank, candidates, context), unclear ? DOUBTFUL : 0.85);
}

/** The words that name the department a title was read with, "" where it is another reason. */
function departmentOf({ params }: MatchReason): string {
  return ('department' in params && params.department) || '';
}

/** What is asked of the entries behind candidates. */
type Behind = Pick<AliasEntry, 'roleId' | 'level' | 'department' | 'weak'>;

/** Candidates that the department decided, as sure as the words taken away leave them. */
function cappedBy(
  titles: Titles,
  form: Stripped,
  core: string,
  candidates: readonly RoleCandidate[],
  context: DepartmentContext,
): RoleCandidate[] {
  const roles = candidates.flatMap(({ roleId }) => titles.index.roles.get(roleId) ?? []);
  const behind = roles.map(({ id, level, department }) => ({ roleId: id, level, department, weak: true }));
  return capped(candidates, capFor(titles, form, core, behind, context));
}

/** What the words taken away leave of the confidence. */
function capFor(
  titles: Titles,
  form: Stripped,
  core: string,
  entries: readonly Behind[],
  context: DepartmentContext,
): number {
  const leads = !entries.every(leadsNobody);
  const { traits } = form;
  const juniorWord = form.words.some((word) => /^(见习|实习|储备|学徒|新人|培训期)/.test(word));
  const platforms = form.words.filter((word) => TAKEN_PLATFORMS.has(word)).length;
  const markets = form.words.filter((word) => ABROAD_WORDS.has(word)).length;
  const sites = markets > 0 ? form.words.filter((word) => SITE_ABROAD.test(word)).length : 0;
  const cost = form.cost - 2 * Math.max(0, platforms - 1) - 3 * Math.max(0, markets - 1) - sites;
  const others = form.words.filter((word) => !GOODS.has(word) && !isPlaceOfWork(word)).join(' ');
  if (cost >= 4 || holdsOtherWork(others)) return DOUBTFUL;
  if (LIVE.test(core) && form.words.some((word) => ENTERTAINS.test(word))) return DOUBTFUL;
  if (form.words.includes('品牌') && OF_A_BRAND.test(core)) return DOUBTFUL;
  const chief = !leads && form.words.includes('首席') && !CHIEF_LEADS.test(core);
  const standsIn = traits.has('standingIn') && !juniorWord && !chief;
  const forAWhile = form.words.every((word) => !STANDING_IN.includes(word) || /^(代|代理|准|拟任|候补)$/.test(word));
  const part = PARTS.some((trait) => traits.has(trait)) || form.words.some((word) => BRANCH.test(word));
  if ((part || traits.has('scope')) && WHOLE_COMPANY.test(core)) return DOUBTFUL;
  if ((juniorWord && leads) || (standsIn && (leads || !forAWhile))) return DOUBTFUL;
  const atHome = entries.some((entry) => context.ids.includes(entry.department));
  const inTheTrade = context.ids[0] === titles.tradeDepartment;
  const online = OF_THE_TRADE.test(core) && !form.words.some((word) => IN_THE_STREET.test(word));
  if (traits.has('scope') && MEANT_BY_WORD.test(core) && !isBrand(form)) return DOUBTFUL;
  const onPlatform = PARTS.some((trait) => trait !== 'goods' && traits.has(trait));
  if (traits.has('scope') && !onPlatform && form.words.some((word) => OF_THE_STREET.test(word))) return DOUBTFUL;
  const proved = !leads && SERVES_CUSTOMERS.test(core) && form.words.some((word) => SAYS_BRAND.test(word));
  const anywhere = atHome || online || ((inTheTrade || proved) && !BOUND_TO_GOODS.test(core));
  if (traits.has('scope') && !anywhere && !isNarrowed(titles, form, core)) return DOUBTFUL;
  const abroad = entries.every((entry) => entry.department === titles.departments.abroad);
  const named = form.words.every((word) => !ABROAD_WORDS.has(word) || NAMED_ABROAD.has(word));
  const everywhere = (LIVE.test(core) || ADS.test(core)) && named;
  if (traits.has('foreignPlatform') && !abroad && !everywhere && !SAME_INSIDE.test(core)) return DOUBTFUL;
  if (traits.has('media') && !ADS.test(core) && !MAKES_PICTURES.test(core)) return DOUBTFUL;
  const elsewhere = RUNS_IT.test(core) && !SAME_ON_ALL_PLATFORMS.test(core) && !abroad;
  const onMany = traits.has('homePlatform') && WHOLE_TRADE.test(core);
  if (traits.has('otherPlatform') && elsewhere && !onMany && !onItsPlatforms(titles, form, core, entries))
    return DOUBTFUL;
  const sameGoods = atHome && SAME_FOR_ALL_GOODS.test(core);
  const generic = BOUND_TO_GOODS.test(core) && entries.every(({ weak }) => weak) && !sameGoods;
  if (traits.has('scope') && generic) return DOUBTFUL;
  if (traits.has('goods') && BOUND_TO_GOODS.test(core) && !sameGoods && !online) return DOUBTFUL;
  return 1;
}

/** "Golang后端（Agent方向）": a note behind what is surely one role's title tells which part of it is meant, unless it says a street's shop. */
function isNarrowed(titles: Titles, { traits, words }: Stripped, core: string): boolean {
  const entries = titles.index.byKey.get(core) ?? [];
  const [first] = entries;
  const one = entries.every(({ roleId, weak, within }) => roleId === first?.roleId && !weak && within === null);
  const street = words.some((word) => IN_THE_STREET.test(word));
  return (
    traits.has('inBrackets') && first !== undefined && leadsNobody(first) && one && !street && !OF_ANY_TRADE.test(core)
  );
}

/** An unknown word is proved a brand by its ending, or by the goods beside it: 某某组, 某某零食. */
function isBrand({ words, traits }: Stripped): boolean {
  return traits.has('goods') || words.some((word) => NAMES_BRAND.test(word) && !IN_THE_STREET.test(word));
}

/** The platforms are those that the role's own titles begin with: 抖音小店 before 商品卡运营. */
function onItsPlatforms(titles: Titles, form: Stripped, core: string, entries: readonly Behind[]): boolean {
  const platforms = form.words.filter(
    (word) =>
      TAKEN_PLATFORMS.has(word) && !HOME_PLATFORMS.includes(word) && !(SHOP_KIND.test(word) && core.startsWith('京东')),
  );
  const own = platforms.every((word) => entries.every(({ roleId }) => titles.index.beginning(word).has(roleId)));
  // "抖音货架" as one unknown word names a platform as well, and may be another shop's.
  return own && form.words.some((word) => TAKEN_PLATFORMS.has(word));
}

function inTrade(titles: Titles, context: DepartmentContext): DepartmentContext {
  return titles.tradeDepartment === null ? context : { ...context, ids: [...context.ids, titles.tradeDepartment] };
}

function plainForm(key: string): Stripped {
  return { core: key, words: [], cost: 0, traits: new Set() };
}

function byCost(a: Stripped, b: Stripped): number {
  return a.cost - b.cost;
}

/** "美妆店长" without any department may as well run a shop in the street. */
function isShopOfGoods(core: string, form: Stripped, context: DepartmentContext): boolean {
  const { traits } = form;
  const online = traits.has('trade') || traits.has('homePlatform') || traits.has('otherPlatform');
  return core === '店长' && context.ids.length === 0 && !online && (traits.has('goods') || traits.has('place'));
}
