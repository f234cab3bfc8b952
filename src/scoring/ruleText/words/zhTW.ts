// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { RuleWords } from './ruleWords';

/** How a rule is written, Traditional Chinese as Taiwan writes it. */
export const zhTW: RuleWords = {
  kinds: { ratio: '比率', deduct: '扣分', occurrence: '計次', bands: '分段', judgement: '評定', veto: '否決' },
  colon: '：',
  between: '；',
  better: { higher: '越高越好', lower: '越低越好' },
  missing: { higher: '低於目標', lower: '高於目標', target: '偏離目標' },
  floor: (score) => `最低${score}分`,
  cap: (score) => `最高${score}分`,
  incentive: (from, factor) => `達成${from}起×${factor}`,
  step: (step, ofTarget, points) => `每${ofTarget ? '目標的' : ''}${step}扣${points}分`,
  each: (points) => `每次扣${points}分`,
  maxDeduction: (points) => `最多扣${points}分`,
  basis: { value: '按數值', attainment: '按達成率' },
  band: (interval, score) => `${interval}得${score}分`,
  scale: { levels: '1-5級', points: '0-100分' },
  scope: { item: '本項0分', card: '整卡最低等級' },
};
