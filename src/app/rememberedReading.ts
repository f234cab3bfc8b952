import { z } from 'zod';
import { err, ok, type Result } from '../base/result';
import { readRegistry, REGISTRY_SHEET, registrySheet, writeNote, type Registry } from '../excel/registry';
import { runBatch } from '../excel/runBatch';
import { readSheetNames } from '../excel/workbookSheets';
import { COLUMN_FIELDS } from '../staffing/types';
import type { RememberedReading } from '../staffing/rememberedReading';
import type { AppFailure } from './failure';

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
export async function keepReading(reading: RememberedReading): Promise<Result<boolean, AppFailure>> {
  const outcome = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    const outline = await readSheetNames(context);
    const exists = outline.names.includes(REGISTRY_SHEET);
    const note = reading.sheets === undefined && reading.corrections.length === 0 ? undefined : reading;
    const known = registry.notes.get(NOTE);
    if (JSON.stringify(note) === JSON.stringify(known)) return true;
    if (!exists && outline.structureProtected) return false;
    writeNote(registrySheet(context, exists), registry, NOTE, note);
    await context.sync();
    return true;
  });
  return outcome.ok ? ok(outcome.value) : err({ kind: 'excel', failure: outcome.error });
}
