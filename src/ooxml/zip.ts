import { strFromU8, strToU8, unzipSync } from 'fflate';
import { markedEncoding } from './byteOrderMark';
import { DEFLATED, END, END_SIZE, ENTRY, ENTRY_SIZE, HEADER, HEADER_SIZE, listedEntries } from './archive';
import { crc32, deflate, inflate } from './deflate';

/** The most bytes that are read: of the archive as it lies there, and of all its parts together when unpacked. */
export interface PackageLimits {
  readonly packed: number;
  readonly unpacked: number;
}

/** The archive is larger than what may be read; a small one can say that it unpacks to gigabytes. */
export class PackageTooLarge extends Error {
  constructor() {
    super('The archive is too large');
    this.name = 'PackageTooLarge';
  }
}

/** The bytes of a part are not those the archive was written with. */
export class PartDamaged extends Error {
  constructor(readonly part: string) {
    super(`The part ${part} is damaged`);
    this.name = 'PartDamaged';
  }
}

const NOTHING = new Uint8Array();

const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** An archive: a workbook of 2007 or later, or files packed together. */
export const isZipFile = (bytes: Uint8Array): boolean => ZIP_FILE.every((byte, at) => bytes[at] === byte);

/** A file of the old binary formats, or one with a password: both are kept in a compound file. */
export const isCompoundFile = (bytes: Uint8Array): boolean => COMPOUND_FILE.every((byte, at) => bytes[at] === byte);

/** Unpacks parts of one archive; what was unpacked before counts towards the limit. */
export class Unpacker {
  private unpacked = 0;

  /** @throws PackageTooLarge */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: PackageLimits,
  ) {
    if (bytes.length > limits.packed) throw new PackageTooLarge();
  }

  /**
   * The parts whose names are wanted. A part never takes more memory than the size that its entry states.
   * @throws PackageTooLarge, PartDamaged, or the unpacker's own Error for bytes that are no archive
   */
  parts(wanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
    const listed = listedEntries(this.bytes);
    const expected = new Map<string, number>();
    const parts: Record<string, Uint8Array> = {};
    let entry = 0;
    const others = unzipSync(this.bytes, {
      filter: ({ name, originalSize }) => {
        const { checksum, deflated = null } = listed[entry++] ?? {};
        if (!wanted(name)) return false;
        this.unpacked += originalSize;
        if (this.unpacked > this.limits.unpacked) throw new PackageTooLarge();
        if (checksum !== undefined) expected.set(name, checksum);
        // A place in the order of the archive, whoever unpacks it.
        parts[name] = deflated === null ? NOTHING : inflate(deflated, originalSize);
        return deflated === null;
      },
    });
    Object.assign(parts, others);
    for (const [name, bytes] of Object.entries(parts)) {
      const checksum = expected.get(name);
      if (checksum !== undefined && checksum !== crc32(bytes)) throw new PartDamaged(name);
    }
    return parts;
  }
}

const DECLARED = /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])([\w.:-]+)(["'])/;
/** A declaration is ASCII in every encoding it can name, and no longer. */
const DECLARATION_BYTES = 200;

const decoded = (bytes: Uint8Array): string => {
  const marked = markedEncoding(bytes);
  const declared = DECLARED.exec(strFromU8(bytes.subarray(0, DECLARATION_BYTES), true))?.[2];
  // What is declared without a mark and yet read up to here is no UTF-16.
  const encoding = marked ?? (declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  try {
    const text = new TextDecoder(encoding, { fatal: (marked ?? declared) !== undefined }).decode(bytes);
    // Whoever writes the part again writes UTF-8.
    return /^utf-?8$/i.test(declared ?? '') ? text : text.replace(DECLARED, '$1UTF-8$3');
  } catch {
    throw new PartDamaged(encoding);
  }
};

/**
 * The text of a part: UTF-8, UTF-16 with its mark, which is left out, or what its XML declaration says (GB18030). Every line ends with
 * a line feed, as XML's readers have to see it: Excel writes CR LF where somebody pressed Alt+Enter.
 * @throws PartDamaged where bytes are not what mark or declaration say, rather than to read other characters
 */
export const partText = (bytes: Uint8Array): string => {
  const text = decoded(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

/** How a part is kept: `level` is the strength of the compression, 1 (fast) to 9. */
export interface PackOptions {
  readonly level: 1 | 6 | 9;
  /** The time each part bears; a fixed one makes equal contents equal files. */
  readonly mtime: Date;
}

const VERSION = 20;
const UTF_8 = 1 << 11;

/** Date and time as archives of MS-DOS have them. */
const dosTime = (time: Date): number =>
  ((time.getFullYear() - 1980) << 25) |
  ((time.getMonth() + 1) << 21) |
  (time.getDate() << 16) |
  (time.getHours() << 11) |
  (time.getMinutes() << 5) |
  (time.getSeconds() >> 1);

/** An archive of the parts, in their order. */
export const packParts = (
  parts: Readonly<Record<string, Uint8Array | string>>,
  { level, mtime }: PackOptions,
): Uint8Array => {
  let offset = 0;
  const entries = Object.entries(parts).map(([name, part]) => {
    const content = typeof part === 'string' ? strToU8(part) : part;
    const letters = strToU8(name);
    const flags = letters.length === name.length ? 0 : UTF_8;
    const packed = deflate(content, level);
    const entry = { letters, flags, packed, size: content.length, checksum: crc32(content), offset };
    offset += HEADER_SIZE + letters.length + packed.length;
    return entry;
  });
  const list = offset;
  const listSize = entries.reduce((sum, { letters }) => sum + ENTRY_SIZE + letters.length, 0);
  const archive = new Uint8Array(list + listSize + END_SIZE);
  const view = new DataView(archive.buffer);
  const time = dosTime(mtime);
  /** What both heads of an entry say of it. */
  const describe = (at: number, { letters, flags, packed, size, checksum }: (typeof entries)[number]): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, time, true);
    view.setUint32(at + 10, checksum, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, letters.length, true);
  };
  let at = list;
  for (const entry of entries) {
    const { letters, packed } = entry;
    view.setUint32(entry.offset, HEADER, true);
    describe(entry.offset + 4, entry);
    archive.set(letters, entry.offset + HEADER_SIZE);
    archive.set(packed, entry.offset + HEADER_SIZE + letters.length);
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    describe(at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    archive.set(letters, at + ENTRY_SIZE);
    at += ENTRY_SIZE + letters.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, listSize, true);
  view.setUint32(at + 16, list, true);
  return archive;
};
