import { Evaluator, type FormulaContext } from '../../../src/embedded/formula/evaluation/evaluator';
import type { FormulaFunction } from '../../../src/embedded/formula/evaluation/formulaFunction';
import { arityOf, calculatedFunctions, functionNamed } from '../../../src/embedded/formula/functions/functionTable';
import { parseFormula } from '../../../src/embedded/formula/parse';
import type { SyntaxNode } from '../../../src/embedded/formula/syntax/syntax';
import { NotCalculable } from '../../../src/embedded/formula/values/operand';

const emptySheet: FormulaContext = {
  sheet: 'Sheet1',
  row: 0,
  column: 0,
  sheetNamed: () => null,
  value: () => null,
  usedPart: () => null,
  named: () => null,
  structured: () => null,
  now: () => 0,
};
const call = (name: string, count: number): SyntaxNode => ({
  kind: 'call',
  name,
  parameters: Array.from({ length: count }, () => ({ kind: 'number', value: 1 })),
});

describe('the declaration of a function', () => {
  it.each(calculatedFunctions())('%s has as many arguments as Excel takes, and no others are taken', (name) => {
    const [least, most] = arityOf(name) ?? [Infinity, -Infinity];
    expect(least).toBeLessThanOrEqual(most);
    const written = (count: number) => () => parseFormula(`${name}(${Array(count).fill('1').join(',')})`);
    expect(written(least)).not.toThrow();
    if (least > 0) expect(written(least - 1)).toThrow(`Too few arguments for ${name}`);
    expect(written(most + 1)).toThrow(`Too many arguments for ${name}`);
    expect(() => new Evaluator(emptySheet, functionNamed).operand(call(name, most + 1))).toThrow(NotCalculable);
  });

  it('is known of functions that are not calculated, where Excel’s count is', () => {
    expect(functionNamed('OFFSET')).toBeUndefined();
    expect(() => parseFormula('OFFSET(A1,1)')).toThrow('Too few arguments for OFFSET');
    expect(arityOf('constructor')).toBeUndefined();
  });

  const arrayModeOf = (arrays: 'inherited' | 'never' | 'always', around: boolean): boolean => {
    let seen = false;
    const probe: FormulaFunction = {
      arity: [0, 0],
      takes: 'syntax',
      arrays,
      compute: (_at, _parameters, inArrays) => {
        seen = inArrays;
        return null;
      },
    };
    new Evaluator(emptySheet, () => probe).operand(call('PROBE', 0), around);
    return seen;
  };

  it.each([
    ['inherited', false, false],
    ['inherited', true, true],
    ['never', true, false],
    ['always', false, true],
  ] as const)('says whether its arguments are arrays: %s, in an array %s → %s', (mode, around, expected) => {
    expect(arrayModeOf(mode, around)).toBe(expected);
  });
});
