import { Evaluator, type FormulaContext } from './evaluation/evaluator';
import { functionNamed } from './functions/functionTable';
import type { SyntaxNode } from './syntax/syntax';
import { isCellError, type FormulaValue } from './values/formulaValue';
import { FormulaFault } from './values/operand';

/** The value of a formula: an error value when it results in one. Throws NotCalculable when we cannot know. */
export const evaluateFormula = (tree: SyntaxNode, context: FormulaContext): FormulaValue => {
  const evaluator = new Evaluator(context, functionNamed);
  try {
    const value = evaluator.single(evaluator.operand(tree));
    if (isCellError(value)) return value;
    return value ?? 0;
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
};
