import type { RuleWords } from './ruleWords';

/** How a rule is written, English. */
export const enUS: RuleWords = {
  kinds: {
    ratio: 'Ratio',
    deduct: 'Deduct',
    occurrence: 'Count',
    bands: 'Bands',
    judgement: 'Rating',
    veto: 'Veto',
  },
  colon: ': ',
  between: '; ',
  better: { higher: 'higher is better', lower: 'lower is better' },
  missing: { higher: 'below target', lower: 'above target', target: 'off target' },
  floor: (score) => `lowest ${score}`,
  cap: (score) => `highest ${score}`,
  incentive: (from, factor) => `from ${from} attainment x${factor}`,
  step: (step, ofTarget, points) => `${points} points per ${step}${ofTarget ? ' of target' : ''}`,
  each: (points) => `${points} points each`,
  maxDeduction: (points) => `at most ${points} points`,
  basis: { value: 'by value', attainment: 'by attainment' },
  band: (interval, score) => `${interval} = ${score}`,
  scale: { levels: 'levels 1-5', points: 'points 0-100' },
  scope: { item: 'item 0', card: 'lowest grade' },
};
