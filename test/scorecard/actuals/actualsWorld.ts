import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import type { ActualCard, ActualIndicator } from '../../../src/scorecard/actuals/actualsImport';
import type { CellValue, Grid } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';

const RATE: ActualIndicator = {
  id: 'conversion-rate',
  name: '询单转化率',
  row: 6,
  column: 8,
  unit: 'percent',
  rule: { type: 'decimal', min: -10, max: 10 },
  isPositive: false,
  target: 0.35,
  current: '',
};
const SALES: ActualIndicator = {
  ...RATE,
  id: 'sales',
  name: '销售额',
  row: 7,
  unit: 'yuan',
  rule: { type: 'decimal', min: null, max: null },
  target: 200000,
};
const FAULTS: ActualIndicator = {
  ...RATE,
  id: 'faults',
  name: '差错次数',
  row: 8,
  unit: 'times',
  rule: { type: 'whole', min: 0, max: null },
  target: 0,
};
const ATTITUDE: ActualIndicator = { ...RATE, id: 'attitude', name: '服务态度', row: 9, unit: 'score5', rule: null };

export const INDICATORS = { RATE, SALES, FAULTS, ATTITUDE };

export function actualCard(id: string, changes: Partial<ActualCard> = {}): ActualCard {
  return {
    number: `2026-11/${id}`,
    sheetName: `姓名${id}`,
    name: `姓名${id}`,
    employeeId: id,
    department: '客服部',
    position: '客服专员',
    indicators: [RATE, SALES, FAULTS, ATTITUDE],
    ...changes,
  };
}

/** Values as a sheet that starts at A1; a cell may be [value, number format]. */
export function grid(lines: readonly (readonly (CellValue | readonly [CellValue, string])[])[]): Grid {
  const width = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  const isFormatted = (cell: CellValue | readonly [CellValue, string]): cell is readonly [CellValue, string] =>
    Array.isArray(cell);
  const values = cells.map((line) => line.map((cell): CellValue => (isFormatted(cell) ? cell[0] : cell)));
  return {
    sheet: '数据',
    row: 0,
    column: 0,
    values,
    formulas: values,
    formats: cells.map((line) => line.map((cell) => (isFormatted(cell) ? cell[1] : 'General'))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    truncated: false,
  };
}

/** A drawing as it would be read back, its number formats included. */
export function drawnGrid(drawing: SheetDrawing): Grid {
  const { values } = drawnSheet('drawn', drawing);
  const formats = values.map((line) => line.map(() => 'General'));
  for (const { area, style } of drawing.styles) {
    if (style.numberFormat === undefined) continue;
    for (let row = area.row; row < Math.min(area.row + area.rowCount, formats.length); row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const line = formats[row];
        if (line) line[column] = style.numberFormat;
      }
    }
  }
  return { ...grid(values), formats };
}
