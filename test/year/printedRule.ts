import { Fraction, HUNDRED, ZERO } from '../app/playThrough/fraction';

/**
 * What a scoring rule printed on a card means to somebody who has nothing but the paper: its words, the target and the actual
 * value. Written from the sentences; none of the product's arithmetic or parsing is used.
 */

export interface ReadRule {
  readonly kind: 'ratio' | 'deduct' | 'occurrence' | 'bands' | 'veto' | 'levels' | 'points';
  /** The best that can be had. */
  readonly best: Fraction;
  /** Has the sentence a target cell to look at? */
  readonly usesTarget: boolean;
  /** Is more of it better, worse, or neither? */
  readonly better: 'higher' | 'lower' | 'near';
  /** A target the sentence itself names; null: it names none. */
  readonly namedTarget: Fraction | null;
  /** Actual values at which the sentence turns, to try. As shares of the target where `shares`. */
  readonly edges: readonly Fraction[];
  readonly shares: boolean;
  /** What is typed is counted, so whole. */
  readonly whole: boolean;
  /** A veto that goes for the whole card. */
  readonly wholeCard: boolean;
  /** Points of levels 1, 2, … */
  readonly levels: readonly Fraction[];
  points(actual: Fraction, target: Fraction | null): Fraction;
}

const NUMBER = String.raw`[¥]?[\d.,]+(?:%|次|分钟|分|天|小时/月|小时|秒|元|个百分点|个)?`;

/** "95%" is 0.95, "¥3" is 3, "0.5个百分点" is 0.005. */
function amount(text: string): Fraction {
  const digits = Fraction.of(Number(text.replace(/[^\d.]/g, '')));
  return /%|百分点/.test(text) ? digits.over(HUNDRED) : digits;
}

const PLAIN = {
  best: HUNDRED,
  usesTarget: true,
  namedTarget: null,
  edges: [],
  shares: false,
  whole: false,
  wholeCard: false,
  levels: [],
} as const;

export function readRule(printed: string): ReadRule {
  const sentence = printed.replace(/；现达成率.*$/s, '');
  const read = ratio(sentence) ?? deduct(sentence) ?? occurrence(sentence) ?? veto(sentence) ?? judged(sentence);
  return read ?? bands(sentence);
}

const need = (target: Fraction | null): Fraction => {
  if (target === null) throw new Error('no target');
  return target;
};

function ratio(sentence: string): ReadRule | null {
  const found =
    /^(实际值÷目标值|目标值÷实际值)×100((?:，达成率≥[\d.]+%时得分×[\d.]+)*)，最高([\d.]+)分(?:，最低([\d.]+)分)?$/.exec(
      sentence,
    );
  if (!found) return null;
  const [, quotient, steps = '', most = '', least = '0'] = found;
  const lower = quotient === '目标值÷实际值';
  const incentives = [...steps.matchAll(/达成率≥([\d.]+%)时得分×([\d.]+)/g)].map(([, from = '', factor = '']) => ({
    from: amount(from),
    factor: amount(factor),
  }));
  const best = amount(most);
  return {
    ...PLAIN,
    kind: 'ratio',
    best,
    better: lower ? 'lower' : 'higher',
    edges: [Fraction.of(1), ...incentives.map(({ from }) => from)],
    shares: true,
    points: (actual, target) => {
      if (lower && actual.against(ZERO) <= 0) return best;
      const reached = lower ? need(target).over(actual) : actual.over(need(target));
      const factor = incentives.filter(({ from }) => reached.against(from) >= 0).pop()?.factor ?? Fraction.of(1);
      return reached.times(HUNDRED).times(factor).atMost(best).atLeast(amount(least));
    },
  };
}

function lessened(times: Fraction, points: string, most: string | undefined): Fraction {
  const lost = times.times(amount(points)).atMost(most === undefined ? HUNDRED : amount(most));
  return HUNDRED.minus(lost).atLeast(ZERO);
}

function deduct(sentence: string): ReadRule | null {
  const found = new RegExp(
    `^(?:按目标值|目标值(${NUMBER}))，每(低|少|超出|偏离)(目标值的)?(${NUMBER})扣([\\d.]+)分，(?:扣完为止|最多扣([\\d.]+)分)(（不足.+?按.+?计）)?$`,
  ).exec(sentence);
  if (!found) return null;
  const [, named, way = '', ofTarget, step = '', points = '', most, started] = found;
  return {
    ...PLAIN,
    kind: 'deduct',
    better: way === '偏离' ? 'near' : way === '超出' ? 'lower' : 'higher',
    namedTarget: named === undefined ? null : amount(named),
    edges: [Fraction.of(1)],
    shares: true,
    whole: started === undefined,
    points: (actual, target) => {
      const gap = way === '超出' ? actual.minus(need(target)) : need(target).minus(actual);
      const past = way === '偏离' ? gap.absolute() : gap.atLeast(ZERO);
      const size = ofTarget === undefined ? amount(step) : need(target).times(amount(step));
      const steps = past.over(size);
      return lessened(started === undefined ? steps : steps.roundedUp(), points, most);
    },
  };
}

