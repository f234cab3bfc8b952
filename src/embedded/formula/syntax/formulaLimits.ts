import type { SyntaxNode } from './syntax';

/** What a formula may have at most when it is entered (Excel specifications and limits). */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const MOST_NESTED = 64;

const partsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  switch (node.kind) {
    case 'call':
      return node.parameters;
    case 'array':
      return node.rows.flat();
    case 'unary':
    case 'percent':
      return [node.operand];
    case 'binary':
    case 'compound':
      return [node.left, node.right];
    default:
      return [];
  }
};

const faultIn = (root: SyntaxNode): string | null => {
  const open: { readonly node: SyntaxNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const depth = node.kind === 'call' ? next.depth + 1 : next.depth;
    if (depth > MOST_NESTED) return `more than ${MOST_NESTED} levels of functions are nested`;
    if (node.kind === 'text' && node.value.length > LONGEST_TEXT) {
      return `a text in the formula is longer than ${LONGEST_TEXT} characters`;
    }
    if (node.kind === 'call' && node.parameters.length > MOST_ARGUMENTS) {
      return `${node.name} has more than ${MOST_ARGUMENTS} arguments`;
    }
    for (const part of partsOf(node)) open.push({ node: part, depth });
  }
  return null;
};

/** Too long for Excel, the leading = not counted. */
export const isTooLong = (text: string): boolean => text.length > LONGEST_FORMULA;

/**
 * Which limit a formula that can be read breaks, or null: texts are counted in UTF-16 units. Formulas of files are not asked:
 * what stands there already is kept.
 */
export const formulaFault = (text: string, tree: SyntaxNode): string | null => {
  // Shorter ones cannot break any.
  if (text.length < 2 * MOST_NESTED) return null;
  return faultIn(tree);
};
