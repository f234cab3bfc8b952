import type { Operand } from '../values/operand';
import type { Evaluator } from '../evaluation/evaluator';
import type { SyntaxNode } from '../syntax/syntax';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './date';
import { informationFunctions } from './information';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { statisticalFunctions } from './statistical';
import { textFunctions } from './text';

/** Computes one call. Arguments come unevaluated, so that IF can leave one alone. */
export type FormulaFunction = (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean) => Operand;

const TABLE: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    conditionalFunctions,
    dateFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    statisticalFunctions,
    textFunctions,
  ].flatMap((group) => Object.entries(group)),
);

/** The functions this host calculates. All others leave the cell uncalculated. */
export const functionNamed = (name: string): FormulaFunction | undefined => TABLE.get(name);

export const calculatedFunctions = (): readonly string[] => [...TABLE.keys()].sort();
