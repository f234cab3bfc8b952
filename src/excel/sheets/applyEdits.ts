import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { err, ok, type Result } from '../../base/result';
import { sameContent, sheetsOf, type CellEdit, type EditPlan, type FitRows } from '../../jobtable/editPlan';
import type { LookChange } from '../../jobtable/listLook';
import { byOwner } from '../../jobtable/rowOwner';
import { toCell } from '../office/cellText';
import { sendGivingBack } from '../office/givingBack';
import { noteHidden } from '../office/hiddenRows';
import { askEdited, placePlan, type EditedSheets, type PlacedPlan } from './editedCells';
import { askLook, looksFor, writeEdits } from './writeEdits';

export interface AppliedEdits {
  /** Where they were written: an edit whose row had moved is in its new row. */
  readonly applied: readonly CellEdit[];
  /** Those of `applied` whose rows had moved. */
  readonly moved: readonly CellEdit[];
  readonly alreadyDone: readonly CellEdit[];
  /** The cell has changed since the plan was made, or its row is not found any more. */
  readonly refused: readonly CellEdit[];
  /** Rows whose height follows their text, those of moved edits among them. */
  readonly fitRows: readonly FitRows[];
  /** What became of the sheets' looks. */
  readonly looks: readonly LookChange[];
}

export interface ApplyFailure {
  readonly kind: 'sheetMissing' | 'sheetProtected';
  readonly sheet: string;
}

/**
 * Applies a plan after holding it against the sheets as they are now: an edit goes to the row it is for, wherever that
 * stands. Nothing is written when one of the sheets is protected or gone. Three round trips, however many cells; two more
 * where rows have moved.
 * @param plan `sheets`: sheets that must be there and open, where they are more than those of the plan
 * @param onDue told of what is about to be written, and of looks to be changed: all that may have changed should Excel stop
 * half-way
 */
export async function applyEdits(
  workbook: Workbook,
  plan: EditPlan & { readonly sheets?: readonly string[] },
  onDue: (due: readonly CellEdit[], looks: readonly LookChange[]) => void = () => undefined,
): Promise<Result<AppliedEdits, ApplyFailure>> {
  const opened = await openSheets(workbook, plan.sheets ?? sheetsOf(plan.edits));
  if (!opened.ok) return opened;
  const sheets = opened.value;
  const sync = (): Promise<void> => contextOf(workbook).sync();
  const look = askLook(sheets, plan);
  const placed = await placePlan(sheets, plan, sync);
  const looks = looksFor(placed.plan, placed.check.due, look);
  onDue(placed.check.due, looks);
  const written = await writeDue(workbook, sheets, { ...placed, plan: { ...placed.plan, looks } }, look);
  if (written.strayed.length === 0) {
    return ok(joined([placed], [written], looks));
  }
  // Rows have moved in that very moment: they are looked for once more.
  const { addedColumns, fitRows } = placed.plan;
  const strayed = { addedColumns, fitRows, edits: written.strayed };
  const lookAgain = askLook(sheets, strayed);
  const again = await placePlan(sheets, strayed, sync);
  onDue([...placed.check.due, ...again.check.due], looks);
  const rewritten = await writeDue(workbook, sheets, again, lookAgain);
  return ok(joined([placed, again], [written, rewritten], looks, rewritten.strayed));
}

async function openSheets(workbook: Workbook, names: readonly string[]): Promise<Result<EditedSheets, ApplyFailure>> {
  const context = contextOf(workbook);
  const opened = new Map(
    names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowHidden');
      sheet.load('name');
      sheet.protection.load('protected');
      sheet.tables.load('items/name');
      return [name, { sheet, used }];
    }),
  );
  await context.sync();
  for (const [name, { sheet, used }] of opened) {
    if (sheet.isNullObject) return err({ kind: 'sheetMissing', sheet: name });
    if (sheet.protection.protected) return err({ kind: 'sheetProtected', sheet: name });
    noteHidden(workbook, name, used, sheet);
  }
  return ok(new Map([...opened].map(([name, { sheet }]) => [name, sheet])));
}

interface WrittenEdits {
  readonly applied: readonly CellEdit[];
  /** Somebody had typed into the cell since the look. */
  readonly typed: readonly CellEdit[];
  /** The row had become somebody else's since the look. */
  readonly strayed: readonly CellEdit[];
}

/**
 * Writes what is due. What the cells hold is asked once more in the request that writes: what somebody typed since the look,
 * or what stands there since rows have moved, is given back.
 */
async function writeDue(
  workbook: Workbook,
  sheets: EditedSheets,
  { plan, check: { due } }: PlacedPlan,
  look: ReturnType<typeof askLook>,
): Promise<WrittenEdits> {
  const { contentAt, valueAt } = askEdited(sheets, due);
  writeEdits(sheets, plan, due, look);
  await contextOf(workbook).sync();
  const { standing, moved: strayed } = byOwner(due, valueAt);
  const typed = standing.filter((edit) => !sameContent(contentAt(edit), edit.before));
  const giveBack = (): void => {
    for (const edit of [...strayed, ...typed]) {
      const cell = sheets.get(edit.sheet)?.getRangeByIndexes(edit.row, edit.column, 1, 1);
      if (cell) cell.formulas = [[toCell(contentAt(edit))]];
    }
  };
  if (strayed.length + typed.length > 0) await sendGivingBack(workbook, giveBack);
  const kept = new Set(typed);
  return { applied: standing.filter((edit) => !kept.has(edit)), typed, strayed };
}

/** @param left strayed once more */
function joined(
  placed: readonly PlacedPlan[],
  written: readonly WrittenEdits[],
  looks: readonly LookChange[],
  left: readonly CellEdit[] = [],
): AppliedEdits {
  const applied = written.flatMap((each) => each.applied);
  const moved = new Set(placed.flatMap((each) => [...each.moved]));
  return {
    applied,
    moved: applied.filter((edit) => moved.has(edit)),
    alreadyDone: placed.flatMap(({ check }) => check.done),
    refused: [
      ...placed.flatMap(({ lost, check }) => [...lost, ...check.refused]),
      ...written.flatMap(({ typed }) => typed),
      ...left,
    ],
    fitRows: placed.at(-1)?.plan.fitRows ?? [],
    looks,
  };
}
