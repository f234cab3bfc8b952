import { columnIndex, columnName } from '../base/address';
import type { CellValue } from '../base/grid';
import { replaceReferences } from '../scorecard/sheet/formulaReferences';
import { shortHash } from './packNote';

/** Where a row or column of a card stood when it was handed out; null for one that was not there. */
export interface Moves {
  readonly row: (now: number) => number | null;
  readonly column: (now: number) => number | null;
}

export const NOT_MOVED: Moves = { row: (now) => now, column: (now) => now };

const SHEETS = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu;

/**
 * What a cell that nobody types in holds, in a few letters. Formulas count without blanks, without the names of sheets and
 * by the places things had when the card was handed out: programs write them a little differently, and rows may be inserted.
 */
export function fixedMark(value: CellValue, formula: CellValue, moves: Moves): CellValue {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return formula === '=' ? '=' : `=${shortHash(normalFormula(formula, moves))}`;
  }
  return typeof value === 'string' ? `~${shortHash(normalText(value))}` : value;
}

/** The marks of cells that stand where they were handed out, each text reckoned once: a thousand cards say much the same. */
export class HandedMarks {
  private readonly known = new Map<string, CellValue>();

  of(value: CellValue, formula: CellValue): CellValue {
    if (typeof formula !== 'string') return fixedMark(value, formula, NOT_MOVED);
    const key = formula === value ? `~${formula}` : formula;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const mark = fixedMark(value, formula, NOT_MOVED);
    this.known.set(key, mark);
    return mark;
  }
}

export const isFormulaMark = (mark: CellValue): boolean => typeof mark === 'string' && mark.startsWith('=');

/** True where both say the same, as far as it can be told: numbers may differ in their last digits. */
export function sameMark(handed: CellValue, now: CellValue): boolean {
  // A formula that another cell writes out can't be held against one that stands alone.
  if (isFormulaMark(handed) && isFormulaMark(now)) return handed === now || handed === '=' || now === '=';
  return sameContent(handed, now);
}

/** Contents of a cell that people type in. */
export function sameContent(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === 'string' && typeof other === 'string') return normalText(one) === normalText(other);
  return one === other;
}

function normalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function normalFormula(formula: string, { row, column }: Moves): string {
  const moved = replaceReferences(formula, ({ text }) =>
    text.replace(/\$?([A-Za-z]*)\$?(\d+)/g, (_, letters: string, digits: string) => {
      const at = letters === '' ? null : columnIndex(letters);
      const was = at === null ? null : column(at);
      return `${was === null ? letters : columnName(was)}${(row(Number(digits) - 1) ?? -1) + 1}`;
    }),
  );
  return moved
    .replace(SHEETS, '!')
    .replace(/[\s$]/g, '')
    .replace(/\b(TRUE|FALSE)\(\)/gi, '$1')
    .toUpperCase();
}
