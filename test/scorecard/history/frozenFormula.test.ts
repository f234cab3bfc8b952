import fc from 'fast-check';
import { frozenContent, thawedContent } from '../../../src/scorecard/history/frozenFormula';

test('a value stands before the formula, which can be had back', () => {
  expect(frozenContent('=A1*2', 82.5)).toBe('=IF(TRUE,82.5,A1*2)');
  expect(frozenContent('=A1*2', 1e-7)).toBe('=IF(TRUE,1E-7,A1*2)');
  expect(frozenContent('=N4', '优"秀')).toBe('=IF(TRUE,"优""秀",N4)');
  expect(frozenContent('=N4', '')).toBe('=IF(TRUE,"",N4)');
});

test.each([
  ['no formula', '说明', '说明'],
  ['a number', 5, 5],
  ['an error, which may be repaired later', '=A1', '#REF!'],
  ['frozen already', '=IF(TRUE,1,A1)', 1],
])('%s stays as it is', (_, content, value) => {
  expect(frozenContent(content, value)).toBeNull();
});

test('a formula too long to be wrapped becomes its value', () => {
  expect(frozenContent(`=${'A1+'.repeat(2700)}0`, 7)).toBe(7);
});

test('thawing gives back exactly what was frozen', () => {
  const values = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), values, (body, value) => {
      const frozen = frozenContent(`=${body}`, value);
      fc.pre(typeof frozen === 'string' && frozen.startsWith('=IF(TRUE,'));
      expect(thawedContent(frozen ?? '')).toBe(`=${body}`);
    }),
  );
  expect(thawedContent('=IF(A1>0,1,2)')).toBeNull();
  expect(thawedContent('说明')).toBeNull();
});
