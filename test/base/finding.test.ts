import { sentenceOf, type Finding, type NoParams, type Sentences } from '../../src/base/finding';
import type { SchemeProblemParams } from '../../src/catalogue/lint/scheme/schemeProblem';

interface Params {
  weightsNot100: { sum: number };
  listEmpty: NoParams;
}

const SENTENCES: Sentences<Params> = {
  weightsNot100: ({ sum }) => `the weights add up to ${sum}`,
  listEmpty: () => 'no line at all',
};

test.each<[string, Finding<Params>]>([
  ['the weights add up to 90', { code: 'weightsNot100', params: { sum: 90 } }],
  ['no line at all', { code: 'listEmpty', params: {} }],
])('the sentence of a finding is that of its code: %s', (sentence, finding) => {
  expect(sentenceOf(SENTENCES, finding)).toBe(sentence);
});

// What follows is checked by the compiler (npm run types): each line marked so must be refused.

test('a sentence that misspells a detail does not compile', () => {
  const misspelt: Sentences<Params> = {
    // @ts-expect-error -- the detail is called `sum`
    weightsNot100: ({ total }) => `the weights add up to ${total}`,
    // @ts-expect-error -- this finding has no details
    listEmpty: ({ list }) => `no line in ${list}`,
  };
  expect(sentenceOf(misspelt, { code: 'weightsNot100', params: { sum: 90 } })).not.toContain('90');
});

test('a finding without a sentence does not compile', () => {
  // @ts-expect-error -- `listEmpty` is missing
  const incomplete: Sentences<Params> = { weightsNot100: SENTENCES.weightsNot100 };
  expect(Object.keys(incomplete)).toEqual(['weightsNot100']);
});

test('a finding that misspells a detail, lacks one or takes one of another code does not compile', () => {
  const refused: readonly Finding<Pick<SchemeProblemParams, 'allOrNothing' | 'bandsIgnoreTarget'>>[] = [
    // @ts-expect-error -- the detail is called `max`
    { code: 'allOrNothing', params: { weight: 25, maximum: 20 } },
    // @ts-expect-error -- `max` is missing
    { code: 'allOrNothing', params: { weight: 25 } },
    // @ts-expect-error -- that is what `allOrNothing` tells
    { code: 'bandsIgnoreTarget', params: { weight: 25, max: 20 } },
  ];
  expect(refused).toHaveLength(3);
});
