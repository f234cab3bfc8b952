import type { Catalogue, Role } from '../catalogue/catalogue';
import { describe } from '../scoring/sentences/describe';
import { formatValue } from '../scoring/sentences/units';
import { isBlank, numberedLines } from '../base/plainText';
import { contains, intersects, MAX_COLUMNS, type Area } from '../base/address';
import type { StaffingRow, StaffingTable } from '../staffing/staffingTable';
import type { CellValue, Grid, GridTable } from '../base/grid';
import { heldContent, isFormula, type HeldContent } from '../base/sheetDrawing';
import type { AddedColumn, CellEdit, EditPlan, FitRows } from './editPlan';

/** What to do with a cell that already holds something. */
export type FillMode = 'blanksOnly' | 'replace' | 'append';

export interface FillOptions {
  readonly fields: readonly FillField[];
  readonly mode: FillMode;
  /** Where missing columns go when the list is an Excel table: beside the table, or into it. */
  readonly newColumns?: 'beside' | 'inTable';
}

export type FillField = 'duties' | 'kpi';

/** Labels and line forms in the language of the fill. */
export interface FillTexts {
  readonly dutiesHeader: string;
  readonly kpiHeader: string;
  /** One line of a KPI cell. Weight in percent points; target null where HR sets it. */
  readonly kpiLine: (indicator: {
    readonly ordinal: number;
    readonly name: string;
    readonly weight: number;
    readonly target: string | null;
    readonly rule: string;
  }) => string;
}

/** A row of the list and the role its position means; null: left alone. */
export interface ChosenRow {
  readonly row: StaffingRow;
  readonly roleId: string | null;
}

/** A list with its sheet as read and the choices for its rows. */
export interface ChosenList {
  readonly table: StaffingTable;
  readonly grid: Grid;
  readonly rows: readonly ChosenRow[];
}

/** Why a row with a role got nothing. `noRoom`: another list stands where the new column would have to be. */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reason: 'notBlank' | 'formula' | 'sameText' | 'tooLong' | 'noRoom';
}

export interface FillPlan {
  readonly plan: EditPlan;
  readonly kept: readonly KeptCell[];
}

/** Excel's limit for one cell. */
const MAX_CELL_TEXT = 32767;

/**
 * Plans the duty and KPI texts for every row with a role. Columns are found by their header or added to the right of
 * their list; cells that hold something are kept unless the person chose otherwise. A cell that covers several rows
 * (merged) gets the text once, when all its rows mean the same role.
 */
export function planFill(
  lists: readonly ChosenList[],
  catalogue: Catalogue,
  options: FillOptions,
  texts: FillTexts,
): FillPlan {
  const tables = lists.map(({ table }) => table);
  const parts = lists
    .filter(({ rows }) => rows.some(({ roleId }) => roleId !== null))
    .map((list) => planList(list, tables, catalogue, options, texts));
  return {
    plan: {
      edits: parts.flatMap(({ edits }) => edits),
      addedColumns: parts.flatMap(({ added }) => added),
      fitRows: parts.flatMap(({ edits, list }) => visibleRuns(edits, list)),
    },
    kept: parts.flatMap(({ kept }) => kept),
  };
}

interface ListPlan {
  readonly list: ChosenList;
  readonly edits: readonly CellEdit[];
  readonly kept: readonly KeptCell[];
  readonly added: readonly AddedColumn[];
}

function planList(
  list: ChosenList,
  tables: readonly StaffingTable[],
  catalogue: Catalogue,
  options: FillOptions,
  texts: FillTexts,
): ListPlan {
  const { table, grid, rows } = list;
  const { sheet } = table;
  const edits: CellEdit[] = [];
  const kept: KeptCell[] = [];
  const added: AddedColumn[] = [];
  const missing = options.fields.filter((field) => table.columns[field] === null);
  const excelTable = options.newColumns === 'inTable' ? tableOf(list) : null;
  const free = missing.length === 0 ? null : freeColumns(list, missing.length, tables, excelTable);
  for (const field of options.fields) {
    const column = table.columns[field] ?? (free === null ? null : free + missing.indexOf(field));
    if (column === null) {
      kept.push(...withRole(rows).map(({ row }) => noRoom(table, row.row)));
      continue;
    }
    if (table.columns[field] === null) {
      const header = field === 'duties' ? texts.dutiesHeader : texts.kpiHeader;
      const place = addedColumn(table, column, field, excelTable);
      added.push(place);
      if (place.headerRow !== null) {
        edits.push({ sheet, row: place.headerRow, column, before: '', after: header, kind: 'header' });
      }
    }
    for (const cell of targetCells(rows, column, grid.merges)) {
      const role = cell.roleId === null ? undefined : catalogue.roles.get(cell.roleId);
      if (!role) continue;
      const text = field === 'duties' ? dutiesText(role) : kpiText(role, catalogue, texts);
      const before = contentAt(grid, cell.row, column);
      const edit = editFor(before, text, options.mode);
      if (edit.kind === 'edit') {
        const merged = cell.merged ? ({ merged: true } as const) : {};
        const owner = ownerOf(list, cell.row);
        edits.push({ sheet, row: cell.row, column, before, after: edit.text, kind: field, ...merged, ...owner });
      } else kept.push({ sheet, row: cell.row, column, reason: edit.reason });
    }
  }
  return { list, edits, kept, added };
}

/** The cell that tells best whose row this is: a number, a name, else a position. */
function ownerOf({ table: { columns }, grid }: ChosenList, row: number): Pick<CellEdit, 'owner'> {
  for (const column of [columns.employeeId, columns.employeeName, columns.position]) {
    const content = column === null ? '' : contentAt(grid, row, column);
    if (column !== null && content !== '' && !isFormula(content)) return { owner: { column, content } };
  }
  return {};
}

