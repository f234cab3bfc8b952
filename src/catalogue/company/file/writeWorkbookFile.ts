import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIP_BASE,
  XML_DECLARATION,
} from '../../../ooxml/names';
import { packParts } from '../../../ooxml/zip';
import type { CompanySheet } from '../draw/drawCompany';
import { FileStyles } from './fileStyles';
import { SharedStrings } from './sharedStrings';
import { contentRows, sheetXml, tableXml } from './sheetXml';
import { escapeXml } from '../../../ooxml/escape';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Archives hold a time for each part; a fixed one makes equal catalogues equal files. */
const TIME = new Date('2020-01-01T00:00:00Z');

/** The drawn sheets as an .xlsx file that Excel and WPS open: tables, lists, widths and frozen headers included. */
export function writeWorkbookFile(sheets: readonly CompanySheet[]): Uint8Array {
  const styles = new FileStyles();
  const strings = new SharedStrings();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, styles, strings, index === 0);
    if (sheet.table === null) return;
    const headers = [...(contentRows(sheet).get(sheet.table.area.row)?.values() ?? [])].map(String);
    parts[`xl/tables/table${number}.xml`] = tableXml(sheet.table, number, headers);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([['table', `../tables/table${number}.xml`]]);
  });
  parts['xl/styles.xml'] = styles.xml();
  parts['xl/sharedStrings.xml'] = strings.xml();
  parts['xl/workbook.xml'] = workbookXml(sheets);
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  parts[CONTENT_TYPES] = contentTypes(Object.keys(parts));
  return packParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, XML_DECLARATION + xml])), {
    level: 6,
    mtime: TIME,
  });
}

function workbookXml(sheets: readonly CompanySheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP_BASE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

const PART_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/sheet\d+\.xml$/, 'worksheet'],
  [/^xl\/tables\//, 'table'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
];

function contentTypes(names: readonly string[]): string {
  const parts = names.flatMap((name) => {
    const type = PART_TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`];
  });
  return `<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
