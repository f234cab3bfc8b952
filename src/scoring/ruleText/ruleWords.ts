import type { Language } from '../../base/language';
import type { Direction, ScoringRuleKind } from '../scoringRule';

/** How a rule's parts are written in one language. The reader understands every language's words at once. */
export interface RuleWords {
  readonly kinds: Readonly<Record<ScoringRuleKind, string>>;
  /** Between the kind and its parts, and between parts. */
  readonly colon: string;
  readonly between: string;
  readonly better: Readonly<Record<'higher' | 'lower', string>>;
  /** The side of the target that costs points, by the direction that is better. */
  readonly missing: Readonly<Record<Direction, string>>;
  readonly floor: (score: string) => string;
  readonly cap: (score: string) => string;
  readonly incentive: (from: string, factor: string) => string;
  readonly step: (step: string, ofTarget: boolean, points: string) => string;
  readonly each: (points: string) => string;
  readonly maxDeduction: (points: string) => string;
  readonly basis: Readonly<Record<'value' | 'attainment', string>>;
  readonly band: (interval: string, score: string) => string;
  readonly scale: Readonly<Record<'levels' | 'points', string>>;
  readonly scope: Readonly<Record<'item' | 'card', string>>;
}

const zhCN: RuleWords = {
  kinds: { ratio: '比率', deduct: '扣分', occurrence: '计次', bands: '分段', judgement: '评定', veto: '否决' },
  colon: '：',
  between: '；',
  better: { higher: '越高越好', lower: '越低越好' },
  missing: { higher: '低于目标', lower: '高于目标', target: '偏离目标' },
  floor: (score) => `最低${score}分`,
  cap: (score) => `最高${score}分`,
  incentive: (from, factor) => `达成${from}起×${factor}`,
  step: (step, ofTarget, points) => `每${ofTarget ? '目标的' : ''}${step}扣${points}分`,
  each: (points) => `每次扣${points}分`,
  maxDeduction: (points) => `最多扣${points}分`,
  basis: { value: '按数值', attainment: '按达成率' },
  band: (interval, score) => `${interval}得${score}分`,
  scale: { levels: '1-5级', points: '0-100分' },
  scope: { item: '本项0分', card: '整卡最低等级' },
};

const enUS: RuleWords = {
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

const WORDS: Readonly<Record<Language, RuleWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function ruleWords(language: Language): RuleWords {
  return WORDS[language];
}

/** Every word a rule may begin with, in the form texts are compared in. */
export const KIND_WORDS: ReadonlyMap<string, ScoringRuleKind> = new Map([
  ['比率', 'ratio'],
  ['达成率', 'ratio'],
  ['ratio', 'ratio'],
  ['扣分', 'deduct'],
  ['deduct', 'deduct'],
  ['deduction', 'deduct'],
  ['计次', 'occurrence'],
  ['次数', 'occurrence'],
  ['count', 'occurrence'],
  ['分段', 'bands'],
  ['区间', 'bands'],
  ['bands', 'bands'],
  ['评定', 'judgement'],
  ['主观评定', 'judgement'],
  ['rating', 'judgement'],
  ['否决', 'veto'],
  ['一票否决', 'veto'],
  ['veto', 'veto'],
]);
