import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount, type SheetArea } from '../../grid/area';
import { invalidArgument } from '../../protocol/hostError';
import { booleanIn } from '../../protocol/callArguments';
import type { WireProperty } from '../../protocol/wireType';
import { changeStyle } from '../../workbook/cells/cellStyles';
import { readLink, writeLink } from '../../workbook/cells/links';
import { requireAllowed, requireUnlocked } from '../../workbook/cells/protection';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from '../../workbook/cells/readCells';
import { columnWidthInPoints, rowHeightInPoints, setColumnsHidden, setRowsHidden } from '../../workbook/cells/sizes';
import { writeValues } from '../../workbook/cells/writeCells';
import { fullAddress } from '../addresses';
import type { RangeTarget } from '../targets';

const requireBounded = (where: SheetArea): void => {
  if (isWholeColumns(where) || isWholeRows(where)) {
    throw invalidArgument('cells of whole rows or columns cannot be set one by one');
  }
};

const write = (range: RangeTarget, value: unknown): void => {
  if (value !== '') requireBounded(range.where);
  writeValues(range.book, range.sheet, range.where, value);
};

/** Number formats: one for all cells, or one for each; null leaves a cell as it is. */
const writeNumberFormats = (range: RangeTarget, value: unknown): void => {
  requireAllowed(range.sheet, 'allowFormatCells');
  const { where } = range;
  if (!Array.isArray(value)) {
    if (typeof value !== 'string') throw invalidArgument('a number format is a text');
    changeStyle(range.book, range.sheet, where, { numberFormat: value });
    return;
  }
  requireBounded(where);
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowCount(where) && rows.every((row) => Array.isArray(row) && row.length === columnCount(where));
  if (!fits)
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  rows.forEach((line, r) =>
    (line as readonly unknown[]).forEach((format, c) => {
      if (format === null) return;
      if (typeof format !== 'string') throw invalidArgument('a number format is a text');
      const [row, column] = [where.top + r, where.left + c];
      changeStyle(
        range.book,
        range.sheet,
        { top: row, left: column, bottom: row, right: column },
        { numberFormat: format },
      );
    }),
  );
};

/** true or false when all rows (or columns) agree, else null. */
const agreed = (first: number, last: number, isHidden: (at: number) => boolean): boolean | null => {
  const start = isHidden(first);
  for (let at = first + 1; at <= Math.min(last, first + 100_000); at++) if (isHidden(at) !== start) return null;
  return start;
};

const rowHidden = (range: RangeTarget): boolean | null => {
  const { rows } = range.sheet.data.grid;
  return agreed(range.where.top, range.where.bottom, (row) => rows.get(row)?.hidden ?? false);
};

const columnHidden = (range: RangeTarget): boolean | null => {
  const { columns } = range.sheet.data.grid;
  return agreed(range.where.left, range.where.right, (column) => columns.at(column).hidden);
};

const sum = (from: number, to: number, size: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at <= to; at++) total += size(at);
  return total;
};

/** Distance in points of a cell's top left corner from the sheet's. */
const offsetOf = (range: RangeTarget, row: number, column: number): { top: number; left: number } => ({
  top: sum(0, row - 1, (at) => rowHeightInPoints(range.book, range.sheet, at)),
  left: sum(0, column - 1, (at) => columnWidthInPoints(range.book, range.sheet, at)),
});

const asAsked = { loadedByDefault: false };

/** The values of a range. */
export const rangeContent: Readonly<Record<string, WireProperty<RangeTarget>>> = {
  Address: { get: (range) => fullAddress(range.book, range.sheet, range.where) },
  AddressLocal: { get: (range) => fullAddress(range.book, range.sheet, range.where) },
  RowIndex: { get: (range) => range.where.top },
  ColumnIndex: { get: (range) => range.where.left },
  RowCount: { get: (range) => rowCount(range.where) },
  ColumnCount: { get: (range) => columnCount(range.where) },
  CellCount: { get: (range) => (cellCount(range.where) > 2 ** 31 - 1 ? -1 : cellCount(range.where)) },
  IsEntireRow: { get: (range) => isWholeRows(range.where), ...asAsked },
  IsEntireColumn: { get: (range) => isWholeColumns(range.where), ...asAsked },
  Values: { get: (range) => readValues(range.book, range.sheet, range.where), set: write },
  Formulas: { get: (range) => readFormulas(range.sheet, range.where), set: write },
  FormulasLocal: { get: (range) => readFormulas(range.sheet, range.where), set: write },
  Text: { get: (range) => readText(range.book, range.sheet, range.where) },
  ValueTypes: { get: (range) => readValueTypes(range.book, range.sheet, range.where) },
  NumberFormat: {
    get: (range) => readNumberFormats(range.book, range.sheet, range.where),
    set: writeNumberFormats,
  },
  RowHidden: {
    get: rowHidden,
    set: (range, value) => {
      requireAllowed(range.sheet, 'allowFormatRows');
      setRowsHidden(range.sheet, range.where, booleanIn(value));
    },
  },
  ColumnHidden: {
    get: columnHidden,
    set: (range, value) => {
      requireAllowed(range.sheet, 'allowFormatColumns');
      setColumnsHidden(range.sheet, range.where, booleanIn(value));
    },
  },
  Hidden: {
    get: (range) => {
      const [rows, columns] = [rowHidden(range), columnHidden(range)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  Hyperlink: {
    get: (range) => readLink(range.book, range.sheet, range.where),
    set: (range, value) => {
      requireAllowed(range.sheet, 'allowInsertHyperlinks');
      requireUnlocked(range.book, range.sheet, range.where);
      writeLink(range.book, range.sheet, range.where, value);
    },
    ...asAsked,
  },
  Top: { get: (range) => offsetOf(range, range.where.top, range.where.left).top, ...asAsked },
  Left: { get: (range) => offsetOf(range, range.where.top, range.where.left).left, ...asAsked },
  Height: {
    get: (range) => sum(range.where.top, range.where.bottom, (row) => rowHeightInPoints(range.book, range.sheet, row)),
    ...asAsked,
  },
  Width: {
    get: (range) =>
      sum(range.where.left, range.where.right, (column) => columnWidthInPoints(range.book, range.sheet, column)),
    ...asAsked,
  },
};
