import type { Catalogue, Role } from '../catalogue/catalogue';
import { isBlank, numberedLines } from '../base/plainText';
import { textUnits } from '../base/textWidth';
import { contains, intersects, MAX_COLUMNS, type Area } from '../base/address';
import { runsOf } from '../base/joinAreas';
import type { StaffingRow, StaffingTable } from '../staffing/staffingTable';
import type { CellValue, Grid, GridTable } from '../base/grid';
import { contentText, heldContent, isFormula, type HeldContent } from '../base/sheetDrawing';
import type { AddedColumn, CellEdit, EditPlan, FitRows, RowOwner } from './editPlan';
import type { FillField, FillForm } from './fillField';
import { jobColumns, listsPeople, type JobColumn } from './jobColumns';
import type { FilledList } from './listLook';
import { headerOwner, rowOwners } from './rowOwner';
import { jobText, type FillTexts, type JobText, type JobTextContext, type ListedFacts } from './jobTexts';

/** What to do with a cell that already holds something. */
export type FillMode = 'blanksOnly' | 'replace' | 'append';

export interface FillOptions {
  readonly fields: readonly FillField[];
  /** Of duties and indicators; what else a list's headers ask for goes into blank cells only. */
  readonly mode: FillMode;
  /** Where missing columns for duties and indicators go: beside the list (if absent), into its Excel table, or nowhere. */
  readonly newColumns?: 'beside' | 'inTable' | 'none';
  /** How several items are written; all in one cell where it is absent. */
  readonly form?: FillForm;
}

/** A row of the list and the role its position means; null: left alone. */
export interface ChosenRow {
  readonly row: StaffingRow;
  readonly roleId: string | null;
  /** What the lists know of it; asked only where a header wants it. Absent: nothing. */
  readonly listed?: () => ListedFacts;
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
 * Plans the texts for every row with a role: into the columns whose headers ask for one, and for duties and indicators into
 * columns added to the right of the list where it has none. Cells that hold something are kept unless the person chose
 * otherwise. A cell that covers several rows (merged) gets the text once, when all its rows say the same.
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
  const filled = parts.flatMap(filledLists);
  return {
    plan: {
      edits: parts.flatMap(({ edits }) => edits),
      addedColumns: parts.flatMap(({ added }) => added),
      fitRows: parts.flatMap(({ edits, list }) => visibleRuns(edits, list)),
      ...(filled.length > 0 ? { lists: filled } : {}),
    },
    kept: parts.flatMap(({ kept }) => kept),
  };
}

/** True where a list has no column of its own for duties, or for indicators. */
export function lacksTextColumns(lists: readonly Pick<ChosenList, 'table'>[]): boolean {
  return lists.some(({ table: { columns } }) => columns.duties === null || columns.kpi === null);
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
  const { table, rows } = list;
  const edits: CellEdit[] = [];
  const kept: KeptCell[] = [];
  const added: AddedColumn[] = [];
  const standing = jobColumns(list);
  const namesOnly = standing.some(({ field }) => field === 'weights' || field === 'targets');
  const context: JobTextContext = { catalogue, texts, namesOnly };
  const ownerOf = rowOwners(list);
  for (const { field, column } of placesFor(list, standing, tables, options)) {
    if (column === null) {
      kept.push(...withRole(rows).map(({ row }) => noRoom(table, row.row)));
      continue;
    }
    if (isAlways(field) && table.columns[field] === null) {
      const place = addedColumn(table, column, field, excelTableFor(list, options));
      added.push(place);
      if (place.headerRow !== null) {
        const after = field === 'duties' ? texts.dutiesHeader : texts.kpiHeader;
        const owner = headerOwner(list, place.headerRow);
        const whose = owner ? { owner } : {};
        edits.push({ sheet: table.sheet, row: place.headerRow, column, before: '', after, kind: 'header', ...whose });
      }
    }
    const filled = planColumn(list, { field, column, ownerOf }, context, options);
    edits.push(...filled.edits);
    kept.push(...filled.kept);
  }
  return { list, edits, kept, added };
}

