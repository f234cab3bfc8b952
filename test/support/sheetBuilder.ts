import type { Area } from '../../src/base/address';
import type { CellValue, Grid, GridTable, SheetContent } from '../../src/base/grid';

type Cell = CellValue | null;

/**
 * Draws a worksheet cell by cell, the way people do: `sheet('编制表').withTitle('…', 6).withHeader([...]).withRows([...])`.
 * Rows are appended below one another; `null` is a blank. A builder is changed in place and returned.
 */
export class SheetBuilder {
  private readonly cells = new Map<string, CellValue>();
  private readonly formats = new Map<string, string>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly tables: GridTable[] = [];
  private visible = true;
  private active = false;
  private truncated = false;
  private left = 0;
  /** The row the next `withRow` writes. */
  next = 0;

  constructor(readonly name: string) {}

  /** Where the next rows begin. */
  startingAt(row: number, column: number): this {
    this.next = row;
    this.left = column;
    return this;
  }

  withCell(row: number, column: number, value: CellValue, format?: string): this {
    this.cells.set(`${row},${column}`, value);
    if (format !== undefined) this.formats.set(`${row},${column}`, format);
    return this;
  }

  withRow(values: readonly Cell[], format?: Readonly<Record<number, string>>): this {
    values.forEach((value, index) => {
      if (value !== null) this.withCell(this.next, this.left + index, value, format?.[index]);
    });
    this.next += 1;
    return this;
  }

  withRows(rows: readonly (readonly Cell[])[], format?: Readonly<Record<number, string>>): this {
    for (const row of rows) this.withRow(row, format);
    return this;
  }

  withHeader(texts: readonly Cell[]): this {
    return this.withRow(texts);
  }

  /** One text merged over `width` columns. */
  withTitle(text: string, width: number): this {
    if (width > 1) this.withMerge(this.next, this.left, 1, width);
    return this.withRow([text]);
  }

  withBlankRows(count: number): this {
    this.next += count;
    return this;
  }

  withMerge(row: number, column: number, rowCount: number, columnCount: number): this {
    this.merges.push({ row, column, rowCount, columnCount });
    return this;
  }

  withHiddenRows(...rows: number[]): this {
    this.hiddenRows.push(...rows);
    return this;
  }

  withHiddenColumns(...columns: number[]): this {
    this.hiddenColumns.push(...columns);
    return this;
  }

  withTable(name: string, area: Area, showTotals = false): this {
    this.tables.push({ name, area, showTotals });
    return this;
  }

  hidden(): this {
    this.visible = false;
    return this;
  }

  activated(): this {
    this.active = true;
    return this;
  }

  cutShort(): this {
    this.truncated = true;
    return this;
  }

  grid(): Grid {
    const places = [...this.cells.keys()].map((key) => key.split(',').map(Number) as [number, number]);
    const lastRow = Math.max(-1, ...places.map(([row]) => row));
    const lastColumn = Math.max(-1, ...places.map(([, column]) => column));
    const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column);
    const rows = Array.from({ length: lastRow + 1 }, (_, row) => row);
    const values = rows.map((row) => columns.map((column) => this.cells.get(`${row},${column}`) ?? ''));
    return {
      sheet: this.name,
      row: 0,
      column: 0,
      values,
      formulas: values,
      formats: rows.map((row) => columns.map((column) => this.formats.get(`${row},${column}`) ?? 'General')),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      tables: this.tables,
      truncated: this.truncated,
    };
  }

  build(): SheetContent {
    return { name: this.name, visible: this.visible, active: this.active, grid: this.grid() };
  }
}

export function sheet(name: string): SheetBuilder {
  return new SheetBuilder(name);
}
