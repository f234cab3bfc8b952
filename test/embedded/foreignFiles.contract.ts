import { strFromU8, unzipSync } from 'fflate';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';
import { richWorkbook } from './richWorkbook';

/** Files in forms that other programs give them, and Excel itself. */

type Parts = Readonly<Record<string, string>>;

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The workbook with one part's text changed; the change has to be one. */
const withPart =
  (part: string, from: string, to: string) =>
  (found: Parts): Parts => {
    const text = found[part] ?? '';
    expect(text).toContain(from);
    return { ...found, [part]: text.split(from).join(to) };
  };

/** What is in the file after one text was written to the first sheet. */
const saved = async (file: Uint8Array, address = 'D6'): Promise<Record<string, string>> => {
  const book = await openTestWorkbook(file);
  await onFirstSheet(book, (sheet) => (sheet.getRange(address).values = [['新']]));
  return parts(book.save());
};

const inLines = (text: string): string => text.replace(/></g, '>\n<');
const asExcelEndsLines = (text: string): string => text.replace(/\r?\n/g, '\r\n');

describe('line ends', () => {
  const twoLines = withPart('xl/sharedStrings.xml', '<t>人数</t>', '<t>人\r\n数</t>');

  test('a line break that the file ends with CR LF is a line feed, as in every reader of XML', async () => {
    const book = await openTestWorkbook(richWorkbook(twoLines));
    const header = await onFirstSheet(book, (sheet) => sheet.getRange('B1').load('values'));
    expect(header.values).toEqual([['人\n数']]);
  });

  test('no text, no formula and no markup gets a carriage return when the workbook is saved', async () => {
    const file = richWorkbook((found) =>
      Object.fromEntries(
        Object.entries(twoLines(found)).map(([name, text]) => [
          name,
          /\.(xml|rels)$/.test(name) ? asExcelEndsLines(inLines(text).replace('A2&amp;', 'A2\n&amp;')) : text,
        ]),
      ),
    );
    const after = await saved(file);
    expect(after['xl/sharedStrings.xml']).toContain('人\n数');
    expect(after['xl/worksheets/sheet1.xml']).toContain('A2\n&amp;');
    const written = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', '[Content_Types].xml'];
    expect(written.filter((name) => /\r|&#13;/.test(after[name] ?? ''))).toEqual([]);
  });

  test('a line end in an attribute is the space that readers see', async () => {
    const file = richWorkbook(withPart('xl/worksheets/sheet1.xml', 'tooltip="去"', 'tooltip="去\r\n看"'));
    expect((await saved(file))['xl/worksheets/sheet1.xml']).toContain('tooltip="去 看"');
  });
});

describe('the package', () => {
  test('part names are the same whatever their case: no part is written twice and no text is lost', async () => {
    const file = richWorkbook((found) => {
      const { 'xl/sharedStrings.xml': strings = '', 'xl/worksheets/sheet1.xml': sheet = '', ...others } = found;
      return { ...others, 'xl/SharedStrings.xml': strings, 'xl/worksheets/Sheet1.xml': sheet };
    });
    const after = await saved(file);
    expect(Object.keys(after).filter((name) => /sharedstrings/i.test(name))).toEqual(['xl/SharedStrings.xml']);
    expect(Object.keys(after).filter((name) => /sheet1\.xml$/i.test(name))).toEqual(['xl/worksheets/Sheet1.xml']);
    expect(after['xl/SharedStrings.xml']).toContain('<t>人数</t>');
    const again = await openTestWorkbook(await fileOf(file));
    const texts = await onFirstSheet(again, (sheet) => sheet.getRange('A2:B2').load('values'));
    expect(texts.values).toEqual([['张三', 3]]);
  });

  test('relationships have a content type although the file names each of them by itself', async () => {
    const file = richWorkbook(
      withPart(
        '[Content_Types].xml',
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      ),
    );
    expect((await saved(file))['[Content_Types].xml']).toContain('<Default Extension="rels"');
  });

  test('content types written with a prefix stay one vocabulary', async () => {
    const file = richWorkbook((found) => ({
      ...found,
      '[Content_Types].xml': (found['[Content_Types].xml'] ?? '')
        .replace(/<(\/?)(Types|Default|Override)/g, '<$1ns0:$2')
        .replace('xmlns=', 'xmlns:ns0='),
    }));
    const book = await openTestWorkbook(file);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    const types = parts(book.save())['[Content_Types].xml'] ?? '';
    expect(types).toMatch(/^<\?xml[^>]*\?>\s*<Types xmlns="[^"]+content-types"/);
    expect(types).not.toContain('ns0:');
    expect(types).toContain('PartName="/xl/worksheets/sheet3.xml"');
  });
});

const fileOf = async (file: Uint8Array): Promise<Uint8Array> => {
  const book = await openTestWorkbook(file);
  await onFirstSheet(book, (sheet) => (sheet.getRange('D6').values = [['新']]));
  return book.save();
};

test('a date with a time keeps its time', async () => {
  const file = richWorkbook(
    withPart(
      'xl/worksheets/sheet1.xml',
      '<c r="B5" s="2"><v>45293</v>',
      '<c r="B5" s="2" t="d"><v>2024-01-02T08:45:00</v>',
    ),
  );
  const book = await openTestWorkbook(file);
  const moment = await onFirstSheet(book, (sheet) => sheet.getRange('B5').load('values'));
  expect(moment.values[0]?.[0]).toBeCloseTo(45293 + 8.75 / 24, 9);
});
