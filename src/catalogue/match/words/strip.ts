import { isLatin } from './titleText';
import {
  AD_MEDIA,
  CHANNELS,
  FOREIGN_PLATFORMS,
  HOME_PLATFORMS,
  LANGUAGES,
  MARKETS_ABROAD,
  OTHER_PLATFORMS,
  PLACES,
  PRODUCT_LINES,
  SENIORITY,
  SHIFTS,
  STANDING_IN,
  TRADE_MARKS,
  WAYS_OF_SERVICE,
} from './titleWords';

/** A title without some of the words around its core. */
export interface Stripped {
  readonly core: string;
  /** What was taken away, in order. */
  readonly words: readonly string[];
  readonly cost: number;
  readonly traits: ReadonlySet<Trait>;
}

/** What a word taken away says about the match. */
export type Trait =
  | 'seniority'
  | 'standingIn'
  | 'homePlatform'
  | 'otherPlatform'
  | 'foreignPlatform'
  | 'media'
  | 'goods'
  | 'trade'
  | 'place'
  | 'service'
  | 'language'
  | 'scope'
  | 'inBrackets';

interface Word {
  readonly text: string;
  readonly trait: Trait;
  readonly cost: number;
  readonly latin: boolean;
}

const WORDS: readonly Word[] = [
  ...words(STANDING_IN, 'standingIn', 1),
  ...words(
    SENIORITY.filter((word) => !STANDING_IN.includes(word)),
    'seniority',
    1,
  ),
  ...words(HOME_PLATFORMS, 'homePlatform', 2),
  ...words(OTHER_PLATFORMS, 'otherPlatform', 2.5),
  ...words(FOREIGN_PLATFORMS, 'foreignPlatform', 3),
  ...words(MARKETS_ABROAD, 'foreignPlatform', 3),
  ...words(AD_MEDIA, 'media', 1),
  ...words(SHIFTS, 'place', 1),
  ...words(PLACES, 'place', 1),
  ...words(CHANNELS, 'place', 1),
  ...words(WAYS_OF_SERVICE, 'service', 1),
  ...words(LANGUAGES, 'language', 1),
  ...words(PRODUCT_LINES, 'goods', 1.5),
  ...words(TRADE_MARKS, 'trade', 1),
];
/** Stand around nobody but those who serve customers. */
const OF_SERVICE: ReadonlySet<Trait> = new Set<Trait>(['service', 'language']);
const BY_START = groupedBy((text) => text[0] ?? '');
const BY_END = groupedBy((text) => text[text.length - 1] ?? '');
/** A place in a list: "3", "b", "b2", "2a", "ii", "三". Longer words of Latin letters ("ui", "vip") mean something. */
const PLACE = '(?:[ivx]{1,3}|[a-z]?\\d{1,3}[a-z]?|[a-z]|[一二三四五六七八九十]{1,3})';
const ORDINAL_END = new RegExp(
  `[-_]?(?:第?${PLACE}(?:组|店|号|区|线|岗|班|队|部|小组|号店|人|名|位|个|级|档|等|星|星级|职等|号机|号位)?)$`,
);
const ORDINAL_START = new RegExp(
  `^(?:第?${PLACE}(?:组|店|区|线|部|仓|号店|岗|班)|[a-z]级|[a-z]?\\d{1,2}(?=[\\u3400-\\u9fff]))`,
);
/** "运营一组组长": a numbered team in the middle. */
const ORDINAL_INSIDE = new RegExp(`^(.{2,}?)(第?${PLACE}(?:小组|组|部|区|队|店))(.{2,})$`);
/** "达人BD3": a list number after Latin letters. */
const LATIN_NUMBER = /[\u3400-\u9fff][a-z]{2,5}(\d{1,2})$/;
/** "天猫高级运营": a level in the middle. */
const LEVEL_INSIDE =
  /^([\u3400-\u9fff]{2,})(高级|资深|中级|初级|实习|储备|见习|兼职|全职|金牌|银牌|王牌|明星|首席|特级)([\u3400-\u9fff]{2,})$/;
/** "售后电话客服": how customers are served, in the middle. */
const SERVICE_INSIDE = /^([\u3400-\u9fff]{2,})(电话|热线|网络|在线|线上|纯|纯线上)(客服[\u3400-\u9fff]*)$/;
/** "国际亚马逊": says twice that the platform is abroad. */
const ABROAD_TWICE = new RegExp(`^国际(?=${FOREIGN_PLATFORMS.join('|')})`);
/** "华东仓打包员", "A组客服": a decoration's own ending, before what it decorates. */
const GROUP_START = /^(仓|组|项目组|项目|专项|事业部|用品|大区|地区|区(?!域)|线(?![上下]))/;
/** "（天猫组）", "女装线": the word before is a decoration, the ending belongs to it. */
const GROUP_END = /(组|店|线|区|仓|部|班|类|类目|项目|专项|业务|方向)$/;
const DEEPEST = 4;
const MOST_FORMS = 200;

