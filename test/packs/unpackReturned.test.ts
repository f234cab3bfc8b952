import { strToU8, zipSync } from 'fflate';
import { unpackReturned } from '../../src/packs/collect/unpackReturned';
import { packArchive } from '../../src/packs/make/packArchive';

const bytes = strToU8('x');
const names = (archive: Uint8Array): string[] =>
  unpackReturned({ file: '全部.zip', bytes: archive }).map((each) => each.file);

test('the files of an archive are read, those of systems and Excel are not', () => {
  const archive = packArchive([
    { name: '2026-11 评分包 李四.xlsx', bytes },
    { name: '第二批/王五.xlsx', bytes },
    { name: '__MACOSX/._王五.xlsx', bytes },
    { name: '~$王五.xlsx', bytes },
    { name: '.DS_Store', bytes },
    { name: '说明.txt', bytes },
  ]);
  expect(names(archive)).toEqual(['2026-11 评分包 李四.xlsx', '王五.xlsx', '说明.txt']);
});

test('names of Chinese Windows and of macOS can be read', () => {
  // 李四.xlsx in GBK and 王 in UTF-8, neither of which says so.
  const asBytes = (...codes: number[]): string => String.fromCharCode(...codes);
  const gbk = `${asBytes(0xc0, 0xee, 0xcb, 0xc4)}.xlsx`;
  const utf8 = `${asBytes(0xe7, 0x8e, 0x8b)}.xlsx`;
  const archive = zipSync({ ['\u0001'.repeat(9)]: bytes, [utf8.replace(/./g, 'w')]: bytes });
  const patched = Buffer.from(archive)
    .toString('latin1')
    .replaceAll('\u0001'.repeat(9), gbk)
    .replaceAll('w'.repeat(8), utf8);
  expect(names(Buffer.from(patched, 'latin1'))).toEqual(['李四.xlsx', '王.xlsx']);
});

test('a workbook is one file, and so is what is no archive; a damaged archive is told', () => {
  const workbook = zipSync({ '[Content_Types].xml': bytes, 'xl/workbook.xml': bytes });
  expect(unpackReturned({ file: '李四.xlsx', bytes: workbook })).toEqual([{ file: '李四.xlsx', bytes: workbook }]);
  expect(unpackReturned({ file: '照片.xlsx', bytes })).toEqual([{ file: '照片.xlsx', bytes }]);
  const damaged = packArchive([{ name: 'a.xlsx', bytes }]).slice(0, 40);
  expect(unpackReturned({ file: '坏.zip', bytes: damaged })).toEqual([{ file: '坏.zip', problem: 'notAWorkbook' }]);
});
