import type { AddInFunctions } from '../formula/evaluation/addInFunction';
import { quoteSheetName, sheetNameKey } from '../grid/sheetNameRules';
import { countsFrom1904 } from '../../ooxml/dateSystem';
import type { OoxmlPackage } from '../../ooxml/package';
import { childNamed, element, isOn, type XmlElement } from '../../ooxml/xml';
import { isBuiltInName, type DefinedName } from './parts/definedName';
import type { WorkbookSettings } from './parts/addinSettings';
import type { StringTable } from './parts/markup/stringTable';
import type { Sheet } from './parts/sheet';
import type { Stylesheet } from './parts/styles/stylesheet';
import type { TableModel } from './parts/table';
import { Calculator } from './calculator';
import { ChangeLog } from './parts/changeLog';
import { CreatedWorkbooks } from './parts/createdWorkbooks';
import { ExcelTraits, Noticed } from './parts/excelTraits';
import { NamingSheets } from './parts/namingSheets';

/** What the workbook takes from the world around it. */
export interface WorkbookSurroundings {
  /** BCP 47: decides how short dates and currency are shown. */
  readonly locale: string;
  readonly fileName: string;
  /** The moment that TODAY and dates without a year are taken from. */
  readonly now: () => Date;
  /** The functions of add-ins that formulas may call. */
  readonly addIns?: AddInFunctions | undefined;
}

/** The parts a workbook is made of when it has been read. */
export interface WorkbookParts {
  readonly pack: OoxmlPackage;
  readonly part: string;
  readonly root: XmlElement;
  readonly styles: Stylesheet;
  readonly stylesPart: string;
  readonly strings: StringTable;
  readonly stringsPart: string;
  readonly names: DefinedName[];
  readonly settings: WorkbookSettings;
  readonly surroundings: WorkbookSurroundings;
}

/** An open workbook: what is in the file, and what has been done to it since. */
export class Workbook {
  private readonly list: Sheet[] = [];
  activeSheetId = '';
  /** The sheet that was active when the file was opened. */
  openedSheetId = '';
  /** The sheets, worksheets or not, in the order that the file had when it was opened or last saved: windows name them by it. */
  filedPlaces: readonly string[] = [];
  /** Counts changes to content; formula values know for which version they hold. */
  version = 0;
  /** The version when more than cells of one sheet was last changed: names, tables, which sheets there are. */
  changedAt = 0;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Whether clients are told of changes. */
  eventsEnabled = true;
  readonly changes = new ChangeLog();
  readonly created = new CreatedWorkbooks();
  readonly traits = new ExcelTraits();
  readonly noticed = new Noticed();
  /** The sheet that the API takes for the active one after another than the shown was frozen; "" for none. */
  mistakenSheetId = '';
  /** Id of the sheet that was shown when the last request ended; "" before any. */
  shownAtRest = '';
  readonly calculator: Calculator;
  private nextSheetId = 1;
  private sheetsChanged = 0;
  /** Which of its sheets may name which. */
  readonly naming = new NamingSheets();
  private readonly byKey = new Map<string, Sheet>();
  private readonly byId = new Map<string, Sheet>();

  constructor(readonly parts: WorkbookParts) {
    this.calculator = new Calculator(this);
  }

  get names(): DefinedName[] {
    return this.parts.names;
  }

  get styles(): Stylesheet {
    return this.parts.styles;
  }

  get pack(): OoxmlPackage {
    return this.parts.pack;
  }

  get locale(): string {
    return this.parts.surroundings.locale;
  }

  get date1904(): boolean {
    return countsFrom1904(this.parts.root);
  }

  /**
   * A new version: content is about to change. Returns the stamp for what is written now.
   * @param sheet the sheet on which cells are written, when nothing else is changed
   */
  touch(sheet?: Sheet): number {
    this.version++;
    if (sheet) sheet.changedAt = this.version;
    else this.changedAt = this.version;
    return this.version;
  }

  /** The sheet with this name, whatever its case and width. */
  sheetNamed(name: string): Sheet | null {
    return this.byKey.get(sheetNameKey(name)) ?? null;
  }

  sheetById(id: string): Sheet | null {
    return this.byId.get(id) ?? null;
  }

  /** The worksheets in tab order. */
  get sheets(): readonly Sheet[] {
    return this.list;
  }

