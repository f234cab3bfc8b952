import { ok, type Result } from '../../base/result';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { findPlaceholderSheets } from '../../excel/cards/formSheets';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { FormPer } from '../../forms/formField';
import { readForm, type FormProblem } from '../../forms/readForm';
import type { AppFailure } from '../failure';
import { headersOf, type Inspection } from '../list/inspect';
import { madeOf, rememberedForms } from './formSheets';

/** A sheet with placeholders that is no template of Rolecard's. */
export interface FoundForm {
  readonly sheet: string;
  /** As it was said before; null: nobody has said yet. */
  readonly remembered: { readonly per: FormPer; readonly purpose: string } | null;
  /** What its placeholders speak for. */
  readonly suggested: FormPer;
  /** What keeps it from being filled. */
  readonly problems: readonly FormProblem[];
  /** Protected: no copy of it could be filled. */
  readonly isProtected: boolean;
  /** Sheets that were made of it. */
  readonly made: number;
}

/** Looks for the company's own forms: visible sheets with placeholders that are neither Rolecard's own nor made of a form. */
export async function findForms(inspection: Inspection): Promise<Result<readonly FoundForm[], AppFailure>> {
  const headers = headersOf(inspection);
  return runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const remembered = rememberedForms({ registry, names });
    const others = new Set(
      [
        ...registry.sheets.values(),
        ...registry.cards.flatMap(({ sheetName }) => sheetName ?? []),
        registry.sheetName,
      ].filter((name) => !remembered.has(name)),
    );
    const candidates = names.filter((name) => !others.has(name));
    const found: FoundForm[] = [];
    for (const sheet of await findPlaceholderSheets(workbook, candidates)) {
      const read = await readTemplateSheet(workbook, sheet);
      const note = remembered.get(sheet);
      const form = read === null ? null : readForm(read, headers);
      found.push({
        sheet,
        remembered: note ? { per: note.per, purpose: note.purpose } : null,
        suggested: form?.speaksFor ?? 'position',
        problems: form?.problems ?? [],
        isProtected: read === null,
        made: madeOf(note?.id, { registry, names }).length,
      });
    }
    return ok(found);
  });
}
