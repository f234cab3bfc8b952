import type { RoleCandidate } from './roleMatch';
import { type AliasEntry, leadsNobody } from './indexes/aliasIndex';
import { capped, decide, DOUBTFUL, ranked, SURE, type Evidence } from './decide';
import { holdsOtherWork, type DepartmentContext } from './indexes/departmentIndex';
import { englishKey } from './words/englishTitle';
import { namesRanksOnly } from './indexes/englishIndex';
import type { Titles } from './indexes/titles';
import { isLatin, titleKey, type TitleText } from './words/titleText';
import {
  FOREIGN_PLATFORMS,
  HOME_PLATFORMS,
  MARKETS_ABROAD,
  OTHER_PLATFORMS,
  SENIORITY,
  SHIFTS,
} from './words/titleWords';

/** Titles in Latin letters: English in any word order, or the Pinyin of a whole title. */

const HOME: ReadonlySet<string> = new Set(HOME_PLATFORMS);
const OTHER: ReadonlySet<string> = new Set([
  ...OTHER_PLATFORMS,
  ...'kwai rednote vipshop xiaohongshu wechat'.split(' '),
]);
const ABROAD: ReadonlySet<string> = new Set([...FOREIGN_PLATFORMS, ...MARKETS_ABROAD]);
const AROUND: ReadonlySet<string> = new Set([
  ...SENIORITY,
  ...SHIFTS,
  ...'remote urgent hiring wfh onsite hybrid'.split(' '),
]);
/** Runs a shop, which is another post on another platform. */
const RUNS_SHOPS =
  /\b(operat|ops\b|marketplace|virtual assistant|account(?!ant|ing)|stores?\b|shop\b|listing|seller|catalog|e-?commerce)/;
/** Work that stays the same on every platform. */
const RUNS_NO_SHOP =
  /\b(communit|private|crm|member|live|creator|influencer|kol|data|customer|design|photo|video|copy|writ|financ|bookkeep|legal|warehouse|buyer|purchas|sourc|suppl|logistic|develop|engineer)/;
/** With these ranks the work is also an authority's or a law's: traffic officer, legal representative. */
const OF_OFFICE =
  /^(dispatch|fulfill?ment|distribution|delivery|promotions?) (coordinator|representative|officer)$|^(dispatch|supply chain) associate$|^clerk secretary$|^visual manager$|^(store|shop) (supervisor|leader|lead|head|team leader)$|^warehouse operative$|^(traffic|planning|distribution|campaign|content|design) (officer|clerk|agent)$|^legal (representative|agent)$/;
/** Says that a post is one of e-commerce. */
const TRADE_BEFORE = /^(e-?commerce|online store|online shop) /;
/** Work that e-commerce may have under another name than the rest of a company. */
const OTHER_IN_TRADE =
  /\b(sales|marketing|business|account|product|brand|merchandis|trade|channel|operat|content|buyer)/;
/** Departments called after one post's work rather than after that of them all. */
const WORK_OF_ITS_OWN = /^(kol|koc|influencer|creator|data|ads|advertising)$/;
/** Shorter spellings are other words as often. */
const SHORTEST_PINYIN = 4;
const CROSS_BORDER = 'cross-border e-commerce operator';
const LEADS = /\b(manager|supervisor|lead|leader|head|director)\b/;

/** By the title's English words, without seniority, or by its Pinyin. */
export function latinTitle(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  if (!isLatin(text.plain)) return [];
  const found = byEnglish(titles, text, context);
  const asWritten = titles.index.byKey.has(titleKey(withoutWords(text.plain, AROUND)));
  return asWritten || !namesRanksOnly(text.plain) ? found : capped(found, DOUBTFUL);
}

function byEnglish(titles: Titles, text: TitleText, context: DepartmentContext): RoleCandidate[] {
  const english = englishEntries(titles, text.plain);
  if (english) return decide(english, context, { confidence: 0.93, code: 'english', params: {} });
  const plain = withoutWords(text.plain, AROUND);
  const known = englishEntries(titles, plain);
  const leads = known?.some((entry) => !leadsNobody(entry)) ?? false;
  const trainee = /\b(trainee|intern|junior|jr)\b/.test(text.plain);
  if (known) return decide(known, context, byWords(leads && trainee ? DOUBTFUL : 0.88));
  const inTrade = ofTheTrade(titles, text.plain);
  if (inTrade) return decide(inTrade, context, byWords(0.86));
  const operator = operatorOf(titles, text.plain);
  if (operator) return decide(operator, context, byWords(0.86));
  const sounds = text.key.length >= SHORTEST_PINYIN ? titles.index.byPinyin().get(text.key) : undefined;
  // "zhubo" in 直播部 is 主播, though a department makes 助播 one of its titles, too.
  const strong = sounds?.filter(({ weak, within }) => !weak && within === null) ?? [];
  if (sounds)
    return decide(strong.length > 0 ? strong : sounds, context, { confidence: 0.9, code: 'pinyin', params: {} });
  const outside = withoutWords(text.outside, AROUND);
  for (const form of new Set([plain, outside])) {
    const found = inOtherWords(titles, form, context);
    if (found.length > 0) return trainee || context.unplaced ? capped(found, DOUBTFUL) : found;
  }
  return [];
}

