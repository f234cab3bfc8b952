import { contentText } from '../base/sheetDrawing';
import { sheetsOf, type AddedColumn, type CellEdit, type EditPlan } from './editPlan';
import type { LookChange } from './listLook';

/** Texts in one request, in UTF-16 units: as UTF-8, and read back once, far from the 5 MB of Excel on the web. */
const UNITS_PER_PART = 400_000;
const CELLS_PER_PART = 4_000;

/**
 * A plan in parts that Excel takes in one request each, row by row from the top, so that whatever was done is whole rows.
 * Applied one after the other they do what the plan does.
 */
export function planParts(plan: EditPlan): EditPlan[] {
  if (plan.edits.length <= CELLS_PER_PART && unitsOf(plan.edits) <= UNITS_PER_PART) return [plan];
  const parts: EditPlan[] = [];
  const columns = new Set<AddedColumn>();
  for (const edits of sheetsOf(plan.edits).flatMap((sheet) => inParts(plan.edits, sheet))) {
    const begins = plan.addedColumns.filter((added) => !columns.has(added) && edits.some((edit) => isIn(edit, added)));
    for (const added of begins) columns.add(added);
    parts.push({ edits, addedColumns: begins, fitRows: fitRowsOf(plan, edits) });
  }
  return parts.map((part) => withLook(part, plan, parts));
}

/** A sheet's look is changed at once, with the first part on it; columns get bare with the last, when they are blank. */
function withLook(part: EditPlan, { lists, looks }: EditPlan, parts: readonly EditPlan[]): EditPlan {
  const sheet = part.edits[0]?.sheet;
  const ofSheet = parts.filter(({ edits }) => edits[0]?.sheet === sheet);
  const isFirst = ofSheet[0] === part;
  const isLast = ofSheet[ofSheet.length - 1] === part;
  if (!isFirst && !isLast) return part;
  const isHere = (each: { readonly sheet: string }): boolean => each.sheet === sheet;
  const isNow = ({ kind }: LookChange): boolean => (kind === 'frame' ? isLast : isFirst);
  const due = looks?.filter((look) => isHere(look) && isNow(look)) ?? [];
  return {
    ...part,
    ...(lists && isFirst ? { lists: lists.filter(isHere) } : {}),
    ...(looks && (isFirst || due.length > 0) ? { looks: due } : {}),
  };
}

function isIn(edit: CellEdit, { sheet, column }: AddedColumn): boolean {
  return edit.sheet === sheet && edit.column === column;
}

function inParts(all: readonly CellEdit[], sheet: string): CellEdit[][] {
  const sorted = all.filter((edit) => edit.sheet === sheet).sort((a, b) => a.row - b.row);
  const parts: CellEdit[][] = [];
  let units = Infinity;
  for (const edit of sorted) {
    const size = unitsOf([edit]);
    const part = parts[parts.length - 1];
    const isFull = units + size > UNITS_PER_PART || (part?.length ?? 0) >= CELLS_PER_PART;
    if (part && (!isFull || part[part.length - 1]?.row === edit.row)) part.push(edit);
    else {
      parts.push([edit]);
      units = 0;
    }
    units += size;
  }
  return parts;
}

function unitsOf(edits: readonly CellEdit[]): number {
  return edits.reduce((sum, { before, after }) => sum + contentText(before).length * 2 + contentText(after).length, 0);
}

/** Of the runs of rows to be fitted what lies between the part's first and last row. */
function fitRowsOf(plan: EditPlan, edits: readonly CellEdit[]): EditPlan['fitRows'] {
  const [first] = edits;
  const last = edits[edits.length - 1];
  if (!first || !last) return [];
  return plan.fitRows.flatMap(({ sheet, row, count }) => {
    const from = Math.max(row, first.row);
    const to = Math.min(row + count - 1, last.row);
    return sheet === first.sheet && from <= to ? [{ sheet, row: from, count: to - from + 1 }] : [];
  });
}
