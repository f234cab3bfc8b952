import { err, ok, type Result } from '../../base/result';
import { readTableFile } from '../../tablefile/readTableFile';
import type { TextEncoding } from '../../tablefile/textEncoding';
import type { PeriodFailure } from '../failure';
import type { ExportPlan } from '../month/actualsPlan';
import type { Services } from '../services';
import { planExportFile, type ExportFile } from './planExport';

/** A file a person chose. */
export interface ChosenExport {
  /** Its name, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of a text, where the person said it. */
  readonly encoding?: TextEncoding;
}

/** A file that was read, and what entering one of its sheets would change. */
export interface OpenedExport {
  readonly file: ExportFile;
  readonly plan: ExportPlan;
}

/** Reads a file of another system: an .xlsx workbook, or a text with separated fields. */
export function readExportBytes({ file, bytes, encoding }: ChosenExport): Result<ExportFile, PeriodFailure> {
  const read = readTableFile(file, bytes, encoding);
  if (!read.ok) return err({ kind: 'exportFile', file, problem: read.error });
  const { grids, reading } = read.value;
  return ok({ file, grids, ...(reading === null ? {} : { text: { ...reading, content: bytes } }) });
}

/**
 * Tells what entering a sheet of an export would change. Nothing is written. A text that holds no table as it was read is read
 * in the other encodings it may be in.
 * @param chosen its bytes, or what was read of them before
 * @param sheet null: the sheet with the most columns that are understood
 */
export async function openExport(
  chosen: ChosenExport | ExportFile,
  sheet: string | null,
  services: Services,
): Promise<Result<OpenedExport, PeriodFailure>> {
  const read = 'bytes' in chosen ? readExportBytes(chosen) : ok(chosen);
  if (!read.ok) return read;
  const opened = await planSheet(read.value, sheet, services);
  if (opened.ok || opened.error.kind !== 'noActualsTable' || !('bytes' in chosen) || chosen.encoding) return opened;
  const { encoding: tried, possible = [] } = read.value.text ?? {};
  for (const encoding of possible.filter((each) => each !== tried)) {
    const other = readExportBytes({ ...chosen, encoding });
    const planned = other.ok ? await planSheet(other.value, sheet, services) : opened;
    if (planned.ok) return planned;
  }
  return opened;
}

async function planSheet(
  file: ExportFile,
  sheet: string | null,
  services: Services,
): Promise<Result<OpenedExport, PeriodFailure>> {
  const grids = file.grids.filter((grid) => sheet === null || grid.sheet === sheet);
  const planned = await planExportFile({ ...file, grids }, services);
  return planned.ok ? ok({ file, plan: planned.value }) : planned;
}
