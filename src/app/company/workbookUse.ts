import type { Language } from '../../base/language';
import { ok, type Result } from '../../base/result';
import type { CompanyCatalogue } from '../../catalogue/company/companyCatalogue';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readNote } from '../../registry/notes';
import type { CompanyFailure } from '../failure';
import { companyOf } from './companyNote';

/** What a workbook says of how it is worked in, read before anything else. */
export interface WorkbookUse {
  /** The company's own catalogue; null: the bundled one. */
  readonly company: Result<CompanyCatalogue | null, CompanyFailure>;
  /** The language its sheets are written in; null: that of whoever writes. */
  readonly sheetLanguage: Language | null;
}

/** In one round trip. Where the workbook can't be read, the failure stands for the catalogue, and no language is known. */
export async function readWorkbookUse(): Promise<WorkbookUse> {
  const registry = await runStep(async (workbook) => ok(await readRegistry(workbook)));
  return registry.ok
    ? { company: companyOf(registry.value), sheetLanguage: readNote(registry.value, 'sheetLanguage') }
    : { company: registry, sheetLanguage: null };
}
