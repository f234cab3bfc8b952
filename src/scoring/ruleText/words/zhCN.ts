import type { RuleWords } from './ruleWords';

/** How a rule is written, Simplified Chinese: the source of all languages. */
export const zhCN: RuleWords = {
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
