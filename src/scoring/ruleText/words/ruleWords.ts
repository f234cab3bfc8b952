import type { Language } from '../../../base/language';
import type { Direction, ScoringRuleKind } from '../../scoringRule';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

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

const WORDS: Readonly<Record<Language, RuleWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

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
