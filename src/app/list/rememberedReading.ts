import { z } from 'zod';
import type { Result } from '../../base/result';
import type { Registry } from '../../registry/registry';
import { COLUMN_FIELDS } from '../../staffing/columnField';
import type { RememberedReading } from '../../staffing/lists/readingMemory';
import type { AppFailure } from '../failure';
import { keepNote } from '../notes/keepNote';

const NOTE = 'reading';

const index = z.int().min(0);
const schema = z.object({
  sheets: z.array(z.string()).optional(),
  corrections: z.array(
    z.object({
      sheet: z.string(),
      block: index,
      leaveOut: z.boolean().optional(),
      headerRows: z.array(index).optional(),
      columns: z.partialRecord(z.enum(COLUMN_FIELDS), index.nullable()).optional(),
      headers: z.array(z.object({ column: index, text: z.string() })),
    }),
  ),
});

/** What people chose about reading this workbook, null where they chose nothing or the note is no longer readable. */
export function rememberedReading(registry: Registry): RememberedReading | null {
  const parsed = schema.safeParse(registry.notes.get(NOTE));
  return parsed.success ? withoutUndefined(parsed.data) : null;
}

function withoutUndefined(data: z.infer<typeof schema>): RememberedReading {
  return JSON.parse(JSON.stringify(data)) as RememberedReading;
}

/**
 * Keeps the choices in the workbook; empty ones forget those of before. A workbook whose structure is protected and that has
 * no notes yet is left as it is: false.
 */
export function keepReading(reading: RememberedReading): Promise<Result<boolean, AppFailure>> {
  const isEmpty = reading.sheets === undefined && reading.corrections.length === 0;
  return keepNote(NOTE, ({ notes }) => ({ before: notes.get(NOTE), after: isEmpty ? undefined : reading }));
}
