import type { CellValue } from '../../base/grid';
import { heldContent, type HeldContent } from '../../base/sheetDrawing';
import { checkPlan, type CellEdit, type EditedCell, type EditPlan, type PlanCheck } from '../../jobtable/editPlan';
import { byOwner, findRows, movedPlan, ownerCells, type ReadColumn } from '../../jobtable/rowOwner';

/** Sheets that edits are on, by name. */
export type EditedSheets = ReadonlyMap<string, Excel.Worksheet>;

/** What cells hold, once Excel has answered. */
interface AskedCells {
  readonly contentAt: (cell: EditedCell) => HeldContent;
  /** undefined: not asked for. */
  readonly valueAt: (cell: EditedCell) => CellValue | undefined;
}

/**
 * Asks what the cells to edit hold, and those that tell whose rows they are: of each column the part between its sheet's
 * first and last of them. Queues only.
 */
export function askEdited(sheets: EditedSheets, edits: readonly CellEdit[]): AskedCells {
  const cells = edits.flatMap((edit): EditedCell[] => [edit, ...ownerCells(edit)]);
  const reads = new Map<string, { readonly firstRow: number; readonly range: Excel.Range }>();
  for (const [name, sheet] of sheets) {
    const rowsOf = new Map<number, number[]>();
    for (const { row, column } of ofSheet(cells, name)) {
      const rows = rowsOf.get(column);
      if (rows) rows.push(row);
      else rowsOf.set(column, [row]);
    }
    for (const [column, rows] of rowsOf) {
      const firstRow = rows.reduce((a, b) => Math.min(a, b));
      const lastRow = rows.reduce((a, b) => Math.max(a, b));
      const range = sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
      range.load('formulas,values');
      reads.set(columnKey(name, column), { firstRow, range });
    }
  }
  const at = ({ sheet, row, column }: EditedCell, kind: 'formulas' | 'values'): CellValue | undefined => {
    const read = reads.get(columnKey(sheet, column));
    return (read?.range[kind] as CellValue[][] | undefined)?.[row - (read?.firstRow ?? 0)]?.[0];
  };
  return {
    contentAt: (cell) => heldContent(at(cell, 'formulas') ?? '', at(cell, 'values') ?? ''),
    valueAt: (cell) => at(cell, 'values'),
  };
}

/** A plan held against the sheets as they are. */
export interface PlacedPlan {
  /** With each edit in the row it is for, where there is one. */
  readonly plan: EditPlan;
  readonly check: PlanCheck;
  /** Edits of the plan whose rows had moved. */
  readonly moved: ReadonlySet<CellEdit>;
  /** Their rows are gone, or can't be told from others. */
  readonly lost: readonly CellEdit[];
}

/**
 * Holds a plan against the sheets. Rows that have moved are looked for by what tells whose they are. One round trip, two more
 * where rows have moved: only what a found row holds tells whether it may be written.
 */
export async function placePlan(sheets: EditedSheets, plan: EditPlan, sync: () => Promise<void>): Promise<PlacedPlan> {
  const here = askEdited(sheets, plan.edits);
  await sync();
  const { standing, moved } = byOwner(plan.edits, here.valueAt);
  const check = checkPlan({ ...plan, edits: standing }, here.contentAt);
  if (moved.length === 0) return { plan, check, moved: new Set(), lost: [] };
  const columnOf = askColumns(sheets, moved);
  await sync();
  const { found, lost } = findRows(moved, standing, columnOf);
  const edits = [...found.values()];
  const there = askEdited(sheets, edits);
  if (edits.length > 0) await sync();
  const checked = checkPlan({ ...plan, edits }, there.contentAt);
  return {
    plan: movedPlan(plan, found),
    check: {
      due: [...check.due, ...checked.due],
      done: [...check.done, ...checked.done],
      refused: [...check.refused, ...checked.refused],
    },
    moved: new Set(edits),
    lost,
  };
}

/** Asks for the columns that tell whose rows edits are for, as far down as they hold something. Queues only. */
function askColumns(sheets: EditedSheets, edits: readonly CellEdit[]): (sheet: string, column: number) => ReadColumn {
  const ranges = new Map<string, Excel.Range>();
  for (const { sheet, column } of edits.flatMap(ownerCells)) {
    const key = columnKey(sheet, column);
    const worksheet = sheets.get(sheet);
    if (worksheet === undefined || ranges.has(key)) continue;
    const used = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().getUsedRangeOrNullObject(true);
    used.load('rowIndex,values');
    ranges.set(key, used);
  }
  const columns = new Map<string, ReadColumn>();
  return (sheet, column) => {
    const key = columnKey(sheet, column);
    const known = columns.get(key);
    if (known) return known;
    const range = ranges.get(key);
    const isBlank = range === undefined || range.isNullObject;
    const values = isBlank ? [] : (range.values as CellValue[][]).map((line) => line[0] ?? '');
    const read = { firstRow: isBlank ? 0 : range.rowIndex, values };
    columns.set(key, read);
    return read;
  };
}

function columnKey(sheet: string, column: number): string {
  return `${column}!${sheet}`;
}

export function ofSheet<T extends { readonly sheet: string }>(items: readonly T[], sheet: string): T[] {
  return items.filter((item) => item.sheet === sheet);
}
