import { contains } from '../../base/address';
import type { WordCell } from './templateText';
import { formulaAt, isCovered, valueAt, type TemplateSheet } from './templateSheet';

/** A cell HR added for people to type into, in rows of the template. */
export interface OwnInput {
  readonly row: number;
  readonly column: number;
  /** Empty in the template: whatever a card holds there was typed. */
  readonly isBlank: boolean;
}

/**
 * Cells people type into besides those Rolecard knows: cells that HR unlocked in the template, and empty cells of a
 * repeating row below a header, a column HR added. What is typed there must survive building again.
 */
export function findOwnInputs(
  sheet: TemplateSheet,
  words: readonly WordCell[],
  repeatRows: readonly number[],
): OwnInput[] {
  const taken = new Set(words.map(({ row, column }) => `${row},${column}`));
  const inputs: OwnInput[] = [];
  sheet.values.forEach((line, row) =>
    line.forEach((content, column) => {
      if (taken.has(`${row},${column}`) || isCovered(sheet, row, column)) return;
      if (formulaAt(sheet, row, column) !== null) return;
      const isUnlocked = sheet.unlocked?.[row]?.[column] === true;
      const isOwnColumn = content === '' && repeatRows.includes(row) && hasHeader(sheet, row, column);
      if (isUnlocked || isOwnColumn) inputs.push({ row, column, isBlank: content === '' });
    }),
  );
  return inputs;
}

/** A text above, which may be a merged header over several rows. */
function hasHeader(sheet: TemplateSheet, row: number, column: number): boolean {
  if (row === 0) return false;
  const merge = sheet.merges.find((area) => contains(area, row - 1, column));
  const above = merge ? valueAt(sheet, merge.row, merge.column) : valueAt(sheet, row - 1, column);
  return typeof above === 'string' && above.trim() !== '';
}
