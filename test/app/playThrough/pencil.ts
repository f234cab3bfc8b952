import { Fraction, HUNDRED, sum, ZERO } from './fraction';

/**
 * What HR would work out with pencil and paper from the company's rules: item scores, totals, grades, pay. Written from
 * the description of the scorecard, without any of the product's arithmetic.
 */

/** A scoring rule as the catalogue states it. */
export type PaperRule =
  | {
      readonly kind: 'ratio';
      readonly direction: 'higher' | 'lower';
      readonly floor: number;
      readonly cap: number;
      readonly incentives?: readonly { readonly from: number; readonly factor: number }[];
    }
  | {
      readonly kind: 'deduct';
      readonly direction: 'higher' | 'lower' | 'target';
      readonly step: number;
      readonly stepOf: 'value' | 'target';
      readonly points: number;
      readonly maxDeduction?: number;
    }
  | { readonly kind: 'occurrence'; readonly points: number; readonly maxDeduction?: number }
  | {
      readonly kind: 'bands';
      readonly on: 'value' | 'attainment';
      readonly bands: readonly { readonly from: number | null; readonly to: number | null; readonly score: number }[];
    }
  | { readonly kind: 'judgement'; readonly scale: 'levels' | 'points' }
  | { readonly kind: 'veto'; readonly scope: 'item' | 'card'; readonly direction?: 'higher' | 'lower' };

export interface PaperIndicator {
  readonly name: string;
  readonly rule: PaperRule;
  /** Which way the indicator is better, where its rule does not say. */
  readonly direction: 'higher' | 'lower' | 'target';
  /** The one that holds on the card: the catalogue's, or what was typed the month before. */
  readonly target: number | null;
  /** The catalogue's. */
  readonly usual: number | null;
  /** Percent points. */
  readonly weight: number;
  readonly unit: string;
}

export type Typed = number | string;

/** What people typed into one line of a card. */
export interface PaperLine {
  target?: Typed;
  actual?: Typed;
  self?: Typed;
  manager?: Typed;
  note?: string;
}

export interface PaperSettings {
  readonly cap: number;
  readonly self: number;
  readonly manager: number;
  readonly grades: readonly {
    readonly name: string;
    readonly minimum: number;
    readonly coefficient: number;
    readonly share: number | null;
  }[];
  readonly adjustments: readonly { readonly item: string; readonly points: number; readonly cap: number | null }[];
  readonly attendanceShare: number;
  readonly lapses: number;
  readonly absenceDays: number;
}

/** A score, nothing yet, or a remark that something is wrong with an entry. */
export type Score =
  Fraction | 'blank' | 'notANumber' | 'noTarget' | 'invalid' | 'invalidRating' | 'noReason' | 'vetoOpen';

export interface PaperResult {
  readonly system: readonly Score[];
  readonly final: readonly Score[];
  readonly weighted: readonly (Fraction | null)[];
  readonly adjustments: readonly (Fraction | null)[];
  readonly adjusted: Fraction;
  readonly missing: number;
  readonly total: Fraction | null;
  readonly veto: boolean;
  /** Scores a manager has put over the system's, and the total without them. */
  readonly overrides: { readonly count: number; readonly total: Fraction | null };
  readonly grade: string;
  readonly coefficient: number | null;
  readonly status: '未评分' | '评分中' | '已完成';
  readonly baseTargetMet: boolean | null;
}

const LEVELS = [20, 40, 60, 80, 100];

export function workOut(
  indicators: readonly PaperIndicator[],
  lines: readonly PaperLine[],
  counts: readonly (number | undefined)[],
  events: readonly (string | undefined)[],
  settings: PaperSettings,
): PaperResult {
  const line = (index: number): PaperLine => lines[index] ?? {};
  const targetOf = (index: number): Typed | null => line(index).target ?? indicators[index]?.target ?? null;
  const system = indicators.map(({ rule }, index) => systemScore(rule, line(index).actual, targetOf(index)));
  const final = indicators.map(({ rule }, index) => finalScore(rule, system[index] ?? 'blank', line(index), settings));
  const weighted = indicators.map(({ weight }, index) => {
    const score = final[index];
    return score instanceof Fraction ? score.times(Fraction.of(weight)).over(HUNDRED).rounded(2) : null;
  });
  const adjustments = settings.adjustments.map(({ points, cap }, index) => {
    const count = counts[index];
    if (count === undefined || (count > 0 && events[index] === undefined)) return null;
    const earned = Fraction.of(points).times(Fraction.of(count));
    if (cap === null) return earned;
    return earned.atMost(Fraction.of(cap)).atLeast(Fraction.of(-cap));
  });
  const adjusted = sum(adjustments.filter((each) => each !== null));
  const unexplained = adjustments.filter((each, index) => each === null && counts[index] !== undefined).length;
  const missing = weighted.filter((each) => each === null).length + unexplained;
  const whole = sum(weighted.filter((each) => each !== null)).plus(adjusted);
  const total = missing > 0 ? null : whole.atMost(Fraction.of(settings.cap)).atLeast(ZERO).rounded(1);
  const veto = indicators.some(({ rule }, index) => {
    if (rule.kind !== 'veto' || rule.scope !== 'card') return false;
    const score = system[index];
    return score instanceof Fraction && score.against(ZERO) === 0;
  });
  const reached = settings.grades.find(({ minimum }) => total !== null && total.against(Fraction.of(minimum)) >= 0);
  const grade = total === null ? undefined : veto ? settings.grades[settings.grades.length - 1] : reached;
  const scored = lines.some(({ actual, self, manager }) =>
    [actual, self, manager].some((each) => typeof each === 'number'),
  );
  return {
    system,
    final,
    weighted,
    adjustments,
    adjusted,
    missing,
    total,
    veto,
    overrides: overridesOf(indicators, lines, system, { weighted, adjusted, total, cap: settings.cap }),
    grade: grade?.name ?? '',
    coefficient: grade?.coefficient ?? null,
    status: total !== null ? '已完成' : scored ? '评分中' : '未评分',
    baseTargetMet: baseTarget(indicators, lines, system, targetOf),
  };
}

