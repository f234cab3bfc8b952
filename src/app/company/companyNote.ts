import { err, ok, type Result } from '../../base/result';
import type { CompanyCatalogue } from '../../catalogue/company/companyCatalogue';
import { parseCompany } from '../../catalogue/company/parseCompany';
import { readRegistry } from '../../excel/registry';
import { type Registry } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import type { CompanyFailure } from '../failure';

/** Key of the workbook's note that holds the company's own catalogue. */
export const COMPANY_NOTE = 'companyCatalogue';

/** The company catalogue this workbook uses; null where it uses the bundled one. A damaged note is said, never passed over. */
export async function readCompanyCatalogue(): Promise<Result<CompanyCatalogue | null, CompanyFailure>> {
  return runStep(async (workbook) => companyOf(await readRegistry(workbook)));
}

/** The note as read with the registry. */
export function companyOf(registry: Registry): Result<CompanyCatalogue | null, CompanyFailure> {
  if (!registry.notes.has(COMPANY_NOTE)) return ok(null);
  const company = parseCompany(registry.notes.get(COMPANY_NOTE));
  return company === null ? err({ kind: 'companyNoteDamaged', missing: [] }) : ok(company);
}