function occurrence(sentence: string): ReadRule | null {
  const found = new RegExp(
    `^(按目标值|目标(?:不超过)?(${NUMBER}))，每(?:发生|超出)(${NUMBER})扣([\\d.]+)分，(?:扣完为止|最多扣([\\d.]+)分)$`,
  ).exec(sentence);
  if (!found) return null;
  const [, , named, one = '', points = '', most] = found;
  return {
    ...PLAIN,
    kind: 'occurrence',
    better: 'lower',
    namedTarget: named === undefined ? null : amount(named),
    whole: true,
    points: (actual, target) => lessened(actual.minus(need(target)).over(amount(one)).atLeast(ZERO), points, most),
  };
}

function veto(sentence: string): ReadRule | null {
  const found = new RegExp(
    `^(发生|低于目标值|(?:超过|低于)(${NUMBER}))即一票否决，(?:本项计0分(，等级按考核设置的否决后果确定)?；经核实|考核等级为(最低档)$)`,
  ).exec(sentence);
  if (!found) return null;
  const [, event = '', named, effect, lowest] = found;
  const wholeCard = effect ?? lowest;
  const below = event.startsWith('低于');
  return {
    ...PLAIN,
    kind: 'veto',
    better: below ? 'higher' : 'lower',
    usesTarget: below,
    namedTarget: named === undefined ? null : amount(named),
    whole: true,
    wholeCard: wholeCard !== undefined,
    points: (actual, target) => {
      const limit = named === undefined ? (below ? need(target) : (target ?? ZERO)) : amount(named);
      const happened = below ? actual.against(limit) < 0 : actual.against(limit) > 0;
      return happened ? ZERO : HUNDRED;
    },
  };
}

function judged(sentence: string): ReadRule | null {
  const none = { ...PLAIN, usesTarget: false, better: 'higher', points: () => ZERO } as const;
  if (/^(?:按0–100分评定；|由上级按0–100分评定$)/.test(sentence)) return { ...none, kind: 'points' };
  const found = /^按1–\d级评定：(.+?)；上级必评/.exec(sentence);
  if (!found) return null;
  const levels = (found[1] ?? '').split('，').map((each) => amount(/级([\d.]+)分/.exec(each)?.[1] ?? ''));
  return { ...none, kind: 'levels', levels, whole: true, best: Fraction.of(levels.length) };
}

interface Band {
  readonly holds: (value: Fraction) => boolean;
  readonly edges: readonly Fraction[];
  readonly score: Fraction;
}

function bands(sentence: string): ReadRule {
  const attained = sentence.startsWith('达成率');
  const limited = /^实际值.*目标值/.test(sentence);
  const parts = sentence
    .replace(/^(达成率|实际值)/, '')
    .split('；')
    .map(limited ? limitBand : band);
  return {
    ...PLAIN,
    kind: 'bands',
    best: parts.reduce((best, { score }) => best.atLeast(score), ZERO),
    usesTarget: attained || limited,
    better: limited
      ? 'lower'
      : first(parts).edges[0]?.against(last(parts).edges[0] ?? ZERO) === -1
        ? 'lower'
        : 'higher',
    edges: parts.flatMap(({ edges }) => edges),
    shares: attained || limited,
    whole: /\d次/.test(sentence),
    points: (actual, target) => {
      const value = attained || limited ? actual.over(need(target)) : actual;
      const held = parts.filter(({ holds }) => holds(value));
      if (held.length !== 1) throw new Error(`${held.length} bands of "${sentence}" hold ${value.number()}`);
      return first(held).score;
    },
  };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('none');
  return item;
}

const last = <T>(items: readonly T[]): T => first([...items].reverse());

function band(text: string): Band {
  const one = new RegExp(`^(≥|≤|高于|低于)(${NUMBER})得([\\d.]+)分$`).exec(text);
  if (one) {
    const [, word = '', edge = '', score = ''] = one;
    const limit = amount(edge);
    const holds = {
      '≥': (value: Fraction) => value.against(limit) >= 0,
      '≤': (value: Fraction) => value.against(limit) <= 0,
      高于: (value: Fraction) => value.against(limit) > 0,
      低于: (value: Fraction) => value.against(limit) < 0,
    }[word];
    if (holds) return { holds, edges: [limit], score: amount(score) };
  }
  const two = new RegExp(`^(${NUMBER})(（含）)?–(${NUMBER})(（含）)?得([\\d.]+)分$`).exec(text);
  if (!two) throw new Error(`nobody could tell what this says: ${text}`);
  const [, from = '', fromIn, to = '', toIn, score = ''] = two;
  return {
    holds: (value) =>
      value.against(amount(from)) >= (fromIn === undefined ? 1 : 0) &&
      value.against(amount(to)) <= (toIn === undefined ? -1 : 0),
    edges: [amount(from), amount(to)],
    score: amount(score),
  };
}

/** "不超过目标值的90%得100分", "超过目标值的90%、不超过100%得85分" */
function limitBand(text: string): Band {
  const found = new RegExp(
    `^(?:(达到|超过)目标值的(${NUMBER}))?、?(?:(不超过|低于)(?:目标值的)?(${NUMBER}))?得([\\d.]+)分$`,
  ).exec(text);
  if (!found) throw new Error(`nobody could tell what this says: ${text}`);
  const [, over, from, under, to, score = ''] = found;
  return {
    holds: (value) =>
      (from === undefined || value.against(amount(from)) >= (over === '达到' ? 0 : 1)) &&
      (to === undefined || value.against(amount(to)) <= (under === '不超过' ? 0 : -1)),
    edges: [from, to].flatMap((each) => (each === undefined ? [] : [amount(each)])),
    score: amount(score),
  };
}
