import {
  area,
  columnCount,
  containsArea,
  intersection,
  isInSheet,
  LAST_COLUMN,
  LAST_ROW,
  offsetArea,
  rowCount,
  subtractArea,
  type SheetArea,
} from '../../grid/area';
import { copyFormula } from '../../formula/syntax/formulaReferences';
import { invalidArgument } from '../../protocol/hostError';
import { cellAddress } from '../../../base/address';
import { isArrayMember, requireWholeArrays } from '../parts/cells/arrayFormulas';
import { blankCell, FormulaCell, formulaCell, isBlank, type Cell } from '../parts/cells/cell';
import { rewriteRuleFormulas } from '../references/shiftReferences';
import { cloneElement, type XmlElement } from '../../../ooxml/xml';
import type { Sheet } from '../parts/sheet';
import { forgetMentions } from '../references/sheetMentions';
import { growTables } from './growTables';
import { syncTableHeaders } from './tableHeaders';
import type { Workbook } from '../workbook';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Source {
  readonly sheet: Sheet;
  readonly area: SheetArea;
}

/** The target grown to whole multiples of the source's size, or just the source's size from its first cell. */
const targetArea = (source: SheetArea, target: SheetArea, transpose: boolean): SheetArea => {
  const height = transpose ? columnCount(source) : rowCount(source);
  const width = transpose ? rowCount(source) : columnCount(source);
  const fits = rowCount(target) % height === 0 && columnCount(target) % width === 0;
  const grown = fits ? target : area(target.top, target.left, target.top + height - 1, target.left + width - 1);
  if (!isInSheet(grown)) throw invalidArgument('the copy does not fit on the sheet');
  return grown;
};

const usedSource = (source: Source): SheetArea => {
  let bottom = source.area.top;
  let right = source.area.left;
  source.sheet.data.grid.each(source.area, (_, row, column) => {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  });
  return area(source.area.top, source.area.left, bottom, right);
};

/** What holds for every cell of one copy. */
interface Copying {
  readonly workbook: Workbook;
  readonly options: CopyOptions;
  readonly stamp: number;
}

const copiedCell = (
  { workbook, options, stamp }: Copying,
  source: { cell: Cell | undefined; style: number; sheet: Sheet; row: number; column: number },
  old: { cell: Cell | undefined; style: number },
  offset: { rows: number; columns: number },
): Cell | null => {
  const { cell } = source;
  const style = options.type === 'All' || options.type === 'Formats' ? source.style : old.style;
  if (options.type === 'Formats') return old.cell ? { ...old.cell, style } : blankCell(style, 0);
  if (isBlank(cell) || !cell) {
    if (options.skipBlanks) return null;
    return blankCell(style, stamp);
  }
  if (cell.formula?.special && options.type !== 'Values' && !isArrayMember(cell.formula)) {
    const text = copyFormula(cell.formula.text, offset.rows, offset.columns);
    const ref = cellAddress(source.row + offset.rows, source.column + offset.columns);
    const formula = new FormulaCell(text, null, stamp, true, { ...cell.formula.special, ref });
    return { ...blankCell(style, stamp), formula };
  }
  if (cell.formula && options.type !== 'Values' && !isArrayMember(cell.formula)) {
    return formulaCell(style, copyFormula(cell.formula.text, offset.rows, offset.columns), stamp);
  }
  const constant = cell.formula
    ? workbook.calculator.value(source.sheet, source.row, source.column, cell)
    : cell.constant;
  return { ...blankCell(style, stamp), constant, rich: cell.formula ? null : cell.rich };
};

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Where parts of the source are in the copy. */
const movedWith =
  (source: Source, offset: Offset) =>
  (each: SheetArea): SheetArea[] => {
    const part = intersection(each, source.area);
    return part ? [offsetArea(part, offset.rows, offset.columns)] : [];
  };

const copyMerges = (source: Source, target: Sheet, offset: Offset): void => {
  const covered = offsetArea(source.area, offset.rows, offset.columns);
  const merges = source.sheet.data.merges
    .filter((each) => containsArea(source.area, each))
    .flatMap(movedWith(source, offset));
  const to = target.edit();
  to.merges = to.merges.filter((each) => !intersection(each, covered)).concat(merges);
};

const copyValidations = (source: Source, target: Sheet, offset: Offset): void => {
  const moved = movedWith(source, offset);
  const covered = offsetArea(source.area, offset.rows, offset.columns);
  const from = source.sheet.data;
  const validations = from.validations
    .map((each) => ({ ...each, attributes: { ...each.attributes }, areas: each.areas.flatMap(moved), markup: null }))
    .filter((each) => each.areas.length > 0);
  const to = target.edit();
  to.validations.forEach((each) => (each.areas = each.areas.flatMap((one) => subtractArea(one, covered))));
  to.validations = to.validations.filter((each) => each.areas.length > 0);
  for (const each of validations) {
    const same = to.validations.find(
      (other) =>
        other.formula1 === each.formula1 &&
        other.formula2 === each.formula2 &&
        JSON.stringify(other.attributes) === JSON.stringify(each.attributes) &&
        !/[A-Za-z]\$?\d/.test(`${each.formula1 ?? ''}${each.formula2 ?? ''}`),
    );
    if (same) same.areas.push(...each.areas);
    else {
      to.validations.push({
        ...each,
        formula1: each.formula1 === null ? null : copyFormula(each.formula1, offset.rows, offset.columns),
        formula2: each.formula2 === null ? null : copyFormula(each.formula2, offset.rows, offset.columns),
      });
    }
  }
};