interface Place {
  readonly field: FillField;
  /** null: there is no room for it. */
  readonly column: number | null;
}

function isAlways(field: FillField): field is 'duties' | 'kpi' {
  return field === 'duties' || field === 'kpi';
}

function excelTableFor(list: ChosenList, { newColumns }: FillOptions): GridTable | null {
  return newColumns === 'inTable' ? tableOf(list) : null;
}

/** Which columns get what: those the list has a header for, and new ones for duties and indicators. */
function placesFor(
  list: ChosenList,
  jobs: readonly JobColumn[],
  tables: readonly StaffingTable[],
  options: FillOptions,
): Place[] {
  const { columns } = list.table;
  const always = options.fields.filter(isAlways);
  const missing = always.filter((field) => columns[field] === null);
  const adds = missing.length > 0 && options.newColumns !== 'none';
  const free = adds ? freeColumns(list, missing.length, tables, excelTableFor(list, options)) : null;
  const standing = always.flatMap((field): Place[] => {
    const column = columns[field] ?? (free === null ? null : free + missing.indexOf(field));
    return columns[field] === null && !adds ? [] : [{ field, column }];
  });
  return [...standing, ...jobs.filter(({ field }) => options.fields.includes(field))];
}

interface FilledColumn {
  readonly field: FillField;
  readonly column: number;
  readonly ownerOf: (row: number) => RowOwner | undefined;
}

/** What goes into one column that is there, or is added. */
function planColumn(
  list: ChosenList,
  { field, column, ownerOf }: FilledColumn,
  context: JobTextContext,
  options: FillOptions,
): Pick<ListPlan, 'edits' | 'kept'> {
  const { table, grid } = list;
  const { sheet } = table;
  const edits: CellEdit[] = [];
  const kept: KeptCell[] = [];
  const cells = targetCells(list, column, contentsOf(field, context), options.form ?? 'cell');
  if (isOwnWay(field, table) && cells.some(({ row, text }) => holdsOther(contentAt(grid, row, column), text)))
    return { edits, kept };
  for (const { row, text, merged } of cells) {
    if (text === null || text === '') continue;
    const before = contentAt(grid, row, column);
    const edit = editFor(before, text, isAlways(field) ? options.mode : 'blanksOnly');
    if (edit.kind === 'edit') {
      const covering = merged ? ({ merged: true } as const) : {};
      const owner = ownerOf(row);
      const after = field === 'headcount' && /^\d+$/.test(edit.text) ? Number(edit.text) : edit.text;
      edits.push({ sheet, row, column, before, after, kind: field, ...covering, ...(owner ? { owner } : {}) });
    } else kept.push({ sheet, row, column, reason: edit.reason });
  }
  return { edits, kept };
}

/** Who is above whom on a list of people, numbers planned there, and grades are the company's own once it has entered some. */
function isOwnWay(field: FillField, table: StaffingTable): boolean {
  return field === 'level' || (listsPeople(table) && (field === 'superior' || field === 'headcount'));
}

function holdsOther(held: HeldContent, text: string | null): boolean {
  return isFormula(held) || (!isBlank(held) && String(held) !== text);
}

/** What rows get. Duties and indicators are the same wherever a role is: they are put together once. */
function contentsOf(field: FillField, context: JobTextContext): (row: ChosenRow) => JobText | null {
  if (!isAlways(field)) return (row) => contentOf(row, field, context);
  const ofRole = new Map<string | null, JobText | null>();
  return (row) => {
    const known = ofRole.get(row.roleId);
    if (known !== undefined) return known;
    const content = contentOf(row, field, context);
    ofRole.set(row.roleId, content);
    return content;
  };
}

/** null where nothing is known of the row's job. */
function contentOf({ roleId, listed }: ChosenRow, field: FillField, context: JobTextContext): JobText | null {
  const role = roleId === null ? undefined : context.catalogue.roles.get(roleId);
  return role ? jobText(field, role, listed ?? (() => NOTHING_LISTED), context) : null;
}

const NOTHING_LISTED: ListedFacts = { superior: '', directReports: '', assessors: '', planned: null, functions: [] };

