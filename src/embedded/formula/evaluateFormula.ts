import { addInFunction } from './evaluation/addInFunction';
import { Evaluator, type FormulaContext } from './evaluation/evaluator';
import type { FormulaFunction } from './evaluation/formulaFunction';
import { functionNamed } from './functions/functionTable';
import type { SyntaxNode } from './syntax/syntax';
import { isCellError, type FormulaValue } from './values/formulaValue';
import { FormulaFault, isMatrix, type Operand } from './values/operand';

/** The value of a formula: an error value when it results in one. Throws NotCalculable when we cannot know. */
export const evaluateFormula = (tree: SyntaxNode, context: FormulaContext): FormulaValue => {
  const broughtBy = (name: string): FormulaFunction | undefined => {
    const found = context.addIns?.find(name);
    return found && addInFunction(found);
  };
  const evaluator = new Evaluator(context, (name) => functionNamed(name) ?? broughtBy(name));
  try {
    const operand = evaluator.operand(tree);
    const value = evaluator.single(spills(tree, context) ? firstOf(operand) : operand);
    if (isCellError(value)) return value;
    return value ?? 0;
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
};

/** Nothing spills here: a table that an add-in answers shows its first cell, as in an Excel before 2021. */
const spills = (tree: SyntaxNode, { addIns }: FormulaContext): boolean =>
  tree.kind === 'call' && functionNamed(tree.name) === undefined && addIns?.find(tree.name) !== undefined;

const firstOf = (operand: Operand): Operand => (isMatrix(operand) ? (operand.rows[0]?.[0] ?? null) : operand);
