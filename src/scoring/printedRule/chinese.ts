import {
  bandsDraft,
  deductDraft,
  incentivesOf,
  judgementForm,
  namedTarget,
  NUMBER,
  occurrenceDraft,
  printedNumber,
  type SentenceForm,
} from './draft';

/** A value or a difference with whatever stands around its figures. */
const AMOUNT = `¥?${NUMBER}[^;()]*?`;
const LIMIT = `(?:扣完为止|最多扣(${NUMBER})分)`;
const INCENTIVE = `;达成率≥${NUMBER}%时得分×${NUMBER}`;
const MISSING: Readonly<Record<string, string>> = { 低: 'higher', 少: 'higher', 超出: 'lower', 偏离: 'target' };

/** The forms of the Chinese sentences, in the shape `comparableSentence` gives them. */
export const CHINESE: readonly SentenceForm[] = [
  {
    pattern: new RegExp(
      `^(目标值÷实际值|实际值÷目标值)×100((?:${INCENTIVE})*);最高(${NUMBER})分(?:;最低(${NUMBER})分)?$`,
    ),
    draft: ([quotient, incentives, cap, floor]) => ({
      rule: {
        kind: 'ratio',
        direction: quotient === '目标值÷实际值' ? 'lower' : 'higher',
        floor: floor === undefined ? 0 : printedNumber(floor),
        cap: printedNumber(cap),
        ...incentivesOf(incentives, /达成率≥(.+)时得分×(.+)/, true),
      },
      target: null,
    }),
  },
  {
    pattern: new RegExp(
      `^(?:按目标值|目标值(${AMOUNT}));每(偏离|超出|少|低)(目标值的)?(${AMOUNT})扣(${NUMBER})分;${LIMIT}(?:\\(不足.*计\\))?$`,
    ),
    draft: ([target, missing = '', ofTarget, step, points, most]) =>
      deductDraft({ target, direction: MISSING[missing], step, isOfTarget: ofTarget !== undefined, points, most }),
  },
  {
    pattern: new RegExp(
      `^(?:按目标值|目标(?:不超过)?(${AMOUNT}));每(?:发生|超出)(?:${AMOUNT})扣(${NUMBER})分;${LIMIT}$`,
    ),
    draft: ([target, points, most]) => occurrenceDraft(target, points, most),
  },
  { pattern: /^(实际值|达成率)?(.*得.*分)$/, draft: ([of, bands = '']) => bandsDraft(of, bands, BAND) },
  {
    pattern: new RegExp(`^(低于|超过|发生)(目标值|${AMOUNT})?即一票否决;(本项计0分.*)$`),
    draft: ([side, target, effect]) => ({
      rule: {
        kind: 'veto',
        scope: effect?.includes('等级') ? 'card' : 'item',
        ...(side === '低于' ? { direction: 'higher' } : {}),
      },
      target: target === '目标值' ? null : namedTarget(target),
    }),
  },
  judgementForm(/^按0–100分评定.*$/, 'points'),
  judgementForm(/^按1–5级评定.*$/, 'levels'),
];

/** "实际值" begins the bands of an attainment where less is better. */
const BAND =
  /^(?:(≤|低于|不超过)|(≥|高于|超过|达到))?(?:目标值的)?(.*?)(?:\(含\))?(?:(?:–|、(?:不超过|低于))(.*?)(?:\(含\))?)?得(.*)分$/;
