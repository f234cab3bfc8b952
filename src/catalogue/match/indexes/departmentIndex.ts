import { comparable } from '../../../base/plainText';
import type { DepartmentFacts } from '../../types';
import { isLatin, titleKey } from '../words/titleText';
import {
  FOREIGN_PLATFORMS,
  HOME_PLATFORMS,
  HOUSE_WORK,
  MARKETS_ABROAD,
  OTHER_PLATFORMS,
  OTHER_TRADES,
  PLACES,
  PRODUCT_LINES,
} from '../words/titleWords';

export type MatchableDepartment = Pick<DepartmentFacts, 'id' | 'name' | 'aliases' | 'parent'>;

/** What a row's departments tell, deepest first. */
export interface DepartmentContext {
  /** Ids of the catalogue, deepest first, without repeats. */
  readonly ids: readonly string[];
  /** The words that name each of them; none for one that the title only implies. */
  readonly names: ReadonlyMap<string, string>;
  /** Words that stand for a department before "主管", "专员" ("客服", "推广"): of the deepest department first, each in several forms. */
  readonly stems: readonly (readonly string[])[];
  /** The deepest department belongs to another trade. */
  readonly foreign: boolean;
  /** A department works for a platform on which the plain operation is another post than at home. */
  readonly elsewhere: boolean;
  /** The deepest department's words where it is a team rather than a department: "打包" of 打包组; "" where it is none. */
  readonly team: string;
  /** Departments are named, and the catalogue knows none of them. */
  readonly unplaced: boolean;
  /** Departments whose heads have no place in the row's: who leads the books does not sit in the warehouse. */
  readonly headsElsewhere: ReadonlySet<string>;
  /** Departments nobody of which has a place in the row's: 财务部 has no streamers. */
  readonly allElsewhere: ReadonlySet<string>;
}

/** What departments are, what they are called, and what posts in them are called. */
type Named = Pick<DepartmentContext, 'ids' | 'names' | 'stems'>;

/** The row's departments with those that a title names itself below them. A company of another trade has such departments too. */
export function withNamed({ foreign, ...row }: DepartmentContext, named: Named): Named {
  return {
    ids: foreign ? row.ids : [...named.ids, ...row.ids],
    names: new Map([...row.names, ...named.names]),
    stems: [...named.stems, ...row.stems],
  };
}

const NO_DEPARTMENTS: ReadonlySet<string> = new Set();
/** They do one kind of work for the whole company, each a kind of its own; those in one entry work side by side. */
const APART = [['财务部'], ['人力资源部'], ['技术部'], ['物流部', '供应链部']];
/** Where nobody sells. */
const BOOKS_AND_STAFF = ['财务部', '人力资源部'];
const SHOPS_AT_HOME = '运营部';
/** Nobody of them has a post among those who sell abroad. */
const NOT_ABROAD = [SHOPS_AT_HOME, '客服部'];
/** Their work is another one where the buyers are abroad. */
const BUYERS_AT_HOME = [...NOT_ABROAD, '推广部'];
/** Buyers, partners and shows of shops in the street and of franchises are not those of the shop online … */
const IN_THE_STREET = ['客服部', '市场部', SHOPS_AT_HOME, '推广部', '直播部'];
/** … of which a department is called after. */
const STREET = /^(加盟|连锁|直营|门店|实体店|招商加盟)/;
/** May stand in for any department of a company. */
const FOR_ALL = ['总经办', '行政部'];

/** A part of a company of another trade. */
const IN_ANOTHER_TRADE: DepartmentContext = {
  ids: [],
  names: new Map(),
  stems: [],
  foreign: true,
  elsewhere: false,
  team: '',
  unplaced: true,
  headsElsewhere: NO_DEPARTMENTS,
  allElsewhere: NO_DEPARTMENTS,
};

const ENDING =
  /(事业部|项目部|运营中心|管理中心|管理部|部门|中心|部|小组|组|团队|团|处|科室|科|课|室|棚|办公室|department|dept|team|division|center|centre|group)$/;
