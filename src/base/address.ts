/** Excel's own bounds: row and column numbers are 0-based everywhere in the code, A1 texts are for people and formulas. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle on one sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 → "A", 26 → "AA". @throws RangeError outside Excel's columns (a bug of the caller). */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) throw new RangeError(`column ${column}`);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26; null for a text that names no column of a sheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  const index = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < MAX_COLUMNS ? index : null;
}

/** (0, 0) → "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** (0, 0) → "$A$1", as formulas on other sheets point at settings. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** "B3:D5" for an area; a single cell is "B3". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** "$B$3:$D$5" for an area, as formulas on other sheets point at it. */
export function absoluteAreaAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Reads "B3", "$B$3" or "B3:D5", with or without a sheet name before "!"; null for anything else. */
export function parseArea(address: string): Area | null {
  const cell = plainCell(address);
  if (cell) return cell;
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = columnIndex(firstColumn);
  const endColumn = columnIndex(lastColumn);
  const row = Number(firstRow) - 1;
  const endRow = Number(lastRow) - 1;
  if (column === null || endColumn === null || row < 0 || endRow < row || endColumn < column) return null;
  if (endRow >= MAX_ROWS) return null;
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

/** A single cell as files name it, "B3"; null for all other spellings. Files name millions. */
function plainCell(address: string): Area | null {
  let column = 0;
  let at = 0;
  for (; at < 3; at += 1) {
    const letter = address.charCodeAt(at) - LETTER_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  let row = 0;
  if (at === 0 || address.length > at + 7) return null;
  for (let digits = at; digits < address.length; digits += 1) {
    const digit = address.charCodeAt(digits) - DIGIT_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (row === 0 || row > MAX_ROWS || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 };
}

const LETTER_A = 65;
const DIGIT_0 = 48;

/** A sheet name as formulas need it: quoted, inner quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A cell as formulas of other sheets name it: "'运营部'!$A$1". */
export function cellOnSheet(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(row, column)}`;
}

/** An area as formulas of other sheets name it: "'运营部'!$A$1:$B$2". */
export function areaOnSheet(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteAreaAddress(area)}`;
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The cells of an area, row by row. */
export function areaCells({ row, column, rowCount, columnCount }: Area): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
