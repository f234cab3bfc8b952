import type { Language } from '../../../src/base/language';
import { isFormula } from '../../../src/base/sheetDrawing';
import { COLUMNS, type ColumnKey, type TableKey } from '../../../src/catalogue/company/sheets/columns';
import { drawCompany, FIRST_ROW, type CompanySheet } from '../../../src/catalogue/company/draw/drawCompany';
import type { CompanyProblem } from '../../../src/catalogue/company/table/companyProblem';
import { readCompanySheets, type CompanyReading } from '../../../src/catalogue/company/read/readCompanySheets';
import type { SheetValues } from '../../../src/catalogue/company/sheets/sheetValues';
import type { CellValue } from '../../../src/base/grid';
import type { CatalogueSource } from '../../../src/catalogue/company/source';
import { loadFacts } from '../../../src/catalogue/facts';
import { loadAllTexts } from '../../../src/catalogue/texts';
import { companyTexts } from '../../../src/i18n/sheets/company/texts';

export async function bundledSource(): Promise<CatalogueSource> {
  return { facts: loadFacts(), texts: await loadAllTexts() };
}

/** A drawn sheet as its values are read back. */
export function valuesOf({ name, drawing }: CompanySheet): SheetValues {
  const rows = Math.max(...drawing.blocks.map(({ row, contents }) => row + contents.length));
  const columns = Math.max(...drawing.blocks.map(({ column, contents }) => column + (contents[0]?.length ?? 0)));
  const values: CellValue[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, contents } of drawing.blocks) {
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        const target = values[row + r];
        if (target && content !== null && !isFormula(content)) target[column + c] = content;
      }),
    );
  }
  return { name, row: 0, column: 0, values, truncated: false };
}

interface DrawnTable {
  readonly key: TableKey;
  readonly name: string;
  readonly values: SheetValues['values'];
}

const drawnBefore = new WeakMap<CatalogueSource, Map<Language, readonly DrawnTable[]>>();

/** Drawn once a source and language: tests change copies. */
function drawnTables(source: CatalogueSource, language: Language): readonly DrawnTable[] {
  const known = drawnBefore.get(source) ?? new Map<Language, readonly DrawnTable[]>();
  drawnBefore.set(source, known);
  const drawn =
    known.get(language) ??
    drawCompany(source, companyTexts(language)[0]).flatMap((sheet) =>
      sheet.key === 'guide' ? [] : [{ key: sheet.key, name: sheet.name, values: valuesOf(sheet).values }],
    );
  known.set(language, drawn);
  return drawn;
}

/** Company sheets as HR edits them, cell by cell. Rows count from 0 under the headers. */
export class EditedSheets {
  readonly sheets: Map<TableKey, CellValue[][]>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    readonly source: CatalogueSource,
    readonly language: Language = 'zh-CN',
  ) {
    const drawn = drawnTables(source, language);
    this.sheets = new Map(drawn.map(({ key, values }) => [key, values.map((line) => [...line])]));
    this.names = new Map(drawn.map((sheet) => [sheet.key, sheet.name]));
  }

  /** Index of the first row whose column holds the value. */
  rowOf(table: TableKey, column: ColumnKey, value: CellValue): number {
    const index = this.rows(table).findIndex((line) => line[this.column(table, column)] === value);
    if (index < 0) throw new Error(`no row of ${table} with ${String(value)}`);
    return index;
  }

  set(table: TableKey, row: number, column: ColumnKey, value: CellValue): this {
    const line = this.sheets.get(table)?.[FIRST_ROW + row];
    if (!line) throw new Error(`no row ${row} of ${table}`);
    line[this.column(table, column)] = value;
    return this;
  }

  get(table: TableKey, row: number, column: ColumnKey): CellValue {
    return this.sheets.get(table)?.[FIRST_ROW + row]?.[this.column(table, column)] ?? '';
  }

  add(table: TableKey, values: Readonly<Partial<Record<ColumnKey, CellValue>>>): this {
    const columns = COLUMNS[table] as readonly ColumnKey[];
    this.sheets.get(table)?.push(columns.map((column) => values[column] ?? ''));
    return this;
  }

  remove(table: TableKey, row: number): this {
    this.sheets.get(table)?.splice(FIRST_ROW + row, 1);
    return this;
  }

  /** Changes all lines of a sheet, headers included. */
  change(table: TableKey, edit: (lines: readonly CellValue[][]) => CellValue[][]): this {
    this.sheets.set(table, edit(this.sheets.get(table) ?? []));
    return this;
  }

  rows(table: TableKey): readonly CellValue[][] {
    return (this.sheets.get(table) ?? []).slice(FIRST_ROW);
  }

  values(): readonly SheetValues[] {
    return [...this.sheets].map(([key, values]) => ({
      name: this.names.get(key) ?? '',
      row: 0,
      column: 0,
      values,
      truncated: false,
    }));
  }

  read(language: Language = 'zh-CN', taken: readonly string[] = []): ReturnType<typeof readCompanySheets> {
    return readCompanySheets(this.values(), { base: this.source, taken, allTexts: companyTexts(language) });
  }

  reading(): CompanyReading {
    const read = this.read();
    if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 5), null, 1));
    return read.value;
  }

  /** "sheet!cell code" of every error. */
  errors(): readonly string[] {
    const read = this.read();
    return read.ok ? [] : read.error.filter(({ severity }) => severity === 'error').map(line);
  }

  private column(table: TableKey, column: ColumnKey): number {
    return (COLUMNS[table] as readonly ColumnKey[]).indexOf(column);
  }
}

export function line({ code, sheet, cell }: CompanyProblem): string {
  return `${sheet}!${cell} ${code}`;
}
