// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { Direction, Unit } from '../scoringRule';
import type { ScoringSentences, SpokenBand, SpokenEdge } from './ruleSentences';

/** Measure words behind values; units that are missing are written as the bare number. */
const AFTER: Partial<Record<Unit, string>> = {
  percent: '%',
  times: '次',
  points: '分',
  days: '天',
  hours: '小時',
  minutes: '分鐘',
  seconds: '秒',
  hoursPerMonth: '小時/月',
};

/** What is counted or timed is said to be 少; rates, scores and money are 低. */
const COUNTED: readonly Unit[] = ['count', 'times', 'days', 'hours', 'minutes', 'seconds', 'hoursPerMonth'];

export const zhTW: ScoringSentences = {
  value: (unit, number) => (unit === 'yuan' ? `¥${number}` : `${number}${AFTER[unit] ?? ''}`),

  amount: (unit, number) => {
    if (unit === 'percent') return `${number}個百分點`;
    if (unit === 'yuan') return `${number}元`;
    if (unit === 'score5') return `${number}分`;
    if (unit === 'count') return `${number}個`;
    return `${number}${AFTER[unit] ?? ''}`;
  },

  behind: {
    count: ['個', '個'],
    score5: ['分', '分'],
    times: ['次', '次'],
    points: ['分', '分'],
    days: ['天', '天'],
    hours: ['小時', '小時'],
    minutes: ['分鐘', '分鐘'],
    seconds: ['秒', '秒'],
    hoursPerMonth: ['小時/月', '小時/月'],
  },

  ratio: ({ direction, cap, floor, incentives }) => {
    const quotient = direction === 'lower' ? '目標值÷實際值×100' : '實際值÷目標值×100';
    const steps = incentives.map(({ from, factor }) => `達成率≥${from}時得分×${factor}`);
    const bounds = `最高${cap}分${floor === null ? '' : `，最低${floor}分`}`;
    return [quotient, ...steps, bounds].join('，');
  },

  deduct: ({ direction, unit, target, step, stepOfTarget, points, maxDeduction, startedStepsCount }) => {
    const size = stepOfTarget ? `目標值的${step}` : step;
    const sentence = `${spokenTarget(target)}，每${missing(direction, unit)}${size}扣${points}分，${limit(maxDeduction)}`;
    return startedStepsCount ? `${sentence}（不足${size}按${size}計）` : sentence;
  },

  occurrence: ({ target, zero, one, points, maxDeduction }) => {
    const head = target === null ? '按目標值' : zero ? `目標${target}` : `目標不超過${target}`;
    return `${head}，每${zero ? '發生' : '超出'}${one}扣${points}分，${limit(maxDeduction)}`;
  },

  bands: ({ of, bands }) => {
    if (of === 'limit') return `實際值${bands.map(limitBand).join('；')}`;
    return `${of === 'attainment' ? '達成率' : ''}${bands.map(band).join('；')}`;
  },

  attained: '；現達成率',

  judgement: (parts) =>
    parts.scale === 'points'
      ? '按0–100分評定；主管必評，自評按權重計入'
      : `按1–${parts.points.length}級評定：${parts.points.map((points, index) => `${index + 1}級${points}分`).join('，')}；主管必評，自評按權重計入`,

  veto: ({ scope, direction, target }) => {
    const event =
      target === null
        ? direction === 'higher'
          ? '低於目標值'
          : '發生'
        : `${direction === 'higher' ? '低於' : '超過'}${target}`;
    const effect = scope === 'card' ? '本項計0分，等級按考核設定的否決後果確定' : '本項計0分';
    return `${event}即一票否決，${effect}；經核實為本人責任並寫明理由後生效`;
  },
};

function spokenTarget(target: string | null): string {
  return target === null ? '按目標值' : `目標值${target}`;
}

function missing(direction: Direction, unit: Unit): string {
  if (direction === 'target') return '偏離';
  if (direction === 'lower') return '超出';
  return COUNTED.includes(unit) ? '少' : '低';
}

function limit(maxDeduction: string | null): string {
  return maxDeduction === null ? '扣完為止' : `最多扣${maxDeduction}分`;
}

function band({ from, to, score }: SpokenBand): string {
  return `${interval(from, to)}得${score}分`;
}

function interval(from: SpokenEdge | null, to: SpokenEdge | null): string {
  if (from === null) return to === null ? '任意值' : `${to.included ? '≤' : '低於'}${to.text}`;
  if (to === null) return `${from.included ? '≥' : '高於'}${from.text}`;
  return `${from.text}${from.included ? '（含）' : ''}–${to.text}${to.included ? '（含）' : ''}`;
}

function limitBand({ from, to, score }: SpokenBand): string {
  return `${besideTarget(from, to)}得${score}分`;
}

function besideTarget(from: SpokenEdge | null, to: SpokenEdge | null): string {
  const over = from && `${from.included ? '達到' : '超過'}目標值的${from.text}`;
  if (to === null) return over ?? '為任意值';
  const upTo = `${to.included ? '不超過' : '低於'}${from === null ? '目標值的' : ''}${to.text}`;
  return over === null ? upTo : `${over}、${upTo}`;
}
