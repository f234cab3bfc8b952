import { err, ok, type Result } from '../base/result';
import { isCompanyTable } from '../catalogue/company/columns';
import type { RoleMatch } from '../catalogue/match.types';
import { readOutline, readSamples, readWhole } from '../excel/readSheets';
import { REGISTRY_SHEET, readRegistry } from '../excel/registry';
import { runBatch } from '../excel/runBatch';
import { findStaffingTable, type ConsideredSheet, type FindOptions } from '../staffing/findStaffingTable';
import type { Grid, SheetIssue, StaffingRow, StaffingTable } from '../staffing/types';
import type { AppFailure } from './failure';
import type { Services } from './services';

/** A row of the list with the role its position seems to mean. */
export interface MatchedRow {
  readonly row: StaffingRow;
  readonly match: RoleMatch;
}

/** What reading the workbook found; nothing is changed by it. */
export interface Inspection {
  readonly table: StaffingTable;
  /** The sheet as read, for planning edits. */
  readonly grid: Grid;
  readonly rows: readonly MatchedRow[];
  readonly issues: readonly SheetIssue[];
  readonly considered: readonly ConsideredSheet[];
}

/** Finds and reads the staffing sheet and matches its positions. The number of round trips does not depend on its size. */
export async function inspectWorkbook(
  services: Services,
  options: FindOptions = {},
): Promise<Result<Inspection, AppFailure>> {
  const read = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    const cards = new Set(registry.cards.map((card) => card.sheetName));
    const outlines = (await readOutline(context)).filter(
      (outline) => outline.name !== REGISTRY_SHEET && !cards.has(outline.name),
    );
    if (options.sheet !== undefined) {
      const outline = outlines.find((candidate) => candidate.name === options.sheet);
      if (!outline) return { kind: 'sheetMissing' as const, sheet: options.sheet };
      const whole = await readWhole(context, outline);
      return { kind: 'read' as const, sheets: whole ? [whole] : [] };
    }
    // The company's role catalogue has roles, departments and duties too, but nobody is employed on it.
    const samples = (await readSamples(context, outlines)).filter(
      ({ grid }) => !grid.tables.some(({ name }) => isCompanyTable(name)),
    );
    const first = findStaffingTable(samples, options);
    const chosen = samples.find((sheet) => sheet.name === first.table?.sheet);
    const outline = outlines.find((candidate) => candidate.name === chosen?.name);
    if (!chosen?.grid.truncated || !outline) return { kind: 'read' as const, sheets: samples };
    const whole = await readWhole(context, outline);
    return { kind: 'read' as const, sheets: samples.map((sheet) => (sheet.name === whole?.name ? whole : sheet)) };
  });
  if (!read.ok) return err({ kind: 'excel', failure: read.error });
  if (read.value.kind === 'sheetMissing') return err({ kind: 'sheetMissing', sheet: read.value.sheet });
  const { sheets } = read.value;
  const search = findStaffingTable(sheets, options);
  const grid = sheets.find((sheet) => sheet.name === search.table?.sheet)?.grid;
  if (!search.table || !grid || search.issues.some((issue) => issue.fatal)) {
    return err({ kind: 'noStaffingTable', issues: search.issues });
  }
  return ok({
    table: search.table,
    grid,
    rows: search.table.rows.map((row) => ({ row, match: matchRow(row, services) })),
    issues: search.issues,
    considered: search.considered,
  });
}

function matchRow(row: StaffingRow, services: Services): RoleMatch {
  return services.matcher.match({
    title: row.position,
    department: row.department,
    departmentPath: row.departmentPath,
  });
}

/** Roles that are sure enough to be filled without asking. */
export function sureRole({ match }: MatchedRow): string | null {
  return match.outcome === 'sure' ? match.roleId : null;
}
