import type { Mark } from '../../base/sheetDrawing';
import { formulaParts, replaceReferences, type FormulaPart } from './formulaReferences';

/**
 * The same for formulas that filling down makes of each other. null: one that names more than cells of its sheet and cells of
 * others that stay where they are.
 * @param formula "=…"
 * @param row of its cell, 0-based
 */
export function fillKey(formula: string, row: number): string | null {
  if (formulaParts(formula).some((part) => !isFilled(part)) || /[[\]]/.test(formula)) return null;
  return replaceReferences(formula, ({ text: reference, first, last }) => {
    const [from = '', to = from] = reference.split(':');
    const end = (one: string, { row: at, fixed }: typeof first): string =>
      fixed ? one : one.replace(/\d+$/, `{${at - row}}`);
    return `${end(from, first)}:${end(to, last)}`;
  });
}

const FIXED_ELSEWHERE = /!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/;

/** Whether filling down gives this part of a formula as it is to be. */
function isFilled({ kind, text }: FormulaPart): boolean {
  return kind === 'cells' || (kind === 'sheet' && FIXED_ELSEWHERE.test(text));
}

/** Marks that follow each other and mean the same of areas below each other as one: each is said in seven calls. */
export function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined[joined.length - 1];
    if (last && isBelow(mark, last) && meansTheSame(mark, last)) {
      const rowCount = last.area.rowCount + mark.area.rowCount;
      joined[joined.length - 1] = { ...last, area: { ...last.area, rowCount } };
    } else joined.push(mark);
  }
  return joined;
}

function isBelow({ area }: Mark, { area: upper }: Mark): boolean {
  const isBeside = area.column === upper.column && area.columnCount === upper.columnCount;
  return isBeside && area.row === upper.row + upper.rowCount;
}

function meansTheSame(a: Mark, b: Mark): boolean {
  const key = fillKey(a.when, a.area.row);
  return key !== null && key === fillKey(b.when, b.area.row) && JSON.stringify(a.style) === JSON.stringify(b.style);
}
