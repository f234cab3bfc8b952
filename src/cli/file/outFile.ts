import { extname } from 'node:path';
import { placeOf, sameFile, writeWhole } from './wholeFile';
import type { FileProblem, WorkedOn } from './workbookFile';

/** A copy of FILE that a command is to leave. */
interface OutFile {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
}

/** What stands against writing OUT, before anything is read; null: nothing. @param others what is read besides FILE */
export function outProblem({ file, out, force }: OutFile, others: readonly string[] = []): FileProblem | null {
  if ([file, ...others].some((each) => sameFile(each, out))) return { code: 'sameFile', file: out };
  const place = placeOf(out, force);
  return place.ok ? null : { code: place.error, file: out };
}

/** Writes the workbook to OUT, whole or not at all; null where it is written. */
export function writeOut({ out, force }: OutFile, worked: Omit<WorkedOn<unknown>, 'result'>): FileProblem | null {
  const { save, ending, mode } = worked;
  if (extname(out).toLowerCase() !== ending) return { code: 'otherKind', file: ending };
  const saved = save();
  if (!saved.ok) return saved.error;
  const written = writeWhole(out, saved.value, { force, mode });
  return written.ok ? null : { code: written.error, file: out };
}
