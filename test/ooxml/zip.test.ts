import { strToU8, unzipSync, zipSync } from 'fflate';
import { OoxmlPackage } from '../../src/ooxml/package';
import { crc32 } from '../../src/ooxml/archive';
import { PackageTooLarge, Unpacker, isCompoundFile, packParts, partText } from '../../src/ooxml/zip';

const all = () => true;
const blank = (length: number) => new Uint8Array(length);
const archive = zipSync({ 'a.xml': blank(6000), 'b.xml': blank(6000), 'c.xml': blank(6000) });
const limits = { packed: 10_000, unpacked: 12_000 };

describe('an archive', () => {
  it('that unpacks to more than the limit is refused before it is unpacked', () => {
    expect(archive.length).toBeLessThan(1000);
    expect(() => new Unpacker(archive, limits).parts(all)).toThrow(PackageTooLarge);
    expect(() => OoxmlPackage.read(archive, limits)).toThrow(PackageTooLarge);
  });

  it('is counted over all its readings together', () => {
    const unpacker = new Unpacker(archive, limits);
    expect(Object.keys(unpacker.parts((name) => name !== 'c.xml'))).toEqual(['a.xml', 'b.xml']);
    expect(() => unpacker.parts((name) => name === 'c.xml')).toThrow(PackageTooLarge);
  });

  it('that is too large itself is not looked at', () => {
    expect(() => new Unpacker(blank(10_001), limits)).toThrow(PackageTooLarge);
    expect(() => new Unpacker(blank(10_000), limits)).not.toThrow();
  });

  it('cannot fill more memory than its entry states', () => {
    const lying = archive.slice();
    const view = new DataView(lying.buffer);
    // The size of each part, unpacked, and the checksum of what is then read, in the central directory at the end.
    for (let at = 0; at + 4 < lying.length; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, 10, true);
      view.setUint32(at + 16, crc32(blank(10)), true);
    }
    const parts = new Unpacker(lying, limits).parts(all);
    expect(Object.values(parts).map(({ buffer }) => buffer.byteLength)).toEqual([10, 10, 10]);
  });

  it('whose parts are not what their checksums say is refused', () => {
    const spoilt = archive.slice();
    const view = new DataView(spoilt.buffer);
    let at = spoilt.length - 4;
    while (view.getUint32(at, true) !== 0x02014b50) at--;
    view.setUint32(at + 16, 1, true);
    expect(() => new Unpacker(spoilt, { ...limits, unpacked: 18_000 }).parts(all)).toThrow(
      expect.objectContaining({ name: 'PartDamaged', part: 'c.xml' }) as Error,
    );
  });

  it('is read in its order, whether a part is packed or only stored', () => {
    const mixed = zipSync({ c: [strToU8('stored'), { level: 0 }], b: strToU8('packed'), a: [blank(0), { level: 0 }] });
    const parts = new Unpacker(mixed, limits).parts((name) => name !== '');
    expect(Object.entries(parts).map(([name, bytes]) => [name, partText(bytes)])).toEqual([
      ['c', 'stored'],
      ['b', 'packed'],
      ['a', ''],
    ]);
  });

  it('that is written is read by others, with names in any script and their checksums', () => {
    const parts = { '甲/乙.xml': strToU8('<甲/>'), empty: blank(0), large: blank(100_000) };
    const written = packParts(parts, { level: 1, mtime: new Date(2020, 4, 17, 9, 30, 58) });
    expect(unzipSync(written)).toEqual(parts);
    expect(new Unpacker(written, { packed: 10_000, unpacked: 200_000 }).parts(all)).toEqual(parts);
    // The same head as another writer's, but for what the packed data weigh.
    const other = zipSync(parts, { level: 1, mtime: new Date(2020, 4, 17, 9, 30, 58) });
    expect(written.subarray(0, 18)).toEqual(other.subarray(0, 18));
    expect(written.subarray(22, 30)).toEqual(other.subarray(22, 30));
  });

  it('holds its parts in their order and is the same for the same parts', () => {
    const write = () => packParts({ z: 'text', a: strToU8('bytes') }, { level: 6, mtime: new Date(1980, 0, 1) });
    expect(Object.keys(unzipSync(write()))).toEqual(['z', 'a']);
    expect(write()).toEqual(write());
  });
});

describe('the text of a part', () => {
  it.each([
    ['UTF-8', [0xe7, 0x94, 0xb2]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2]],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x32, 0x75]],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x75, 0x32]],
  ])('is read in %s', (_, bytes) => {
    expect(partText(new Uint8Array(bytes))).toBe('甲');
  });

  const declared = (encoding: string, bytes: readonly number[]): Uint8Array =>
    new Uint8Array([...strToU8(`<?xml version="1.0" encoding='${encoding}' standalone="yes"?>`), ...bytes]);
  const UTF_8 = `<?xml version="1.0" encoding='UTF-8' standalone="yes"?>甲`;

  it.each([
    ['GB18030', [0xbc, 0xd7]],
    ['gbk', [0xbc, 0xd7]],
    ['UTF-8', [0xe7, 0x94, 0xb2]],
    ['UTF-16', [0xe7, 0x94, 0xb2]],
  ])('is read as its declaration says (%s), and says UTF-8 from then on', (encoding, bytes) => {
    expect(partText(declared(encoding, bytes))).toBe(UTF_8);
  });

  it.each([
    ['UTF-8', [0xbc, 0xd7]],
    ['x-unheard-of', [0x41]],
  ])('is refused where it is not what its declaration says (%s)', (encoding, bytes) => {
    const refusal = expect.objectContaining({ name: 'PartDamaged' }) as Error;
    expect(() => partText(declared(encoding, bytes))).toThrow(refusal);
  });
});

test('a compound file is known by its first four bytes', () => {
  expect(isCompoundFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(true);
  expect(isCompoundFile(new Uint8Array([0xd0, 0xcf]))).toBe(false);
  expect(isCompoundFile(strToU8('PK'))).toBe(false);
});