/** Every way to take decorations from both ends of the key, the cheapest first; the key itself is not among them. */
export function strippedForms(key: string): Stripped[] {
  const seen = new Map<string, Stripped>();
  let layer: Stripped[] = [{ core: key, words: [], cost: 0, traits: new Set() }];
  for (let depth = 0; depth < DEEPEST && seen.size < MOST_FORMS; depth++) {
    const next: Stripped[] = [];
    for (const form of layer) {
      for (const shorter of oneLess(form)) {
        const known = seen.get(shorter.core);
        if (known && known.cost <= shorter.cost) continue;
        seen.set(shorter.core, shorter);
        next.push(shorter);
      }
    }
    layer = next;
  }
  return [...seen.values()].sort((a, b) => a.cost - b.cost);
}

/** True for a text made of decorations only: "天猫", "华东", "A组". */
export function isDecoration(key: string): boolean {
  if (key === '' || ORDINAL_END.exec(key)?.[0] === key) return true;
  const bare = key.replace(GROUP_END, '');
  return (
    WORDS.some(({ text, trait }) => !OF_SERVICE.has(trait) && text === bare) ||
    strippedForms(`${key}~`).some(
      ({ core, traits }) => core === '~' && ![...traits].some((each) => OF_SERVICE.has(each)),
    )
  );
}

/** The traits of a text made of decorations. */
export function traitsOf(key: string): Trait[] {
  return WORDS.filter(({ text, trait }) => !OF_SERVICE.has(trait) && key.includes(text)).map(({ trait }) => trait);
}

function oneLess(form: Stripped): Stripped[] {
  const { core } = form;
  const forms: Stripped[] = [];
  const take = (rest: string, word: string, trait: Trait | null, cost: number): void => {
    if (rest.length < 1) return;
    const traits = trait === null ? form.traits : new Set([...form.traits, trait]);
    forms.push({ core: rest, words: [...form.words, word], cost: form.cost + cost, traits });
  };
  for (const { text, trait, cost, latin } of BY_START.get(core[0] ?? '') ?? []) {
    if (!core.startsWith(text) || !boundary(latin, core[text.length])) continue;
    take(core.slice(text.length), text, trait, cost);
    const group = GROUP_START.exec(core.slice(text.length))?.[0];
    if (group !== undefined) take(core.slice(text.length + group.length), text + group, trait, cost + 0.1);
  }
  for (const { text, trait, cost, latin } of BY_END.get(core[core.length - 1] ?? '') ?? []) {
    if (core.endsWith(text) && boundary(latin, core[core.length - text.length - 1])) {
      take(core.slice(0, -text.length), text, trait, cost + 0.2);
    }
  }
  const grouped = core.replace(GROUP_END, '');
  for (const { text, trait, cost } of grouped === core ? [] : (BY_END.get(grouped[grouped.length - 1] ?? '') ?? [])) {
    if (grouped.endsWith(text)) {
      const start = grouped.length - text.length;
      take(core.slice(0, start), core.slice(start), trait, cost + 0.3);
    }
  }
  const end = ORDINAL_END.exec(core)?.[0];
  if (end !== undefined && endsSoundly(core, end)) take(core.slice(0, -end.length), end, null, 0.5);
  const number = LATIN_NUMBER.exec(core)?.[1];
  if (number !== undefined) take(core.slice(0, -number.length), number, null, 0.5);
  const start = ORDINAL_START.exec(core)?.[0];
  if (start !== undefined) take(core.slice(start.length), start, null, 0.7);
  const inside = ORDINAL_INSIDE.exec(core);
  if (inside) take(`${inside[1] ?? ''}${inside[3] ?? ''}`, inside[2] ?? '', null, 0.8);
  const level = LEVEL_INSIDE.exec(core);
  if (level) take(`${level[1] ?? ''}${level[3] ?? ''}`, level[2] ?? '', 'seniority', 1);
  const service = SERVICE_INSIDE.exec(core);
  if (service) take(`${service[1] ?? ''}${service[3] ?? ''}`, service[2] ?? '', 'service', 1);
  if (ABROAD_TWICE.test(core)) take(core.slice(2), '国际', null, 0.5);
  return forms;
}

/** A Latin word ends where Han begins: "pop运营", but not "pop" in "popular". */
function boundary(latin: boolean, beside: string | undefined): boolean {
  return !latin || beside === undefined || !/[a-z]/.test(beside);
}

/** Letters and figures are taken only from Han text, and a Chinese figure only with its noun. */
function endsSoundly(core: string, end: string): boolean {
  const before = core[core.length - end.length - 1] ?? '';
  return /[\u3400-\u9fff]/.test(before) && !/^[一二三四五六七八九十]+$/.test(end);
}

function words(texts: readonly string[], trait: Trait, cost: number): Word[] {
  return texts.map((text) => ({ text, trait, cost, latin: isLatin(text) }));
}

function groupedBy(letter: (text: string) => string): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of WORDS) groups.set(letter(word.text), [...(groups.get(letter(word.text)) ?? []), word]);
  return groups;
}
