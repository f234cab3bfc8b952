import { cellAddress, columnIndex, columnName } from '../../base/address';
import { LAST_COLUMN, LAST_ROW, area, isInSheet, isWholeColumns, isWholeRows, type SheetArea } from './area';

/** "A1" or "A1:B2". Whole columns have both corners too: files write A1:A1048576, never A:A. */
export const storedAreaName = (a: SheetArea): string => {
  const first = cellAddress(a.top, a.left);
  return a.top === a.bottom && a.left === a.right ? first : `${first}:${cellAddress(a.bottom, a.right)}`;
};

/** "A1", "A1:B2", "A:C" or "1:3" as Excel prints it. */
export const areaName = (a: SheetArea): string => {
  if (isWholeRows(a)) return `${a.top + 1}:${a.bottom + 1}`;
  if (isWholeColumns(a)) return `${columnName(a.left)}:${columnName(a.right)}`;
  return storedAreaName(a);
};

/** "$A$1:$B$2", as defined names and charts write it. */
export const absoluteAreaName = (a: SheetArea): string => {
  if (isWholeRows(a)) return `$${a.top + 1}:$${a.bottom + 1}`;
  if (isWholeColumns(a)) return `$${columnName(a.left)}:$${columnName(a.right)}`;
  const first = `$${columnName(a.left)}$${a.top + 1}`;
  return a.top === a.bottom && a.left === a.right ? first : `${first}:$${columnName(a.right)}$${a.bottom + 1}`;
};

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The column of a name; beyond the sheet's last for one that no sheet has. */
export const columnNumber = (name = ''): number => columnIndex(name) ?? LAST_COLUMN + 1;

const ordered = (top: number, left: number, bottom: number, right: number): SheetArea | null => {
  const found = area(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
  return isInSheet(found) ? found : null;
};

/** The rectangle that an A1 address without a sheet name stands for, or null when it stands for none. */
export const parseArea = (address: string): SheetArea | null => {
  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells) {
    const row = Number(cells[2]) - 1;
    const column = columnNumber(cells[1]);
    return cells[3] === undefined
      ? ordered(row, column, row, column)
      : ordered(row, column, Number(cells[4]) - 1, columnNumber(cells[3]));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1]), LAST_ROW, columnNumber(columns[2]));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
};

/** Splits "'My sheet'!A1" into its sheet name (null when there is none) and the rest. */
export const splitSheet = (address: string): { readonly sheet: string | null; readonly rest: string } => {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const name = address.slice(0, bang);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replace(/''/g, "'") : name, rest: address.slice(bang + 1) };
};

/** A list of areas as validations and merges write them: "A1 C3:D4". Parts that are no address are left out. */
export const parseAreaList = (list: string): SheetArea[] =>
  list
    .split(/[\s,]+/)
    .map((part) => (part ? parseArea(part) : null))
    .filter((found) => found !== null);

export const areaListName = (areas: readonly SheetArea[]): string => areas.map(areaName).join(' ');

export const storedAreaListName = (areas: readonly SheetArea[]): string => areas.map(storedAreaName).join(' ');
