import type { Catalogue, Role } from '../catalogue/catalogue';
import { describe } from '../scoring/describe';
import { formatValue } from '../scoring/units';
import { contains, type Area } from '../base/address';
import type { CellValue, Grid, StaffingRow, StaffingTable } from '../staffing/types';
import type { AddedColumn, CellEdit, EditPlan } from './editPlan';

/** What to do with a cell that already holds something. */
export type FillMode = 'blanksOnly' | 'replace' | 'append';

export interface FillOptions {
  readonly fields: readonly FillField[];
  readonly mode: FillMode;
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

/** Why a row with a role got nothing. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly reason: 'notBlank' | 'formula' | 'sameText' | 'tooLong';
}

export interface FillPlan {
  readonly plan: EditPlan;
  readonly kept: readonly KeptCell[];
}

/** Excel's limit for one cell. */
const MAX_CELL_TEXT = 32767;

/**
 * Plans the duty and KPI texts for every row with a role. Columns are found by their header or added to the right of
 * the list; cells that hold something are kept unless the person chose otherwise. A cell that covers several rows
 * (merged) gets the text once, when all its rows mean the same role.
 */
export function planFill(
  table: StaffingTable,
  grid: Grid,
  chosen: readonly ChosenRow[],
  catalogue: Catalogue,
  options: FillOptions,
  texts: FillTexts,
): FillPlan {
  const edits: CellEdit[] = [];
  const kept: KeptCell[] = [];
  const added: AddedColumn[] = [];
  const lastRow = table.area.row + table.area.rowCount - 1;
  let nextColumn = firstFreeColumn(table.area, grid);
  const rolesInUse = chosen.some(({ roleId }) => roleId !== null);
  for (const field of options.fields) {
    if (!rolesInUse) break;
    const existing = table.columns[field];
    const column = existing ?? nextColumn;
    if (existing === null) {
      nextColumn += 1;
      const headerRow = table.headerRows[table.headerRows.length - 1] ?? null;
      if (headerRow !== null) {
        const header = field === 'duties' ? texts.dutiesHeader : texts.kpiHeader;
        edits.push({ row: headerRow, column, before: '', after: header, kind: 'header' });
      }
      added.push({ column, kind: field, headerRow, firstRow: firstListRow(table), lastRow });
    }
    for (const cell of targetCells(chosen, column, grid.merges)) {
      const role = cell.roleId === null ? undefined : catalogue.roles.get(cell.roleId);
      if (!role) continue;
      const text = field === 'duties' ? dutiesText(role) : kpiText(role, catalogue, texts);
      const before = formulaAt(grid, cell.row, column);
      const edit = editFor(before, text, options.mode);
      if (edit.kind === 'edit') edits.push({ row: cell.row, column, before, after: edit.text, kind: field });
      else kept.push({ row: cell.row, column, reason: edit.reason });
    }
  }
  const fitRows = visibleRuns(edits, new Set(grid.hiddenRows));
  return { plan: { sheet: table.sheet, edits, addedColumns: added, fitRows }, kept };
}

/** "1. …\n2. …" */
export function dutiesText(role: Role): string {
  return role.duties.map((duty, index) => `${index + 1}. ${duty}`).join('\n');
}

/** One line an indicator, written by `texts`. */
export function kpiText(role: Role, catalogue: Catalogue, texts: FillTexts): string {
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

function editFor(before: CellValue, text: string, mode: FillMode): EditDecision {
  const keep = (reason: KeptCell['reason']): EditDecision => ({ kind: 'keep', reason });
  const blank = String(before).trim() === '';
  if (typeof before === 'string' && before.startsWith('=')) return keep('formula');
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
): { row: number; roleId: string | null }[] {
  const cells = new Map<number, string | null>();
  for (const { row, roleId } of chosen) {
    const merge = merges.find((area) => contains(area, row.row, column));
    const top = merge?.row ?? row.row;
    const before = cells.get(top);
    cells.set(top, before === undefined || before === roleId ? roleId : null);
  }
  return [...cells].map(([row, roleId]) => ({ row, roleId }));
}

function visibleRuns(edits: readonly CellEdit[], hidden: ReadonlySet<number>): { row: number; count: number }[] {
  const rows = [...new Set(edits.filter((edit) => edit.kind !== 'header').map((edit) => edit.row))]
    .filter((row) => !hidden.has(row))
    .sort((a, b) => a - b);
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}

function firstListRow(table: StaffingTable): number {
  const lastHeader = table.headerRows[table.headerRows.length - 1];
  return lastHeader === undefined ? table.area.row : lastHeader + 1;
}

/** The first column right of the list that is free over the whole height of the list. */
function firstFreeColumn(area: Area, grid: Grid): number {
  for (let column = area.column + area.columnCount; ; column += 1) {
    const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
    const merged = grid.merges.some((merge) => rows.some((row) => contains(merge, row, column)));
    if (!merged && rows.every((row) => formulaAt(grid, row, column) === '')) return column;
  }
}

function formulaAt(grid: Grid, row: number, column: number): CellValue {
  return grid.formulas[row - grid.row]?.[column - grid.column] ?? '';
}
