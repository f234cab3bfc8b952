import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { LANGUAGES } from '../../../../src/base/language';
import { drawCompany } from '../../../../src/catalogue/company/draw/drawCompany';
import { readWorkbookFile } from '../../../../src/catalogue/company/file/readWorkbookFile';
import { writeWorkbookFile } from '../../../../src/catalogue/company/file/writeWorkbookFile';
import { escapeXml, unescapeXml } from '../../../../src/ooxml/escape';
import { localAttribute, readAttributes } from '../../../../src/ooxml/scanXml';
import { readCompanySheets } from '../../../../src/catalogue/company/read/readCompanySheets';
import type { CatalogueSource } from '../../../../src/catalogue/company/source';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { bundledSource } from '../companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

const all = () => true;
const read = (bytes: Uint8Array) => {
  const sheets = readWorkbookFile(bytes, all);
  if (!sheets.ok) throw new Error(sheets.error);
  return sheets.value;
};

describe('a catalogue file', () => {
  it.each(LANGUAGES)('gives back an equal catalogue, in %s', (language) => {
    const file = writeWorkbookFile(drawCompany(bundled, companyTexts(language)[0]));
    const source = readCompanySheets(read(file), { base: bundled, taken: [], allTexts: companyTexts('zh-CN') });
    expect(source.ok && source.value.source).toEqual(bundled);
    expect(file.length).toBeLessThan(1_000_000);
  });

  it('is the same file for the same catalogue', () => {
    const write = () => writeWorkbookFile(drawCompany(bundled, companyTexts('zh-CN')[0]));
    expect(write()).toEqual(write());
  });

  it('is read as Excel writes it: rich text, stored results, inline text, prefixes, missing addresses', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const file = zipSync({
      'xl/workbook.xml': strToU8(
        `<x:workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="甲 &amp; 乙" sheetId="1" r:id="rId7"/><x:sheet name="不要" sheetId="2" r:id="rId8"/></x:sheets></x:workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/><Relationship Id="rId8" Target="worksheets/two.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': strToU8(
        `<x:sst ${main}><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>第一</x:t></x:r><x:r><x:t xml:space="preserve"> 行&#10;二</x:t></x:r><x:rPh sb="0" eb="1"><x:t>dì</x:t></x:rPh></x:si><x:si><x:t>a_x000a_b &lt;&#x4E2D;&gt;</x:t></x:si></x:sst>`,
      ),
      'xl/worksheets/one.xml': strToU8(
        `<x:worksheet ${main}><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c r="A4"><x:v>0.95</x:v></x:c><x:c r="B4" t="str"><x:f>"x"&amp;1</x:f><x:v>x1</x:v></x:c><x:c r="C4" t="inlineStr"><x:is><x:t>内联</x:t></x:is></x:c><x:c r="D4" t="b"><x:v>1</x:v></x:c><x:c r="E4" t="e"><x:v>#REF!</x:v></x:c><x:c r="F4" s="3"/></x:row></x:sheetData></x:worksheet>`,
      ),
    });
    const sheets = readWorkbookFile(file, (name) => name.startsWith('甲'));
    expect(sheets.ok && sheets.value).toEqual([
      {
        name: '甲 & 乙',
        row: 0,
        column: 0,
        truncated: false,
        values: [[], ['', '第一 行\n二', 'a\nb <中>'], [], [0.95, 'x1', '内联', true, '#REF!']],
      },
    ]);
  });

  it('is refused when it is none', () => {
    const problem = (bytes: Uint8Array) => {
      const result = readWorkbookFile(bytes, all);
      return result.ok ? 'read' : result.error;
    };
    expect(problem(new Uint8Array())).toBe('notAWorkbook');
    expect(problem(strToU8('姓名,岗位\n'))).toBe('notAWorkbook');
    expect(problem(zipSync({ 'readme.txt': strToU8('hello') }))).toBe('notAWorkbook');
    expect(problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('encrypted');
    expect(problem(new Uint8Array(30_000_001))).toBe('tooLarge');
  });

  it('has parts that all are named and well formed', () => {
    const parts = unzipSync(writeWorkbookFile(drawCompany(bundled, companyTexts('zh-CN')[0])));
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    for (const [name, bytes] of Object.entries(parts)) {
      const xml = new TextDecoder().decode(bytes);
      if (name !== '[Content_Types].xml' && !name.endsWith('.rels')) expect(types).toContain(`"/${name}"`);
      expect(() => new JSDOM(xml, { contentType: 'text/xml' })).not.toThrow();
    }
  });
});

describe('XML texts', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(text);
        expect(localAttribute(readAttributes(` r:id="${escapeXml(text)}" b='1'`), 'id')).toBe(text);
      }),
    );
  });
});