/** A few people at one work. */
const TEAM = /组$/;
/** Done in any department with its own work. */
const DOES = /(运营|营运|管理|业务|事务|运作|支持)$/;
const DECORATION = new RegExp(
  `^(?:${anyOf([...HOME_PLATFORMS, ...OTHER_PLATFORMS, ...FOREIGN_PLATFORMS, ...PLACES, ...PRODUCT_LINES])})+`,
);
const ELSEWHERE = new RegExp(
  `${anyOf([...OTHER_PLATFORMS, ...FOREIGN_PLATFORMS].filter((word) => !isLatin(word)))}|国际.*(?:运营|营运|电商|店铺|平台)`,
);
const ON_PLATFORM = new RegExp(`^(?:${anyOf([...HOME_PLATFORMS, ...OTHER_PLATFORMS])})(?:电商|店铺|运营|平台)?$`);
/** A platform or a market abroad, and whoever works for it: 亚马逊事业部, 东南亚组, Amazon Team. */
const ABROAD = new RegExp(
  `^(?:${anyOf([...FOREIGN_PLATFORMS, ...MARKETS_ABROAD])})+(?:运营|平台|电商|项目|店铺|站)*(?:事业部|部门|部|组|课|团队|中心|team|department|group|unit|operations)?$`,
);
/** A platform or a market abroad somewhere in the name, a Latin word as a whole: 美国亚马逊运营部, 上海TK运营部. */
const HOLDS_ABROAD = new RegExp(
  `^国际|境外|${anyOf([...FOREIGN_PLATFORMS, ...MARKETS_ABROAD].filter((word) => !isLatin(word)))}|(?:^|[^a-z])(?:${anyOf(
    [...FOREIGN_PLATFORMS, ...MARKETS_ABROAD].filter(isLatin),
  )})(?![a-z])`,
);
/** Sold to buyers at home: goods from abroad, and styles called after a market (日韩女装). */
const SOLD_AT_HOME = new RegExp(
  `(?:天猫|京东)国际|全球购|海购|(?:${anyOf(MARKETS_ABROAD.filter((word) => !isLatin(word)))})(?=风|${anyOf(PRODUCT_LINES)})`,
  'g',
);
const ONLINE_SHOP = /^(?!.*(线下|实体)).+(旗舰店|专营店|网店|c店|天猫店|淘宝店|京东店|抖音店|企业店)$/;
/** "客服部/售后组": the levels of a department written in one cell; "售前/售后组" is one department. */
const LEVELS = /\s*[-/\\|>＞→»]\s*/;
/** Between departments that one name joins. */
const JOINS = /\s*[/\\、,&+]\s*|[与和及]|\band\b/;
const LEVEL_ENDING =
  /(总部|公司|集团|事业部|部门|部|中心|组|处|室|办|区|店|仓库|department|dept|team|division|center|centre|group)$/;
/** A letter counts unless another one stands before it; what stands there is the first group. */
const ORDINAL =
  /[一二三四五六七八九十\d]{1,2}(?=(?:部|组|中心|区|队|班|店)?$)|(^|[^a-z])[a-z]\d?(?=(?:部|组|中心|区|队|班|店)?$)/;

/** The key with `ending` in place of what numbers it. Engines of 2016 know no look-behind. */
function withoutOrdinal(key: string, ending = ''): string {
  return key.replace(ORDINAL, (_whole, before: string | undefined) => `${before ?? ''}${ending}`);
}

/** Sells on a platform or in a market abroad; whoever exports (外贸) may do so without a shop. */
function sellsAbroad(key: string): boolean {
  return ABROAD.test(key) && !/外贸|海外|出海|跨境/.test(key);
}

/** Operates abroad, whatever the operation at home is called: a company name such as 某某国际 says nothing. */
function operatesAbroad(key: string): boolean {
  return HOLDS_ABROAD.test(key.replace(SOLD_AT_HOME, ''));
}

/** "客服部" in "客服部门主管": the rest begins behind 门, unless 门 begins a word of its own. */
const OF_DEPARTMENT = /^门(?![店卫市诊禁户窗迎童锁岗票])/;

const LONGEST_WORK = 6;

export class DepartmentIndex {
  private readonly byKey = new Map<string, string>();
  /** By department: those whose heads, or whose people, are not found there. */
  private readonly heads = new Map<string, ReadonlySet<string>>();
  private readonly people = new Map<string, ReadonlySet<string>>();
  private readonly contexts = new Map<string, DepartmentContext>();
  /** The catalogue's department for e-commerce as a whole. */
  readonly trade: string | null;
  /** The catalogue's department for selling abroad. */
  readonly abroad: string | null;
  /** Those that operate shops at home. */
  private readonly home: readonly string[];
  /** Those that another post works in where the department's name says that its buyers are abroad: 海外推广部. */
  private readonly buyersAtHome: ReadonlySet<string>;
  /** Those that another post works in where a department keeps shops in the street. */
  private readonly street: ReadonlySet<string>;

