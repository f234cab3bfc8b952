import { areaCells, type Area } from '../../base/address';
import { ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import { allNamed, element, type XmlElement } from '../../ooxml/xml';
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
import { blankedOn, packedCard, type BlankedCells } from './packedCard';
import { packFile, type PackSheet } from './packFile';
import { PackStrings } from './packStrings';
import { PackStyles, packStylesheet } from './packStyles';
import { registryCells, type CardToPack } from './registrySheet';
import { sheetDataXml, type WrittenCell } from './writtenSheet';

/** A workbook whose cards are taken over into other files. */
export interface CardSource {
  readonly book: Book;
  readonly settingsSheet: string;
  /** Sheets, tables and names of the workbook, in small letters. */
  readonly defined: ReadonlySet<string>;
  /** See `packStylesheet`. */
  readonly stylesheet: XmlElement;
  readonly known: KnownFormulas;
}

/** The workbook the packs are made of. */
export interface PackSource extends CardSource {
  readonly settings: SheetCells;
  readonly registry: SheetCells;
  readonly registrySheet: string;
  readonly marks: HandedMarks;
}

export interface PackOrder extends Cover {
  readonly id: string;
}

export interface Pack {
  readonly bytes: Uint8Array;
  /** Cells of cards that are empty in the pack: what their formulas point at is not in it. */
  readonly blanked: readonly BlankedCells[];
  /** Sheets of cards whose logo, pictures or shapes are not in the pack. */
  readonly withoutPictures: readonly string[];
}

/** Opens the workbook's file once for all that is made of it. */
export function openCards(bytes: Uint8Array, settingsSheet: string): Result<CardSource, WorkbookFileProblem> {
  const opened = openBook(bytes, SOURCE_LIMITS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const stylesPart = workbookRelated(book, 'styles');
  const tables = book.file.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  const tableNames = tables.map((part) => book.file.xml(part).attributes['displayName'] ?? '');
  const names = allNamed(book.workbook, 'definedName').map(({ attributes }) => attributes['name'] ?? '');
  const defined = [...book.sheets.map(({ name }) => name), ...names, ...tableNames].map((name) => name.toLowerCase());
  return ok({
    book,
    settingsSheet,
    defined: new Set(defined),
    stylesheet: packStylesheet(stylesPart === null ? element('styleSheet') : book.file.xml(stylesPart)),
    known: new Map(),
  });
}

/** Opens the workbook's file once for all packs. */
export function openSource(
  bytes: Uint8Array,
  sheets: { readonly settings: string; readonly registry: string },
): Result<PackSource, WorkbookFileProblem> {
  const opened = openCards(bytes, sheets.settings);
  if (!opened.ok) return opened;
  const { book } = opened.value;
  const cellsOn = (name: string): SheetCells => {
    const part = book.sheets.find((sheet) => sheet.name === name)?.part;
    return part === undefined ? { values: [], formulas: [] } : sheetCells(book, part);
  };
  return ok({
    ...opened.value,
    settings: cellsOn(sheets.settings),
    registry: cellsOn(sheets.registry),
    registrySheet: sheets.registry,
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
    bytes: packFile(book, sheets, { styles: styles.xml(), strings: strings.xml() }),
    withoutPictures: packed.flatMap(({ card, pictures }) => (pictures ? [card.sheetName] : [])),
    blanked: packed.flatMap(({ card, blanked }) => blankedOn(card.sheetName, blanked)),
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
