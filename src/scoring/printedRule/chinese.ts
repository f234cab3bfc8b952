import {
  bandsDraft,
  incentivesOf,
  NUMBER,
  optional,
  printedNumber,
  type DraftBand,
  type RuleDraft,
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
    draft: ([target, missing = '', ofTarget, step, points, most]) => ({
      rule: {
        kind: 'deduct',
        direction: MISSING[missing],
        step: printedNumber(step),
        stepOf: ofTarget === undefined ? 'value' : 'target',
        points: printedNumber(points),
        ...optional('maxDeduction', most),
      },
      target: target === undefined ? null : printedNumber(target),
    }),
  },
  {
    pattern: new RegExp(
      `^(?:按目标值|目标(?:不超过)?(${AMOUNT}));每(?:发生|超出)(?:${AMOUNT})扣(${NUMBER})分;${LIMIT}$`,
    ),
    draft: ([target, points, most]) => ({
      rule: { kind: 'occurrence', points: printedNumber(points), ...optional('maxDeduction', most) },
      target: target === undefined ? null : printedNumber(target),
    }),
  },
  { pattern: /^(实际值|达成率)?(.*得.*分)$/, draft: ([of, bands = '']) => readBands(of, bands) },
  {
    pattern: new RegExp(`^(低于|超过|发生)(目标值|${AMOUNT})?即一票否决;(本项计0分.*)$`),
    draft: ([side, target, effect]) => ({
      rule: {
        kind: 'veto',
        scope: effect?.includes('等级') ? 'card' : 'item',
        ...(side === '低于' ? { direction: 'higher' } : {}),
      },
      target: target === undefined || target === '目标值' ? null : printedNumber(target),
    }),
  },
  {
    pattern: /^按0–100分评定.*$/,
    draft: () => ({ rule: { kind: 'judgement', scale: 'points' }, target: null }),
  },
  {
    pattern: /^按1–5级评定.*$/,
    draft: () => ({ rule: { kind: 'judgement', scale: 'levels' }, target: null }),
  },
];

const BAND =
  /^(?:(≤|低于|不超过)|(≥|高于|超过|达到))?(?:目标值的)?(.*?)(?:\(含\))?(?:(?:–|、(?:不超过|低于))(.*?)(?:\(含\))?)?得(.*)分$/;

/** "实际值" begins the bands of an attainment where less is better. */
function readBands(of: string | undefined, text: string): RuleDraft {
  const bands = text.split(';').map((part): DraftBand => {
    const [, upTo, , first, second, score = ''] = BAND.exec(part) ?? [];
    const ends =
      second === undefined && upTo !== undefined ? { from: undefined, to: first } : { from: first, to: second };
    return { ...ends, score };
  });
  return bandsDraft(of === undefined ? 'value' : 'attainment', bands);
}