  constructor(departments: readonly MatchableDepartment[]) {
    for (const department of departments) {
      for (const name of [department.name['zh-CN'], department.name['en-US'], ...department.aliases]) {
        const key = departmentKey(name);
        if (!this.byKey.has(key)) this.byKey.set(key, department.id);
      }
    }
    this.trade = this.byKey.get(departmentKey('电商部')) ?? null;
    this.abroad = this.byKey.get(departmentKey('跨境部')) ?? null;
    const known = (names: readonly string[]): string[] =>
      names.flatMap((name) => this.byKey.get(departmentKey(name)) ?? []);
    const shops = known([SHOPS_AT_HOME]);
    this.buyersAtHome = new Set(known(BUYERS_AT_HOME));
    this.street = new Set(known(IN_THE_STREET));
    this.home = [...shops, ...known(['电商部'])];
    for (const id of known(['跨境部'])) this.people.set(id, new Set(known(NOT_ABROAD)));
    const forAll = known(FOR_ALL);
    const books = known(BOOKS_AND_STAFF);
    for (const side of APART.map(known)) {
      const others = departments.map(({ id }) => id).filter((id) => !side.includes(id) && !forAll.includes(id));
      for (const id of side.filter((each) => !forAll.includes(each))) {
        this.heads.set(id, new Set(others));
        if (books.includes(id)) this.people.set(id, new Set(others.filter((each) => !books.includes(each))));
      }
    }
  }

  /** Reads a row's department and path (top down). */
  context(department: string, path: readonly string[] = []): DepartmentContext {
    const asked = [department, ...path].join('\u0001');
    let context = this.contexts.get(asked);
    if (!context) {
      if (this.contexts.size > 5000) this.contexts.clear();
      context = this.read(department, path);
      this.contexts.set(asked, context);
    }
    return context;
  }

  private read(department: string, path: readonly string[]): DepartmentContext {
    const names = [department, ...[...path].reverse()].flatMap(levelsOf).filter((name) => name !== '');
    const ids: string[] = [];
    const wordsOf = new Map<string, string>();
    const stems: string[][] = [];
    const joined = new Set<string>();
    for (const name of names) {
      const id = this.resolve(name);
      for (const part of id === null ? this.partsOf(name) : this.housePartsOf(name)) {
        joined.add(part.id);
        if (wordsOf.has(part.id)) continue;
        ids.push(part.id);
        wordsOf.set(part.id, part.name);
      }
      if (id === null && ids.length > 0 && !ids.includes(this.trade ?? '') && isAnotherTrade(departmentKey(name))) {
        return IN_ANOTHER_TRADE;
      }
      if (id !== null && !wordsOf.has(id)) {
        ids.push(id);
        wordsOf.set(id, name);
      }
      const forms = stemsOf(departmentKey(name));
      if (sellsAbroad(departmentKey(name))) forms.push('跨境', '跨境电商');
      if (forms.length > 0) stems.push(forms);
    }
    const deepest = departmentKey(names[0] ?? '');
    const known = this.resolve(names[0] ?? '') !== null || this.partsOf(names[0] ?? '').length > 0;
    const foreign = !known && holdsOtherWork(deepest.replace(WORKERS, ''));
    const apart = (others: ReadonlySet<string>): ReadonlySet<string> =>
      joined.size > 0 ? new Set([...others].filter((id) => !joined.has(id))) : others;
    return {
      ids,
      names: wordsOf,
      stems,
      foreign,
      elsewhere: names.some((name) => ELSEWHERE.test(departmentKey(name))),
      team: TEAM.test(withoutOrdinal(deepest)) ? (stemsOf(deepest)[0] ?? '') : '',
      unplaced: names.length > 0 && ids.length === 0,
      headsElsewhere: apart(this.heads.get(ids[0] ?? '') ?? NO_DEPARTMENTS),
      allElsewhere: apart(this.people.get(ids[0] ?? '') ?? this.elsewhereThan(deepest, names[0] ?? '')),
    };
  }