function overridesOf(
  indicators: readonly PaperIndicator[],
  lines: readonly PaperLine[],
  system: readonly Score[],
  { weighted, adjusted, total, cap }: Pick<PaperResult, 'weighted' | 'adjusted' | 'total'> & { readonly cap: number },
): PaperResult['overrides'] {
  const isChanged = indicators.map(({ rule }, index) => {
    const manager = lines[index]?.manager;
    const own = system[index];
    if (rule.kind === 'judgement' || typeof manager !== 'number') return false;
    return !(own instanceof Fraction) || Fraction.of(manager).against(own) !== 0;
  });
  const own = indicators.map(({ weight }, index) => {
    const score = system[index];
    return isChanged[index] && score instanceof Fraction
      ? score.times(Fraction.of(weight)).over(HUNDRED).rounded(2)
      : (weighted[index] ?? ZERO);
  });
  const without = sum(own).plus(adjusted).atMost(Fraction.of(cap)).atLeast(ZERO).rounded(1);
  return { count: isChanged.filter(Boolean).length, total: total && without };
}

function systemScore(rule: PaperRule, actual: Typed | undefined, target: Typed | null): Score {
  if (rule.kind === 'judgement' || actual === undefined) return 'blank';
  if (typeof actual === 'string') return 'notANumber';
  const reached = Fraction.of(actual);
  const aim = typeof target === 'number' ? Fraction.of(target) : null;
  const divides =
    rule.kind === 'ratio' ||
    (rule.kind === 'bands' && rule.on === 'attainment') ||
    (rule.kind === 'deduct' && rule.stepOf === 'target');
  const unneeded =
    (rule.kind === 'bands' && rule.on === 'value') || (rule.kind === 'veto' && rule.direction !== 'higher');
  if (!unneeded && (aim === null || (divides && aim.against(ZERO) <= 0))) return 'noTarget';
  return points(rule, reached, aim ?? ZERO).rounded(2);
}

function points(rule: Exclude<PaperRule, { kind: 'judgement' }>, actual: Fraction, target: Fraction): Fraction {
  switch (rule.kind) {
    case 'ratio': {
      const cap = Fraction.of(rule.cap);
      if (rule.direction === 'lower' && actual.against(ZERO) <= 0) return cap;
      const attainment = rule.direction === 'lower' ? target.over(actual) : actual.over(target);
      const better = (rule.incentives ?? []).filter(({ from }) => attainment.against(Fraction.of(from)) >= 0);
      const factor = better[better.length - 1]?.factor ?? 1;
      return attainment.times(HUNDRED).times(Fraction.of(factor)).atMost(cap).atLeast(Fraction.of(rule.floor));
    }
    case 'deduct': {
      const gap = rule.direction === 'higher' ? target.minus(actual) : actual.minus(target);
      const past = rule.direction === 'target' ? gap.absolute() : gap;
      const step = rule.stepOf === 'target' ? target.times(Fraction.of(rule.step)) : Fraction.of(rule.step);
      const steps = past.over(step).rounded(6).roundedUp().atLeast(ZERO);
      return lessDeduction(steps, rule);
    }
    case 'occurrence':
      return lessDeduction(actual.minus(target).atLeast(ZERO), rule);
    case 'bands': {
      const value = rule.on === 'attainment' ? actual.over(target) : actual;
      const touching = rule.bands.filter(
        ({ from, to }) =>
          (from === null || value.against(Fraction.of(from)) >= 0) &&
          (to === null || value.against(Fraction.of(to)) <= 0),
      );
      // An edge touches two bands and belongs to the better one.
      return Fraction.of(Math.max(...touching.map(({ score }) => score)));
    }
    case 'veto': {
      const past = rule.direction === 'higher' ? target.minus(actual) : actual.minus(target);
      return past.against(ZERO) > 0 ? ZERO : HUNDRED;
    }
  }
}