  /** Another number whenever a sheet has come, gone or been renamed. */
  get sheetsAt(): number {
    return this.sheetsChanged;
  }

  /** Puts a sheet before the one that is now at `place`. */
  insertSheet(sheet: Sheet, place: number): void {
    this.sheetsChanged++;
    this.list.splice(place, 0, sheet);
    this.byKey.set(sheetNameKey(sheet.name), sheet);
    this.byId.set(sheet.id, sheet);
    this.naming.join(sheet, sheet.mentioned?.keys() ?? null);
  }

  removeSheet(sheet: Sheet): void {
    this.sheetsChanged++;
    this.list.splice(this.list.indexOf(sheet), 1);
    this.byKey.delete(sheetNameKey(sheet.name));
    this.byId.delete(sheet.id);
    this.naming.leave(sheet);
  }

  nameSheet(sheet: Sheet, name: string): void {
    this.sheetsChanged++;
    this.byKey.delete(sheetNameKey(sheet.name));
    sheet.name = name;
    this.byKey.set(sheetNameKey(name), sheet);
  }

  takeSheetId(): number {
    return this.nextSheetId++;
  }

  reserveSheetId(id: number): void {
    this.nextSheetId = Math.max(this.nextSheetId, id + 1);
  }

  get activeSheet(): Sheet {
    const active = this.sheetById(this.activeSheetId);
    const found =
      active?.visibility === 'Visible'
        ? active
        : (this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0]);
    if (!found) throw new RangeError('A workbook always has a sheet');
    return found;
  }

  /** The sheet that the API calls active: the one that is shown, or one it mistakes for it. */
  get reportedSheet(): Sheet {
    return this.sheetById(this.mistakenSheetId) ?? this.activeSheet;
  }

  /** Shows a sheet; the API knows then again which one it is. */
  show(sheet: Sheet): void {
    this.activeSheetId = sheet.id;
    this.mistakenSheetId = '';
  }

  get tables(): { readonly sheet: Sheet; readonly table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  tableNamed(name: string): { readonly sheet: Sheet; readonly table: TableModel } | null {
    const key = name.toLowerCase();
    return this.tables.find(({ table }) => table.name.toLowerCase() === key) ?? null;
  }

  /** The name as a formula on `sheet` sees it: the sheet's own names come first. */
  definedName(name: string, sheet: Sheet | null): DefinedName | null {
    const key = name.toLowerCase();
    const found = this.names.filter((each) => each.name.toLowerCase() === key);
    return (
      found.find((each) => sheet !== null && each.sheet === sheet.id) ??
      found.find((each) => each.sheet === null) ??
      null
    );
  }

  get listedNames(): DefinedName[] {
    return this.names.filter((each) => !isBuiltInName(each));
  }

  /** Sets, replaces or (formula null) removes a name that belongs to a sheet. */
  setSheetName(sheet: Sheet, name: string, formula: string | null): void {
    const index = this.names.findIndex((each) => each.name === name && each.sheet === sheet.id);
    const hidden = name === '_xlnm._FilterDatabase';
    if (index >= 0) this.names.splice(index, 1);
    if (formula !== null) {
      this.names.push({ name, sheet: sheet.id, formula, hidden, comment: '', others: {} });
    }
  }

  /** The element that protects the order of sheets, or undefined. */
  get structureProtection(): XmlElement | undefined {
    return childNamed(this.parts.root, 'workbookProtection');
  }

  get isStructureProtected(): boolean {
    return isOn(this.structureProtection?.attributes['lockStructure']);
  }

  protectStructure(password: string): void {
    const made = element('workbookProtection', {
      ...(password === '' ? {} : { workbookPassword: password }),
      lockStructure: '1',
    });
    const children = this.parts.root.children.filter((child) => child !== this.structureProtection);
    const after = children.findIndex(
      (child) => typeof child !== 'string' && ['bookViews', 'sheets'].includes(child.name),
    );
    children.splice(after < 0 ? children.length : after, 0, made);
    this.parts.root.children = children;
  }

  unprotectStructure(): void {
    this.parts.root.children = this.parts.root.children.filter((child) => child !== this.structureProtection);
  }

  /** "'My sheet'!" as formulas write it. */
  prefix(sheet: Sheet): string {
    return `${quoteSheetName(sheet.name)}!`;
  }
}
