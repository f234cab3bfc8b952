import type { ColumnField } from '../../../src/staffing/columnField';
import type { CellValue, SheetContent } from '../../../src/base/grid';
import { SheetBuilder } from '../../support/sheetBuilder';

/** What a row of the list is, as the person who made the sheet would say. */
export interface ExpectedRow {
  readonly row: number;
  readonly position: string;
  readonly department?: string;
  readonly names?: readonly string[];
  /** Those of the names who have left. */
  readonly left?: readonly string[];
  readonly ids?: readonly string[];
  readonly headcount?: number | null;
  readonly manager?: string;
  /** "2023-05-01"; null where the cell names no certain day. */
  readonly hired?: string | null;
}

/** A workbook with what must be read from it. `sheet: null`: it must be refused. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  readonly expected:
    | {
        readonly sheet: string;
        readonly headerRows: readonly number[];
        readonly columns: Readonly<Partial<Record<ColumnField, number>>>;
        readonly rows: readonly ExpectedRow[];
      }
    | { readonly sheet: null; readonly code: string };
}

type Value = CellValue | null;
export type Column = readonly [ColumnField | null, string];
export type Fields = Readonly<Partial<Record<ColumnField | `x${number}`, Value>>>;

/** A list drawn by its columns; remembers what it expects to be read. */
export class ListDraft {
  readonly builder: SheetBuilder;
  readonly rows: ExpectedRow[] = [];
  private headerRows: number[] = [];
  private left = 0;

  constructor(
    name: string,
    private columns: readonly Column[],
  ) {
    this.builder = new SheetBuilder(name);
  }

  at(row: number, column: number): this {
    this.builder.startingAt(row, column);
    this.left = column;
    return this;
  }

  /** Any rows that are no part of the list: titles, notes, totals. Columns are relative to the list. */
  other(...rows: (readonly Value[])[]): this {
    this.builder.withRows(rows);
    return this;
  }

  title(text: string, width = this.columns.length): this {
    this.builder.withTitle(text, width);
    return this;
  }

  blank(count = 1): this {
    this.builder.withBlankRows(count);
    return this;
  }

  header(texts: readonly Value[] = this.columns.map(([, text]) => text)): this {
    this.headerRows.push(this.builder.next);
    this.builder.withHeader(texts);
    return this;
  }

  noHeader(): this {
    this.headerRows = [];
    return this;
  }

  /** A row of the list; `expected` says what it is where the cells do not (merged, filled down). */
  row(fields: Fields, expected: Partial<Omit<ExpectedRow, 'row'>> = {}): this {
    const row = this.builder.next;
    const values = this.columns.map(([field], index) => fields[field ?? `x${index}`] ?? fields[`x${index}`] ?? null);
    this.builder.withRow(values);
    const position = expected.position ?? String(fields.position ?? '');
    this.rows.push({ row, position, ...expected });
    return this;
  }

  /** Rows as [department, position, name, …others in the order of the columns with a field]. */
  people(...rows: (readonly [Value, Value, Value?, Value?, Value?])[]): this {
    for (const [department, position, employeeName = null, employeeId = null, hireDate = null] of rows) {
      this.row({ department, position, employeeName, employeeId, hireDate });
    }
    return this;
  }

  merge(row: number, column: number, rowCount: number, columnCount = 1): this {
    this.builder.withMerge(row, column + this.left, rowCount, columnCount);
    return this;
  }

  expectedColumns(): Partial<Record<ColumnField, number>> {
    const map: Partial<Record<ColumnField, number>> = {};
    this.columns.forEach(([field], index) => {
      if (field !== null) map[field] = this.left + index;
    });
    return map;
  }

  layout(name: string, others: readonly SheetContent[] = [], order: 'first' | 'last' = 'first'): Layout {
    const own = this.builder.build();
    return {
      name,
      sheets: order === 'first' ? [own, ...others] : [...others, own],
      expected: {
        sheet: this.builder.name,
        headerRows: this.headerRows,
        columns: this.expectedColumns(),
        rows: this.rows,
      },
    };
  }
}

export function draft(columns: readonly Column[], name = '编制表'): ListDraft {
  return new ListDraft(name, columns);
}

export function refused(name: string, code: string, ...sheets: SheetContent[]): Layout {
  return { name, sheets, expected: { sheet: null, code } };
}

export const PLAIN: readonly Column[] = [
  ['department', '部门'],
  ['position', '岗位'],
  ['employeeName', '姓名'],
];

export const STAFF: readonly (readonly [string, string, string])[] = [
  ['运营部', '店长', '张明'],
  ['运营部', '运营专员', '李静'],
  ['推广部', '直通车专员', '王强'],
  ['设计部', '美工', '赵雪'],
  ['客服部', '客服主管', '刘洋'],
  ['客服部', '售前客服', '陈晨'],
];
