import type { FormulaValue } from '../../../formula/values/formulaValue';

/**
 * A formula in its cell, with the value last known for it. Stamps are workbook versions: they tell whether the value still
 * holds. Version 0 is the file as it was opened, with the values its writer calculated.
 */
export class FormulaCell {
  /** The version when the value last became a different one. */
  valueStamp: number;
  /** The version whose data the value was computed from. */
  computedAt: number;
  /** The version for which the value was last found to hold. */
  checkedAt: number;
  /** Has to be computed even when nothing it refers to has changed. */
  dirty: boolean;
  /**
   * The value the file came with, where we cannot compute it and nothing that it is known to depend on has changed: files are
   * written with it. Undefined where there is none.
   */
  kept: FormulaValue | undefined = undefined;
  /** The file gives a value that is none (exceljs writes NaN): another one is written, though nobody touches the sheet. */
  hasFalseValue = false;
  /** What else the file says of a plain formula (ca, to be calculated always); only passed on. */
  marks: Readonly<Record<string, string>> | null = null;

  constructor(
    /** Without its =, as a file spells it: what nobody changes is written back as it stood. */
    readonly text: string,
    public value: FormulaValue,
    stamp: number,
    dirty: boolean,
    /**
     * The file's own attributes of an array or table formula; such formulas are kept but not calculated. `ref` is the area of
     * the results; the formula stands in its first cell, and the other cells have one with `t` "member".
     */
    readonly special: Readonly<Record<string, string>> | null = null,
  ) {
    this.valueStamp = stamp;
    this.computedAt = stamp;
    this.checkedAt = -1;
    this.dirty = dirty;
  }

  /** The same formula in another cell or with another text; its value is taken over. */
  restated(text: string, dirty = this.dirty, special = this.special): FormulaCell {
    const copy = new FormulaCell(text, this.value, this.valueStamp, dirty, special);
    copy.marks = this.marks;
    copy.computedAt = this.computedAt;
    copy.kept = this.kept;
    return copy;
  }
}

/** One cell. Cells are replaced, never changed, so sheets copied from each other can share them. */
export interface Cell {
  readonly style: number;
  /** The constant the cell holds; null when it is blank or holds a formula. */
  readonly constant: FormulaValue;
  readonly formula: FormulaCell | null;
  /** The markup of a text whose parts are formatted differently. */
  readonly rich: string | null;
  /** The version when the content was last written. */
  readonly stamp: number;
  /** Attributes of the file that are passed on while the content stays (cm, vm, ph). */
  readonly others: Readonly<Record<string, string>> | null;
}

export const blankCell = (style: number, stamp: number): Cell => ({
  style,
  constant: null,
  formula: null,
  rich: null,
  stamp,
  others: null,
});

export const constantCell = (style: number, constant: FormulaValue, stamp: number): Cell => ({
  ...blankCell(style, stamp),
  constant,
});

export const formulaCell = (style: number, text: string, stamp: number): Cell => ({
  ...blankCell(style, stamp),
  formula: new FormulaCell(text, null, stamp, true),
});

export const isBlank = (cell: Cell | undefined): boolean => !cell || (cell.constant === null && cell.formula === null);

/** One row that has cells or a format of its own. */
export interface Row {
  readonly cells: Map<number, Cell>;
  /** In points; null means the height follows the content or the sheet's default. */
  height: number | null;
  /** The height was set, not found by fitting. */
  heightFixed: boolean;
  hidden: boolean;
  /** The style of cells that the row has no record of; null when the row has none. */
  style: number | null;
  /** Attributes that are only passed on: outlineLevel, collapsed, thickTop, thickBot, ph. */
  others: Readonly<Record<string, string>>;
}

export const emptyRow = (): Row => ({
  cells: new Map(),
  height: null,
  heightFixed: false,
  hidden: false,
  style: null,
  others: {},
});