/** Whether a rule written for `first` means the same in `added`: both in one list of areas count from the first's corner. */
const reads = (first: SheetArea, added: SheetArea): boolean => added.top >= first.top && added.left >= first.left;

const priorityOf = (rule: XmlElement): number => Number(rule.attributes['priority'] ?? 0);

/** On its own sheet a rule is extended to the copy; elsewhere the copy has a rule of its own, after those that are there. */
const copyConditionals = (source: Source, target: Sheet, offset: Offset): void => {
  const moved = movedWith(source, offset);
  const covered = offsetArea(source.area, offset.rows, offset.columns);
  const copies = source.sheet.data.conditionals.map((block) => ({
    block,
    first: block.areas[0],
    areas: block.areas.flatMap(moved),
  }));
  const to = target.edit();
  to.conditionals.forEach((each) => (each.areas = each.areas.flatMap((one) => subtractArea(one, covered))));
  to.conditionals = to.conditionals.filter((each) => each.areas.length > 0);
  const lastPriority = Math.max(0, ...to.conditionals.flatMap(({ rules }) => rules.map(priorityOf)));
  for (const { block, first, areas } of copies) {
    const [start] = areas;
    if (!first || !start) continue;
    if (source.sheet === target && to.conditionals.includes(block) && reads(first, start)) {
      block.areas.push(...areas);
      continue;
    }
    const rules = block.rules.map(cloneElement);
    for (const rule of rules) {
      if (lastPriority > 0) rule.attributes['priority'] = String(lastPriority + priorityOf(rule));
      rewriteRuleFormulas(rule, (text) => copyFormula(text, start.top - first.top, start.left - first.left));
    }
    to.conditionals.push({ ...block, areas, others: { ...block.others }, rules });
  }
};

const copySizes = ({ workbook }: Copying, source: Source, target: Sheet, to: SheetArea): void => {
  const { grid } = target.edit();
  const from = source.sheet.data.grid;
  if (source.area.left === 0 && source.area.right === LAST_COLUMN) {
    for (let i = 0; i <= source.area.bottom - source.area.top; i++) {
      const row = from.rows.get(source.area.top + i);
      const { height, heightFixed, style, hidden } = row ?? {
        height: null,
        heightFixed: false,
        style: null,
        hidden: false,
      };
      const size = workbook.traits.rowHeightsTravel ? { height, heightFixed } : {};
      Object.assign(grid.row(to.top + i), { ...size, style, hidden });
    }
  }
  if (source.area.top === 0 && source.area.bottom === LAST_ROW) {
    for (let i = 0; i <= source.area.right - source.area.left; i++) {
      const format = from.columns.at(source.area.left + i);
      grid.columns.change(to.left + i, to.left + i, () => format);
    }
  }
};

const copyBlock = (copying: Copying, source: Source, target: Sheet, to: SheetArea): void => {
  const { options } = copying;
  const whole = rowCount(source.area) > 50_000 || columnCount(source.area) > 5000;
  const part = whole ? usedSource(source) : source.area;
  const offset = { rows: to.top - source.area.top, columns: to.left - source.area.left };
  const from = source.sheet.data.grid;
  const { grid } = target.edit();
  const made: [number, number, Cell][] = [];
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      const [toRow, toColumn] = options.transpose
        ? [to.top + (column - source.area.left), to.left + (row - source.area.top)]
        : [row + offset.rows, column + offset.columns];
      const here = { cell: from.cell(row, column), style: from.style(row, column), sheet: source.sheet, row, column };
      const old = { cell: grid.cell(toRow, toColumn), style: grid.style(toRow, toColumn) };
      const move = { rows: toRow - row, columns: toColumn - column };
      const cell = copiedCell(copying, here, old, move);
      if (cell) made.push([toRow, toColumn, cell]);
    }
  }
  for (const [row, column, cell] of made) grid.set(row, column, cell);
  if (options.type === 'Values' || options.type === 'Formulas' || options.transpose) return;
  copyMerges(source, target, offset);
  copyConditionals(source, target, offset);
  if (options.type === 'All') copyValidations(source, target, offset);
  copySizes(copying, source, target, to);
};

/** Copies cells as Excel's copy and paste does; the target is filled with as many copies as fit. Returns what was written. */
export const copyRange = (
  workbook: Workbook,
  source: Source,
  target: Sheet,
  where: SheetArea,
  options: CopyOptions,
): SheetArea => {
  const to = targetArea(source.area, where, options.transpose);
  const height = options.transpose ? columnCount(source.area) : rowCount(source.area);
  const width = options.transpose ? rowCount(source.area) : columnCount(source.area);
  if (options.type !== 'Formats') requireWholeArrays(target.data.grid, to);
  const copying = { workbook, options, stamp: workbook.touch(target) };
  target.formulasAt = copying.stamp;
  for (let row = to.top; row <= to.bottom; row += height) {
    for (let column = to.left; column <= to.right; column += width) {
      copyBlock(copying, source, target, area(row, column, row + height - 1, column + width - 1));
    }
  }
  forgetMentions(target);
  syncTableHeaders(workbook, target, to);
  if (options.type !== 'Formats') growTables(workbook, target, to);
  if (options.type !== 'Formats') workbook.changes.add({ sheet: target, area: to, type: 'RangeEdited' });
  return to;
};
