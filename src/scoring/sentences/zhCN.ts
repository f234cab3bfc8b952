import type { Direction, Unit } from '../scoringRule';
import type { ScoringSentences, SpokenBand, SpokenEdge } from './ruleSentences';

/** Measure words behind values; units that are missing are written as the bare number. */
const AFTER: Partial<Record<Unit, string>> = {
  percent: '%',
  times: '次',
  points: '分',
  days: '天',
  hours: '小时',
  minutes: '分钟',
  seconds: '秒',
  hoursPerMonth: '小时/月',
};

/** What is counted or timed is said to be 少; rates, scores and money are 低. */
const COUNTED: readonly Unit[] = ['count', 'times', 'days', 'hours', 'minutes', 'seconds', 'hoursPerMonth'];

export const zhCN: ScoringSentences = {
  value: (unit, number) => (unit === 'yuan' ? `¥${number}` : `${number}${AFTER[unit] ?? ''}`),

  amount: (unit, number) => {
    if (unit === 'percent') return `${number}个百分点`;
    if (unit === 'yuan') return `${number}元`;
    if (unit === 'score5') return `${number}分`;
    if (unit === 'count') return `${number}个`;
    return `${number}${AFTER[unit] ?? ''}`;
  },

  behind: {
    count: ['个', '个'],
    score5: ['分', '分'],
    times: ['次', '次'],
    points: ['分', '分'],
    days: ['天', '天'],
    hours: ['小时', '小时'],
    minutes: ['分钟', '分钟'],
    seconds: ['秒', '秒'],
    hoursPerMonth: ['小时/月', '小时/月'],
  },

  ratio: ({ direction, cap, floor, incentives }) => {
    const quotient = direction === 'lower' ? '目标值÷实际值×100' : '实际值÷目标值×100';
    const steps = incentives.map(({ from, factor }) => `达成率≥${from}时得分×${factor}`);
    const bounds = `最高${cap}分${floor === null ? '' : `，最低${floor}分`}`;
    return [quotient, ...steps, bounds].join('，');
  },

  deduct: ({ direction, unit, target, step, stepOfTarget, points, maxDeduction, startedStepsCount }) => {
    const size = stepOfTarget ? `目标值的${step}` : step;
    const sentence = `${spokenTarget(target)}，每${missing(direction, unit)}${size}扣${points}分，${limit(maxDeduction)}`;
    return startedStepsCount ? `${sentence}（不足${size}按${size}计）` : sentence;
  },

  occurrence: ({ target, zero, one, points, maxDeduction }) => {
    const head = target === null ? '按目标值' : zero ? `目标${target}` : `目标不超过${target}`;
    return `${head}，每${zero ? '发生' : '超出'}${one}扣${points}分，${limit(maxDeduction)}`;
  },

  bands: ({ of, bands }) => {
    if (of === 'limit') return `实际值${bands.map(limitBand).join('；')}`;
    return `${of === 'attainment' ? '达成率' : ''}${bands.map(band).join('；')}`;
  },

  attained: '；现达成率',

  judgement: (parts) =>
    parts.scale === 'points'
      ? '按0–100分评定；上级必评，自评按权重计入'
      : `按1–${parts.points.length}级评定：${parts.points.map((points, index) => `${index + 1}级${points}分`).join('，')}；上级必评，自评按权重计入`,

  veto: ({ scope, direction, target }) => {
    const event =
      target === null
        ? direction === 'higher'
          ? '低于目标值'
          : '发生'
        : `${direction === 'higher' ? '低于' : '超过'}${target}`;
    const effect = scope === 'card' ? '本项计0分，等级按考核设置的否决后果确定' : '本项计0分';
    return `${event}即一票否决，${effect}；经核实为本人责任并写明理由后生效`;
  },
};

function spokenTarget(target: string | null): string {
  return target === null ? '按目标值' : `目标值${target}`;
}

function missing(direction: Direction, unit: Unit): string {
  if (direction === 'target') return '偏离';
  if (direction === 'lower') return '超出';
  return COUNTED.includes(unit) ? '少' : '低';
}

function limit(maxDeduction: string | null): string {
  return maxDeduction === null ? '扣完为止' : `最多扣${maxDeduction}分`;
}

function band({ from, to, score }: SpokenBand): string {
  return `${interval(from, to)}得${score}分`;
}

function interval(from: SpokenEdge | null, to: SpokenEdge | null): string {
  if (from === null) return to === null ? '任意值' : `${to.included ? '≤' : '低于'}${to.text}`;
  if (to === null) return `${from.included ? '≥' : '高于'}${from.text}`;
  return `${from.text}${from.included ? '（含）' : ''}–${to.text}${to.included ? '（含）' : ''}`;
}

function limitBand({ from, to, score }: SpokenBand): string {
  return `${besideTarget(from, to)}得${score}分`;
}

function besideTarget(from: SpokenEdge | null, to: SpokenEdge | null): string {
  const over = from && `${from.included ? '达到' : '超过'}目标值的${from.text}`;
  if (to === null) return over ?? '为任意值';
  const upTo = `${to.included ? '不超过' : '低于'}${from === null ? '目标值的' : ''}${to.text}`;
  return over === null ? upTo : `${over}、${upTo}`;
}
