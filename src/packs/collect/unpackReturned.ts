import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { CONTENT_TYPES } from '../../ooxml/names';
import { isZipFile, PackageTooLarge, Unpacker, type PackageLimits } from '../../ooxml/zip';

/** A file somebody sent back. */
export interface ReturnedBytes {
  /** Its name, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file of an archive, or an archive that can't be opened. */
export type Unpacked = ReturnedBytes | { readonly file: string; readonly problem: WorkbookFileProblem };

/** Hundreds of packs, each of some hundred kilobytes. */
const ARCHIVE_LIMITS: PackageLimits = { packed: 200_000_000, unpacked: 400_000_000 };

/**
 * The files to read: those inside, where a .zip file was given, the file itself otherwise. What systems and Excel put
 * beside people's files is left out.
 */
export function unpackReturned({ file, bytes }: ReturnedBytes): readonly Unpacked[] {
  if (!isZipFile(bytes)) return [{ file, bytes }];
  try {
    let isWorkbook = false;
    const parts = new Unpacker(bytes, ARCHIVE_LIMITS).parts((name) => {
      isWorkbook ||= name === CONTENT_TYPES;
      return !isWorkbook && !isLeftOut(name);
    });
    if (isWorkbook) return [{ file, bytes }];
    return Object.entries(parts).map(([name, part]) => ({ file: baseName(readName(name)), bytes: part }));
  } catch (error) {
    // Beside its size, all that is known of an archive that can't be unpacked.
    return [{ file, problem: error instanceof PackageTooLarge ? 'tooLarge' : 'notAWorkbook' }];
  }
}

function isLeftOut(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /^(\.|~\$)/.test(baseName(name));
}

const baseName = (path: string): string => path.split(/[/\\]/).pop() ?? path;

/** Names that do not say they are UTF-8 come byte by byte: macOS writes UTF-8 all the same, Chinese Windows GBK. */
function readName(name: string): string {
  const codes = [...name].map((letter) => letter.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  for (const encoding of ['utf-8', 'gbk']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(codes));
    } catch {
      // It is written otherwise.
    }
  }
  return name;
}
