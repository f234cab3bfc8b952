import { quotedSheet } from '../../base/address';
import { countsFrom1904 } from '../../ooxml/dateSystem';
import { escapeAttribute, escapeXml } from '../../ooxml/escape';
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIP_BASE,
  XML_DECLARATION,
} from '../../ooxml/names';
import { allNamed, textOf } from '../../ooxml/xml';
import { packParts } from '../../ooxml/zip';
import { workbookRelated, type Book } from '../book/openBook';

/** Archives hold a time for each part; a fixed one tells nothing. */
const TIME = new Date('2020-01-01T00:00:00Z');

/** A sheet of a pack, its markup without the declaration of XML. */
export interface PackSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The workbook it is of, where that is another than the pack's source. */
  readonly from?: Book;
  /** Row, 1-based, that is printed on each page of a sheet that was not in the source. Absent: none. */
  readonly titleRow?: number;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook's file with these sheets, in tab order, and nothing of the source but its theme and what cards print.
 * @param book null: there is no source
 */
export function packFile(
  book: Book | null,
  sheets: readonly PackSheet[],
  shared: { readonly styles: string; readonly strings: string },
): Uint8Array {
  const themePart = book === null ? null : workbookRelated(book, 'theme');
  const parts: Record<string, string> = {};
  sheets.forEach(({ xml }, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = xml));
  parts['xl/styles.xml'] = shared.styles;
  parts['xl/sharedStrings.xml'] = shared.strings;
  parts['xl/workbook.xml'] = workbookXml(book, sheets);
  const theme: readonly (readonly [string, string])[] = themePart === null ? [] : [['theme', 'theme/theme1.xml']];
  const related = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ...([
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ] as const),
    ...theme,
  ];
  parts['xl/_rels/workbook.xml.rels'] = relationships(related);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  const types = [
    ...sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet`] as const),
    ...([
      ['xl/workbook.xml', `${SHEET_TYPE}.sheet.main`],
      ['xl/styles.xml', `${SHEET_TYPE}.styles`],
      ['xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings`],
    ] as const),
    ...theme.map(() => ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme'] as const),
  ];
  const overrides = types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}+xml"/>`);
  const written: Record<string, Uint8Array | string> = {
    [CONTENT_TYPES]: `${XML_DECLARATION}<Types xmlns="${PACKAGE_CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  };
  for (const [name, xml] of Object.entries(parts)) written[name] = XML_DECLARATION + xml;
  if (book !== null && themePart !== null) written['xl/theme/theme1.xml'] = book.file.bytes(themePart);
  return packParts(written, { level: 6, mtime: TIME });
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIP_BASE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

function workbookXml(book: Book | null, sheets: readonly PackSheet[]): string {
  const since1904 = book !== null && countsFrom1904(book.workbook) ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const others = [...new Set(sheets.flatMap(({ from }) => from ?? []))];
  const names = [
    repeatedRows(sheets),
    ...(book === null ? [] : [printNames(book, (sheet) => sheet.from === undefined, sheets)]),
    ...others.map((other) => printNames(other, ({ from }) => from === other, sheets)),
  ].join('');
  return [
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}">${since1904}<bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${list.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}<calcPr fullCalcOnLoad="1"/></workbook>`,
  ].join('');
}

/** What is printed of a card, and which rows on each page; no other name goes into a pack. */
function printNames({ workbook }: Book, isOf: (sheet: PackSheet) => boolean, sheets: readonly PackSheet[]): string {
  const all = allNamed(workbook, 'sheet').map(({ attributes }) => attributes['name']);
  const kept = allNamed(workbook, 'definedName').flatMap((name) => {
    const label = name.attributes['name'] ?? '';
    const owner = all[Number(name.attributes['localSheetId'] ?? -1)];
    const at = sheets.findIndex((sheet) => isOf(sheet) && sheet.name === owner && sheet.state === undefined);
    const isPrint = label === '_xlnm.Print_Area' || label === '_xlnm.Print_Titles';
    const text = textOf(name);
    return isPrint && at > 0 && /^[^"#[\]]*$/.test(text)
      ? [`<definedName name="${label}" localSheetId="${at}">${escapeAttribute(text)}</definedName>`]
      : [];
  });
  return kept.join('');
}

function repeatedRows(sheets: readonly PackSheet[]): string {
  const repeated = sheets.flatMap(({ name, titleRow }, at) => {
    const rows = `${quotedSheet(name)}!$${titleRow}:$${titleRow}`;
    const head = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">`;
    return titleRow === undefined ? [] : [`${head}${escapeXml(rows)}</definedName>`];
  });
  return repeated.join('');
}