function withRole(rows: readonly ChosenRow[]): readonly ChosenRow[] {
  return rows.filter(({ roleId }) => roleId !== null);
}

function noRoom({ sheet, area }: StaffingTable, row: number): KeptCell {
  return { sheet, row, column: area.column + area.columnCount - 1, reason: 'noRoom' };
}

function addedColumn(
  table: StaffingTable,
  column: number,
  kind: 'duties' | 'kpi',
  excelTable: GridTable | null,
): AddedColumn {
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

interface TargetCell {
  readonly row: number;
  /** null where nothing is known, or the cell's rows do not agree. */
  readonly text: string | null;
  readonly merged: boolean;
}

/** One entry per cell to fill: a merged cell stands for all its rows, and only when they agree. */
function targetCells(
  list: ChosenList,
  column: number,
  textOf: (row: ChosenRow) => JobText | null,
  form: FillForm,
): TargetCell[] {
  const { merges } = list.grid;
  const cells = new Map<number, TargetCell>();
  for (const chosen of list.rows) {
    const { row } = chosen.row;
    const merge = merges.find((area) => contains(area, row, column));
    const said = textOf(chosen);
    if (form === 'rows' && !merge && said !== null) {
      const rows = rowsOfPost(list, chosen, column);
      for (const cell of spread(said.lines, rows)) cells.set(cell.row, cell);
      continue;
    }
    const top = merge?.row ?? row;
    const text = said === null ? null : form === 'line' ? said.short : said.lines.join('\n');
    const before = cells.get(top);
    cells.set(top, {
      row: top,
      text: before === undefined || before.text === text ? text : null,
      merged: merge !== undefined,
    });
  }
  return [...cells.values()];
}

/**
 * The rows that the post's own cell covers, if the column has a cell in each of them; else the row alone. None for another
 * row of a post whose first row has them.
 */
function rowsOfPost({ table, grid: { merges } }: ChosenList, { row: { row } }: ChosenRow, column: number): number[] {
  const { position } = table.columns;
  const post = position === null ? undefined : merges.find((area) => contains(area, row, position));
  if (post === undefined) return [row];
  if (post.row !== row) return [];
  const rows = Array.from({ length: post.rowCount }, (_, offset) => row + offset);
  return rows.some((each) => merges.some((area) => contains(area, each, column))) ? [row] : rows;
}

/** An item a row; the last row takes what is left. */
function spread(lines: readonly string[], rows: readonly number[]): TargetCell[] {
  return rows.flatMap((row, index): TargetCell[] => {
    const isLast = index === rows.length - 1;
    const own = isLast ? lines.slice(index) : lines.slice(index, index + 1);
    return own.length === 0 ? [] : [{ row, text: own.join('\n'), merged: false }];
  });
}

function visibleRuns(edits: readonly CellEdit[], { table, grid }: ChosenList): FitRows[] {
  const hidden = new Set(grid.hiddenRows);
  const rows = [...new Set(edits.filter((edit) => edit.kind !== 'header').map((edit) => edit.row))]
    .filter((row) => !hidden.has(row))
    .sort((a, b) => a - b);
  return runsOf(rows).map(({ first, count }) => ({ sheet: table.sheet, row: first, count }));
}

/** A list whose rows become high, as some text takes more than a line; none where only names and numbers are filled. */
function filledLists({ list, edits, added }: ListPlan): FilledList[] {
  const long = edits.some(({ kind, after }) => kind !== 'header' && isLong(contentText(after)));
  if (!long) return [];
  const { sheet, area } = list.table;
  const right = Math.max(area.column + area.columnCount, ...added.map(({ column }) => column + 1));
  const rows = visibleRuns(edits, list).map(({ row, count }) => ({ row, count }));
  return [{ sheet, column: area.column, columnCount: right - area.column, rows }];
}

/** Characters beyond which a text goes over several lines. */
const LONG_TEXT = 30;

function isLong(text: string): boolean {
  return text.includes('\n') || textUnits(text) > LONG_TEXT;
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
    .filter((other) => other.sheet === table.sheet && sharesRows(other.area, area))
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
