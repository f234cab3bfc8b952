import { RELATIONSHIP_BASE } from '../../../ooxml/names';
import { NOT_CALCULATED, type FormulaValue } from '../../formula/values/formulaValue';
import {
  attributeNamed,
  childElements,
  childNamed,
  element,
  isOn,
  removeChild,
  serializeXml,
  type XmlElement,
} from '../../../ooxml/xml';
import { XML_DECLARATION } from '../../../ooxml/names';
import type { Cell } from '../parts/cells/cell';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';
import { saveDrawings } from '../objects/drawing';
import { writeSheet } from '../parts/markup/writeSheet';
import { withOtherSheets } from './otherSheets';
import { outdatedValues, withValues } from './outdatedValues';
import { saveSelection, unselectOtherSheets } from './selectedSheet';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The order of the workbook part's children that the schema asks for. */
const ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
  'webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const rootChild = (root: XmlElement, name: string): XmlElement => {
  const found = childNamed(root, name);
  if (found) return found;
  const made = element(name);
  const later = root.children.findIndex(
    (child) => typeof child !== 'string' && ORDER.indexOf(child.name.replace(/^.*:/, '')) > ORDER.indexOf(name),
  );
  root.children.splice(later < 0 ? root.children.length : later, 0, made);
  return made;
};

/** Formulas whose value no longer holds are written anew even on sheets that nobody touched; true where nothing else is to be. */
const saveValues = (workbook: Workbook, sheet: Sheet): boolean => {
  const { pack } = workbook;
  const values = outdatedValues(workbook, sheet);
  if (values.size === 0) return true;
  const made = withValues(pack.bytes(sheet.part), values);
  if (made) pack.setBytes(sheet.part, made);
  return made !== null;
};

const saveSheet = (workbook: Workbook, sheet: Sheet): void => {
  const { pack, strings } = workbook.parts;
  if (!sheet.isEdited && pack.has(sheet.part) && saveValues(workbook, sheet)) return;
  const known = (cell: Cell, row: number, column: number): FormulaValue => {
    const value = workbook.calculator.value(sheet, row, column, cell);
    return value === NOT_CALCULATED ? (cell.formula?.kept ?? null) : value;
  };
  pack.setText(sheet.part, writeSheet(sheet.data, strings, known));
  pack.setContentType(
    sheet.part,
    pack.contentType(sheet.part)?.includes('worksheet') ? (pack.contentType(sheet.part) ?? SHEET_TYPE) : SHEET_TYPE,
  );
  sheet.wasSaved();
};

const saveTables = (workbook: Workbook): void => {
  for (const { table } of workbook.tables) {
    if (!table.changed) continue;
    workbook.pack.setXml(table.part, table.root);
    table.changed = false;
  }
};

/** The relationship id by which the workbook refers to a sheet's part. */
const relationOf = (workbook: Workbook, sheet: Sheet): string => {
  const relations = workbook.pack.relationshipsOf(workbook.parts.part);
  const found = relations.all.find((each) => each.target === sheet.part);
  return found ? found.id : relations.add('worksheet', sheet.part);
};

/** Writes the list of sheets, and answers with their ids in its order. */
const saveSheetList = (workbook: Workbook): string[] => {
  const holder = rootChild(workbook.parts.root, 'sheets');
  const old = childElements(holder);
  const entries = new Map(old.map((entry) => [attributeNamed(entry, 'id') ?? '', entry]));
  const ours = workbook.sheets.map((sheet) => {
    const relation = relationOf(workbook, sheet);
    const state = STATES[sheet.visibility];
    const before = entries.get(relation)?.attributes ?? { sheetId: String(sheet.sheetId), 'r:id': relation };
    const { state: was = 'visible', ...kept } = before;
    // Some programs say of a visible sheet that it is.
    const said = was === (state ?? 'visible') ? before : { ...kept, ...(state ? { state } : {}) };
    return { id: sheet.id, entry: element('sheet', { ...said, name: sheet.name }) };
  });
  const ids = new Map(workbook.sheets.map((sheet) => [relationOf(workbook, sheet), sheet.id]));
  const listed = withOtherSheets(ours, old, ids, workbook.pack.relationshipsOf(workbook.parts.part));
  holder.children = listed.map(({ entry }) => entry);
  workbook.parts.root.attributes['xmlns:r'] ??= RELATIONSHIP_BASE;
  return listed.map(({ id }) => id);
};

const saveNames = (workbook: Workbook, places: readonly string[]): void => {
  const items = workbook.names
    .filter((each) => each.sheet === null || places.includes(each.sheet))
    .map(({ name, sheet, formula, hidden, comment, others: { hidden: said, ...others } }) =>
      element(
        'definedName',
        {
          name,
          ...(comment === '' ? {} : { comment }),
          ...(sheet === null ? {} : { localSheetId: String(places.indexOf(sheet)) }),
          ...(said !== undefined && isOn(said) === hidden ? { hidden: said } : hidden ? { hidden: '1' } : {}),
          ...others,
        },
        [formula],
      ),
    );
  const old = childNamed(workbook.parts.root, 'definedNames');
  if (items.length === 0) {
    if (old) removeChild(workbook.parts.root, old);
  } else rootChild(workbook.parts.root, 'definedNames').children = items;
};

