const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The CRC-32 by which a zip archive tells whether an entry is whole. */
export const crc32 = (bytes: Uint8Array): number => {
  let remainder = 0xffffffff;
  // An iterator takes several times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (remainder ^ 0xffffffff) >>> 0;
};

/** Marks and least sizes, in bytes, of the head of an entry, of a line of the list, and of the end of an archive. */
export const HEADER = 0x04034b50;
export const HEADER_SIZE = 30;
export const ENTRY = 0x02014b50;
export const ENTRY_SIZE = 46;
export const END = 0x06054b50;
export const END_SIZE = 22;
/** How an entry is packed. */
export const DEFLATED = 8;

const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const UNSAID = 0xffffffff;

/** Where the archive's list of entries begins, or null when it has none. */
const directoryStart = (view: DataView): number | null => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const locator = at - LOCATOR_64_SIZE;
    if (start !== UNSAID || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return start;
    const end64 = Number(view.getBigUint64(locator + 8, true));
    return end64 + 56 <= view.byteLength ? Number(view.getBigUint64(end64 + 48, true)) : null;
  }
  return null;
};

/** What an archive's list says of an entry. */
export interface ListedEntry {
  /** The CRC-32 of the entry's content. */
  readonly checksum: number;
  /** Deflated in a plain archive: where the data lies. null: packed otherwise, or the archive is too large for 32 bits. */
  readonly deflated: Uint8Array | null;
}

/** The entries of an archive, in the order of its list; empty when it has no list. */
export const listedEntries = (bytes: Uint8Array): ListedEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: ListedEntry[] = [];
  let at = directoryStart(view);
  while (at !== null && at + ENTRY_SIZE <= bytes.length && view.getUint32(at, true) === ENTRY) {
    found.push({ checksum: view.getUint32(at + 16, true), deflated: deflatedData(bytes, view, at) });
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
};

/** The data of the entry that is listed at `at`. */
const deflatedData = (bytes: Uint8Array, view: DataView, at: number): Uint8Array | null => {
  const size = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  if (view.getUint16(at + 10, true) !== DEFLATED || [size, view.getUint32(at + 24, true), header].includes(UNSAID)) {
    return null;
  }
  if (header + HEADER_SIZE > bytes.length || view.getUint32(header, true) !== HEADER) return null;
  const from = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return from + size <= bytes.length ? bytes.subarray(from, from + size) : null;
};
