import { readFileSync } from 'node:fs';
import type { Language } from '../base/language';
import { err, ok, type Result } from '../base/result';
import { fileEnding } from '../embedded/workbook/file/fileEnding';
import { openEmbeddedWorkbook, type OpenProblem } from '../embedded/node/openEmbeddedWorkbook';

/** Why a file can't be worked on. */
export interface FileProblem {
  readonly code: 'notFound' | 'unreadable' | 'cannotWrite' | 'sameFile' | 'otherKind' | OpenProblem;
  /** The file; for `otherKind` the ending that the new file needs. */
  readonly file: string;
}

export interface WorkedOn<T> {
  readonly result: T;
  /** The workbook as it is now. */
  readonly save: () => Uint8Array;
  /** How the name of its file has to end, such as ".xlsm": Excel opens no file whose ending says another kind. */
  readonly ending: string;
}

/** Opens a file in the embedded host, makes it the workbook that `Excel.run` works on, and runs the action. */
export async function withWorkbook<T>(
  file: string,
  language: Language,
  action: () => Promise<T>,
): Promise<Result<WorkedOn<T>, FileProblem>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openEmbeddedWorkbook(bytes.value, { language });
  if (!opened.ok) return err({ code: opened.error, file });
  const uninstall = opened.value.installGlobals();
  try {
    const result = await action();
    return ok({ result, save: () => opened.value.save(), ending: fileEnding(opened.value.host.workbook) });
  } finally {
    uninstall();
  }
}

function readBytes(file: string): Result<Uint8Array, FileProblem> {
  try {
    return ok(readFileSync(file));
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return err({ code: code === 'ENOENT' ? 'notFound' : 'unreadable', file });
  }
}
