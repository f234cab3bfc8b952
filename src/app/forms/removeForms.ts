import { ok, type Result } from '../../base/result';
import { readRegistry, writeNote } from '../../excel/registry';
import { readFormSheets } from '../../excel/cards/formSheets';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { EditPlan } from '../../jobtable/editPlan';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { cardTrace } from '../../scorecard/card/cardTrace';
import type { AppFailure } from '../failure';
import type { FillReport } from '../list/fill';
import { removeUntouched, type Removal, type RemovalLook } from '../workbook/removeUntouched';
import { allMadeForms, madeOf, rememberedForms, type MadeForm } from './formSheets';
import { applyToForms } from './renewForms';

/** Which sheets are to go: those of these keys of the registry, or all that were made of the form on this sheet. */
export type FormsToRemove = { readonly keys: ReadonlySet<string> } | { readonly sheet: string };

/**
 * Removes sheets that were made of a form. Those on which somebody has changed a cell, or of which that can't be told, are
 * never removed.
 */
export function removeForms(which: FormsToRemove): Promise<Result<Removal, AppFailure>> {
  return removeUntouched<MadeForm>((workbook) => lookAt(workbook, which), forget);
}

/** What taking back a making led to. */
export interface FormsUndone {
  readonly removal: Removal;
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

async function lookAt(workbook: Workbook, which: FormsToRemove): Promise<RemovalLook<MadeForm>> {
  const registry = await readRegistry(workbook);
  const { names, structureProtected } = await readSheetNames(workbook, registry);
  const own = { registry, names };
  const named =
    'sheet' in which
      ? madeOf(rememberedForms(own).get(which.sheet)?.id, own)
      : allMadeForms(registry).filter(({ key, sheetName }) => which.keys.has(key) && names.includes(sheetName));
  const held = await readFormSheets(
    workbook,
    named.map(({ sheetName }) => sheetName),
  );
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
