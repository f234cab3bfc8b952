import type { Direction, Unit } from '../scoringRule';
import type { ScoringSentences, SpokenBand, SpokenEdge } from './ruleSentences';

/** Words behind values, for one and for more; units that are missing are written as the bare number. */
const AFTER: Partial<Record<Unit, readonly [string, string]>> = {
  times: ['time', 'times'],
  points: ['point', 'points'],
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  seconds: ['second', 'seconds'],
  hoursPerMonth: ['hour a month', 'hours a month'],
};

export const enUS: ScoringSentences = {
  value: (unit, number) => {
    if (unit === 'percent') return `${number}%`;
    return unit === 'yuan' ? `¥${number}` : counted(unit, number);
  },

  amount: (unit, number) => {
    if (unit === 'percent') return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
    if (unit === 'yuan') return `¥${number}`;
    return unit === 'score5' ? `${number} ${number === '1' ? 'point' : 'points'}` : counted(unit, number);
  },

  behind: {
    times: [' time', ' times'],
    points: [' pt', ' pts'],
    days: [' day', ' days'],
    hours: [' h', ' h'],
    minutes: [' min', ' min'],
    seconds: [' s', ' s'],
    hoursPerMonth: [' h/mo.', ' h/mo.'],
  },

  ratio: ({ direction, cap, floor, incentives }) => {
    const quotient = direction === 'lower' ? 'Target ÷ actual × 100' : 'Actual ÷ target × 100';
    const steps = incentives.map(({ from, factor }) => `× ${factor} from ${from} attainment`);
    const bounds = floor === null ? [`at most ${cap} points`] : [`at most ${cap} points`, `at least ${floor}`];
    return [quotient, ...steps, ...bounds].join(', ');
  },

  deduct: ({ direction, target, step, stepOfTarget, points, maxDeduction, startedStepsCount }) => {
    const size = stepOfTarget ? `${step} of the target` : step;
    const rate = `${pointsOff(points)} for every ${size} ${missing(direction)}`;
    const sentence = `${spokenTarget(target)}: ${rate}, ${limit(maxDeduction)}`;
    return startedStepsCount ? `${sentence} (a started step counts in full)` : sentence;
  },

  occurrence: ({ target, zero, points, maxDeduction }) => {
    const head = target === null ? 'By the target' : zero ? `Target ${target}` : `Target at most ${target}`;
    return `${head}: ${pointsOff(points)} for each ${zero ? 'occurrence' : 'one above it'}, ${limit(maxDeduction)}`;
  },

  bands: ({ of, bands }) => {
    if (of === 'limit') return `Actual ${bands.map(limitBand).join('; ')}`;
    return `${of === 'attainment' ? 'Attainment ' : ''}${bands.map(band).join('; ')}`;
  },

  attained: '; attained ',

  judgement: (parts) =>
    parts.scale === 'points'
      ? "Rated 0–100: the manager's rating is needed, the self rating counts by its weight"
      : `Rated 1–${parts.points.length} (${parts.points.map((points, index) => `${index + 1} = ${points}`).join(', ')} points): the manager's rating is needed, the self rating counts by its weight`,

  veto: ({ scope, direction, target }) => {
    const side = direction === 'higher' ? 'below' : 'above';
    const event =
      target === null
        ? direction === 'higher'
          ? 'A value below the target is a veto'
          : 'Any occurrence is a veto'
        : `A value ${side} ${target} is a veto`;
    const effect = scope === 'card' ? 'this item scores 0 and the grade follows the settings' : 'this item scores 0';
    return `${event}: ${effect}, once confirmed as the person's own doing with a reason`;
  },
};

function counted(unit: Unit, number: string): string {
  const words = AFTER[unit];
  return words === undefined ? number : `${number} ${words[number === '1' ? 0 : 1]}`;
}

function pointsOff(points: string): string {
  return `${points} ${points === '1' ? 'point' : 'points'} off`;
}

function spokenTarget(target: string | null): string {
  return target === null ? 'By the target' : `Target ${target}`;
}

function missing(direction: Direction): string {
  return { higher: 'below it', lower: 'above it', target: 'away from it' }[direction];
}

function limit(maxDeduction: string | null): string {
  return maxDeduction === null ? 'down to 0' : `at most ${maxDeduction} in all`;
}

function band({ from, to, score }: SpokenBand): string {
  return `${interval(from, to)}: ${counted('points', score)}`;
}

function limitBand({ from, to, score }: SpokenBand): string {
  return `${besideTarget(from, to)}: ${counted('points', score)}`;
}

function besideTarget(from: SpokenEdge | null, to: SpokenEdge | null): string {
  const over = from && `${from.included ? 'at least' : 'above'} ${from.text}`;
  if (to === null) return over === null ? 'any value' : `${over} of the target`;
  const upTo = `${to.included ? 'at most' : 'below'} ${to.text} of the target`;
  return over === null ? upTo : `${over} and ${upTo}`;
}

function interval(from: SpokenEdge | null, to: SpokenEdge | null): string {
  if (from === null) return to === null ? 'any value' : `${to.included ? '≤' : 'below '}${to.text}`;
  if (to === null) return `${from.included ? '≥' : 'above '}${from.text}`;
  return `${from.included ? '' : '>'}${from.text} to ${to.included ? '' : '<'}${to.text}`;
}
