import { markedEncoding } from '../ooxml/byteOrderMark';

/**
 * The text of a file, without its byte order mark: in the encoding the mark names, else in the first of these that all of it
 * is in. Null where it is in none.
 */
export function decodeText(bytes: Uint8Array, unmarked: readonly string[]): string | null {
  const marked = markedEncoding(bytes);
  for (const encoding of marked === undefined ? unmarked : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is written otherwise.
    }
  }
  return null;
}
