import { strToU8 } from 'fflate';
import { OoxmlPackage } from '../../src/ooxml/package';
import { parseXml } from '../../src/ooxml/xml';
import type { Book } from '../../src/packs/book/openBook';
import { hasPictures } from '../../src/packs/make/leftPictures';

const PART = 'xl/worksheets/sheet1.xml';

/** A sheet with this markup, and a drawing with this content beside it. */
function has(markup: string, drawing: string): boolean {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="d1" Type="t/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    'xl/drawings/drawing1.xml': `<xdr:wsDr>${drawing}</xdr:wsDr>`,
  };
  const file = new OoxmlPackage(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const book: Book = {
    file,
    workbook: parseXml('<workbook/>'),
    workbookPart: '',
    sheets: [],
    stringItems: [],
    texts: [],
  };
  return hasPictures(book, PART, parseXml(`<worksheet>${markup}</worksheet>`));
}

test.each([
  ['<sheetData/>', '<xdr:oneCellAnchor/>', false],
  ['<drawing r:id="d1"/>', '<xdr:oneCellAnchor/>', true],
  // Somebody deleted the logo: Excel keeps the part.
  ['<drawing r:id="d1"/>', '', false],
  ['<drawing r:id="gone"/>', '<xdr:oneCellAnchor/>', false],
  ['<picture r:id="d1"/>', '', true],
  ['<legacyDrawingHF r:id="d1"/>', '', true],
  // Comments are drawings of another kind.
  ['<legacyDrawing r:id="d1"/>', '', false],
])('%s with %j has pictures: %j', (markup, drawing, expected) => expect(has(markup, drawing)).toBe(expected));
