import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { fileEnding } from '../../embedded/workbook/file/fileEnding';
import type { SheetsRead } from '../../embedded/workbook/file/openWorkbook';
import { openEmbeddedWorkbook, type OpenProblem } from '../../embedded/node/openEmbeddedWorkbook';
import { codeOf, type WriteProblem } from './wholeFile';

/** Why a file can't be worked on. */
export interface FileProblem {
  readonly code: 'notFound' | 'unreadable' | 'changedMeanwhile' | 'sameFile' | 'otherKind' | WriteProblem | OpenProblem;
  /** The file; for `otherKind` the ending that the new file needs. */
  readonly file: string;
}

export interface WorkedOn<T> {
  readonly result: T;
  /** The workbook as it is now; an error where its content can't be written out. */
  readonly save: () => Result<Uint8Array, FileProblem>;
  /** How the name of its file has to end, such as ".xlsm": Excel opens no file whose ending says another kind. */
  readonly ending: string;
  /** Permissions of the file that was read. */
  readonly mode: number;
  /** Of its bytes; see readUnchanged. */
  readonly mark: string;
}

const PERMISSIONS = 0o777;

/**
 * Opens a file in the embedded host, makes it the workbook that `Excel.run` works on, and runs the action.
 * @param sheetsRead "whenAsked" for an action that looks at few of the sheets and saves nothing
 */
export async function withWorkbook<T>(
  file: string,
  language: Language,
  action: () => Promise<T>,
  sheetsRead: SheetsRead = 'now',
): Promise<Result<WorkedOn<T>, FileProblem>> {
  const read = readBytes(file);
  if (!read.ok) return read;
  const { bytes, mode } = read.value;
  const mark = markOf(bytes);
  const faults: unknown[] = [];
  // A fault of the host comes back as a refusal; its trace is for developers.
  const opened = await openEmbeddedWorkbook(bytes, { language, sheetsRead, onFault: (fault) => faults.push(fault) });
  if (!opened.ok) return err({ code: opened.error, file });
  const uninstall = opened.value.installGlobals();
  try {
    const result = await action();
    // A sheet was asked for that is no XML.
    if (sheetsRead === 'whenAsked' && faults.some((fault) => fault instanceof SyntaxError))
      return err({ code: 'damaged', file });
    const save = (): Result<Uint8Array, FileProblem> => {
      try {
        return ok(opened.value.save());
      } catch {
        return err({ code: 'damaged', file });
      }
    };
    return ok({ result, save, ending: fileEnding(opened.value.host.workbook), mode, mark });
  } finally {
    uninstall();
  }
}

function markOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The content of a file again, refused where somebody has saved another one there: a plan made of the first says nothing of it. */
export function readUnchanged(file: string, mark: string): Result<Uint8Array, FileProblem> {
  const read = readBytes(file);
  if (!read.ok) return read;
  return markOf(read.value.bytes) === mark ? ok(read.value.bytes) : err({ code: 'changedMeanwhile', file });
}

/** The content of a file and who may read it. */
export function readBytes(file: string): Result<{ readonly bytes: Uint8Array; readonly mode: number }, FileProblem> {
  try {
    const found = statSync(file);
    // A pipe or a device might never end.
    if (!found.isFile()) return err({ code: 'unreadable', file });
    // Some of the system's own say that they are empty and never end, such as /proc/kmsg.
    const bytes = found.size === 0 ? new Uint8Array() : readFileSync(file);
    return ok({ bytes, mode: found.mode & PERMISSIONS });
  } catch (thrown) {
    return err({ code: codeOf(thrown) === 'ENOENT' ? 'notFound' : 'unreadable', file });
  }
}
