import type { IndicatorFacts, RoleFacts } from '../../types';
import { factsPlace, firstPlace, roleSubject, type LintInput } from '../input/lintInput';
import { isAllOrNothing } from './achievement';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';

/** Percent points: less is not felt, more makes the other lines idle. */
const MIN_WEIGHT = 5;
const MAX_WEIGHT = 40;
/** Percent points of a card that may hang on a single event. */
const MAX_ALL_OR_NOTHING = 20;

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
    const params = { indicator: indicator.id, other: 'attendance' };
    yield { code: 'countedTwice', ...at, path: `indicators[${index}].indicator`, params };
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
