import {
  cellCount,
  containsArea,
  containsCell,
  intersects,
  isWholeColumns,
  isWholeRows,
  type SheetArea,
} from '../../grid/area';
import type { Shift } from '../../formula/syntax/shift';
import type { Arguments } from '../../protocol/callArguments';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { clearRange } from '../../workbook/cells/clearRange';
import { copyRange, type CopyType } from '../../workbook/cells/copyRange';
import { mergeCells, unmergeCells } from '../../workbook/cells/mergeCells';
import { isProtected, requireAllowed, requireUnlocked, requireUnprotected } from '../../workbook/cells/protection';
import { shiftSheet } from '../../workbook/sheets/shiftSheet';
import { areaInBook } from '../addresses';
import { cellProperties, columnProperties, rowProperties, setRowProperties } from './cellProperties';
import { RangeAreasType } from './rangeAreasType';
import { RangeType } from '../objectTypes';
import { TableScopedCollectionType } from '../table/tableCollectionType';
import type { RangeTarget } from '../targets';

const shiftOf = (range: RangeTarget, kind: Shift['kind'], rows: boolean): Shift => {
  const { where } = range;
  if (rows && isWholeColumns(where)) throw invalidArgument('whole columns move sideways');
  if (!rows && isWholeRows(where)) throw invalidArgument('whole rows move up and down');
  return { kind, direction: rows ? 'rows' : 'columns', area: where };
};

const insert = (range: RangeTarget, args: Arguments): unknown => {
  const shift = shiftOf(range, 'insert', args.word(0, ['Down', 'Right']) === 'Down');
  shiftSheet(range.book, range.sheet, shift);
  return RangeType.of(range.at(shift.area));
};

const copyFrom = (range: RangeTarget, args: Arguments): null => {
  const given = args.at(0);
  const source =
    typeof given === 'string'
      ? areaInBook(range.book, given, range.book.reportedSheet)
      : ((): { sheet: RangeTarget['sheet']; area: SheetArea } => {
          const other = args.target(0, RangeType);
          return { sheet: other.sheet, area: other.where };
        })();
  const type = args.word<CopyType>(1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
  if (type === 'Formats') requireAllowed(range.sheet, 'allowFormatCells');
  else requireUnlocked(range.book, range.sheet, range.where);
  if (type === 'All' && isProtected(range.sheet)) requireAllowed(range.sheet, 'allowFormatCells');
  const skipBlanks = args.boolean(2, false);
  copyRange(range.book, source, range.sheet, range.where, { type, skipBlanks, transpose: args.boolean(3, false) });
  return null;
};

const merge = (range: RangeTarget, args: Arguments): null => {
  requireUnprotected(range.sheet);
  if (isWholeColumns(range.where) && isWholeRows(range.where))
    throw invalidArgument('the whole sheet cannot be merged');
  mergeCells(range.book, range.sheet, range.where, args.boolean(0, false));
  return null;
};

/**
 * The merged areas whose first cell is in the range, as one object of several areas; null when there are none. On Windows
 * even this call takes away what Ctrl+Z could undo.
 */
const mergedAreas = (range: RangeTarget): unknown => {
  if (range.book.traits.readingMergesClearsUndo) range.book.noticed.undoCleared.push('Range.getMergedAreas');
  const areas = range.sheet.data.merges.filter((each) => containsCell(range.where, each.top, each.left));
  const sorted = areas.sort((a, b) => a.top - b.top || a.left - b.left);
  return sorted.length === 0 ? null : RangeAreasType.of({ book: range.book, sheet: range.sheet, areas: sorted });
};

const clear = (range: RangeTarget, args: Arguments): null => {
  const what = args.word(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
  if (what !== 'Formats') requireUnlocked(range.book, range.sheet, range.where);
  if (what !== 'Contents') requireAllowed(range.sheet, 'allowFormatCells');
  clearRange(range.book, range.sheet, range.where, what);
  return null;
};

const validateArraySize = (range: RangeTarget, args: Arguments): null => {
  const { top, left, bottom, right } = range.where;
  if (args.integer(0) !== bottom - top + 1 || args.integer(1) !== right - left + 1) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  return null;
};

/** The members that change a range's cells, or ask for many things at once. */
export const rangeActions: Readonly<Record<string, (range: RangeTarget, args: Arguments) => unknown>> = {
  Insert: insert,
  Delete: (range, args) => {
    shiftSheet(range.book, range.sheet, shiftOf(range, 'delete', args.word(0, ['Up', 'Left']) === 'Up'));
    return null;
  },
  Clear: clear,
  CopyFrom: copyFrom,
  Merge: merge,
  Unmerge: (range) => {
    requireUnprotected(range.sheet);
    unmergeCells(range.sheet, range.where);
    return null;
  },
  GetMergedAreas: (range) => {
    const found = mergedAreas(range);
    if (!found) throw new HostError('ItemNotFound', 'There are no merged areas.');
    return found;
  },
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (range, args) => {
    const fully = args.boolean(0, false);
    const found = range.sheet.tables.filter((table) =>
      fully ? containsArea(range.where, table.area) : intersects(table.area, range.where),
    );
    return TableScopedCollectionType.of({
      book: range.book,
      list: () => found.map((table) => ({ sheet: range.sheet, table })),
    });
  },
  GetRowProperties: (range, args) => rowProperties(range, args.object(0)),
  SetRowProperties: (range, args) => {
    requireAllowed(range.sheet, 'allowFormatRows');
    setRowProperties(range, args.at(0));
    return null;
  },
  GetColumnProperties: (range, args) => columnProperties(range, args.object(0)),
  GetCellProperties: (range, args) => {
    if (cellCount(range.where) > 200_000) {
      throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return cellProperties(range, args.object(0));
  },
  Select: (range) => {
    if (range.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden sheet has no selection.');
    const { traits, shownAtRest } = range.book;
    if (!traits.selectsOutOfView && shownAtRest !== range.sheet.id) return null;
    range.book.show(range.sheet);
    range.sheet.selection = range.where;
    return null;
  },
  Calculate: (range) => {
    range.book.calculator.markAllDirty();
    return null;
  },
  _ValidateArraySize: validateArraySize,
};
