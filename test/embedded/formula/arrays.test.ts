import type { FormulaContext } from '../../../src/embedded/formula/evaluation/evaluator';
import { evaluateFormula } from '../../../src/embedded/formula/evaluateFormula';
import { parseFormula } from '../../../src/embedded/formula/parse';
import type { FormulaValue } from '../../../src/embedded/formula/values/formulaValue';

/** A1:B5; below them nothing is filled. */
const CELLS: readonly (readonly FormulaValue[])[] = [
  [1, 10],
  [1, 20],
  [2, 40],
  [1, 80],
  ['1', null],
];
let asked = 0;
const context: FormulaContext = {
  sheet: 'S',
  row: 9,
  column: 9,
  sheetNamed: () => 'S',
  value: (_sheet, row, column) => {
    asked += 1;
    return CELLS[row]?.[column] ?? null;
  },
  usedPart: (_sheet, within) => ({ ...within, bottom: Math.min(within.bottom, CELLS.length - 1) }),
  named: () => null,
  structured: () => null,
  now: () => 0,
};
const value = (text: string): FormulaValue => evaluateFormula(parseFormula(text), context);

test.each([
  // Values that repeat, come again later, and blanks below.
  ['SUMPRODUCT((A1:A9=1)*1)', 3],
  ['SUMPRODUCT((A1:A9=2)*B1:B9)', 40],
  ['SUMPRODUCT((A1:A9="")*1)', 4],
  ['SUMPRODUCT(A1:A4*B1:B4)', 190],
  ['SUMPRODUCT(-(A1:A4))', -5],
  ['SUMPRODUCT(ABS(-A1:A4))', 5],
  // The same arguments of two functions, and twice of one.
  ['SUMPRODUCT(COUNTIF(A1:A4,A1:A4))', 10],
  ['SUMPRODUCT(SUMIF(A1:A4,A1:A4))', 11],
  ['SUMPRODUCT(COUNTIF(A1:A4,A1:A4))*100+SUMPRODUCT(SUMIF(A1:A4,A1:A4))', 1011],
  ['SUMPRODUCT(COUNTIFS(A1:A4,A1:A4)*(COUNTIFS(A1:A4,A1:A4)>1))', 9],
  ['SUMPRODUCT(COUNTIFS(A1:A4,A1:A4,B1:B4,B1:B4))', 4],
])('%s is %d', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test('a long column is read once for a formula, however often it names it', () => {
  asked = 0;
  value('SUMPRODUCT((A1:A5000="")*(A1:A5000=""))');
  expect(asked).toBe(5000);
});

test('a count of a long column by its own values is made once for a formula', () => {
  const count = 'COUNTIFS(A1:A4,A1:A4)';
  const reads = (text: string): number => {
    asked = 0;
    value(text);
    return asked;
  };
  expect(reads(`SUMPRODUCT(${count}*${count}*(${count}>1))`)).toBe(reads(`SUMPRODUCT(${count})`));
});
