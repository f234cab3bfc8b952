import type { Unit } from './scoringRule';

/** Every unit, to know one by its name. */
export const UNITS = {
  percent: 'percent',
  ratio: 'ratio',
  count: 'count',
  times: 'times',
  points: 'points',
  score5: 'score5',
  yuan: 'yuan',
  days: 'days',
  hours: 'hours',
  minutes: 'minutes',
  seconds: 'seconds',
  hoursPerMonth: 'hoursPerMonth',
} as const satisfies { readonly [U in Unit]: U };
