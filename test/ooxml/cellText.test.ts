import fc from 'fast-check';
import { literal, unescaped } from '../../src/ooxml/cellText';
import { escapeText, unescapeXml } from '../../src/ooxml/escape';

/** What a cell holds stands in a file as it is, whatever Excel lets people type and paste. */

const unit = fc.oneof(
  fc.constantFrom(
    '_',
    'x',
    '_x0041_',
    '_xD83D_',
    '\ud83d',
    '\ude00',
    '😀',
    '\u0000',
    '\u001f',
    '\uffff',
    '&',
    '<',
    '中',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

test('every text comes back from the bytes of a file', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const bytes = new TextEncoder().encode(escapeText(literal(typed)));
      expect(unescaped(unescapeXml(new TextDecoder().decode(bytes)))).toBe(typed);
    }),
    { numRuns: 500 },
  );
});

test('half a character that stands alone is spelled, a whole one is not', () => {
  expect(literal('a\ud83db😀\ude00')).toBe('a_xD83D_b😀_xDE00_');
});
