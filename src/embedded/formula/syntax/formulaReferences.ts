import { columnName } from '../../../base/address';
import { LAST_COLUMN, LAST_ROW, area, type SheetArea } from '../../grid/area';
import { quoteSheetName } from '../../grid/sheetNameRules';
import { FormulaSyntaxError, type Corner, type ReferenceNode } from './syntax';
import { tokenize, type Token } from './tokens';

/** The cells a reference covers, whole rows and columns filled out. */
export const referenceArea = ({ shape, first, last }: ReferenceNode): SheetArea => {
  const wholeColumns = shape === 'columns';
  const wholeRows = shape === 'rows';
  return area(
    wholeColumns ? 0 : Math.min(first.row, last.row),
    wholeRows ? 0 : Math.min(first.column, last.column),
    wholeColumns ? LAST_ROW : Math.max(first.row, last.row),
    wholeRows ? LAST_COLUMN : Math.max(first.column, last.column),
  );
};

const printCorner = (corner: Corner, shape: ReferenceNode['shape']): string => {
  const column = shape === 'rows' ? '' : `${corner.columnFixed ? '$' : ''}${columnName(corner.column)}`;
  const row = shape === 'columns' ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
};

const printSheetPart = (node: ReferenceNode): string => {
  if (node.sheet === null) return '';
  const range = node.lastSheet === null ? node.sheet : `${node.sheet}:${node.lastSheet}`;
  const whole = node.book === null ? range : `[${node.book}]${range}`;
  const plain = [node.sheet, node.lastSheet ?? 'A'].every((name) => quoteSheetName(name) === name);
  return plain ? `${whole}!` : `'${whole.replace(/'/g, "''")}'!`;
};

const printReference = (node: ReferenceNode): string => {
  const first = printCorner(node.first, node.shape);
  return printSheetPart(node) + (node.single ? first : `${first}:${printCorner(node.last, node.shape)}`);
};

/**
 * Writes the formula anew with each reference replaced by what `change` answers: a reference, or null for #REF!.
 * All other text stays as it is. A formula that cannot be read (it came with the file) is returned unchanged.
 */
export const rewriteReferences = (formula: string, change: (node: ReferenceNode) => ReferenceNode | null): string => {
  let tokens: readonly Token[];
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let written = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const next = change(token);
    if (next === token) continue;
    written += formula.slice(at, token.start) + (next ? printReference(next) : `${printSheetPart(token)}#REF!`);
    at = token.end;
  }
  return at === 0 ? formula : written + formula.slice(at);
};

const moved = (value: number, by: number, fixed: boolean, last: number): number | null => {
  if (fixed || value < 0) return value;
  const next = value + by;
  return next < 0 || next > last ? null : next;
};

/** The formula as it reads when its cell is copied `rows` down and `columns` to the right. */
export const copyFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: Corner): Corner | null => {
    const row = moved(corner.row, rows, corner.rowFixed, LAST_ROW);
    const column = moved(corner.column, columns, corner.columnFixed, LAST_COLUMN);
    return row === null || column === null ? null : { ...corner, row, column };
  };
  return rewriteReferences(formula, (node) => {
    const first = move(node.first);
    const last = move(node.last);
    return first && last ? { ...node, first, last } : null;
  });
};

/** The formula with every reference to the sheet `from` renamed. Sheet names are compared by `isSame`. */
export const renameSheetInFormula = (formula: string, isSame: (name: string) => boolean, to: string): string => {
  const renamed = rewriteReferences(formula, (node) => {
    if (node.book !== null || node.sheet === null) return node;
    const first = isSame(node.sheet);
    const last = node.lastSheet !== null && isSame(node.lastSheet);
    if (!first && !last) return node;
    return { ...node, sheet: first ? to : node.sheet, lastSheet: last ? to : node.lastSheet };
  });
  return renameSheetOfNames(renamed, isSame, to);
};

/** Names can belong to a sheet (Sheet1!Total); they follow a rename too. */
const renameSheetOfNames = (formula: string, isSame: (name: string) => boolean, to: string): string => {
  if (!formula.includes('!')) return formula;
  let tokens: readonly Token[];
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let written = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'name' || token.sheet === null || !isSame(token.sheet)) continue;
    written += `${formula.slice(at, token.start)}${quoteSheetName(to)}!${token.name}`;
    at = token.end;
  }
  return at === 0 ? formula : written + formula.slice(at);
};
