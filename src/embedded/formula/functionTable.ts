import type { Operand } from './operand';
import type { Evaluator } from './evaluate';
import type { SyntaxNode } from './syntax';
import { conditionalFunctions } from './functions/conditional';
import { dateFunctions } from './functions/date';
import { informationFunctions } from './functions/information';
import { logicalFunctions } from './functions/logical';
import { lookupFunctions } from './functions/lookup';
import { mathFunctions } from './functions/math';
import { statisticalFunctions } from './functions/statistical';
import { textFunctions } from './functions/text';

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
