import { areaCells, type Area } from '../../base/address';
import { ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { escapeAttribute } from '../../ooxml/escape';
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIP_BASE,
  XML_DECLARATION,
} from '../../ooxml/names';
import { allNamed, element, textOf, type XmlElement } from '../../ooxml/xml';
import { packParts } from '../../ooxml/zip';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { uniqueSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import { openBook, SOURCE_LIMITS, workbookRelated, type Book } from '../book/openBook';
import { sheetCells, sheetWithMarkup } from '../book/sheetCells';
import { HandedMarks } from '../fixedMark';
import type { PackNote } from '../packNote';
import type { PackTexts } from '../packTexts';
import { coverXml, type Cover } from './coverSheet';
import type { KnownFormulas } from './formulaScope';
import { hasPictures } from './leftPictures';
import { numberRules } from './numberRules';
import { packedCard } from './packedCard';
import { PackStrings } from './packStrings';
import { PackStyles, packStylesheet } from './packStyles';
import { registryCells, type CardToPack } from './registrySheet';
import { sheetDataXml, type WrittenCell } from './writtenSheet';

/** The workbook that packs are made of. */
export interface PackSource {
  readonly book: Book;
  readonly settingsSheet: string;
  readonly settings: SheetCells;
  readonly registry: SheetCells;
  readonly registrySheet: string;
  /** Sheets, tables and names of the workbook, in small letters. */
  readonly defined: ReadonlySet<string>;
  /** See `packStylesheet`. */
  readonly stylesheet: XmlElement;
  readonly known: KnownFormulas;
  readonly marks: HandedMarks;
}

export interface PackOrder extends Cover {
  readonly id: string;
}

export interface Pack {
  readonly bytes: Uint8Array;
  /** Cells of cards that are empty in the pack: what their formulas point at is not in it. */
  readonly blanked: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  /** Sheets of cards whose logo, pictures or shapes are not in the pack. */
  readonly withoutPictures: readonly string[];
}

/** Archives hold a time for each part; a fixed one tells nothing. */
const TIME = new Date('2020-01-01T00:00:00Z');

/** Opens the workbook's file once for all packs. */
export function openSource(
  bytes: Uint8Array,
  sheets: { readonly settings: string; readonly registry: string },
): Result<PackSource, WorkbookFileProblem> {
  const opened = openBook(bytes, SOURCE_LIMITS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const partOf = (name: string): string | undefined => book.sheets.find((sheet) => sheet.name === name)?.part;
  const cellsOn = (name: string): SheetCells => {
    const part = partOf(name);
    return part === undefined ? { values: [], formulas: [] } : sheetCells(book, part);
  };
  const stylesPart = workbookRelated(book, 'styles');
  const tables = book.file.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  const tableNames = tables.map((part) => book.file.xml(part).attributes['displayName'] ?? '');
  const names = allNamed(book.workbook, 'definedName').map(({ attributes }) => attributes['name'] ?? '');
  const defined = [...book.sheets.map(({ name }) => name), ...names, ...tableNames].map((name) => name.toLowerCase());
  return ok({
    book,
    settingsSheet: sheets.settings,
    settings: cellsOn(sheets.settings),
    registry: cellsOn(sheets.registry),
    registrySheet: sheets.registry,
    defined: new Set(defined),
    stylesheet: packStylesheet(stylesPart === null ? element('styleSheet') : book.file.xml(stylesPart)),
    known: new Map(),
    marks: new HandedMarks(),
  });
}

/**
 * A workbook with the cards of the order and nothing else of the source: a cover, the settings that the cards' formulas point
 * at (hidden), the registry's lines of these cards (very hidden).
 */
export function makePack(source: PackSource, order: PackOrder, texts: PackTexts): Pack {
  const { book, known } = source;
  const strings = new PackStrings(book.stringItems);
  const styles = new PackStyles(source.stylesheet);
  const scope = {
    settings: source.settingsSheet,
    cards: new Set(order.cards.map(({ sheetName }) => sheetName)),
    defined: source.defined,
  };
  const packed = order.cards.flatMap((card) => {
    const part = book.sheets.find(({ name }) => name === card.sheetName)?.part;
    if (part === undefined) return [];
    const { markup, cells } = sheetWithMarkup(book, part);
    const rules = numberRules(markup);
    const pictures = hasPictures(book, part, markup);
    return [{ card, rules, cells, pictures, ...packedCard(markup, { scope, known, strings, styles }) }];
  });
  const cards = packed.map(({ card, cells, rules, blanked, unlinked }): CardToPack => {
    return { card, cells, rules, emptied: [...blanked, ...unlinked] };
  });
  const taken = new Set([...scope.cards, source.settingsSheet, source.registrySheet].map(sheetNameKey));
  const sheets: PackSheet[] = [
    { name: uniqueSheetName(texts.cover.sheetName, [], taken), xml: coverXml(order, texts.cover, strings, styles) },
    ...packed.map(({ card, xml }) => ({ name: card.sheetName, xml })),
    {
      name: source.settingsSheet,
      xml: plainSheet(
        settingsData(
          source,
          packed.flatMap(({ settings }) => settings),
          strings,
        ),
      ),
      state: 'hidden',
    },
    {
      name: source.registrySheet,
      xml: plainSheet(sheetDataXml(registryCells(source, cards, noteOf(order)), strings)),
      state: 'veryHidden',
    },
  ];
  return {
    bytes: fileOf(source, sheets, { styles: styles.xml(), strings: strings.xml() }),
    withoutPictures: packed.flatMap(({ card, pictures }) => (pictures ? [card.sheetName] : [])),
    blanked: packed.flatMap(({ card, blanked }) =>
      blanked.length === 0 ? [] : [{ sheet: card.sheetName, cells: blanked }],
    ),
  };
}

function noteOf({ id, period, kind, recipient, handedOutAt, due }: PackOrder): PackNote {
  return { id, period, kind, recipient, handedOutAt, due };
}

/** Exactly the cells that formulas point at, as values. */
function settingsData({ settings }: PackSource, areas: readonly Area[], strings: PackStrings): string {
  const cells = new Map<string, WrittenCell>();
  for (const { row, column } of areas.flatMap(areaCells)) {
    cells.set(`${row},${column}`, { row, column, content: settings.values[row]?.[column] ?? '' });
  }
  return sheetDataXml([...cells.values()], strings);
}

const plainSheet = (data: string): string =>
  `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>${data}</worksheet>`;

interface PackSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function fileOf(
  { book }: PackSource,
  sheets: readonly PackSheet[],
  shared: { readonly styles: string; readonly strings: string },
): Uint8Array {
  const themePart = workbookRelated(book, 'theme');
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
  if (themePart !== null) written['xl/theme/theme1.xml'] = book.file.bytes(themePart);
  return packParts(written, { level: 6, mtime: TIME });
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIP_BASE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

function workbookXml(book: Book, sheets: readonly PackSheet[]): string {
  const properties = allNamed(book.workbook, 'workbookPr')[0]?.attributes['date1904'];
  const since1904 = properties === '1' || properties === 'true' ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const names = printNames(book, sheets);
  return [
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_BASE}">${since1904}<bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${list.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}<calcPr fullCalcOnLoad="1"/></workbook>`,
  ].join('');
}

/** What is printed of a card, and which rows on each page; no other name goes into a pack. */
function printNames(book: Book, sheets: readonly PackSheet[]): string {
  const all = allNamed(book.workbook, 'sheet').map(({ attributes }) => attributes['name']);
  const kept = allNamed(book.workbook, 'definedName').flatMap((name) => {
    const label = name.attributes['name'] ?? '';
    const owner = all[Number(name.attributes['localSheetId'] ?? -1)];
    const at = sheets.findIndex((sheet) => sheet.name === owner && sheet.state === undefined);
    const isPrint = label === '_xlnm.Print_Area' || label === '_xlnm.Print_Titles';
    const text = textOf(name);
    return isPrint && at > 0 && /^[^"#[\]]*$/.test(text)
      ? [`<definedName name="${label}" localSheetId="${at}">${escapeAttribute(text)}</definedName>`]
      : [];
  });
  return kept.join('');
}
