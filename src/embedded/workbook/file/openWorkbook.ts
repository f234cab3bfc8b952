import { err, ok, type Result } from '../../../base/result';
import { OFFICE_THEME, readThemeColors } from '../parts/styles/color';
import { OoxmlPackage } from '../../../ooxml/package';
import { isCompoundFile, PartDamaged } from '../../../ooxml/zip';
import {
  attributeNamed,
  childElements,
  childNamed,
  isOn,
  textOf,
  withoutRootPrefix,
  type XmlElement,
} from '../../../ooxml/xml';
import { STRICT_MAIN_NAMESPACE } from '../../../ooxml/names';
import { localName } from '../../../ooxml/scanXml';
import { PRINT_AREA, readablePrintArea, type DefinedName } from '../parts/definedName';
import { otherSheetId } from './otherSheets';
import { readSheet } from '../parts/markup/readSheet';
import { WorkbookSettings } from '../parts/addinSettings';
import { CellPool } from '../parts/cells/cellPool';
import { StringTable } from '../parts/markup/stringTable';
import { Sheet, type Visibility } from '../parts/sheet';
import { Stylesheet } from '../parts/styles/stylesheet';
import { TableModel } from '../parts/table';
import { Workbook, type WorkbookSurroundings } from '../workbook';

/** Why a file could not be opened. */
export type OpenFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'oldFormat' }
  /** Open XML in its strict form: the host would write a mixture of both forms. */
  | { readonly kind: 'strict' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'notAWorkbook'; readonly detail: string };

class StrictWorkbook extends Error {}

/** A workbook with thousands of sheets stays far below these; they only keep a wrong file from filling the memory. */
const LIMITS = { packed: 300_000_000, unpacked: 1_500_000_000 };

