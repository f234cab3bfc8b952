import type { StyleRecord } from '../../src/embedded/workbook/parts/styles/styleRecord';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbench/snapshot/sheetSnapshot';

/** The look of a cell nobody formatted. */
export const PLAIN_STYLE: StyleRecord = {
  numberFormat: 'General',
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: null,
  borders: { left: null, right: null, top: null, bottom: null, diagonalUp: null, diagonalDown: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/** A text in a cell, looking plain. */
export const textCell = (row: number, column: number, text: string, style = 0): CellSnapshot => ({
  row,
  column,
  style,
  kind: 'text',
  text,
  entry: text,
});

/** A small sheet with these cells. */
export const snapshotOf = (cells: readonly CellSnapshot[], change: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  sheetId: '{1}',
  name: '编制表',
  rowCount: 60,
  columnCount: 26,
  isCut: false,
  defaultRowHeight: 20,
  defaultColumnWidth: 72,
  rowHeights: {},
  fixedRows: [],
  columnWidths: {},
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  zoom: 100,
  isProtected: false,
  merges: [],
  styles: { 0: PLAIN_STYLE },
  cells,
  charts: [],
  selection: { top: 0, left: 0, bottom: 0, right: 0 },
  ...change,
});
