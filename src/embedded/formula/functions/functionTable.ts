import type { Arity, FormulaFunction } from '../evaluation/formulaFunction';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './date';
import { informationFunctions } from './information';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { statisticalFunctions } from './statistical';
import { textFunctions } from './text';

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

/** Functions that are not calculated here, though Excel's count of their arguments is known. */
const UNCALCULATED: ReadonlyMap<string, Arity> = new Map([
  ['INDIRECT', [1, 2]],
  ['OFFSET', [3, 5]],
]);

/** How many arguments Excel takes; undefined for a function that is not known here, which Excel may know. */
export const arityOf = (name: string): Arity | undefined => TABLE.get(name)?.arity ?? UNCALCULATED.get(name);
