import { wordIn, type Arguments } from '../../protocol/callArguments';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import { addSheet } from '../../workbook/sheets/sheetList';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { CommentCollectionType } from '../sheet/commentTypes';
import { NamedItemCollectionType } from '../sheet/namedItemTypes';
import { WorkbookProtectionType } from '../sheet/protectionTypes';
import { RangeAreasType } from '../range/rangeAreasType';
import { RangeType, WorksheetType } from '../objectTypes';
import { rangeMembers } from '../range/rangeMembers';
import { worksheetMembers } from '../sheet/worksheetMembers';
import { FunctionsType } from './functionTypes';
import { SettingCollectionType } from './settingTypes';
import { TableCollectionType } from '../table/tableCollectionType';
import { RangeTarget, SheetTarget } from '../targets';
import { createdWorkbook, createWorkbook } from './workbookCreatedType';

const sheetBy = (book: Workbook, key: string): Sheet | null => book.sheetById(key) ?? book.sheetNamed(key);

const listed = (book: Workbook, args: Arguments): readonly Sheet[] =>
  args.boolean(0, false) ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

const wired = (book: Workbook, sheet: Sheet | null | undefined): unknown => {
  if (!sheet) throw itemNotFound('there is no such worksheet');
  return WorksheetType.of(new SheetTarget(book, sheet));
};

export const WorksheetCollectionType = new WireType<Workbook>('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => WorksheetType.of(new SheetTarget(book, sheet))),
  methods: {
    Add: (book, args) => WorksheetType.of(new SheetTarget(book, addSheet(book, args.optionalText(0)))),
    GetActiveWorksheet: (book) => WorksheetType.of(new SheetTarget(book, book.reportedSheet)),
    GetCount: (book, args) => listed(book, args).length,
    GetFirst: (book, args) => wired(book, listed(book, args)[0]),
    GetLast: (book, args) => wired(book, listed(book, args).at(-1)),
    GetItem: (book, args) => wired(book, sheetBy(book, args.text(0))),
    GetItemOrNullObject: (book, args) => {
      const sheet = sheetBy(book, args.text(0));
      return sheet && WorksheetType.of(new SheetTarget(book, sheet));
    },
  },
});

const NumberFormatInfoType = new WireType<Workbook>('NumberFormatInfo', {
  properties: {
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
});

export const CultureInfoType = new WireType<Workbook>('CultureInfo', {
  properties: { Name: { get: (book) => book.locale } },
  links: { NumberFormat: (book) => NumberFormatInfoType.of(book) },
});

export const ApplicationType = new WireType<Workbook>('Application', {
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculator.calculateAll();
        book.calculationMode = wordIn(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        book.touch();
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book) => CultureInfoType.of(book) },
  methods: {
    Calculate: (book, args) => {
      const type = args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
      // What is old is known by what it depends on. In a workbook that calculates by itself nothing is.
      const isHeeded = type !== 'Recalculate' || book.traits.recalculatesChanged;
      if (book.calculationMode === 'Manual' && isHeeded) book.calculator.calculateAll();
      return null;
    },
    CreateWorkbook: (book, args) => createWorkbook(book, args.optionalText(0)),
    _GetWorkbookCreatedById: (book, args) => createdWorkbook(book, args.text(0)),
    // The host calculates when a value is asked for and draws nothing, so there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Whether events are delivered at all. */
const RuntimeType = new WireType<Workbook>('Runtime', {
  properties: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        book.eventsEnabled = value;
      },
    },
  },
});

/** The selected cells; refused while something else is selected. */
const selection = (book: Workbook): RangeTarget => {
  if (book.traits.objectSelected) {
    throw new HostError('InvalidSelection', 'The current selection is invalid for this action.');
  }
  return new RangeTarget(book, book.reportedSheet, book.reportedSheet.selection);
};

export const WorkbookType = new WireType<Workbook>('Workbook', {
  properties: {
    Name: { get: (book) => book.parts.surroundings.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: (book) => book.version > 0, loadedByDefault: false },
  },
  links: {
    Worksheets: (book) => WorksheetCollectionType.of(book),
    Tables: (book) => TableCollectionType.of({ book, sheet: null, list: () => book.tables }),
    Names: (book) => NamedItemCollectionType.of({ book, sheet: null }),
    Application: (book) => ApplicationType.of(book),
    Protection: (book) => WorkbookProtectionType.of(book),
    Settings: (book) => SettingCollectionType.of(book.parts.settings),
    Functions: (book) => FunctionsType.of(book),
    Comments: (book) => CommentCollectionType.of({ book, sheets: () => book.sheets }),
    _Runtime: (book) => RuntimeType.of(book),
  },
  methods: {
    // Where Excel runs in a browser, the client asks for both in one, of a root of its own.
    CreateAndOpenWorkbook: (book, args) => {
      createWorkbook(book, args.optionalText(0)).method('Open')?.(args);
      return null;
    },
    GetSelectedRange: (book) => RangeType.of(selection(book)),
    GetSelectedRanges: (book) =>
      RangeAreasType.of({ book, sheet: selection(book).sheet, areas: [selection(book).where] }),
    GetActiveCell: (book) => {
      const { top, left } = selection(book).where;
      return RangeType.of(selection(book).at({ top, left, bottom: top, right: left }));
    },
  },
});

// The kinds that all others lead to get their members here, where everything a client can reach comes together.
RangeType.define(rangeMembers);
WorksheetType.define(worksheetMembers);
