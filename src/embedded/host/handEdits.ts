import { area, boundingArea, type SheetArea } from '../grid/area';
import { cloneElement, type XmlElement } from '../../ooxml/xml';
import { blankCell, type Cell } from '../workbook/parts/cells/cell';
import type { Sheet } from '../workbook/parts/sheet';
import type { TableModel } from '../workbook/parts/table';
import { forgetMentions } from '../workbook/references/sheetMentions';
import type { Workbook } from '../workbook/workbook';

/** Excel on Windows and Mac keeps as many steps. */
const MOST_STEPS = 100;

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

interface TableEdit {
  readonly table: TableModel;
  readonly before: XmlElement;
  readonly after: XmlElement;
}

/** What one entry has changed: the cells written, and those and the tables that followed from it. */
interface Step {
  readonly sheet: Sheet;
  readonly cells: readonly CellEdit[];
  readonly tables: readonly TableEdit[];
  /** The rectangle around them. */
  readonly area: SheetArea;
}

/** Where a step was taken back or done again. */
export interface SteppedPlace {
  readonly sheet: Sheet;
  readonly area: SheetArea;
}

/** "nothing": there is no step; "changed": something else than an entry has changed the cells since, and the steps are gone. */
export type StepRefusal = 'nothing' | 'changed';

type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

const cellsOf = (sheet: Sheet): Cells =>
  new Map([...sheet.data.grid.rows].map(([row, record]) => [row, new Map(record.cells)]));

const sameMarkup = (one: XmlElement, other: XmlElement): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Cells are replaced, never changed, so a cell that is another one was written. */
function editedCells(before: Cells, after: Cells): CellEdit[] {
  const edits: CellEdit[] = [];
  const none: ReadonlyMap<number, Cell> = new Map();
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(row) ?? none, after.get(row) ?? none];
    for (const [column, cell] of now) {
      if (old.get(column) !== cell) edits.push({ row, column, before: old.get(column), after: cell });
    }
    for (const [column, cell] of old) {
      if (!now.has(column)) edits.push({ row, column, before: cell, after: undefined });
    }
  }
  return edits;
}

/**
 * What a person has entered by hand, to be taken back and done again in order. What an add-in changes is not among the steps: it
 * ends them, so that nothing is put back over it.
 */
export class HandEdits {
  private done: Step[] = [];
  private undone: Step[] = [];
  private isRecording = false;
  private version: number;
  private cleared: number;

  constructor(private readonly workbook: Workbook) {
    this.version = workbook.version;
    this.cleared = workbook.noticed.undoCleared.length;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Carries out entries on a sheet and keeps what they change as one step. Within another `record` they belong to its step. */
  record<Answer>(sheet: Sheet, edit: () => Answer): Answer {
    if (this.isRecording) return edit();
    const before = cellsOf(sheet);
    const tables = sheet.tables.map((table) => ({ table, before: cloneElement(table.root) }));
    this.isRecording = true;
    try {
      return edit();
    } finally {
      this.isRecording = false;
      const cells = editedCells(before, cellsOf(sheet));
      const grown = tables
        .filter((kept) => !sameMarkup(kept.before, kept.table.root))
        .map((kept) => ({ ...kept, after: cloneElement(kept.table.root) }));
      if (cells.length > 0 || grown.length > 0) {
        this.done = [...this.done, { sheet, cells, tables: grown, area: reach(cells, grown) }].slice(-MOST_STEPS);
        this.undone = [];
      }
      this.version = this.workbook.version;
    }
  }

  /** To be called after an add-in's batch: forgets the steps when the batch has changed content or is one that Excel cannot undo. */
  heedOthers(): void {
    const { version, noticed } = this.workbook;
    if (version !== this.version || noticed.undoCleared.length !== this.cleared) this.clear();
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.version = this.workbook.version;
    this.cleared = this.workbook.noticed.undoCleared.length;
  }

  undo(): SteppedPlace | StepRefusal {
    return this.step(this.done, this.undone, 'before');
  }

  redo(): SteppedPlace | StepRefusal {
    return this.step(this.undone, this.done, 'after');
  }

  private step(from: Step[], to: Step[], wanted: 'before' | 'after'): SteppedPlace | StepRefusal {
    const step = from.at(-1);
    if (!step) return 'nothing';
    const left = wanted === 'before' ? 'after' : 'before';
    const isUntouched =
      step.cells.every((edit) => this.holds(step.sheet, edit, edit[left])) &&
      step.tables.every((edit) => sameMarkup(edit.table.root, edit[left]));
    if (!isUntouched) {
      this.clear();
      return 'changed';
    }
    from.pop();
    this.restore(step, wanted);
    to.push(step);
    this.version = this.workbook.version;
    return { sheet: step.sheet, area: step.area };
  }

  /** Whether the cell holds this and looks so, whenever that was written. */
  private holds(sheet: Sheet, { row, column }: CellEdit, cell: Cell | undefined): boolean {
    const [one, other] = [sheet.data.grid.cell(row, column), cell].map(
      (each) => each ?? blankCell(this.bareStyle(sheet, row, column), 0),
    );
    return (
      one?.style === other?.style &&
      one?.constant === other?.constant &&
      one?.rich === other?.rich &&
      one?.formula?.text === other?.formula?.text
    );
  }

  private restore({ sheet, cells, tables, ...step }: Step, wanted: 'before' | 'after'): void {
    const { workbook } = this;
    const stamp = tables.length > 0 ? workbook.touch() : workbook.touch(sheet);
    const { grid } = sheet.edit();
    let hasFormulas = false;
    for (const { row, column, ...edit } of cells) {
      // A cell that was not there is left blank: what depends on it shall see that it was written.
      const cell = edit[wanted] ?? blankCell(this.bareStyle(sheet, row, column), stamp);
      const formula = cell.formula?.restated(cell.formula.text) ?? null;
      if (formula) formula.valueStamp = stamp;
      hasFormulas ||= formula !== null;
      grid.set(row, column, { ...cell, formula, stamp });
    }
    if (hasFormulas) {
      sheet.formulasAt = stamp;
      forgetMentions(sheet);
    }
    for (const edit of tables) edit.table.restore(cloneElement(edit[wanted]));
    workbook.changes.add({ sheet, area: step.area, type: 'RangeEdited' });
  }

  /** The look of a cell of which the sheet has no record. */
  private bareStyle(sheet: Sheet, row: number, column: number): number {
    const { rows, columns } = sheet.data.grid;
    return rows.get(row)?.style ?? columns.at(column).style;
  }
}

const reach = (cells: readonly CellEdit[], tables: readonly TableEdit[]): SheetArea => {
  const areas = cells.map(({ row, column }) => area(row, column, row, column));
  return (areas.length > 0 ? areas : tables.map(({ table }) => table.area)).reduce(boundingArea);
};