function lessDeduction(times: Fraction, rule: { readonly points: number; readonly maxDeduction?: number }): Fraction {
  const lost = times.times(Fraction.of(rule.points)).atMost(Fraction.of(rule.maxDeduction ?? 100));
  return HUNDRED.minus(lost).atLeast(ZERO);
}

function finalScore(rule: PaperRule, system: Score, line: PaperLine, settings: PaperSettings): Score {
  const { self, manager, note } = line;
  if (rule.kind === 'veto') {
    if (manager !== undefined && manager !== '属实') return 'invalid';
    if (!(system instanceof Fraction)) return 'blank';
    return system.against(ZERO) > 0 || (manager !== undefined && note !== undefined) ? system : 'vetoOpen';
  }
  const levels = rule.kind === 'judgement' && rule.scale === 'levels';
  const best = levels ? 5 : rule.kind === 'ratio' ? Math.max(100, rule.cap) : 100;
  const onScale = (entry: Typed | undefined): boolean =>
    entry === undefined ||
    (typeof entry === 'number' && entry >= (levels ? 1 : 0) && entry <= best && (!levels || Number.isInteger(entry)));
  if (rule.kind !== 'judgement') {
    if (!onScale(manager)) return 'invalid';
    if (typeof manager === 'number') {
      const isSame = system instanceof Fraction && system.against(Fraction.of(manager)) === 0;
      return isSame || note !== undefined ? Fraction.of(manager) : 'noReason';
    }
    return system instanceof Fraction ? system : 'blank';
  }
  if (!onScale(self) || !onScale(manager)) return 'invalidRating';
  if (manager === undefined) return 'blank';
  const raters = [
    { entry: self, weight: settings.self },
    { entry: manager, weight: settings.manager },
  ].flatMap(({ entry, weight }) => {
    if (typeof entry !== 'number' || weight === 0) return [];
    return [{ given: Fraction.of(levels ? (LEVELS[entry - 1] ?? 0) : entry), weight: Fraction.of(weight) }];
  });
  if (raters.length === 0) return 'blank';
  return sum(raters.map(({ given, weight }) => given.times(weight)))
    .over(sum(raters.map(({ weight }) => weight)))
    .rounded(2);
}

/** The target of the heaviest indicator that has an actual value; the first of equals. */
function baseTarget(
  indicators: readonly PaperIndicator[],
  lines: readonly PaperLine[],
  system: readonly Score[],
  targetOf: (index: number) => Typed | null,
): boolean | null {
  let main = -1;
  indicators.forEach(({ rule, weight }, index) => {
    if (rule.kind !== 'judgement' && weight > (indicators[main]?.weight ?? 0)) main = index;
  });
  const indicator = indicators[main];
  const actual = lines[main]?.actual;
  const target = targetOf(main);
  if (!indicator || typeof actual !== 'number' || typeof target !== 'number') return null;
  const gap = Fraction.of(actual).against(Fraction.of(target));
  switch (directionOf(indicator)) {
    case 'higher':
      return gap >= 0;
    case 'lower':
      return gap <= 0;
    case 'target': {
      const score = system[main];
      return score instanceof Fraction ? score.against(HUNDRED) >= 0 : null;
    }
  }
}

function directionOf({ rule, direction }: PaperIndicator): 'higher' | 'lower' | 'target' {
  if ('direction' in rule && rule.direction !== undefined) return rule.direction;
  return rule.kind === 'occurrence' || rule.kind === 'veto' ? 'lower' : direction;
}

/** One person's pay of a month as typed. */
export interface PaperPay {
  basePay?: number;
  performancePay?: number;
  lapses?: number;
  absenceDays?: number;
  commission?: number;
  reward?: number;
}

export interface PaperPayResult {
  readonly attendance: number | '';
  readonly performance: number | '';
  readonly payable: number | '';
}

/**
 * Base pay, a tenth of it for full attendance, performance pay by the coefficient, commission and reward; of both kinds of pay the
 * share that the days leave. Source: RU-10 to RU-16.
 */
export function workOutPay(
  pay: PaperPay,
  { coefficient, share }: { readonly coefficient: number | null; readonly share: Fraction },
  settings: PaperSettings,
): PaperPayResult {
  const { basePay, performancePay, lapses = 0, absenceDays = 0, commission = 0, reward = 0 } = pay;
  const full = lapses < settings.lapses && absenceDays < settings.absenceDays;
  const base = Fraction.of(basePay ?? 0).times(share);
  const bonus = full ? base.times(Fraction.of(settings.attendanceShare)).rounded(2) : ZERO;
  const attendance = basePay === undefined ? null : bonus;
  const performance =
    performancePay === undefined || coefficient === null
      ? null
      : Fraction.of(performancePay).times(share).times(Fraction.of(coefficient)).rounded(2);
  const payable =
    basePay === undefined || attendance === null || performance === null
      ? null
      : sum([base.rounded(2), attendance, performance, Fraction.of(commission), Fraction.of(reward)]).rounded(2);
  return {
    attendance: attendance?.number() ?? '',
    performance: performance?.number() ?? '',
    payable: payable?.number() ?? '',
  };
}
