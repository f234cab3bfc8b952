import { parseFormula } from '../formula/parse';
import { NOT_CALCULATED, type FormulaValue } from '../formula/values/formulaValue';
import { evaluateFormula } from '../formula/evaluateFormula';
import type { FormulaContext } from '../formula/evaluation/evaluator';
import { NotCalculable, type RangeOperand } from '../formula/values/operand';
import { referenceArea } from '../formula/syntax/formulaReferences';
import { FormulaSyntaxError, type SyntaxNode } from '../formula/syntax/syntax';
import { intersection, LAST_COLUMN, LAST_ROW, type SheetArea } from '../grid/area';
import { serialFromDate } from '../numbers/serialDate';
import { FormulaCell, type Cell } from './parts/cells/cell';
import type { Sheet } from './parts/sheet';
import { resolveStructured } from './structuredReference';
import { FormulaReach } from './formulaReach';
import type { Workbook } from './workbook';

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: FormulaCell;
  /** What the formula refers to, once it has been looked for. */
  precedents?: readonly Precedent[];
}

interface Frame extends Place {
  /** The formulas this one refers to have been looked at. */
  opened: boolean;
}

/** A reference of a formula: cells (`sheet` null: of its own sheet), or something whose cells cannot be told beforehand. */
type Precedent = PrecedentCells | 'elsewhere';

interface PrecedentCells {
  readonly sheet: string | null;
  readonly area: SheetArea;
}

const LARGE_ROWS = 50;

