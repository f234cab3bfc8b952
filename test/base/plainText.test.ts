import { comparableKey, quoteSpellings, straightQuotes } from '../../src/base/plainText';

test('a word reads the same with straight and with curly marks', () => {
  expect(comparableKey('Employee’s view')).toBe(comparableKey("Employee's view"));
  expect(comparableKey('“Signed original”')).toBe(comparableKey('"signed original"'));
  expect(comparableKey('改评“客服”')).toBe('改评"客服"');
  expect(straightQuotes('‘a’ „b‟ 「丙」')).toBe(`'a' "b" 「丙」`);
});

test('a text of ours is known in the spelling of earlier versions too', () => {
  expect(quoteSpellings('Veto by "')).toEqual(['Veto by "', 'Veto by “']);
  expect(quoteSpellings('"Data" (the "card\'s")')).toEqual(['"Data" (the "card\'s")', '“Data” (the “card’s”)']);
  expect(quoteSpellings('改评“')).toEqual(['改评“']);
});
