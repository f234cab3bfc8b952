import fc from 'fast-check';
import { areaAddress, cellAddress, columnIndex, columnName, parseArea, quotedSheet } from '../../src/base/address';

describe('column names', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test('names beyond the last column are none', () => {
    expect(columnIndex('XFE')).toBeNull();
    expect(columnIndex('ABCD')).toBeNull();
    expect(columnIndex('A1')).toBeNull();
    expect(() => columnName(16384)).toThrow(RangeError);
  });
});

test('an area survives being written and read', () => {
  const place = fc.record({
    row: fc.nat(1000),
    column: fc.nat(1000),
    rowCount: fc.integer({ min: 1, max: 50 }),
    columnCount: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(fc.property(place, (area) => expect(parseArea(areaAddress(area))).toEqual(area)));
});

test.each([
  ["'客服 部'!$B$2:$C$4", { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
  ['ab07', { row: 6, column: 27, rowCount: 1, columnCount: 1 }],
  ['Sheet1!A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
])('%s is read', (text, area) => expect(parseArea(text)).toEqual(area));

test.each(['', '#REF!', 'A0', 'B2:A1', 'A1048577', 'XFE1', 'ABCD1', '1', 'A', 'A00000001', 'A1 ', 'A:A', 'hello'])(
  '%p is no area',
  (text) => expect(parseArea(text)).toBeNull(),
);

test('a quote in a sheet name is doubled', () => {
  expect(quotedSheet("O'Neil")).toBe("'O''Neil'");
  expect(cellAddress(4, 2)).toBe('C5');
});
