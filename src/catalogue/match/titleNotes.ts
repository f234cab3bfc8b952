import { holdsOtherTrade, holdsOtherWork } from './indexes/departmentIndex';
import { isDecoration } from './words/strip';
import type { Titles } from './indexes/titles';
import { isLatin, titleKey, type TitleText } from './words/titleText';
import { DISTRICTS, EMPLOYMENT_NOTES, MARKETS_ABROAD, PLACES, WAYS_OF_SERVICE } from './words/titleWords';

/** Notes beside a title: "采购专员（包材）", "运营专员(兼)", "商品专员-冬装". */

/**
 * around: words that stand around many titles (a platform, a shift, how a person is employed); scope: unknown words that name no
 * work, so perhaps a brand, a product or a project; post: words that may name another post.
 */
type NoteKind = 'around' | 'scope' | 'post';

/** What a note costs, in the measure of `Stripped.cost`. */
export const COST_OF_NOTE: Readonly<Record<NoteKind, number>> = { around: 0.5, scope: 2, post: 4 };

const EMPLOYMENT: ReadonlySet<string> = new Set(EMPLOYMENT_NOTES);
/** A place of work, as far as its ending or a known part of a city tells; a school's grounds or a circuit are none. */
const PLACE_OF_WORK = new RegExp(
  `^(?:${[...PLACES, ...DISTRICTS].join('|')})+(?:[区市县镇路]|新区|开发区|高新区|商圈|地铁[站口]|科技园|产业园|创意园|附近)?$|^[\\u3400-\\u9fff]{2,4}(?:地铁[站口]|商圈|开发区)$|^(?:临?近|靠近|紧邻)[\\u3400-\\u9fff]{0,4}(?:地铁[站口]?|公交站|商圈)$`,
);
/** Serves customers, however they are reached. */
export const SERVES_CUSTOMERS = /客服|客户服务/;
const WAYS: ReadonlySet<string> = new Set(WAYS_OF_SERVICE);
const LONGEST_SCOPE = 8;
const LONGEST_PREFIX = 6;
/** "三只松鼠旗舰店美工": a shop's name may be longer than a brand's. */
const LONGEST_SHOP = 9;
const SHOP_END = /(旗舰店|专营店|专卖店|官旗店?|天猫店|淘宝店|京东店)$/;
/** Before a title these change who is meant. */
const OWN_MEANING = new RegExp(
  `[副代准兼非前]|^原(?!创)|线上线下|储备|见习|实习|候补|首席|国际|海外|外贸|跨境|出口|进出口|${MARKETS_ABROAD.filter((word) => !isLatin(word)).join('|')}`,
);
/** Behind a title these do. */
const NOTE_MEANING = /^[副代准兼非前原]$|储备|候补|国际|海外|外贸|跨境|出口|进出口|线上线下/;
/** Words that name work or a rank. */
const WORK =
  /专员|主管|经理|总监|助理|组长|主任|店长|负责|管理|顾问|培训|孵化|管培|机构|加盟|经销|代理商|供应商|招聘|校招|工程|研发|开发|设计|销售|业务|技术|医|教|法|财|税|贷|险|券|票|货运|海运|空运|冷链|[员师长手工]$/;

/** A title taken apart into what it says first and what it adds. */
export interface Noted {
  /** A key. */
  readonly outside: string;
  /** Keys. */
  readonly notes: readonly string[];
}

/** The ways to read a title as one with notes: what stands in brackets, or either side of a dash or a blank. */
export function notedForms(text: TitleText): Noted[] {
  const outside = titleKey(text.outside);
  const inside = text.inside.map(titleKey).filter((note) => note !== '');
  if (inside.length > 0) return outside === '' ? [] : [{ outside, notes: inside }];
  const [first = '', second = '', ...more] = text.pieces;
  if (first === '' || second === '' || more.length > 0 || isLatin(first) || isLatin(second)) return [];
  return [
    { outside: first, notes: [second] },
    { outside: second, notes: [first] },
  ];
}

/** "花间集天猫店长": the longest known title at the end, and the words before it, perhaps a brand's or a team's. */
export function prefixedForm(titles: Titles, key: string): Noted | null {
  if (holdsOtherWork(key)) return null;
  for (let start = 2; start <= LONGEST_SHOP; start++) {
    if (start > LONGEST_PREFIX && !SHOP_END.test(key.slice(0, start))) continue;
    const outside = key.slice(start);
    if (/^[a-z]/.test(outside) && /[a-z]$/.test(key.slice(0, start))) continue;
    if (titles.index.byKey.has(outside) && !titles.bare.has(outside)) {
      const prefix = key.slice(0, start);
      return OWN_MEANING.test(prefix) ? null : { outside, notes: [prefix] };
    }
  }
  return null;
}

/** "达人" is no brand in "达人投放": it begins titles of the catalogue, but none of the roles the rest may mean. */
export function isOfOthers(titles: Titles, { outside, notes }: Noted): boolean {
  const known = titles.index.byKey.get(outside) ?? [];
  const roles = new Set(notes.flatMap((note) => [...titles.index.beginning(note)]));
  return roles.size > 0 && !known.some(({ roleId }) => roles.has(roleId));
}

/** What the notes, as keys, are at worst beside the title outside them. */
export function noteKind(titles: Titles, { outside, notes }: Noted): NoteKind {
  const serves = SERVES_CUSTOMERS.test(outside);
  if (notes.every((note) => standsAround(note) || (serves && WAYS.has(note)))) return 'around';
  if (notes.some((note) => !standsAround(note) && NOTE_MEANING.test(note))) return 'post';
  const known = titles.index.byKey.get(outside) ?? [];
  const oneRole = known.every(({ roleId }) => roleId === known[0]?.roleId);
  const own = new Set(known.filter((entry) => oneRole || !entry.weak).map(({ roleId }) => roleId));
  return notes.every((note) => standsAround(note) || isScope(titles, note, own)) ? 'scope' : 'post';
}

/** "兼", "试岗": how the person is employed; the post is wholly the one named. */
export function isEmploymentNote(note: string): boolean {
  return EMPLOYMENT.has(note);
}

/** "徐汇", "福田区": where the person works. */
export function isPlaceOfWork(note: string): boolean {
  return PLACE_OF_WORK.test(note);
}

function standsAround(note: string): boolean {
  return isEmploymentNote(note) || isDecoration(note) || isPlaceOfWork(note);
}

/** A short note that names no work but the title's own. */
function isScope(titles: Titles, note: string, own: ReadonlySet<string>): boolean {
  if (note.length > LONGEST_SCOPE || WORK.test(note) || holdsOtherTrade(note)) return false;
  for (let start = 0; start < note.length - 1; start++) {
    for (let end = start + 2; end <= note.length; end++) {
      const named = titles.index.byKey.get(note.slice(start, end));
      if (named?.some(({ roleId }) => !own.has(roleId))) return false;
    }
  }
  return true;
}
