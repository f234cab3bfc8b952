import type { IndicatorFacts, RoleFacts } from '../../types';
import { factsPlace, firstPlace, roleSubject, type LintInput } from '../input/lintInput';
import { isAllOrNothing } from './achievement';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';

/** Percent points: less is not felt, more makes the other lines idle. */
const MIN_WEIGHT = 5;
const MAX_WEIGHT = 40;
/** Percent points of a card that may hang on a single event. */
const MAX_ALL_OR_NOTHING = 20;
const WHOLE = 100;

/** What a card's lines do together: weights, all-or-nothing, the same thing twice, two targets that exclude each other. */
export function* checkWeighing({ facts, where }: LintInput): SchemeProblems {
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const at = { file: firstPlace(where.kpis, role.id) || factsPlace(where, subject), subject };
    const lines = linesOf(role, library);
    for (const { index, indicator, weight } of lines) {
      if (weight >= MIN_WEIGHT && weight <= MAX_WEIGHT) continue;
      const params = { indicator: indicator.id, weight, min: MIN_WEIGHT, max: MAX_WEIGHT };
      yield { code: 'weightOutside', ...at, path: `indicators[${index}].weight`, params };
    }
    const abrupt = lines.filter(({ indicator }) => isAllOrNothing(indicator.rule));
    const weight = abrupt.reduce((sum, line) => sum + line.weight, 0);
    if (weight > MAX_ALL_OR_NOTHING) {
      yield { code: 'allOrNothing', ...at, path: 'indicators', params: { weight, max: MAX_ALL_OR_NOTHING } };
    }
    yield* countedTwice(lines, at);
    yield* impossiblePairs(lines, at);
    yield* sharesBeyondWhole(lines, at);
  }
}

interface Line {
  readonly index: number;
  readonly indicator: IndicatorFacts;
  readonly weight: number;
}

function linesOf(role: RoleFacts, library: ReadonlyMap<string, IndicatorFacts>): readonly Line[] {
  return role.indicators.flatMap(({ indicator: id, weight, target, rule }, index) => {
    const indicator = library.get(id);
    if (indicator === undefined) return [];
    const applied = { ...indicator, target: target === undefined ? indicator.target : target };
    return [{ index, indicator: { ...applied, rule: rule ?? indicator.rule }, weight }];
  });
}

type At = Pick<SchemeProblem, 'file' | 'subject'>;

/** What one card may count once only: the sales of the same person, and attendance beside the pay for it. */
const SALES = /(?:销售额|成交额|成交金额|GMV|营收|业绩).*达成率/u;
const ATTENDANCE = /出勤|考勤|迟到/u;

function* countedTwice(lines: readonly Line[], at: At): SchemeProblems {
  const sales = lines.filter(({ indicator }) => SALES.test(indicator.name['zh-CN']));
  for (const { index, indicator } of sales.slice(1)) {
    const params = { indicator: indicator.id, other: sales[0]?.indicator.id ?? '' };
    yield { code: 'countedTwice', ...at, path: `indicators[${index}].indicator`, params };
  }
  for (const { index, indicator } of lines) {
    if (!ATTENDANCE.test(indicator.name['zh-CN'])) continue;
    const params = { indicator: indicator.id };
    yield { code: 'attendanceCounted', ...at, path: `indicators[${index}].indicator`, params };
  }
}

/** Shares that are two sides of one whole: what one gains the other loses. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /新(?:客|顾客|客户|会员).*占比|\bnew[- ]customer share\b/iu,
    /(?:老|复购)(?:客|顾客|客户|会员).*占比|\b(?:repeat|returning)[- ]customer share\b/iu,
  ],
  [
    /付费.*(?:流量|访客).*占比|\bpaid[- ]traffic share\b/iu,
    /(?:免费|自然).*(?:流量|访客).*占比|\b(?:free|organic)[- ]traffic share\b/iu,
  ],
];

function* sharesBeyondWhole(lines: readonly Line[], at: At): SchemeProblems {
  const wanted = ({ indicator }: Line, words: RegExp): boolean =>
    indicator.unit === 'percent' &&
    indicator.direction !== 'lower' &&
    indicator.target !== null &&
    Object.values(indicator.name).some((name) => words.test(name));
  for (const [one, other] of OPPOSITES) {
    for (const line of lines.filter((each) => wanted(each, one))) {
      for (const opposite of lines.filter((each) => wanted(each, other))) {
        const sum = Math.round(((line.indicator.target ?? 0) + (opposite.indicator.target ?? 0)) * 1000) / 10;
        if (sum <= WHOLE) continue;
        const params = { indicator: line.indicator.id, other: opposite.indicator.id, sum };
        yield { code: 'sharesBeyondWhole', ...at, path: `indicators[${line.index}].indicator`, params };
      }
    }
  }
}

const STAYING = /(\d+)\s*(秒|分钟)留存率/u;
const MEAN_STAY = /平均.*(?:停留|观看).*时长/u;
const SECONDS = { 秒: 1, 分钟: 60 } as const;

/** If a share of the visitors stays so long, the mean stay is at least that share of it. */
function* impossiblePairs(lines: readonly Line[], at: At): SchemeProblems {
  for (const { index, indicator } of lines) {
    const staying = STAYING.exec(indicator.name['zh-CN']);
    if (staying === null || indicator.target === null) continue;
    const least = indicator.target * Number(staying[1]) * SECONDS[staying[2] === '分钟' ? '分钟' : '秒'];
    for (const other of lines) {
      const { name, unit, target } = other.indicator;
      if (target === null || !MEAN_STAY.test(name['zh-CN'])) continue;
      const seconds = unit === 'minutes' ? target * SECONDS.分钟 : unit === 'seconds' ? target : Infinity;
      if (seconds >= least) continue;
      const params = { indicator: indicator.id, other: other.indicator.id, seconds, least };
      yield { code: 'impossiblePair', ...at, path: `indicators[${index}].indicator`, params };
    }
  }
}
