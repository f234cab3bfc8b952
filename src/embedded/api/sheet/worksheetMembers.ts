import { area, LAST_COLUMN, LAST_ROW } from '../../grid/area';
import { booleanIn, numberIn, textIn, wordIn, type Arguments } from '../../protocol/callArguments';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { WireProperty, WireTypeMembers } from '../../protocol/wireType';
import { renameSheet } from '../../workbook/sheets/renameSheet';
import { activateSheet, copySheet, deleteSheet, moveSheet, setVisibility } from '../../workbook/sheets/sheetList';
import {
  gridlinesShown,
  headingsShown,
  setHeadings,
  setGridlines,
  setTabColor,
  tabColor,
} from '../../workbook/sheets/viewSettings';
import { setStandardWidth, standardWidth, defaultRowHeight } from '../../workbook/cells/sizes';
import { usedArea } from '../../workbook/cells/usedArea';
import type { Sheet } from '../../workbook/parts/sheet';
import { areaOnSheet, inSheet } from '../addresses';
import { AutoFilterType } from './autoFilterType';
import { ChartCollectionType } from '../chart/chartCollectionType';
import { CommentCollectionType } from './commentTypes';
import { FreezePanesType } from './freezePanesType';
import { NamedItemCollectionType } from './namedItemTypes';
import { HorizontalPageBreaksType } from './pageBreakTypes';
import { PageLayoutType } from './pageLayoutType';
import { colorIn } from '../styleArguments';
import { RangeType, WorksheetType } from '../objectTypes';
import { TableCollectionType } from '../table/tableCollectionType';
import { RangeAreasType } from '../range/rangeAreasType';
import { areasOfAddress } from '../range/severalAreas';
import { RangeTarget, SheetTarget } from '../targets';
import { WorksheetProtectionType } from './protectionTypes';

const rangeOf = (target: SheetTarget, top: number, left: number, bottom: number, right: number): RangeTarget =>
  new RangeTarget(target.book, target.sheet, inSheet(top, left, bottom, right));