  /**
   * "财务/审计/税务", "人事财务部": the known ones of the departments that one name joins. Beside them may stand work of the house; a
   * word of another trade makes it that trade's.
   */
  private partsOf(name: string): { readonly id: string; readonly name: string }[] {
    const key = departmentKey(name);
    const parts = comparable(name).split(JOINS).map(titleKey);
    const halves = parts.length > 1 ? parts : halvesOf(key.replace(ENDING, ''));
    const found = halves.map((part) => ({ name: part, id: this.ofWork(part) }));
    const known = found.flatMap(({ name, id }) => (id === null ? [] : [{ name, id }]));
    const told = parts.length > 1 || found.every(({ name, id }) => id !== null || holdsOtherWork(name));
    return told ? known.filter(({ id }, at) => known.findIndex((each) => each.id === id) === at) : [];
  }

  /** "财务人事部" is not only what it ends with: two departments of the house, whose people no other department shares. */
  private housePartsOf(name: string): { readonly id: string; readonly name: string }[] {
    if (this.byKey.has(departmentKey(name))) return [];
    const parts = this.partsOf(name);
    return parts.length > 1 && parts.every((part) => part.name.search(OWN_WORK) === 0) ? parts : [];
  }

  /** A department called after work, with or without its ending. */
  private ofWork(work: string): string | null {
    return work.length < 2 ? null : (this.byKey.get(work) ?? this.byKey.get(`${work.replace(ENDING, '')}部`) ?? null);
  }

  /** Whose people another post has in a department with this name. */
  private elsewhereThan(key: string, name: string): ReadonlySet<string> {
    if (operatesAbroad(key)) return this.buyersAtHome;
    return STREET.test(key) && this.resolve(name) === null ? this.street : NO_DEPARTMENTS;
  }

  /** The catalogue's id for a department's name, null for one it does not know. */
  resolve(name: string): string | null {
    const id = this.resolveAtHome(name);
    const named = id === this.byKey.get(departmentKey(name));
    return id !== null && !named && this.home.includes(id) && operatesAbroad(departmentKey(name)) ? this.abroad : id;
  }

  private resolveAtHome(name: string): string | null {
    const key = departmentKey(name);
    const plain = withoutOrdinal(key);
    for (const form of [
      key,
      plain,
      plain.replace(DECORATION, ''),
      withoutOrdinal(key, '组'),
      isLatin(key) ? key.replace(ENDING, '') : '',
    ]) {
      const id = this.byKey.get(form) ?? this.byKey.get(`${form}部`);
      if (id !== undefined && form.length >= 2) return id;
    }
    // A bracket that nobody closed ends where the name does.
    const outside = name.replace(/[(（【[][^)）】\]]*(?:[)）】\]]|$)/g, '');
    if (outside !== name && departmentKey(outside) !== '') return this.resolveAtHome(outside);
    return this.byKind(plain) ?? this.byTail(plain) ?? this.byPlatform(plain) ?? this.byWork(plain);
  }

  /** "商务组", "客服课": a department that is called after its work, however large it is. */
  private byWork(key: string): string | null {
    const work = key.replace(ENDING, '');
    if (work === key || work.length < 2) return null;
    return this.byKey.get(`${work}部`) ?? this.byKey.get(`${work}组`) ?? null;
  }

  /** "天猫一店" operates like 天猫部; "快手组" is a part of e-commerce as a whole. */
  private byPlatform(key: string): string | null {
    const bare = withoutOrdinal(key.replace(ENDING, '').replace(/店$/, ''));
    if (ONLINE_SHOP.test(key)) return this.trade;
    if (ABROAD.test(key)) return this.abroad;
    if (bare === key || !ON_PLATFORM.test(bare)) return null;
    return ELSEWHERE.test(bare) ? this.trade : (this.byKey.get('天猫部') ?? this.trade);
  }

  /** "会员运营组", "仓储管理中心": what a department does for its work tells less than the work. */
  private byKind(key: string): string | null {
    const work = key.replace(ENDING, '').replace(DOES, '');
    return work === key.replace(ENDING, '') || work.length < 2 ? null : this.ofWork(work);
  }

  /** "某某品牌客服部": the end is known, and nothing before it speaks of another trade. */
  private byTail(key: string): string | null {
    if (isLatin(key)) return null;
    for (let start = 1; start <= key.length - 3; start++) {
      const id = this.byKey.get(key.slice(start));
      if (id !== undefined) return holdsOtherWork(key.slice(0, start)) ? null : id;
    }
    return null;
  }

  /** The department whose work a title names anywhere ("头程物流官"), by its longest word, with that word. */
  within(key: string): { readonly id: string; readonly word: string } | null {
    if (isLatin(key)) return null;
    for (let length = Math.min(key.length, LONGEST_WORK); length >= 2; length--) {
      for (let start = key.length - length; start >= 0; start--) {
        const word = key.slice(start, start + length);
        const id = this.byKey.get(`${word}部`) ?? this.byKey.get(word);
        if (id !== undefined) return { id, word };
      }
    }
    return null;
  }

  /** The department a title begins with ("客服部主管"), with what remains of the title. */
  leading(key: string): { readonly id: string; readonly rest: string } | null {
    for (let end = Math.min(key.length - 2, 10); end >= 3; end--) {
      const head = key.slice(0, end);
      const id = /(部|组|中心|室|仓)$/.test(head) ? this.byKey.get(head) : undefined;
      if (id === undefined) continue;
      const word = head.endsWith('部') && OF_DEPARTMENT.test(key.slice(end)) ? end + 1 : end;
      if (word <= key.length - 2) return { id, rest: key.slice(word) };
    }
    return null;
  }
}

