import { ok, type Result } from '../../base/result';
import type { ExcelFailure } from '../../excel/excelFailure';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readFormSheets, type FormSheetHeld } from '../../excel/cards/formSheets';
import { compareForm, marksAfter, type TypedOver } from '../../forms/compareForm';
import type { FormPlan } from '../../forms/planForms';
import { sheetsOf, type CellEdit, type EditPlan } from '../../jobtable/editPlan';
import type { MadeFormNote } from '../../registry/notes';
import { cardTrace } from '../../scorecard/card/cardTrace';
import type { AppFailure } from '../failure';
import { applyFill, type FillReport } from '../list/fill';
import { allMadeForms, noteMade, type MadeForm } from './formSheets';

/** What making a form again did to sheets that were there. */
export interface RenewedForms {
  /** Cells that got what the list says now. */
  readonly changed: readonly CellEdit[];
  /** Cells people have typed over: they stay. */
  readonly typed: readonly TypedOver[];
  /** Sheets of a form that has changed since, or whose lists are longer or shorter now, and protected ones: left as they are. */
  readonly outdated: readonly string[];
  /** Sheets that say what the list says. */
  readonly same: number;
  /** Takes the changed cells back. */
  readonly undo: EditPlan;
  /** Set when Excel stopped it: making the form again goes on. */
  readonly stoppedBy: ExcelFailure | null;
}

/** A form that is there already, under the name its sheet has now. */
export interface StandingForm {
  readonly plan: FormPlan;
  readonly sheetName: string;
}

/** Brings sheets that were made of a form up to date, cell by cell. */
export async function renewForms(standing: readonly StandingForm[]): Promise<Result<RenewedForms, AppFailure>> {
  const looked = await runStep(async (workbook) => {
    const names = standing.map(({ sheetName }) => sheetName);
    const registry = await readRegistry(workbook);
    const held = await readFormSheets(workbook, names);
    const { adopted, ...found } = compared(standing, held, allMadeForms(registry));
    if (adopted.size > 0) noteMade(registry, adopted, (forms) => writeNote(workbook, registry, 'forms', forms));
    return ok(found);
  });
  if (!looked.ok) return looked;
  const { edits, typed, outdated, same } = looked.value;
  const applied = await applyToForms({ edits, addedColumns: [], fitRows: [] });
  if (!applied.ok) return applied;
  const { filled, undo, refused, stoppedBy } = applied.value;
  // Typed between the look and the writing.
  const overtaken = refused.map(({ sheet, row, column, before, after }): TypedOver => {
    return { sheet, row, column, held: before, wanted: after };
  });
  return ok({ changed: filled, typed: [...typed, ...overtaken], outdated, same, undo, stoppedBy });
}

interface Compared extends Pick<RenewedForms, 'typed' | 'outdated' | 'same'> {
  readonly edits: readonly CellEdit[];
  /** Sheets with cells that hold what they are to hold, while that was not noted: Excel stopped before. */
  readonly adopted: ReadonlyMap<MadeForm, MadeFormNote>;
}

function compared(
  standing: readonly StandingForm[],
  held: readonly FormSheetHeld[],
  made: readonly MadeForm[],
): Compared {
  const edits: CellEdit[] = [];
  const typed: TypedOver[] = [];
  const outdated: string[] = [];
  const adopted = new Map<MadeForm, MadeFormNote>();
  let same = 0;
  standing.forEach(({ plan, sheetName }, index) => {
    const sheet = held[index];
    const form = made.find((each) => each.sheetName === sheetName);
    if (!sheet || !form) return;
    const found = compareForm(plan, sheetName, form.note, sheet);
    if (found.isOutdated || (sheet.isProtected && found.edits.length > 0)) {
      outdated.push(sheetName);
      return;
    }
    edits.push(...found.edits);
    typed.push(...found.typed);
    if (found.edits.length + found.typed.length === 0) same += 1;
    const cells = marksAfter(form.note?.cells ?? '', plan.cells, sheet);
    if (cells !== form.note?.cells) adopted.set(form, { trace: '', ...form.note, shape: plan.shape, cells });
  });
  return { edits, typed, outdated, same, adopted };
}

/**
 * Writes cells of sheets made of forms, and notes what they hold then. A sheet that somebody has changed besides stays a
 * changed one.
 */
export async function applyToForms(plan: EditPlan): Promise<Result<FillReport, AppFailure>> {
  const names = sheetsOf(plan.edits);
  const untouched = names.length === 0 ? ok(new Set<string>()) : await untouchedOf(names);
  if (!untouched.ok) return untouched;
  const applied = await applyFill(plan);
  if (!applied.ok || applied.value.filled.length === 0) return applied;
  const { filled } = applied.value;
  const noted = await runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const sheets = sheetsOf(filled);
    const held = new Map((await readFormSheets(workbook, sheets)).map((each, index) => [sheets[index] ?? '', each]));
    const made = new Map<MadeForm, MadeFormNote>();
    for (const form of allMadeForms(registry)) {
      const sheet = held.get(form.sheetName);
      if (!sheet || !form.note) continue;
      const written = filled.filter((edit) => edit.sheet === form.sheetName);
      const contents = written.map(({ row, column, after }) => ({ row, column, content: after }));
      const cells = marksAfter(form.note.cells, contents, sheet);
      const trace = untouched.value.has(form.sheetName) ? cardTrace(sheet.formulas) : form.note.trace;
      made.set(form, { ...form.note, cells, trace });
    }
    noteMade(registry, made, (forms) => writeNote(workbook, registry, 'forms', forms));
    return ok(null);
  });
  return noted.ok ? applied : noted;
}

/** Of these sheets, those on which nobody has changed a cell since they were filled. */
function untouchedOf(names: readonly string[]): Promise<Result<Set<string>, AppFailure>> {
  return runStep(async (workbook) => {
    const made = allMadeForms(await readRegistry(workbook));
    const held = await readFormSheets(workbook, names);
    const isAsFilled = (name: string, index: number): boolean => {
      const trace = made.find(({ sheetName }) => sheetName === name)?.note?.trace;
      return trace !== undefined && trace !== '' && trace === cardTrace(held[index]?.formulas ?? []);
    };
    return ok(new Set(names.filter(isAsFilled)));
  });
}