const holdsText = (bytes: Uint8Array, text: string): boolean => {
  const wanted = [...text].flatMap((c) => [c.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** When the cells of sheets are read: all at once, so that a damaged sheet is found now, or each when it is first asked for. */
export type SheetsRead = 'now' | 'whenAsked';

/** Opens a workbook (.xlsx, .xlsm, .xltx, .xltm). */
export const openWorkbook = (
  bytes: Uint8Array,
  surroundings: WorkbookSurroundings,
  sheetsRead: SheetsRead = 'now',
): Result<Workbook, OpenFailure> => {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (isCompoundFile(bytes)) {
    return err({ kind: holdsText(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat' });
  }
  try {
    const workbook = readWorkbook(OoxmlPackage.read(bytes, LIMITS), surroundings);
    // A damaged one is found now and not in the middle of somebody's work.
    if (sheetsRead === 'now') workbook.sheets.forEach((sheet) => sheet.data);
    return ok(workbook);
  } catch (error) {
    if (error instanceof StrictWorkbook) return err({ kind: 'strict' });
    const detail = error instanceof Error ? error.message : String(error);
    // Whatever else is wrong inside the bytes, the caller can do one thing about it: say that this is no workbook.
    return err({
      kind: error instanceof PartDamaged || error instanceof SyntaxError ? 'damaged' : 'notAWorkbook',
      detail,
    });
  }
};

const visibility = (state: string | undefined): Visibility =>
  state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';

const optionalPart = (pack: OoxmlPackage, from: string, type: string): string | null => {
  const found = pack.relationshipsOf(from).ofType(type)[0];
  return found && pack.has(found.target) ? found.target : null;
};

const readNames = (root: XmlElement, sheetIds: readonly string[]): DefinedName[] => {
  const holder = childNamed(root, 'definedNames');
  if (!holder) return [];
  return childElements(holder).flatMap((each) => {
    const { name = '', localSheetId, hidden, comment = '', ...others } = each.attributes;
    const formula = name === PRINT_AREA ? readablePrintArea(textOf(each)) : textOf(each);
    if (formula === null) return [];
    return {
      name,
      sheet: localSheetId === undefined ? null : (sheetIds[Number(localSheetId)] ?? null),
      formula,
      hidden: isOn(hidden),
      comment,
      others: hidden === undefined ? others : { hidden, ...others },
    };
  });
};

const readTables = (pack: OoxmlPackage, part: string): TableModel[] =>
  pack
    .relationshipsOf(part)
    .ofType('table')
    .filter(({ target }) => pack.has(target))
    .map(({ target }) => new TableModel(target, withoutRootPrefix(pack.xml(target))));

const isStrict = (root: XmlElement): boolean =>
  root.attributes['conformance'] === 'strict' || root.attributes['xmlns'] === STRICT_MAIN_NAMESPACE;

const readWorkbook = (pack: OoxmlPackage, surroundings: WorkbookSurroundings): Workbook => {
  const part = pack.relationshipsOf('').ofType('officeDocument')[0]?.target;
  if (part === undefined || !pack.has(part)) throw new RangeError('The package has no main part');
  const root = withoutRootPrefix(pack.xml(part));
  if (localName(root.name) !== 'workbook') throw new RangeError('The main part is no workbook');
  if (isStrict(root)) throw new StrictWorkbook();
  const relations = pack.relationshipsOf(part);
  const themePart = optionalPart(pack, part, 'theme');
  const stylesPart = optionalPart(pack, part, 'styles');
  const stringsPart = optionalPart(pack, part, 'sharedStrings');
  const theme = themePart ? readThemeColors(pack.xml(themePart)) : OFFICE_THEME;
  const strings = new StringTable(stringsPart ? pack.text(stringsPart) : null);
  const pool = new CellPool();

  const entries = childElements(childNamed(root, 'sheets') ?? root).filter(({ name }) => localName(name) === 'sheet');
  const sheets: Sheet[] = [];
  const idsByPlace: string[] = [];
  for (const entry of entries) {
    const relation = relations.byId(attributeNamed(entry, 'id') ?? '');
    if (!relation || !relation.type.endsWith('/worksheet') || !pack.has(relation.target)) {
      idsByPlace.push(otherSheetId(entry));
      continue;
    }
    const { target } = relation;
    const sheetId = Number(entry.attributes['sheetId'] ?? sheets.length + 1);
    const sheet = new Sheet(sheetId, entry.attributes['name'] ?? '', target, () =>
      readSheet(pack.text(target), strings, pool),
    );
    sheet.visibility = visibility(entry.attributes['state']);
    sheet.tables = readTables(pack, target);
    sheets.push(sheet);
    idsByPlace.push(sheet.id);
  }
  if (sheets.length === 0) throw new RangeError('The workbook has no worksheet');

  const workbook = new Workbook({
    pack,
    part,
    root,
    styles: new Stylesheet(stylesPart ? pack.text(stylesPart) : null, theme),
    stylesPart: stylesPart ?? 'xl/styles.xml',
    strings,
    stringsPart: stringsPart ?? 'xl/sharedStrings.xml',
    names: readNames(root, idsByPlace),
    settings: new WorkbookSettings(pack, part),
    surroundings,
  });
  sheets.forEach((sheet, place) => workbook.insertSheet(sheet, place));
  sheets.forEach((sheet) => workbook.reserveSheetId(sheet.sheetId));
  entries.forEach((entry) => workbook.reserveSheetId(Number(entry.attributes['sheetId'] ?? 0)));
  const view = childElements(childNamed(root, 'bookViews') ?? root).find(
    ({ name }) => localName(name) === 'workbookView',
  );
  workbook.filedPlaces = idsByPlace;
  const active = idsByPlace[Number(view?.attributes['activeTab'] ?? 0)];
  workbook.activeSheetId = (sheets.find(({ id }) => id === active) ?? sheets[0])?.id ?? '';
  workbook.openedSheetId = workbook.activeSheetId;
  const mode = childNamed(root, 'calcPr')?.attributes['calcMode'];
  if (mode === 'manual') workbook.calculationMode = 'Manual';
  if (mode === 'autoNoTable') workbook.calculationMode = 'AutomaticExceptTables';
  return workbook;
};