/** null: looking through the area takes no longer than remembering it. */
const largeAreaKey = ({ sheet, area }: PrecedentCells, own: Sheet): string | null =>
  area.bottom - area.top < LARGE_ROWS
    ? null
    : `${sheet ?? own.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;

interface Analysis {
  readonly tree: SyntaxNode | null;
  readonly nodes: readonly SyntaxNode[];
  readonly volatile: boolean;
  /** All it refers to are cells, of any sheet; null where names, tables or other workbooks are among it. */
  readonly cells: readonly { readonly sheetName: string | null; readonly area: SheetArea }[] | null;
}

const VOLATILE = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'OFFSET', 'INDIRECT', 'CELL', 'INFO']);

const collect = (node: SyntaxNode, into: SyntaxNode[]): void => {
  switch (node.kind) {
    case 'reference':
    case 'name':
    case 'structured':
      into.push(node);
      break;
    case 'call':
      if (VOLATILE.has(node.name)) into.push(node);
      node.parameters.forEach((each) => collect(each, into));
      break;
    case 'unary':
    case 'percent':
      collect(node.operand, into);
      break;
    case 'binary':
    case 'compound':
      collect(node.left, into);
      collect(node.right, into);
      break;
    default:
      break;
  }
};

const cellsOf = (nodes: readonly SyntaxNode[]): Analysis['cells'] => {
  const found: { sheetName: string | null; area: SheetArea }[] = [];
  for (const node of nodes) {
    if (node.kind === 'call') continue;
    if (node.kind !== 'reference' || node.book !== null || node.lastSheet !== null) return null;
    found.push({ sheetName: node.sheet, area: referenceArea(node) });
  }
  return found;
};

const MOST_ANALYSED = 50_000;
const analyses = new Map<string, Analysis>();

const analyse = (text: string): Analysis => {
  const known = analyses.get(text);
  if (known) return known;
  let made: Analysis;
  try {
    const tree = parseFormula(text);
    const nodes: SyntaxNode[] = [];
    collect(tree, nodes);
    made = { tree, nodes, volatile: nodes.some((node) => node.kind === 'call'), cells: cellsOf(nodes) };
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    made = { tree: null, nodes: [], volatile: false, cells: [] };
  }
  if (analyses.size > MOST_ANALYSED) analyses.clear();
  analyses.set(text, made);
  return made;
};

/**
 * Answers the value of formulas. The value that came with the file is kept as long as nothing the formula depends on has been
 * edited; then it is computed, and where we cannot compute it the cell says #CALC! rather than show what is no longer true.
 */
export class Calculator {
  /** What formulas that refer to cells only refer to, by their texts: the same until a sheet comes, goes or is renamed. */
  private readonly cellPrecedents = new Map<string, readonly Precedent[] | null>();
  private precedentsAt = -1;

  /** Large areas whose formulas are all up to date, at a version: whole columns are named by every line beside them. */
  private readonly settledAreas = new Set<string>();
  private settledAt = -1;

  private readonly reach: FormulaReach;

  /** All is being calculated, in a workbook that calculates by hand as well. */
  private calculating = false;

  constructor(private readonly workbook: Workbook) {
    this.reach = new FormulaReach(workbook, (text) => {
      const { volatile, cells } = analyse(text);
      return volatile ? null : cells;
    });
  }

  /** The value of a cell, its formula brought up to date first. */
  value(sheet: Sheet, row: number, column: number, cell: Cell | undefined): FormulaValue {
    if (!cell) return null;
    if (!cell.formula) return cell.constant;
    // Nothing was edited yet: what the file says holds.
    if (this.workbook.version === 0 && !cell.formula.dirty) return cell.formula.value;
    if (this.staysByHand(cell.formula)) return cell.formula.value;
    this.settle({ sheet, row, column, formula: cell.formula });
    return cell.formula.value;
  }

  /** Brings every formula up to date, of a workbook that calculates by hand too. */
  calculateAll(): void {
    this.calculating = true;
    for (const sheet of this.workbook.sheets) {
      const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
      sheet.data.grid.each(whole, (cell, row, column) => void this.value(sheet, row, column, cell));
    }
    this.calculating = false;
  }

  /** A workbook that calculates by hand calculates what is entered, and what depends on it only when it is asked to. */
  private staysByHand({ dirty }: FormulaCell): boolean {
    return this.workbook.calculationMode === 'Manual' && !dirty && !this.calculating;
  }

  private settle(root: Place): void {
    const { version } = this.workbook;
    if (root.formula.checkedAt === version) return;
    const stack: Frame[] = [{ ...root, opened: false }];
    const open = new Set<FormulaCell>();
    for (let frame = stack[stack.length - 1]; frame; frame = stack[stack.length - 1]) {
      const { formula } = frame;
      if (formula.checkedAt === version) {
        stack.pop();
        continue;
      }
      // The value held then, and nothing that it can depend on was written since.
      const heldAt = Math.max(formula.checkedAt, formula.computedAt);
      if (!frame.opened && !formula.dirty && this.reach.isQuietSince(frame.sheet, heldAt)) {
        formula.checkedAt = version;
        stack.pop();
        continue;
      }
      if (!frame.opened) {
        frame.opened = true;
        open.add(formula);
        const circular = this.pushPrecedents(frame, stack, open);
        if (!circular) continue;
        this.store(formula, NOT_CALCULATED, this.staleness(frame) !== 'changed');
      } else this.refresh(frame);
      formula.checkedAt = version;
      open.delete(formula);
      stack.pop();
    }
  }

  /** Puts the formulas this one needs on the stack; true when one of them waits for this one. */
  private pushPrecedents(frame: Frame, stack: Frame[], open: ReadonlySet<FormulaCell>): boolean {
    const { version } = this.workbook;
    const found: Frame[] = [];
    let circular = false;
    if (this.settledAt !== version) this.settledAreas.clear();
    this.settledAt = version;
    for (const precedent of this.precedentsOf(frame)) {
      if (precedent === 'elsewhere') continue;
      const key = largeAreaKey(precedent, frame.sheet);
      if (key !== null && this.settledAreas.has(key)) continue;
      let settled = true;
      this.eachCell(precedent, frame, (cell, sheet, row, column) => {
        if (!cell.formula || cell.formula.checkedAt === version || this.staysByHand(cell.formula)) return;
        settled = false;
        if (open.has(cell.formula)) circular = true;
        else found.push({ sheet, row, column, formula: cell.formula, opened: false });
      });
      if (settled && key !== null) this.settledAreas.add(key);
    }
    if (circular) {
      stack.length = stack.indexOf(frame) + 1;
      return true;
    }
    for (const each of found.reverse()) stack.push(each);
    return false;
  }

  private eachPrecedentCell(
    place: Place,
    visit: (cell: Cell, sheet: Sheet, row: number, column: number) => void,
  ): boolean {
    let complete = true;
    for (const precedent of this.precedentsOf(place)) {
      if (precedent === 'elsewhere') complete = false;
      else this.eachCell(precedent, place, visit);
    }
    return complete;
  }

  private precedentsOf(place: Place): readonly Precedent[] {
    place.precedents ??= this.cellsReferredTo(place.formula.text) ?? this.precedents(place.formula.text, place, 0);
    return place.precedents;
  }

  private eachCell(
    precedent: PrecedentCells,
    place: Place,
    visit: (cell: Cell, sheet: Sheet, row: number, column: number) => void,
  ): void {
    const sheet = precedent.sheet === null ? place.sheet : this.workbook.sheetById(precedent.sheet);
    sheet?.data.grid.each(precedent.area, (cell, row, column) => visit(cell, sheet, row, column));
  }

  /** Null for a formula that refers to anything but cells. */
  private cellsReferredTo(text: string): readonly Precedent[] | null {
    const { sheetsAt } = this.workbook;
    if (this.precedentsAt !== sheetsAt || this.cellPrecedents.size > MOST_ANALYSED) this.cellPrecedents.clear();
    this.precedentsAt = sheetsAt;
    const known = this.cellPrecedents.get(text);
    if (known !== undefined) return known;
    const { cells } = analyse(text);
    const found =
      cells?.flatMap(({ sheetName, area }): readonly Precedent[] => {
        if (sheetName === null) return [{ sheet: null, area }];
        const sheet = this.workbook.sheetNamed(sheetName);
        return sheet ? [{ sheet: sheet.id, area }] : [];
      }) ?? null;
    this.cellPrecedents.set(text, found);
    return found;
  }

  private precedents(text: string, place: Place, depth: number): readonly Precedent[] {
    if (depth > 20) return ['elsewhere'];
    return analyse(text).nodes.flatMap((node): readonly Precedent[] => {
      if (node.kind === 'reference') {
        if (node.book !== null || node.lastSheet !== null) return ['elsewhere'];
        const sheet = node.sheet === null ? place.sheet : this.workbook.sheetNamed(node.sheet);
        return sheet ? [{ sheet: sheet.id, area: referenceArea(node) }] : [];
      }
      if (node.kind === 'name') {
        const owner = node.sheet === null ? place.sheet : this.workbook.sheetNamed(node.sheet);
        const name = this.workbook.definedName(node.name, owner);
        return name ? this.precedents(name.formula, place, depth + 1) : [];
      }
      if (node.kind === 'structured') {
        const found = resolveStructured(this.workbook, node.table, node.specifier, place);
        return found ? [{ sheet: found.sheet, area: found.area }] : ['elsewhere'];
      }
      return [];
    });
  }

  private refresh(place: Place): void {
    const { formula } = place;
    const staleness = this.staleness(place);
    if (staleness === 'holds') formula.computedAt = this.workbook.version;
    else this.store(formula, this.compute(place), staleness === 'unknown');
  }

  /**
   * Whether the value still holds. It is not known of what is volatile, and of what depends on a value that we only kept from
   * the file.
   */
  private staleness(place: Place): 'holds' | 'unknown' | 'changed' {
    const { formula } = place;
    if (formula.dirty) return 'changed';
    const { volatile } = analyse(formula.text);
    let unknown = volatile && this.workbook.version > formula.computedAt;
    let changed = false;
    const complete = this.eachPrecedentCell(place, (cell) => {
      if (cell.stamp > formula.computedAt) changed = true;
      else if (cell.formula && cell.formula.valueStamp > formula.computedAt) {
        if (cell.formula.kept === undefined) changed = true;
        else unknown = true;
      }
    });
    if (changed) return 'changed';
    return unknown || (!complete && volatile) ? 'unknown' : 'holds';
  }

  /** @param keeps the value that the file came with may still hold, should there be no new one */
  private store(formula: FormulaCell, value: FormulaValue, keeps: boolean): void {
    if (value !== NOT_CALCULATED || !keeps) formula.kept = undefined;
    else if (formula.value !== NOT_CALCULATED) formula.kept = formula.value;
    if (formula.value !== value) formula.valueStamp = this.workbook.version;
    formula.value = value;
    formula.computedAt = this.workbook.version;
    formula.dirty = false;
  }

  private compute(place: Place): FormulaValue {
    const { tree } = analyse(place.formula.text);
    if (!tree || place.formula.special) return NOT_CALCULATED;
    try {
      return evaluateFormula(tree, this.context(place));
    } catch (error) {
      if (error instanceof NotCalculable || error instanceof RangeError) return NOT_CALCULATED;
      throw error;
    }
  }

  /** Every formula is computed anew when its value is next asked for. */
  markAllDirty(): void {
    for (const sheet of this.workbook.sheets) {
      for (const row of sheet.data.grid.rows.values()) {
        for (const cell of row.cells.values()) if (cell.formula) cell.formula.dirty = true;
      }
    }
    this.workbook.touch();
  }

  /** Now as a serial date in local time. */
  now(): number {
    const now = this.workbook.parts.surroundings.now();
    const day = serialFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
  }

  /** What a formula that stands at this cell sees; formulas it refers to are not brought up to date. */
  contextAt(sheet: Sheet, row: number, column: number): FormulaContext {
    return this.context({ sheet, row, column, formula: new FormulaCell('', null, 0, false) });
  }

  private context(place: Place): FormulaContext {
    const { workbook } = this;
    const sheetOf = (id: string): Sheet => workbook.sheetById(id) ?? place.sheet;
    return {
      sheet: place.sheet.id,
      row: place.row,
      column: place.column,
      sheetNamed: (name) => workbook.sheetNamed(name)?.id ?? null,
      value: (id, row, column) => {
        const sheet = id === place.sheet.id ? place.sheet : sheetOf(id);
        const cell = sheet.data.grid.cell(row, column);
        if (!cell) return null;
        if (cell.formula) {
          if (cell.formula.checkedAt !== workbook.version) throw new NotCalculable('a formula found while calculating');
          if (cell.formula.value === NOT_CALCULATED) throw new NotCalculable('a cell that was not calculated');
          return cell.formula.value;
        }
        return cell.constant;
      },
      usedPart: (id, within) => {
        const bounds = sheetOf(id).data.grid.contentBounds();
        return bounds && intersection(bounds, within);
      },
      named: (name, sheetName) => {
        const owner = sheetName === null ? place.sheet : workbook.sheetNamed(sheetName);
        const found = workbook.definedName(name, owner);
        return found ? analyse(found.formula).tree : null;
      },
      structured: (table, specifier): RangeOperand | null => {
        const found = resolveStructured(workbook, table, specifier, place);
        return found && { kind: 'range', ...found };
      },
      now: () => this.now(),
      addIns: workbook.parts.surroundings.addIns,
    };
  }
}
