import type { CellValue } from '../base/grid';
import { isFormula, type HeldContent } from '../base/sheetDrawing';
import type { FillField } from './fillField';
import { invertLooks, joinLooks, type FilledList, type LookChange } from './listLook';

/** One cell to change; row and column are 0-based. `before` and `after` tell a formula from a text of the same letters; "" is a blank cell. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
  readonly after: HeldContent;
  readonly kind: EditKind;
  /** Number formats, where the cell's own would turn the new content into something else (a text cell makes "80" of 80). */
  readonly format?: { readonly before: string; readonly after: string };
  /** The cell covers others: its column alone does not tell how wide it is. */
  readonly merged?: true;
  /** Whose row it is: where other values stand, rows have moved. */
  readonly owner?: RowOwner;
}

/** The cells that tell whose row an edit is for. */
export interface RowOwner {
  /** The best first: a number, a name, then the position and the department. At least one. */
  readonly cells: readonly OwnerCell[];
  /** So many of the cells, from the first on, told the row from all others of its list: enough to find it again for an undo. */
  readonly knownBy: number;
}

export interface OwnerCell {
  /** 0-based. */
  readonly column: number;
  /** Rows from it down to the edited cell: 0 in the same row, more where it covers several rows. */
  readonly above: number;
  /** Any number of rows may lie between, as long as the column is blank there. */
  readonly covers?: true;
  /** As shown, of a formula too. */
  readonly value: CellValue;
}

/** Where an edit is. */
export type EditedCell = Pick<CellEdit, 'sheet' | 'row' | 'column'>;

/** What the cell is for: parts of a staffing list, a value of the settings sheet, or a form's placeholder. */
type EditKind = FillEditKind | 'setting' | 'placeholder';

export type FillEditKind = 'header' | FillField;

/**
 * A list of cell changes, with the content each cell is expected to have. It is plain data: it can be
 * shown, stored, applied and inverted. An edit whose cell has changed since is refused, not forced.
 */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
  /** Columns the plan adds to the right of the list, for their width and look; 0-based. */
  readonly addedColumns: readonly AddedColumn[];
  /** Runs of visible rows whose height follows their text; hidden rows stay hidden. */
  readonly fitRows: readonly FitRows[];
  /** Lists that get long texts: their rows read from the top, and their sheet prints one page across. Absent: none. */
  readonly lists?: readonly FilledList[];
  /** Changes of the sheets' looks; absent: none. */
  readonly looks?: readonly LookChange[];
}

export interface FitRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

export interface AddedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly kind: 'duties' | 'kpi';
  /** The Excel table that grows by the column; null for a column beside the list. */
  readonly table: string | null;
  /** Header cell; null when the list has no header. */
  readonly headerRow: number | null;
  /** First and last row of the list, to carry the look of its neighbour down. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The plan that undoes this one: every cell gets back what it held. Added columns stay but are empty; one that was added to
 * an Excel table keeps its header, which a table must have.
 */
export function invertPlan(plan: EditPlan): EditPlan {
  const inTables = plan.addedColumns.filter(({ table }) => table !== null);
  const isTableHeader = ({ kind, sheet, column }: CellEdit): boolean =>
    kind === 'header' && inTables.some((added) => added.sheet === sheet && added.column === column);
  const edits = plan.edits.filter((edit) => !isTableHeader(edit));
  return {
    edits: edits.map(inverse).reverse(),
    addedColumns: [],
    fitRows: plan.fitRows,
    ...(plan.looks ? { looks: invertLooks(plan.looks) } : {}),
  };
}

function inverse(edit: CellEdit): CellEdit {
  const { before, after, format, owner } = edit;
  const swapped = { ...edit, before: after, after: before, ...(owner ? { owner: bareOwner(owner) } : {}) };
  return format ? { ...swapped, format: { before: format.after, after: format.before } } : swapped;
}

/** A person keeps the row when the position or the department is corrected: what was filled can still be taken back. */
function bareOwner({ cells, knownBy }: RowOwner): RowOwner {
  return { cells: cells.slice(0, knownBy), knownBy };
}

/** Both plans as one; a cell that both change is changed as the second says. */
export function joinPlans(first: EditPlan, second: EditPlan): EditPlan {
  const place = ({ sheet, row, column }: CellEdit): string => `${row},${column},${sheet}`;
  const changed = new Set(second.edits.map(place));
  return {
    edits: [...first.edits.filter((edit) => !changed.has(place(edit))), ...second.edits],
    addedColumns: [...first.addedColumns, ...second.addedColumns],
    fitRows: [...first.fitRows, ...second.fitRows],
    ...(first.lists || second.lists ? { lists: [...(first.lists ?? []), ...(second.lists ?? [])] } : {}),
    ...(first.looks || second.looks ? { looks: joinLooks(first.looks ?? [], second.looks ?? []) } : {}),
  };
}

/** The sheets that edits are on, each once. */
export function sheetsOf(edits: readonly CellEdit[]): string[] {
  return [...new Set(edits.map((edit) => edit.sheet))];
}

/** What became of each edit when the plan met the sheet as it is now. */
export interface PlanCheck {
  /** Still to do. */
  readonly due: readonly CellEdit[];
  /** The cell already holds the new content: nothing to do. */
  readonly done: readonly CellEdit[];
  /** The cell holds something else than expected: refused. */
  readonly refused: readonly CellEdit[];
}

/** Compares a plan with the current contents. The second time a plan is applied, everything in it is done. */
export function checkPlan(plan: EditPlan, contentAt: (edit: CellEdit) => HeldContent): PlanCheck {
  const due: CellEdit[] = [];
  const done: CellEdit[] = [];
  const refused: CellEdit[] = [];
  for (const edit of plan.edits) {
    const now = contentAt(edit);
    if (sameContent(now, edit.after)) done.push(edit);
    else if (sameContent(now, edit.before)) due.push(edit);
    else refused.push(edit);
  }
  return { due, done, refused };
}

/** Excel turns line breaks into \n and keeps no difference between "" and a blank. */
export function sameContent(a: HeldContent, b: HeldContent): boolean {
  if (isFormula(a) && isFormula(b)) return a.formula === b.formula;
  if (typeof a === 'string' && typeof b === 'string') return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
  return a === b;
}
