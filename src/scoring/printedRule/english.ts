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
    draft: ([target, points, step, ofTarget, missing = '', most]) =>
      deductDraft({ target, direction: MISSING[missing], step, isOfTarget: ofTarget !== undefined, points, most }),
  },
  {
    pattern: new RegExp(
      `^(?:bythetarget|target(?:atmost)?(${AMOUNT})):(${NUMBER})points?offforeach(?:occurrence|oneaboveit),${LIMIT}$`,
    ),
    draft: ([target, points, most]) => occurrenceDraft(target, points, most),
  },
  {
    pattern: new RegExp(`^a(?:ny|value)(?:(occurrence)|(below|above)(thetarget|${AMOUNT}))isaveto:(.*)$`),
    draft: ([, side, target, effect]) => ({
      rule: {
        kind: 'veto',
        scope: effect?.includes('grade') ? 'card' : 'item',
        ...(side === 'below' ? { direction: 'higher' } : {}),
      },
      target: target === 'thetarget' ? null : namedTarget(target),
    }),
  },
  judgementForm(/^rated0–100.*$/, 'points'),
  judgementForm(/^rated1–5.*$/, 'levels'),
  { pattern: /^(actual|attainment)?(.*:.*points?)$/, draft: ([of, bands = '']) => bandsDraft(of, bands, BAND) },
];

/** "Actual" begins the bands of an attainment where less is better. */
const BAND =
  /^(?:(≤|below|atmost)|(≥|above|atleast|>))?(.*?)(?:(?:to<?|and(?:atmost|below))(.*?))?(?:ofthetarget)?:(.*)points?$/;
