import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import type { AppFailure } from '../failure';
import { keepNote } from './keepNote';

/**
 * Keeps with the workbook in which language its sheets are written from now on; null: in that of whoever writes. Sheets that
 * stand are left as they are.
 */
export async function keepSheetLanguage(language: Language | null): Promise<Result<void, AppFailure>> {
  const kept = await keepNote('sheetLanguage', ({ notes }) => ({
    before: notes.get('sheetLanguage'),
    after: language ?? undefined,
  }));
  if (!kept.ok) return kept;
  return kept.value ? ok(undefined) : err({ kind: 'workbookProtected' });
}