function withRole(rows: readonly ChosenRow[]): readonly ChosenRow[] {
  return rows.filter(({ roleId }) => roleId !== null);
}

function noRoom({ sheet, area }: StaffingTable, row: number): KeptCell {
  return { sheet, row, column: area.column + area.columnCount - 1, reason: 'noRoom' };
}

function addedColumn(table: StaffingTable, column: number, kind: FillField, excelTable: GridTable | null): AddedColumn {
  return {
    sheet: table.sheet,
    column,
    kind,
    table: excelTable?.name ?? null,
    headerRow: table.headerRows[table.headerRows.length - 1] ?? null,
    firstRow: firstListRow(table),
    lastRow: table.area.row + table.area.rowCount - 1,
  };
}

/** "1. …\n2. …" */
export function dutiesText(role: Role): string {
  return numberedLines(role.duties);
}

/** One line an indicator, written by `texts`. */
function kpiText(role: Role, catalogue: Catalogue, texts: FillTexts): string {
  const { language } = catalogue;
  return role.indicators
    .map(({ indicator, weight, target, rule }, index) =>
      texts.kpiLine({
        ordinal: index + 1,
        name: indicator.name[language],
        weight,
        target: target === null ? null : formatValue(target, indicator.unit, language),
        rule: describe(rule, { unit: indicator.unit, target, language }),
      }),
    )
    .join('\n');
}

type EditDecision =
  { readonly kind: 'edit'; readonly text: string } | { readonly kind: 'keep'; readonly reason: KeptCell['reason'] };

function editFor(before: HeldContent, text: string, mode: FillMode): EditDecision {
  const keep = (reason: KeptCell['reason']): EditDecision => ({ kind: 'keep', reason });
  if (isFormula(before)) return keep('formula');
  const blank = isBlank(before);
  if (!blank && mode === 'blanksOnly') return keep('notBlank');
  if (!blank && String(before).includes(text)) return keep('sameText');
  const after = blank || mode === 'replace' ? text : `${String(before)}\n${text}`;
  return after.length > MAX_CELL_TEXT ? keep('tooLong') : { kind: 'edit', text: after };
}

/** One entry per cell to fill: a merged cell stands for all its rows, and only when they agree. */
function targetCells(
  chosen: readonly ChosenRow[],
  column: number,
  merges: readonly Area[],
): { row: number; roleId: string | null; merged: boolean }[] {
  const cells = new Map<number, { roleId: string | null; merged: boolean }>();
  for (const { row, roleId } of chosen) {
    const merge = merges.find((area) => contains(area, row.row, column));
    const top = merge?.row ?? row.row;
    const before = cells.get(top);
    const agreed = before === undefined || before.roleId === roleId ? roleId : null;
    cells.set(top, { roleId: agreed, merged: merge !== undefined });
  }
  return [...cells].map(([row, cell]) => ({ row, ...cell }));
}

function visibleRuns(edits: readonly CellEdit[], { table, grid }: ChosenList): FitRows[] {
  const hidden = new Set(grid.hiddenRows);
  const rows = [...new Set(edits.filter((edit) => edit.kind !== 'header').map((edit) => edit.row))]
    .filter((row) => !hidden.has(row))
    .sort((a, b) => a - b);
  const runs: { sheet: string; row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ sheet: table.sheet, row, count: 1 });
  }
  return runs;
}

function firstListRow(table: StaffingTable): number {
  const lastHeader = table.headerRows[table.headerRows.length - 1];
  return lastHeader === undefined ? table.area.row : lastHeader + 1;
}

/**
 * The first of `count` neighbouring columns right of the list that are free over its whole height; null where another list
 * stands beside it with less than that, and a blank column, between them.
 */
function freeColumns(
  { table, grid }: ChosenList,
  count: number,
  tables: readonly StaffingTable[],
  excelTable: GridTable | null,
): number | null {
  const area = excelTable?.area ?? table.area;
  const right = area.column + area.columnCount;
  if (excelTable) {
    const columns = Array.from({ length: count }, (_, offset) => right + offset);
    return columns.every((column) => isFree(grid, area, column)) ? right : null;
  }
  const limits = tables
    .filter((other) => other !== table && other.sheet === table.sheet && sharesRows(other.area, area))
    .map((other) => other.area.column - 1)
    .filter((column) => column >= right - 1);
  const limit = Math.min(MAX_COLUMNS, ...limits);
  let run = 0;
  for (let column = right; column < limit; column += 1) {
    run = isFree(grid, area, column) ? run + 1 : 0;
    if (run === count) return column - count + 1;
  }
  return null;
}

/** The Excel table that a list is; null for a list that is none. */
export function tableOf({ table, grid }: Pick<ChosenList, 'table' | 'grid'>): GridTable | null {
  const [header] = table.headerRows;
  return grid.tables.find(({ area }) => area.row === header && intersects(area, table.area)) ?? null;
}

function sharesRows(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
}

function isFree(grid: Grid, area: Area, column: number): boolean {
  const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
  const merged = grid.merges.some((merge) => rows.some((row) => contains(merge, row, column)));
  return !merged && rows.every((row) => formulaAt(grid, row, column) === '');
}

function formulaAt(grid: Grid, row: number, column: number): CellValue {
  return grid.formulas[row - grid.row]?.[column - grid.column] ?? '';
}

function contentAt(grid: Grid, row: number, column: number): HeldContent {
  return heldContent(formulaAt(grid, row, column), grid.values[row - grid.row]?.[column - grid.column] ?? '');
}
