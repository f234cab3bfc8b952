import { area, type SheetArea } from '../../../grid/area';
import { blankCell, emptyRow, isBlank, type Cell, type Row } from './cell';
import { ColumnTable } from './columnTable';

type Visit = (cell: Cell, row: number, column: number) => void;

const eachInRow = ({ cells }: Row, row: number, { left, right }: SheetArea, visit: Visit): void => {
  if (right - left < cells.size) {
    for (let column = left; column <= right; column++) {
      const cell = cells.get(column);
      if (cell) visit(cell, row, column);
    }
    return;
  }
  const columns = [...cells.keys()].filter((column) => column >= left && column <= right);
  for (const column of columns.sort((a, b) => a - b)) {
    const cell = cells.get(column);
    if (cell) visit(cell, row, column);
  }
};

/** The cells of a sheet: rows by number, cells by column, and what whole rows and columns say about the rest. */
export class CellGrid {
  readonly rows = new Map<number, Row>();
  columns = new ColumnTable();
  private bounds: SheetArea | null | undefined;

  row(row: number): Row {
    const known = this.rows.get(row);
    if (known) return known;
    const made = emptyRow();
    this.rows.set(row, made);
    return made;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.row(row).cells.set(column, cell);
    this.bounds = undefined;
  }

  /** The style of a cell, whether or not there is a record of it. */
  style(row: number, column: number): number {
    const found = this.rows.get(row);
    const cell = found?.cells.get(column);
    return cell ? cell.style : (found?.style ?? this.columns.at(column).style);
  }

  setStyle(row: number, column: number, style: number): void {
    const cell = this.cell(row, column);
    this.row(row).cells.set(column, cell ? { ...cell, style } : blankCell(style, 0));
  }

  /** The rows of the area that there is a record of, in order. */
  rowsIn(within: SheetArea): [number, Row][] {
    const found: [number, Row][] = [];
    if (within.bottom - within.top < this.rows.size) {
      for (let row = within.top; row <= within.bottom; row++) {
        const record = this.rows.get(row);
        if (record) found.push([row, record]);
      }
      return found;
    }
    for (const entry of this.rows) if (entry[0] >= within.top && entry[0] <= within.bottom) found.push(entry);
    return found.sort((a, b) => a[0] - b[0]);
  }

  /** Calls `visit` for every cell of the area that there is a record of, row by row. */
  each(within: SheetArea, visit: Visit): void {
    if (within.top === within.bottom && within.left === within.right) {
      const cell = this.cell(within.top, within.left);
      if (cell) visit(cell, within.top, within.left);
      return;
    }
    if (within.bottom - within.top < this.rows.size) {
      for (let row = within.top; row <= within.bottom; row++) {
        const record = this.rows.get(row);
        if (record) eachInRow(record, row, within, visit);
      }
    } else for (const [row, record] of this.rowsIn(within)) eachInRow(record, row, within, visit);
  }

  /** The smallest area that holds every cell with content, or null. */
  contentBounds(): SheetArea | null {
    if (this.bounds !== undefined) return this.bounds;
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, record] of this.rows) {
      for (const [column, cell] of record.cells) {
        if (isBlank(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    this.bounds = bottom < 0 ? null : area(top, left, bottom, right);
    return this.bounds;
  }

  /** The bounds have to be found anew: cells were moved without `set`. */
  forgetBounds(): void {
    this.bounds = undefined;
  }
}
