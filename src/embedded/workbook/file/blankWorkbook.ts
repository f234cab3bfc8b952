import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIP_BASE,
  XML_DECLARATION,
} from '../../../ooxml/names';
import { packParts } from '../../../ooxml/zip';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const files: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]: `<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIP_BASE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIP_BASE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`,
};

/** The file of a new workbook with one empty sheet, Sheet1. */
export const blankWorkbook = (): Uint8Array =>
  packParts(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, XML_DECLARATION + text])), {
    level: 6,
    mtime: new Date(1980, 0, 1),
  });
