import type { CellValue } from '../../../base/grid';
import { scanCells } from './scanCells';
import type { SheetValues } from '../sheets/sheetValues';

const MAX_ROWS_READ = 5000;
const MAX_COLUMNS_READ = 60;

/** The values of a worksheet part; rows from MAX_ROWS_READ on only say that there is more. */
export function readSheetValues(name: string, xml: string, strings: readonly string[]): SheetValues {
  const values: CellValue[][] = [];
  let truncated = false;
  scanCells(xml, strings, ({ row, column, value }) => {
    if (value === '' || column >= MAX_COLUMNS_READ) return;
    if (row >= MAX_ROWS_READ) {
      truncated = true;
      return;
    }
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = value;
  });
  return { name, row: 0, column: 0, values, truncated };
}
