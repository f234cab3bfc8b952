import { packParts } from '../../ooxml/zip';

/** Archives hold a time for each file; a fixed one tells nothing. */
const TIME = new Date('2020-01-01T00:00:00Z');

/** All files in one .zip file, in their order. Names are UTF-8 and say so. */
export function packArchive(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  // Packs are compressed already.
  return packParts(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 1, mtime: TIME });
}
