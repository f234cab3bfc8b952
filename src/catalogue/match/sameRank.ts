import { type AliasEntry, leadsNobody } from './indexes/aliasIndex';
import { holdsOtherWork } from './indexes/departmentIndex';
import type { Titles } from './indexes/titles';
import { TEAM_LEADS, PERSONS, SPECIALIST_ENDINGS } from './words/titleWords';

/** Titles that differ from the catalogue's only in the word for their rank. */

/** Says where a person works, not at what: "仓库小哥". */
const PLACE_OF_WORK = /[库店室部间厂组]$/;
/** Work that only those who serve customers have: what 客服 does on a platform, its 专员 need not do. */
const SERVICE = /[售退换赔诉评]|维权|纠纷|催[付单]|回访|查[单件]|工单|接待|咨询|客户|顾客/;
const CUSTOMER_RANKS = ['客服专员', '客服', '专员'];
const SPECIALISTS = ['专员', '', '员', '人员', '师', '工'];

/** Heads and trainees as often as specialists: "仓储管理岗", "培训生". */
const OWN_WORDS = /管理(岗|岗位|专岗)$|(培训|管培|实习|见习)生$/;
/** Of those: endings that say no more than 专员 where a company keeps its own house, too. */
const HOUSE_ENDINGS = ['专家', '专岗', '岗位', '岗'];
const ANY_ENDING = new RegExp(`..(?:${[...SPECIALIST_ENDINGS, ...PERSONS].join('|')})$`);

/** The entries of a title whose last word is another one for the same rank: "活动人员", "打包小妹", "仓储主任". */
export function sameRank(titles: Titles, core: string): readonly AliasEntry[] {
  return (
    sameSpecialist(titles, core) ?? unranked(titles, core) ?? servesCustomers(titles, core) ?? sameLead(titles, core)
  );
}

/** "活动人员" for "活动专员". Only for posts that lead nobody. */
function sameSpecialist(titles: Titles, core: string): readonly AliasEntry[] | undefined {
  if (!ANY_ENDING.test(core)) return undefined;
  const houseWork = holdsOtherWork(core);
  for (const ending of [...(houseWork ? HOUSE_ENDINGS : SPECIALIST_ENDINGS), ...PERSONS]) {
    if (!core.endsWith(ending) || core.length - ending.length < 2) continue;
    const stem = core.slice(0, -ending.length);
    if (OWN_WORDS.test(core)) continue;
    if (PERSONS.includes(ending) && PLACE_OF_WORK.test(stem)) continue;
    const found = SPECIALISTS.filter((other) => other !== ending && !titles.bare.has(stem + other))
      .map((other) => titles.index.byKey.get(stem + other)?.filter(leadsNobody) ?? [])
      .filter((entries) => entries.length > 0);
    const best = found.find((entries) => entries.some(({ weak }) => !weak)) ?? found[0];
    if (best) return best;
  }
  return undefined;
}

/** "差评处理" for "差评处理专员": work that no department is called after. */
function unranked(titles: Titles, core: string): readonly AliasEntry[] | undefined {
  if (core.length < 4 || titles.departments.resolve(`${core}部`) !== null) return undefined;
  return strongOne(
    titles,
    ['专员', '员', '师'].map((ending) => core + ending),
    leadsNobody,
  );
}

/** "售后理赔客服" for "售后理赔专员", and the other way round: where customers are served, both words stand for one rank. */
function servesCustomers(titles: Titles, core: string): readonly AliasEntry[] | undefined {
  const [department] = (titles.index.byKey.get('客服专员') ?? []).map((entry) => entry.department);
  const ending = CUSTOMER_RANKS.find((each) => core.endsWith(each) && core.length - each.length >= 2);
  if (ending === undefined) return undefined;
  const stem = core.slice(0, -ending.length);
  if (ending === '专员' && !SERVICE.test(stem)) return undefined;
  const others = CUSTOMER_RANKS.filter((other) => other !== ending && !titles.bare.has(stem + other));
  return strongOne(
    titles,
    others.map((other) => stem + other),
    (entry) => entry.department === department && leadsNobody(entry),
  );
}

/** The entries of the first of these titles that are all fit and without doubts. */
function strongOne(
  titles: Titles,
  keys: readonly string[],
  fits: (entry: AliasEntry) => boolean,
): readonly AliasEntry[] | undefined {
  return keys
    .map((key) => titles.index.byKey.get(key) ?? [])
    .find((entries) => entries.length > 0 && entries.every((entry) => fits(entry) && !entry.weak));
}

/** "仓储主任" for "仓储主管": where the catalogue words the rank in several ways, all of them are heard. */
function sameLead(titles: Titles, core: string): readonly AliasEntry[] {
  const ending = TEAM_LEADS.find((each) => core.endsWith(each) && core.length - each.length >= 2);
  if (ending === undefined) return [];
  const stem = core.slice(0, -ending.length);
  const found = [...TEAM_LEADS, '经理'].flatMap((other) => titles.index.byKey.get(stem + other) ?? []);
  return found.filter((entry) => !leadsNobody(entry));
}