/** Lets a window name by its new place the sheet that it named before; one that is gone is not named. */
const followSheet = (workbook: Workbook, places: readonly string[], view: XmlElement, attribute: string): void => {
  const before = Number(view.attributes[attribute] ?? 0);
  const place = places.indexOf(workbook.filedPlaces[before] ?? '');
  if (place === before) return;
  if (place > 0) view.attributes[attribute] = String(place);
  else delete view.attributes[attribute];
};

const saveActiveSheet = (workbook: Workbook, places: readonly string[]): void => {
  if (workbook.activeSheetId === workbook.openedSheetId && workbook.version === 0) return;
  const views = rootChild(workbook.parts.root, 'bookViews');
  const [view = element('workbookView'), ...otherWindows] = childElements(views);
  if (childElements(views).length === 0) views.children = [view];
  for (const each of otherWindows) followSheet(workbook, places, each, 'activeTab');
  for (const each of [view, ...otherWindows]) {
    if (each.attributes['firstSheet'] !== undefined) followSheet(workbook, places, each, 'firstSheet');
  }
  workbook.filedPlaces = places;
  const index = places.indexOf(workbook.activeSheet.id);
  if (index > 0) view.attributes['activeTab'] = String(index);
  else delete view.attributes['activeTab'];
  const first = Number(view.attributes['firstSheet'] ?? 0);
  if (first > index) delete view.attributes['firstSheet'];
};

/** The calculation chain lists formula cells; one that is out of date makes Excel repair the file, none at all does not. */
const dropCalculationChain = (workbook: Workbook): void => {
  const relations = workbook.pack.relationshipsOf(workbook.parts.part);
  for (const { id, target } of relations.ofType('calcChain')) {
    relations.remove(id);
    workbook.pack.remove(target);
  }
};

const addMissingPart = (workbook: Workbook, part: string, kind: 'styles' | 'sharedStrings', type: string): void => {
  const relations = workbook.pack.relationshipsOf(workbook.parts.part);
  if (relations.ofType(kind).length === 0) relations.add(kind, part);
  if (!workbook.pack.has(part) || !workbook.pack.contentType(part)) workbook.pack.setContentType(part, type);
};

/** A signature tells that nothing was changed; Excel too takes it away from a workbook that is changed. */
const dropSignatures = (workbook: Workbook): void => {
  const relations = workbook.pack.relationshipsOf('');
  for (const { id, target } of relations.all.filter(({ type }) => type.endsWith('/digital-signature/origin'))) {
    relations.remove(id);
    for (const signature of workbook.pack.relationshipsOf(target).all) {
      for (const certificate of workbook.pack.relationshipsOf(signature.target).all) {
        workbook.pack.remove(certificate.target);
      }
      workbook.pack.remove(signature.target);
    }
    workbook.pack.remove(target);
  }
};

/** The workbook as a file. Excel and LibreOffice are told to calculate every formula when they open it. */
export const saveWorkbook = (workbook: Workbook): Uint8Array => {
  const { pack, part, root, styles, stylesPart, strings, stringsPart, settings } = workbook.parts;
  if (workbook.activeSheetId !== workbook.openedSheetId || workbook.version > 0) {
    saveSelection(workbook);
    unselectOtherSheets(workbook);
  }
  workbook.sheets.forEach((sheet) => saveSheet(workbook, sheet));
  saveTables(workbook);
  saveDrawings(workbook);
  const places = saveSheetList(workbook);
  saveNames(workbook, places);
  saveActiveSheet(workbook, places);
  if (styles.changed) {
    addMissingPart(workbook, stylesPart, 'styles', STYLES_TYPE);
    pack.setText(stylesPart, XML_DECLARATION + serializeXml(styles.root));
    styles.changed = false;
  }
  if (strings.grown) {
    addMissingPart(workbook, stringsPart, 'sharedStrings', STRINGS_TYPE);
    pack.setText(stringsPart, strings.serialize());
  }
  if (workbook.version > 0) {
    dropCalculationChain(workbook);
    dropSignatures(workbook);
    const calculation = rootChild(root, 'calcPr');
    calculation.attributes['fullCalcOnLoad'] = '1';
    const mode = { Automatic: null, Manual: 'manual', AutomaticExceptTables: 'autoNoTable' }[workbook.calculationMode];
    if (mode) calculation.attributes['calcMode'] = mode;
    else delete calculation.attributes['calcMode'];
  }
  settings.save();
  pack.setXml(part, root);
  return pack.write(workbook.sheets.length > 100 ? 1 : 6);
};
