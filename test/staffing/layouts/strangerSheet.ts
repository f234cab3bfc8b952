import { columnIndex } from '../../../src/base/address';
import type { ColumnField } from '../../../src/staffing/columnField';
import type { CellValue, SheetContent } from '../../../src/base/grid';
import { SheetBuilder } from '../../support/sheetBuilder';
import type { ExpectedRow, Layout } from './layout';

export type Cell = CellValue | null;
type Letters = Readonly<Partial<Record<ColumnField, string>>>;
type Says = Partial<Omit<ExpectedRow, 'row'>>;

/**
 * A sheet drawn the way its owner sees it: rows of cells from the left, columns by their letters. What a row says is what
 * stands in it, unless the owner says otherwise.
 */
export class StrangerSheet {
  readonly builder: SheetBuilder;
  private readonly rows: ExpectedRow[] = [];
  private readonly headerRows: number[] = [];
  private left = 0;

  constructor(
    name: string,
    private readonly letters: Letters,
  ) {
    this.builder = new SheetBuilder(name);
  }

  from(row: number, column: number): this {
    this.builder.startingAt(row, column);
    this.left = column;
    return this;
  }

  /** Rows that name no position: titles, notes, totals, sections. */
  other(...rows: (readonly Cell[])[]): this {
    this.builder.withRows(rows);
    return this;
  }

  head(...texts: Cell[]): this {
    this.headerRows.push(this.builder.next);
    this.builder.withRow(texts);
    return this;
  }

  /** A row of the list. */
  row(cells: readonly Cell[], says: Says = {}): this {
    const text = (field: ColumnField): string => {
      const value = cells[this.column(field) - this.left];
      return value === null || value === undefined ? '' : String(value);
    };
    const own: { department?: string; names?: readonly string[] } = {};
    if (text('department') !== '') own.department = text('department');
    if (this.letters.employeeName) own.names = text('employeeName') === '' ? [] : [text('employeeName')];
    this.rows.push({ row: this.builder.next, position: text('position'), left: [], ...own, ...says });
    this.builder.withRow(cells);
    return this;
  }

  /** Rows that say what stands in them. */
  list(...rows: (readonly Cell[])[]): this {
    for (const cells of rows) this.row(cells);
    return this;
  }

  /** "B2:C3", as Excel shows it. */
  merge(...areas: string[]): this {
    for (const area of areas) {
      const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
      const [row, column] = [Number(top) - 1, columnIndex(left ?? '') ?? 0];
      this.builder.withMerge(row, column, Number(bottom) - row, (columnIndex(right ?? '') ?? 0) - column + 1);
    }
    return this;
  }

  /** The sheet as its owner reads it, among the others of its workbook. */
  layout(name: string, before: readonly SheetContent[] = [], after: readonly SheetContent[] = []): Layout {
    const fields = Object.keys(this.letters) as ColumnField[];
    return {
      name: `stranger: ${name}`,
      sheets: [...before, this.builder.build(), ...after],
      expected: {
        sheet: this.builder.name,
        headerRows: this.headerRows,
        columns: Object.fromEntries(fields.map((field) => [field, this.column(field)])),
        rows: this.rows,
      },
    };
  }

  private column(field: ColumnField): number {
    return columnIndex(this.letters[field] ?? '') ?? -1;
  }
}

export function stranger(name: string, letters: Letters): StrangerSheet {
  return new StrangerSheet(name, letters);
}
