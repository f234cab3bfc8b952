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
const AMOUNT = `¥?${NUMBER}%?[a-z]*?`;
const LIMIT = `(?:downto0|atmost(${NUMBER})inall)`;
const INCENTIVE = `,×${NUMBER}from${NUMBER}%attainment`;
const MISSING: Readonly<Record<string, string>> = { belowit: 'higher', aboveit: 'lower', awayfromit: 'target' };

/** The forms of the English sentences, in the shape `comparableSentence` gives them: small letters without spaces. */
export const ENGLISH: readonly SentenceForm[] = [
  {
    pattern: new RegExp(
      `^(target÷actual|actual÷target)×100((?:${INCENTIVE})*),atmost(${NUMBER})points(?:,atleast(${NUMBER}))?$`,
    ),
    draft: ([quotient, incentives, cap, floor]) => ({
      rule: {
        kind: 'ratio',
        direction: quotient === 'target÷actual' ? 'lower' : 'higher',
        floor: floor === undefined ? 0 : printedNumber(floor),
        cap: printedNumber(cap),
        ...incentivesOf(incentives, /×(.+)from(.+)attainment/, false),
      },
      target: null,
    }),
  },
  {
    pattern: new RegExp(
      `^(?:bythetarget|target(${AMOUNT})):(${NUMBER})points?offforevery(${AMOUNT})(ofthetarget)?(belowit|aboveit|awayfromit),` +
        `${LIMIT}(?:\\(astartedstepcountsinfull\\))?$`,
    ),
    draft: ([target, points, step, ofTarget, missing = '', most]) => ({
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
      `^(?:bythetarget|target(?:atmost)?(${AMOUNT})):(${NUMBER})points?offforeach(?:occurrence|oneaboveit),${LIMIT}$`,
    ),
    draft: ([target, points, most]) => ({
      rule: { kind: 'occurrence', points: printedNumber(points), ...optional('maxDeduction', most) },
      target: target === undefined ? null : printedNumber(target),
    }),
  },
  {
    pattern: new RegExp(`^a(?:ny|value)(?:(occurrence)|(below|above)(thetarget|${AMOUNT}))isaveto:(.*)$`),
    draft: ([, side, target, effect]) => ({
      rule: {
        kind: 'veto',
        scope: effect?.includes('grade') ? 'card' : 'item',
        ...(side === 'below' ? { direction: 'higher' } : {}),
      },
      target: target === undefined || target === 'thetarget' ? null : printedNumber(target),
    }),
  },
  {
    pattern: /^rated0–100.*$/,
    draft: () => ({ rule: { kind: 'judgement', scale: 'points' }, target: null }),
  },
  {
    pattern: /^rated1–5.*$/,
    draft: () => ({ rule: { kind: 'judgement', scale: 'levels' }, target: null }),
  },
  { pattern: /^(actual|attainment)?(.*:.*points?)$/, draft: ([of, bands = '']) => readBands(of, bands) },
];

const BAND =
  /^(?:(≤|below|atmost)|(≥|above|atleast|>))?(.*?)(?:(?:to<?|and(?:atmost|below))(.*?))?(?:ofthetarget)?:(.*)points?$/;

/** "Actual" begins the bands of an attainment where less is better. */
function readBands(of: string | undefined, text: string): RuleDraft {
  const bands = text.split(';').map((part): DraftBand => {
    const [, upTo, , first, second, score = ''] = BAND.exec(part) ?? [];
    const ends =
      second === undefined && upTo !== undefined ? { from: undefined, to: first } : { from: first, to: second };
    return { ...ends, score };
  });
  return bandsDraft(of === undefined ? 'value' : 'attainment', bands);
}
