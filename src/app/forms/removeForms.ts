import { err, ok, type Result } from '../../base/result';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { hideSheets, readShown, showSheets } from '../../excel/sheets/arrangeSheets';
import { readFormSheets } from '../../excel/cards/formSheets';
import { deleteSheets, readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { EditPlan } from '../../jobtable/editPlan';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { cardTrace } from '../../scorecard/card/cardTrace';
import type { AppFailure } from '../failure';
import type { FillReport } from '../list/fill';
import { allMadeForms, rememberedForms, type MadeForm } from './formSheets';
import { applyToForms } from './renewForms';

/** Which sheets are to go: those of these keys of the registry, or all that were made of the form on this sheet. */
export type FormsToRemove = { readonly keys: ReadonlySet<string> } | { readonly sheet: string };

export interface FormsRemoval {
  readonly removed: readonly string[];
  /** Sheets on which somebody has changed a cell, or of which that can't be told: never removed. */
  readonly kept: readonly string[];
}

/**
 * Removes sheets that were made of a form and on which nobody has changed a cell. What is to go is hidden first and looked
 * at again, so that nothing is removed that was typed meanwhile.
 */
export async function removeForms(which: FormsToRemove): Promise<Result<FormsRemoval, AppFailure>> {
  let shown: readonly string[] = [];
  const outcome = await runStep(async (workbook): Promise<Result<FormsRemoval, AppFailure>> => {
    const first = await lookAt(workbook, which);
    if (first.structureProtected) return err({ kind: 'workbookProtected' });
    const due = namesOf(first.untouched);
    if (due.length === 0) return ok({ removed: [], kept: namesOf(first.named) });
    shown = await readShown(workbook, due);
    hideSheets(workbook, due);
    const { registry, named, untouched } = await lookAt(workbook, which);
    const gone = untouched.filter(({ sheetName }) => due.includes(sheetName));
    const removed = namesOf(gone);
    const back = shown.filter((name) => !removed.includes(name));
    if (back.length > 0) await showSheets(workbook, back);
    deleteSheets(workbook, removed);
    forget(workbook, registry, gone);
    return ok({ removed, kept: namesOf(named).filter((name) => !removed.includes(name)) });
  });
  if (!outcome.ok && shown.length > 0) await runStep(async (workbook) => ok(await showSheets(workbook, shown)));
  return outcome;
}

/** What taking back a making led to. */
export interface FormsUndone {
  readonly removal: FormsRemoval;
  /** The cells that were brought up to date, as they were before. */
  readonly cells: FillReport;
}

/** Takes back what making forms did: new sheets go, cells that were brought up to date get back what they held. */
export async function undoForms(keys: ReadonlySet<string>, undo: EditPlan): Promise<Result<FormsUndone, AppFailure>> {
  const cells = await applyToForms(undo);
  if (!cells.ok) return cells;
  const removal = await removeForms({ keys });
  return removal.ok ? ok({ removal: removal.value, cells: cells.value }) : removal;
}

interface Look {
  readonly registry: Registry;
  readonly structureProtected: boolean;
  readonly named: readonly MadeForm[];
  readonly untouched: readonly MadeForm[];
}

async function lookAt(workbook: Workbook, which: FormsToRemove): Promise<Look> {
  const registry = await readRegistry(workbook);
  const { names, structureProtected } = await readSheetNames(workbook, registry);
  const form = 'sheet' in which ? rememberedForms({ registry, names }).get(which.sheet) : undefined;
  const named = allMadeForms(registry).filter(
    (made) => names.includes(made.sheetName) && ('keys' in which ? which.keys.has(made.key) : made.id === form?.id),
  );
  const held = await readFormSheets(workbook, namesOf(named));
  const untouched = named.filter(({ note }, index) => {
    const trace = note?.trace ?? '';
    return trace !== '' && trace === cardTrace(held[index]?.formulas ?? []);
  });
  return { registry, structureProtected, named, untouched };
}

/** Nothing is known any more of sheets that are gone. Queues only. */
function forget(workbook: Workbook, registry: Registry, gone: readonly MadeForm[]): void {
  const forms = readNote(registry, 'forms').map((form) => {
    const identities = new Set(gone.filter(({ id }) => id === form.id).map(({ identity }) => identity));
    const made = Object.fromEntries(Object.entries(form.made).filter(([identity]) => !identities.has(identity)));
    return { ...form, made };
  });
  writeNote(workbook, registry, 'forms', forms);
}

function namesOf(forms: readonly MadeForm[]): string[] {
  return forms.map(({ sheetName }) => sheetName);
}
