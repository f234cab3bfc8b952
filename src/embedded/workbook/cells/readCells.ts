import { shownFormula } from '../../formula/syntax/functionSpelling';
import { isCellError, NOT_CALCULATED, type FormulaValue } from '../../formula/values/formulaValue';
import { cellCount, containsCell, intersects, isWholeColumns, isWholeRows, type SheetArea } from '../../grid/area';
import { HostError } from '../../protocol/hostError';
import { formatNumber, formatText } from '../../numbers/formatNumber';
import { isDateFormat, isGeneralFormat } from '../../numbers/formatSyntax';
import { numberAsGeneral } from '../../numbers/plainNumber';
import { shownFormat } from '../../../ooxml/builtInFormats';
import type { Cell } from '../parts/cells/cell';
import { digitWidth, widthInDigits } from '../parts/styles/measure';
import { columnWidthInPoints } from './sizes';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const MOST_CELLS = 2_000_000;
const DAYS_FROM_1900_TO_1904 = 1462;

/** Excel answers null for the cells of whole rows and columns, and refuses to read too many. */
const readable = (where: SheetArea): boolean => {
  if (isWholeColumns(where) || isWholeRows(where)) return false;
  if (cellCount(where) > MOST_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
  return true;
};

/** One thing of every cell, row by row; null for whole rows and columns. Cells covered by a merge are passed as undefined. */
const mapCells = <Thing>(
  sheet: Sheet,
  where: SheetArea,
  read: (cell: Cell | undefined, row: number, column: number) => Thing,
  uncovered = false,
): Thing[][] | null => {
  if (!readable(where)) return null;
  const { grid, merges } = sheet.data;
  const near = uncovered ? [] : merges.filter((merge) => intersects(merge, where));
  const covered = (row: number, column: number): boolean =>
    near.some((merge) => containsCell(merge, row, column) && !(merge.top === row && merge.left === column));
  const rows: Thing[][] = [];
  for (let row = where.top; row <= where.bottom; row++) {
    const record = grid.rows.get(row);
    const line: Thing[] = [];
    for (let column = where.left; column <= where.right; column++) {
      const cell = near.length > 0 && covered(row, column) ? undefined : record?.cells.get(column);
      line.push(read(cell, row, column));
    }
    rows.push(line);
  }
  return rows;
};

const plain = (value: FormulaValue): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

export const readValues = (
  workbook: Workbook,
  sheet: Sheet,
  where: SheetArea,
): (string | number | boolean)[][] | null =>
  mapCells(sheet, where, (cell, row, column) => plain(workbook.calculator.value(sheet, row, column, cell)));

export const readFormulas = (sheet: Sheet, where: SheetArea): (string | number | boolean)[][] | null =>
  mapCells(sheet, where, (cell) =>
    cell?.formula ? `=${shownFormula(cell.formula.text)}` : plain(cell?.constant ?? null),
  );

const valueType = (value: FormulaValue): string => {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
};

export const readValueTypes = (workbook: Workbook, sheet: Sheet, where: SheetArea): string[][] | null =>
  mapCells(sheet, where, (cell, row, column) => valueType(workbook.calculator.value(sheet, row, column, cell)));

/** A value as its cell shows it when there is room enough. */
export const shownText = (workbook: Workbook, value: FormulaValue, style: number): string | null => {
  if (value === null) return '';
  if (isCellError(value)) return value === NOT_CALCULATED ? '#CALC!' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = shownFormat(workbook.styles.style(style).numberFormat, workbook.locale);
  if (typeof value === 'string') return formatText(value, format);
  return formatNumber(workbook.date1904 && isDateFormat(format) ? value + DAYS_FROM_1900_TO_1904 : value, format);
};

/** Numbers that have no room show as a row of #; General numbers are shortened instead. */
const fitted = (workbook: Workbook, sheet: Sheet, column: number, text: string | null, style: number): string => {
  const look = workbook.styles.style(style);
  const points = columnWidthInPoints(workbook, sheet, column);
  const digit = digitWidth({ name: look.fontName, size: look.fontSize }) * 0.75;
  const room = (points - 3.75) / digit;
  const hashes = '#'.repeat(Math.max(1, Math.floor(room)));
  if (text === null) return hashes;
  if (look.wrap || look.shrink || widthInDigits(text) <= room + 0.01) return text;
  if (!isGeneralFormat(look.numberFormat)) return hashes;
  return room >= 5 ? text : hashes;
};

export const readText = (workbook: Workbook, sheet: Sheet, where: SheetArea): string[][] | null =>
  mapCells(sheet, where, (cell, row, column) => {
    const value = workbook.calculator.value(sheet, row, column, cell);
    const style = cell?.style ?? 0;
    const text = shownText(workbook, value, style);
    if (typeof value !== 'number') return text ?? '';
    const merged = sheet.data.merges.some((merge) => containsCell(merge, row, column));
    if (merged) return text ?? numberAsGeneral(value);
    return fitted(workbook, sheet, column, text, style);
  });

export const readNumberFormats = (workbook: Workbook, sheet: Sheet, where: SheetArea): string[][] | null =>
  mapCells(
    sheet,
    where,
    (_, row, column) => workbook.styles.style(sheet.data.grid.style(row, column)).numberFormat,
    true,
  );
