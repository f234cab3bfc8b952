import type { StyleRecord } from '../../embedded/workbook/parts/styles/styleRecord';
import type { SheetArea } from '../../embedded/grid/area';

/** One sheet as it looks now, as plain data for the grid. Lengths in CSS pixels at 100 %; rows and columns are 0-based. */
export interface SheetSnapshot {
  readonly sheetId: string;
  readonly name: string;
  /** How many rows and columns the grid offers: what is in use and some room beyond. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet holds more than the grid shows. */
  readonly isCut: boolean;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** Only those that differ from the default; size 0 is hidden. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows whose height somebody has set: they do not grow with their texts. */
  readonly fixedRows: readonly number[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly isProtected: boolean;
  readonly merges: readonly SheetArea[];
  /** The looks the cells refer to by number. */
  readonly styles: Readonly<Record<number, StyleRecord>>;
  readonly cells: readonly CellSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly selection: SheetArea;
}

export type ValueKind = 'blank' | 'text' | 'number' | 'logical' | 'error';

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly kind: ValueKind;
  /** As the cell shows it. */
  readonly text: string;
  /** Points in which it is drawn where that is less than its style says, to fit into the cell. */
  readonly fontSize?: number;
  /** As the formula bar shows it and as it is edited: a formula with its =, a number with all its digits. */
  readonly entry: string;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'pie' | 'other';

export interface ChartSnapshot {
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  /** From the top left corner of cell A1. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** One entry of the row of tabs. Very hidden sheets have none. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string | null;
  readonly isHidden: boolean;
}