/** Where Worksheet.copy puts the copy. */
const copyPlace = (target: SheetTarget, args: Arguments): number => {
  const { sheets } = target.book;
  const type = args.word(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  if (type === 'Beginning') return 0;
  if (type === 'End') return sheets.length;
  if (type === 'None') return sheets.indexOf(target.sheet) + 1;
  const relative = WorksheetType.targetOf(args.at(1));
  if (!relative) throw invalidArgument('a sheet is needed to put the copy beside');
  return sheets.indexOf(relative.sheet) + (type === 'After' ? 1 : 0);
};

/** The next sheet in a direction, hidden ones passed over when asked. */
const neighbour = (target: SheetTarget, args: Arguments, step: 1 | -1): Sheet | null => {
  const { sheets } = target.book;
  const visibleOnly = args.boolean(0, false);
  for (let i = sheets.indexOf(target.sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const sheet = sheets[i];
    if (sheet && (!visibleOnly || sheet.visibility === 'Visible')) return sheet;
  }
  return null;
};

const orNotFound = (target: SheetTarget, sheet: Sheet | null): unknown => {
  if (!sheet) throw itemNotFound('there is no such worksheet');
  return WorksheetType.of(new SheetTarget(target.book, sheet));
};

const orNull = (target: SheetTarget, sheet: Sheet | null): unknown =>
  sheet && WorksheetType.of(new SheetTarget(target.book, sheet));

const gridlines: WireProperty<SheetTarget> = {
  get: ({ sheet }) => gridlinesShown(sheet),
  set: ({ sheet }, value) => setGridlines(sheet, booleanIn(value)),
};

const headings: WireProperty<SheetTarget> = {
  get: ({ sheet }) => headingsShown(sheet),
  set: ({ sheet }, value) => setHeadings(sheet, booleanIn(value)),
};

const used = (target: SheetTarget, args: Arguments): RangeTarget | null => {
  const found = usedArea(target.sheet, args.boolean(0, false));
  return found && new RangeTarget(target.book, target.sheet, found);
};

/** What a client may ask of a worksheet. */
export const worksheetMembers: WireTypeMembers<SheetTarget> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        const old = sheet.name;
        renameSheet(book, sheet, textIn(value));
        book.noticed.undoCleared.push('Worksheet.name');
        if (sheet === book.activeSheet && sheet.name !== old) book.noticed.renamedInView.push(old);
      },
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, value) => {
        book.noticed.undoCleared.push('Worksheet.position');
        moveSheet(book, sheet, numberIn(value));
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ book, sheet }, value) => {
        book.noticed.undoCleared.push('Worksheet.visibility');
        setVisibility(book, sheet, wordIn(value, ['Visible', 'Hidden', 'VeryHidden']));
      },
    },
    TabColor: {
      get: ({ book, sheet }) => tabColor(book, sheet),
      set: ({ sheet }, value) => setTabColor(sheet, value === '' ? '' : colorIn(value)),
    },
    StandardWidth: {
      get: ({ book, sheet }) => standardWidth(book, sheet),
      set: ({ book, sheet }, value) => setStandardWidth(book, sheet, numberIn(value)),
    },
    StandardHeight: { get: ({ book, sheet }) => defaultRowHeight(book, sheet) },
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
  },
  links: {
    Charts: (target) => ChartCollectionType.of(target),
    Tables: ({ book, sheet }) =>
      TableCollectionType.of({ book, sheet, list: () => sheet.tables.map((table) => ({ sheet, table })) }),
    Protection: (target) => WorksheetProtectionType.of(target),
    PageLayout: (target) => PageLayoutType.of(target),
    HorizontalPageBreaks: (target) => HorizontalPageBreaksType.of(target),
    FreezePanes: (target) => FreezePanesType.of(target),
    AutoFilter: (target) => AutoFilterType.of(target),
    Comments: (target) => CommentCollectionType.of({ book: target.book, sheets: () => [target.sheet] }),
    Names: (target) => NamedItemCollectionType.of({ book: target.book, sheet: target.sheet }),
  },
  methods: {
    Activate: ({ book, sheet }) => {
      activateSheet(book, sheet);
      return null;
    },
    Calculate: ({ book }) => {
      book.calculator.markAllDirty();
      return null;
    },
    Copy: (target, args) => {
      target.book.noticed.undoCleared.push('Worksheet.copy');
      const copy = copySheet(target.book, target.sheet, copyPlace(target, args));
      return WorksheetType.of(new SheetTarget(target.book, copy));
    },
    Delete: ({ book, sheet }) => {
      book.noticed.undoCleared.push('Worksheet.delete');
      deleteSheet(book, sheet);
      return null;
    },
    GetRange: (target, args) => {
      const { book, sheet } = target;
      const address = args.optionalText(0);
      const where =
        address === null || address === '' ? area(0, 0, LAST_ROW, LAST_COLUMN) : areaOnSheet(book, sheet, address);
      return RangeType.of(new RangeTarget(book, sheet, where));
    },
    GetRanges: ({ book, sheet }, args) => RangeAreasType.of(areasOfAddress(book, sheet, args.optionalText(0))),
    GetRangeByIndexes: (target, args) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return RangeType.of(rangeOf(target, top, left, top + rows - 1, left + columns - 1));
    },
    GetCell: (target, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return RangeType.of(rangeOf(target, row, column, row, column));
    },
    GetUsedRange: (target, args) => RangeType.of(used(target, args) ?? rangeOf(target, 0, 0, 0, 0)),
    GetUsedRangeOrNullObject: (target, args) => RangeType.orNull(used(target, args)),
    GetNext: (target, args) => orNotFound(target, neighbour(target, args, 1)),
    GetNextOrNullObject: (target, args) => orNull(target, neighbour(target, args, 1)),
    GetPrevious: (target, args) => orNotFound(target, neighbour(target, args, -1)),
    GetPreviousOrNullObject: (target, args) => orNull(target, neighbour(target, args, -1)),
    _GetAnotherWorksheetById: (target, args) => orNotFound(target, target.book.sheetById(args.text(0))),
    _GetSheetById: (target, args) => orNotFound(target, target.book.sheetById(args.text(0))),
  },
};