/** "天猫客服管理部" → "天猫客服管理", "客服管理", "客服". */
export function stemsOf(key: string): string[] {
  const whole = withoutOrdinal(key).replace(ENDING, '');
  const plain = whole.replace(DECORATION, '');
  const bare = plain.replace(/(服务|管理|业务|运营)$/, '');
  const platform = whole.replace(/(业务|运营|电商|店)$/, '');
  return [...new Set([whole, plain, bare, platform])].filter((stem) => stem.length >= 2);
}

/** The two halves of a name of four letters. */
function halvesOf(stem: string): string[] {
  return /^[\u3400-\u9fff]{4}$/.test(stem) ? [stem.slice(0, 2), stem.slice(2)] : [];
}

/** The levels that a department's name gives, deepest first. */
function levelsOf(name: string): string[] {
  const levels = comparable(name)
    .split(LEVELS)
    .filter((level) => level !== '');
  const above = levels.slice(0, -1);
  const isPath = above.length > 0 && above.every((level) => LEVEL_ENDING.test(level));
  return isPath ? levels.reverse() : [name];
}

function departmentKey(name: string): string {
  return titleKey(comparable(name));
}

/** Goods that are called with a word of another trade: 化妆品, 厨具, 汽车用品. */
const GOODS_OF_TRADES = new RegExp(
  anyOf(PRODUCT_LINES.filter((goods) => OTHER_TRADES.some((trade) => goods !== trade && goods.includes(trade)))),
  'g',
);
const OTHER_TRADE = anyWordOf(OTHER_TRADES);
const OTHER_WORK = anyWordOf([...OTHER_TRADES, ...HOUSE_WORK]);

/** True where a text speaks of a trade that the catalogue does not cover. */
export function holdsOtherTrade(key: string): boolean {
  return OTHER_TRADE.test(key.replace(GOODS_OF_TRADES, ' '));
}

/** True where a text speaks of work that only an alias may fill: another trade's, or a company's work under its own roof. */
export function holdsOtherWork(key: string): boolean {
  return OTHER_WORK.test(key.replace(GOODS_OF_TRADES, ' '));
}

function anyWordOf(words: readonly string[]): RegExp {
  return new RegExp(
    words
      .map((word) => (isLatin(word) && word.length <= 3 ? `(?:^|[^a-z\\d])${escape(word)}` : escape(word)))
      .join('|'),
  );
}

/** Work that a company of any trade has done under its own roof. */
const OWN_WORK = /生产|工厂|车间|工程|设备|行政|人事|人力资源|人力|^hr|后勤|财务|法务|审计|包装|档案|快递|搬运|装卸/g;

/** Says who is there, and not at what: a heading of job boards. */
const WORKERS = /^(技工|普工|工人|操作工|学徒)+$/;

/** True for a department whose own name says that the company, or this part of it, is in another trade: "酒店事业部". */
function isAnotherTrade(key: string): boolean {
  return holdsOtherTrade(key.replace(OWN_WORK, ''));
}

function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
