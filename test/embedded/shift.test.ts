import fc from 'fast-check';
import { copyFormula, renameSheetInFormula } from '../../src/embedded/formula/syntax/formulaReferences';
import { shiftArea, shiftFormula, type Shift } from '../../src/embedded/formula/syntax/shift';
import { area, LAST_COLUMN } from '../../src/embedded/grid/area';
import { areaName, parseArea } from '../../src/embedded/grid/cellReference';

const rows = (kind: Shift['kind'], top: number, bottom: number): Shift => ({
  kind,
  direction: 'rows',
  area: area(top, 0, bottom, LAST_COLUMN),
});

const own = (sheet: string | null): boolean => sheet === null || sheet === 'S';

describe('references after rows were inserted or deleted', () => {
  test.each([
    ['A1', 'A1'],
    ['A3', 'A5'],
    ['$A$3:B$4', '$A$5:B$6'],
    ['SUM(A1:A3)', 'SUM(A1:A5)'],
    ['A:A+3:4', 'A:A+5:6'],
    ["S!A3+T!A3+'x y'!A3", "S!A5+T!A3+'x y'!A3"],
    ['"A3"&A3', '"A3"&A5'],
    ['LOG10(A3)+A3B+Table1[A3]', 'LOG10(A5)+A3B+Table1[A3]'],
    ['[1]S!A3', '[1]S!A3'],
  ])('%s becomes %s when two rows are inserted before row 3', (before, after) => {
    expect(shiftFormula(before, rows('insert', 2, 3), own)).toBe(after);
  });

  test.each([
    ['A3', '#REF!'],
    ['S!A3', 'S!#REF!'],
    ['A5', 'A3'],
    ['SUM(A1:A9)', 'SUM(A1:A7)'],
    ['SUM(A3:A5)', 'SUM(A3)'],
    ['SUM(A2:A4)', 'SUM(A2)'],
  ])('%s becomes %s when rows 3 and 4 are deleted', (before, after) => {
    expect(
      shiftFormula(before, rows('delete', 2, 3), own)
        .replace('A3:A3', 'A3')
        .replace('A2:A2', 'A2'),
    ).toBe(after);
  });

  test('inserting rows and deleting them again changes no area', () => {
    const place = fc.nat(2000);
    fc.assert(
      fc.property(
        place,
        fc.nat(50),
        fc.nat(20),
        fc.nat(5),
        place,
        fc.nat(30),
        (top, height, left, width, at, count) => {
          const found = area(top, left, top + height, left + width);
          const inserted = shiftArea(rows('insert', at, at + count), found);
          expect(inserted && shiftArea(rows('delete', at, at + count), inserted)).toEqual(found);
        },
      ),
    );
  });
});

describe('copied and renamed references', () => {
  test('relative parts move, fixed parts stay, and what leaves the sheet is #REF!', () => {
    expect(copyFormula('A1+$A1+A$1+$A$1+A:A+1:1', 2, 1)).toBe('B3+$A3+B$1+$A$1+B:B+3:3');
    expect(copyFormula('A1', -1, 0)).toBe('#REF!');
  });

  test('a sheet is renamed wherever it is named, quoted where it has to be', () => {
    const isOld = (name: string): boolean => name.toLowerCase() === 'alt';
    expect(renameSheetInFormula('alt!A1+\'Alt\'!B2+alt!Name+neu!A1+"alt!A1"', isOld, "O'Neil 1")).toBe(
      "'O''Neil 1'!A1+'O''Neil 1'!B2+'O''Neil 1'!Name+neu!A1+\"alt!A1\"",
    );
  });
});

test('addresses are read as they are printed', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), fc.nat(100), fc.nat(50), (top, left, height, width) => {
      const found = area(top, left, Math.min(1_048_575, top + height), Math.min(16_383, left + width));
      expect(parseArea(areaName(found))).toEqual(found);
    }),
  );
});
