import type { Area } from '../../base/address';
import { cleanText, isErrorText } from '../../base/plainText';
import type { CellValue, Grid } from '../../base/grid';

/**
 * A grid to look things up in: cleaned texts, merged areas, the bounds of what is filled. Rows and columns are 0-based and
 * absolute, and any place may be asked for: outside the grid there is nothing ("").
 */
export class GridView {
  readonly sheet: string;
  /** The filled part; rowCount is 0 on an empty sheet. */
  readonly filled: Area;
  private readonly texts: readonly (readonly string[])[];
  private readonly mergeOf = new Map<number, Area>();
  private readonly width: number;

  constructor(readonly grid: Grid) {
    this.sheet = grid.sheet;
    this.width = grid.values.reduce((most, cells) => Math.max(most, cells.length), 0);
    for (const merge of grid.merges) this.remember(merge);
    this.texts = grid.values.map((row, r) => row.map((value, c) => this.ownText(value, grid.row + r, grid.column + c)));
    this.filled = this.bounds();
  }

  /** The cell's own text: "" for blanks and for cells that a merge covers. */
  text(row: number, column: number): string {
    return this.texts[row - this.grid.row]?.[column - this.grid.column] ?? '';
  }

  /** The text a person sees in the place: of the merged area where the cell belongs to one. Errors are "". */
  shown(row: number, column: number): string {
    const anchor = this.anchor(row, column);
    const text = this.text(anchor.row, anchor.column);
    return isErrorText(text) ? '' : text;
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row - this.grid.row]?.[column - this.grid.column] ?? '';
  }

  format(row: number, column: number): string {
    return this.grid.formats[row - this.grid.row]?.[column - this.grid.column] ?? 'General';
  }

  /** Whether the place shows the number 0: what a reference to a blank cell gives, and no word. */
  isZero(row: number, column: number): boolean {
    const { row: r, column: c } = this.anchor(row, column);
    return this.value(r, c) === 0;
  }

  /** The merged area the cell belongs to, null for a cell of its own. */
  merge(row: number, column: number): Area | null {
    return this.mergeOf.get(key(row, column)) ?? null;
  }

  /** The cell whose content the place shows: the first of the merged area it belongs to, or the place itself. */
  anchor(row: number, column: number): Pick<Area, 'row' | 'column'> {
    return this.merge(row, column) ?? { row, column };
  }

  /** The last row of the filled part; on an empty sheet the one before its first. */
  get lastRow(): number {
    return this.filled.row + this.filled.rowCount - 1;
  }

  /** The last column of the filled part. */
  get lastColumn(): number {
    return this.filled.column + this.filled.columnCount - 1;
  }

  /** Columns from `first` to `last`, of all the filled part unless named, that hold a text in the row. */
  filledColumns(row: number, first = this.filled.column, last = this.lastColumn): number[] {
    const columns: number[] = [];
    for (let column = first; column <= last; column++) if (this.text(row, column) !== '') columns.push(column);
    return columns;
  }

  private ownText(value: CellValue, row: number, column: number): string {
    const merge = this.merge(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return '';
    return cleanText(value);
  }

  private remember(merge: Area): void {
    const { row, column, values } = this.grid;
    const lastRow = Math.min(merge.row + merge.rowCount, row + values.length) - 1;
    const lastColumn = Math.min(merge.column + merge.columnCount, column + this.width) - 1;
    for (let r = merge.row; r <= lastRow; r++) {
      for (let c = merge.column; c <= lastColumn; c++) this.mergeOf.set(key(r, c), merge);
    }
  }

  private bounds(): Area {
    let top = -1;
    let bottom = -1;
    let left = Number.MAX_SAFE_INTEGER;
    let right = -1;
    this.texts.forEach((row, r) => {
      row.forEach((text, c) => {
        if (text === '') return;
        if (top < 0) top = r;
        bottom = r;
        left = Math.min(left, c);
        right = Math.max(right, c);
      });
    });
    if (top < 0) return { row: this.grid.row, column: this.grid.column, rowCount: 0, columnCount: 0 };
    return {
      row: this.grid.row + top,
      column: this.grid.column + left,
      rowCount: bottom - top + 1,
      columnCount: right - left + 1,
    };
  }
}

function key(row: number, column: number): number {
  return row * 16384 + column;
}
