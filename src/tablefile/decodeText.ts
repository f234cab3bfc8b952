/** The byte order marks text files begin with, and what they say. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file: in the encoding its mark names, else in UTF-8, else in GB18030, which holds GBK and GB2312 and is what
 * Chinese systems write. Null where it is none of these, or no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[1]] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Text has no zero, and nearly every file that is none has.
      if (!text.includes('\0')) return text;
    } catch {
      // It is written otherwise.
    }
  }
  return null;
}