/** Under another platform's name, with another word for the rank, or misspelt. */
function inOtherWords(titles: Titles, plain: string, context: DepartmentContext): RoleCandidate[] {
  const onPlatform = ofPlatform(titles, plain, context);
  const whole = onPlatform ? byWork(titles, plain, context) : [];
  if ((whole[0]?.confidence ?? 0) >= SURE) return whole;
  if (onPlatform) return onPlatform;
  const found = byWork(titles, plain, context);
  if (found.length > 0) return found;
  const placed = inItsDepartment(titles, plain, context);
  if (placed.length > 0) return placed;
  const known = byTail(titles, plain, context);
  if (known.length > 0) return known;
  const corrected = titles.english().corrected(plain);
  if (corrected === null) return [];
  const entries = englishEntries(titles, corrected.plain);
  const typed: Evidence = { confidence: 0.86, code: 'spelling', params: { typed: plain } };
  const put = entries ? decide(entries, context, typed) : capped(byWork(titles, corrected.plain, context), 0.84);
  return corrected.slips ? put : capped(put, DOUBTFUL);
}

/** "Warehouse Picker": a department before a title of its own. */
function inItsDepartment(titles: Titles, plain: string, context: DepartmentContext): RoleCandidate[] {
  const [first = '', ...rest] = wordsOf(plain);
  const id = titles.departments.resolve(first);
  const entries = englishEntries(titles, rest.join(' ')) ?? [];
  const own = entries.every(
    (entry) => entry.department === id && entry.roleId === entries[0]?.roleId && leadsNobody(entry),
  );
  return own && !WORK_OF_ITS_OWN.test(first) ? decide(entries, context, byWords(0.86)) : [];
}

/** "UGC Video Editor" in Content: words before a title of the row's department that begin no other role's. */
function byTail(titles: Titles, plain: string, context: DepartmentContext): RoleCandidate[] {
  const words = wordsOf(plain);
  for (let from = 1; from <= 2 && from <= words.length - 2; from++) {
    const before = words.slice(0, from);
    const entries = englishEntries(titles, words.slice(from).join(' ')) ?? [];
    const [first] = entries;
    const own = entries.every(
      (entry) => entry.roleId === first?.roleId && !entry.weak && entry.within === null && leadsNobody(entry),
    );
    if (first === undefined || !own || !context.ids.includes(first.department)) continue;
    const others = before.some((word) =>
      [...titles.english().rolesNaming(word)].some((roleId) => roleId !== first.roleId),
    );
    if (!others && !before.some(holdsOtherWork)) return decide(entries, context, byWords(0.84));
  }
  return [];
}

function byWork(titles: Titles, plain: string, context: DepartmentContext): RoleCandidate[] {
  const known = englishEntries(titles, plain);
  if (known) return decide(known, context, byWords(0.88));
  const entries = titles.english().sameRank(plain) ?? [];
  const oneRole = new Set(entries.map(({ roleId }) => roleId)).size === 1;
  const certain = oneRole && !/^operations?\b/.test(plain) && !OF_OFFICE.test(plain);
  return capped(decide(entries, context, byWords(0.86)), certain ? 1 : DOUBTFUL);
}

/** "Shopee Listing Executive", "Tmall Graphic Designer"; null where no platform is named. */
function ofPlatform(titles: Titles, plain: string, context: DepartmentContext): RoleCandidate[] | null {
  const words = wordsOf(plain);
  const named = words.filter((word) => HOME.has(word) || OTHER.has(word) || ABROAD.has(word));
  if (named.length === 0) return null;
  const rest = withoutWords(plain, new Set([...named, 'fba', 'fbm', 'us', 'uk', 'eu']));
  const runs = (RUNS_SHOPS.test(rest) && !RUNS_NO_SHOP.test(rest)) || titles.bare.has(titleKey(rest));
  const abroad = named.some((word) => ABROAD.has(word));
  const own = byWork(titles, rest, context);
  if (!runs) return own;
  if (!abroad) return named.every((word) => HOME.has(word)) ? own : capped(own, DOUBTFUL);
  const operators = decide(englishEntries(titles, CROSS_BORDER) ?? [], context, byWords(0.86));
  const certain = !LEADS.test(rest) && !named.some((word) => /^(tiktok|tk)/.test(word));
  return certain ? operators : ranked([...capped(operators, DOUBTFUL), ...capped(own, 0.6)]);
}

/** "E-commerce Graphic Designer": the trade before a post that leads nobody and is the same in every trade. */
function ofTheTrade(titles: Titles, plain: string): readonly AliasEntry[] | undefined {
  // What does not begin so was looked for before.
  const rest = plain.replace(TRADE_BEFORE, '');
  if (OTHER_IN_TRADE.test(rest)) return undefined;
  const entries = englishEntries(titles, rest);
  const same = entries?.every((entry) => leadsNobody(entry) && entry.roleId === entries[0]?.roleId);
  return same ? entries : undefined;
}

function operatorOf(titles: Titles, plain: string): readonly AliasEntry[] | undefined {
  return englishEntries(titles, plain.replace(/([^a-z])operations?$/, '$1operator'));
}

function byWords(confidence: number): Evidence {
  return { confidence, code: 'english', params: {} };
}

function wordsOf(plain: string): string[] {
  return plain.match(/[a-z0-9#+-]+/g) ?? [];
}

function withoutWords(plain: string, taken: ReadonlySet<string>): string {
  return wordsOf(plain)
    .filter((word) => !taken.has(word.replace(/-/g, '')))
    .join(' ');
}

/** Entries whose English words are the same, in any order. */
export function englishEntries(titles: Titles, plain: string): readonly AliasEntry[] | undefined {
  return titles.index.byEnglish.get(englishKey(plain));
}
