import { heldAt, heldContent, holdsFormula } from '../../src/base/sheetDrawing';

/** Range.formulas gives the text "=a" and the formula "=a" alike; only Range.values tells them apart. */

test.each([
  ['a text that looks like a formula', '=A1+A2', '=A1+A2', '=A1+A2'],
  ['a formula', '=A1+A2', 3, { formula: '=A1+A2' }],
  ['a formula that shows a text', '=A1&"件"', '12件', { formula: '=A1&"件"' }],
  ['a formula that shows nothing', '=""', '', { formula: '=""' }],
  ['a text', '已核对', '已核对', '已核对'],
  ['a number', 0, 0, 0],
  ['a truth value', false, false, false],
  ['a blank cell', '', '', ''],
])('a cell with %s holds that', (_, content, value, held) => {
  expect(heldContent(content, value)).toEqual(held);
  expect(holdsFormula(content, value)).toBe(typeof held === 'object');
});

test('of many cells each holds its own, and beyond them there is nothing', () => {
  const cells = { formulas: [['=A1', '=A1']], values: [['=A1', 5]] };
  expect([0, 1, 2].map((column) => heldAt(cells, 0, column))).toEqual(['=A1', { formula: '=A1' }, '']);
  expect(heldAt(cells, 1, 0)).toBe('');
});
