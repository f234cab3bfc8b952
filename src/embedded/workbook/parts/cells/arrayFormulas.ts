import { areaName, parseArea } from '../../../grid/cellReference';
import { cellCount, containsArea, intersects, type SheetArea } from '../../../grid/area';
import { shiftArea, type Shift } from '../../../formula/syntax/shift';
import { insertDeleteConflict, invalidOperation } from '../../../protocol/hostError';
import { FormulaCell, type Cell } from './cell';
import type { CellGrid } from './cellGrid';

/** The area over which an array formula gives its results, or null when the formula is a plain one. */
const arrayArea = (formula: FormulaCell | null): SheetArea | null => {
  const reference = formula?.special?.['ref'];
  return reference === undefined ? null : parseArea(reference);
};

export const isArrayMember = (formula: FormulaCell): boolean => formula.special?.['t'] === 'member';

/** Ties the cells that show an array formula's further results to it: they change when it does. */
export const tieArrayMembers = (grid: CellGrid): void => {
  const found: [Cell, number, number, SheetArea][] = [];
  for (const [row, record] of grid.rows) {
    for (const [column, cell] of record.cells) {
      const where = cell.formula?.special?.['t'] === 'array' ? arrayArea(cell.formula) : null;
      if (where && cellCount(where) > 1 && cellCount(where) < 100_000) found.push([cell, row, column, where]);
    }
  }
  for (const [master, masterRow, masterColumn, where] of found) {
    const text = master.formula?.text ?? '';
    grid.each(where, (cell, row, column) => {
      if ((row === masterRow && column === masterColumn) || cell.formula) return;
      const special = { t: 'member', ref: areaName(where) };
      grid.set(row, column, {
        ...cell,
        constant: null,
        formula: new FormulaCell(text, cell.constant, 0, false, special),
      });
    });
  }
};

/** Refuses a write to some but not all cells of an array formula. */
export const requireWholeArrays = (grid: CellGrid, where: SheetArea): void => {
  grid.each(where, (cell) => {
    const array = arrayArea(cell.formula);
    if (array && !containsArea(where, array)) throw invalidOperation('You cannot change part of an array.');
  });
};

/** Refuses a shift that would tear an array formula apart. */
export const requireArraysMoveWhole = (grid: CellGrid, shift: Shift, zone: SheetArea): void => {
  grid.each(zone, (cell) => {
    const array = arrayArea(cell.formula);
    if (!array || containsArea(shift.area, array)) return;
    const cut = intersects(array, shift.area) && (shift.kind === 'delete' || !containsArea(zone, array));
    if (cut || !containsArea(zone, array)) throw insertDeleteConflict('You cannot change part of an array.');
  });
};

/** The attributes of an array formula whose cells have moved. */
export const shiftedSpecial = (formula: FormulaCell, shift: Shift): FormulaCell['special'] => {
  const array = arrayArea(formula);
  const moved = array && shiftArea(shift, array);
  return moved ? { ...formula.special, ref: areaName(moved) } : formula.special;
};
