import { err, ok, type Result } from '../../base/result';
import type { CompanyCatalogue } from '../../catalogue/company/companyCatalogue';
import { readNote, type NoteKey } from '../../registry/notes';
import { type Registry } from '../../registry/registry';
import type { CompanyFailure } from '../failure';

/** The company catalogue this workbook uses; null where it uses the bundled one. A damaged note is said, never passed over. */
export function companyOf(registry: Registry): Result<CompanyCatalogue | null, CompanyFailure> {
  if (!hasCompanyNote(registry)) return ok(null);
  const company = readNote(registry, 'companyCatalogue');
  return company === null ? err({ kind: 'companyNoteDamaged', missing: [] }) : ok(company);
}

/** True also where the note is damaged. */
export function hasCompanyNote({ notes }: Registry): boolean {
  return notes.has('companyCatalogue' satisfies NoteKey);
}
