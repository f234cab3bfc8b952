import { err, ok, type Result } from '../../base/result';
import { readTableFile } from '../../tablefile/readTableFile';
import type { PeriodFailure } from '../failure';
import type { ExportPlan } from '../month/actualsPlan';
import type { Services } from '../services';
import { planExportFile, type ExportFile } from './planExport';

/** A file a person chose. */
export interface ChosenExport {
  /** Its name, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that was read, and what entering one of its sheets would change. */
export interface OpenedExport {
  readonly file: ExportFile;
  readonly plan: ExportPlan;
}

/** Reads a file of another system: an .xlsx workbook, or a text with separated fields. */
export function readExportBytes({ file, bytes }: ChosenExport): Result<ExportFile, PeriodFailure> {
  const read = readTableFile(file, bytes);
  return read.ok ? ok({ file, grids: read.value }) : err({ kind: 'exportFile', file, problem: read.error });
}

/**
 * Tells what entering a sheet of an export would change. Nothing is written.
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
  const file = read.value;
  const grids = file.grids.filter((grid) => sheet === null || grid.sheet === sheet);
  const planned = await planExportFile({ ...file, grids }, services);
  return planned.ok ? ok({ file, plan: planned.value }) : planned;
}
