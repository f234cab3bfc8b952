import type { Result } from '../../base/result';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { RememberedReading } from '../../staffing/lists/readingMemory';
import type { AppFailure } from '../failure';
import { keepNote } from '../notes/keepNote';

/** What people chose about reading this workbook, null where they chose nothing or the note is no longer readable. */
export function rememberedReading(registry: Registry): RememberedReading | null {
  return readNote(registry, 'reading');
}

/**
 * Keeps the choices in the workbook; empty ones forget those of before. A workbook whose structure is protected and that has
 * no notes yet is left as it is: false.
 */
export function keepReading(reading: RememberedReading): Promise<Result<boolean, AppFailure>> {
  const isEmpty = reading.sheets === undefined && reading.corrections.length === 0;
  return keepNote('reading', ({ notes }) => ({ before: notes.get('reading'), after: isEmpty ? undefined : reading }));
}
