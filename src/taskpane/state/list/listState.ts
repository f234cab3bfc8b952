import { joinPlans } from '../../../jobtable/editPlan';
import type { FillReport } from '../../../app/list/fill';
import type { Inspection } from '../../../app/list/inspect';
import type { RoleChoices } from '../../../addin/positionGroups';
import type { MatchFilter } from '../../../i18n/pane/frame/vocabulary';
import { FILL_FIELDS } from '../../../jobtable/fillField';
import type { FillOptions } from '../../../jobtable/planFill';
import type { ConsideredSheet, FindOptions } from '../../../staffing/lists/findStaffingTable';

/** The staffing lists: how they were read, which roles were chosen for them, and what was filled in. */
export interface ListState {
  /** What the person chose about reading. */
  readonly reading: FindOptions;
  readonly sheets: readonly SheetOption[];
  readonly inspection: Inspection | null;
  /** Someone changed the sheet after it was read. */
  readonly stale: boolean;
  /** The step was stopped because the list is not what the preview showed; the new one is on screen. */
  readonly changedMeanwhile: boolean;
  readonly choices: RoleChoices;
  readonly matchFilter: MatchFilter;
  readonly fill: FillState;
}

/** A sheet the person may choose. */
interface SheetOption {
  readonly sheet: string;
  /** What it seems to be; null where it was not looked at. */
  readonly purpose: ConsideredSheet['purpose'] | null;
  /** Why its list is not read with the others; null where it is, or there is none. */
  readonly apart: ConsideredSheet['apart'];
  /** How many people its lists name; null where it was not read. */
  readonly people: number | null;
}

interface FillState {
  readonly options: FillOptions;
  readonly result: FillResult | null;
}

interface FillResult {
  readonly kind: 'filled' | 'undone';
  readonly report: FillReport;
  /** The rows are still where they were, as far as is known. */
  readonly undoable: boolean;
}

/** The choices as they were made last, the lists the workbook remembers, or the lists on screen once more. */
export type ReadingWish = FindOptions | 'remembered' | 'again';

export const MATCH_FILTERS: readonly MatchFilter[] = ['all', 'unsure', 'none', 'sure'];

export const INITIAL_LIST: ListState = {
  reading: {},
  sheets: [],
  inspection: null,
  stale: false,
  changedMeanwhile: false,
  choices: new Map(),
  matchFilter: 'all',
  fill: { options: { fields: FILL_FIELDS, mode: 'blanksOnly' }, result: null },
};

/** The lists were read with these choices. Pure. */
export function listRead(list: ListState, inspection: Inspection, reading: FindOptions): Partial<ListState> {
  const searched = inspection.choices.sheets === undefined || list.sheets.length === 0;
  return {
    inspection,
    reading,
    sheets: searched
      ? inspection.considered.map(({ sheet, purpose, apart, people }) => ({ sheet, purpose, apart, people }))
      : list.sheets,
    stale: false,
  };
}

/** Sheets to choose from where no list was found. Pure. */
export function sheetsListed(sheets: readonly string[]): Partial<ListState> {
  return { sheets: sheets.map((sheet) => ({ sheet, purpose: null, apart: null, people: null })) };
}

/** The list is not what was on screen: the new one is shown instead. Pure. */
export function listHadChanged(inspection: Inspection): Partial<ListState> {
  return { inspection, stale: false, changedMeanwhile: true };
}

/** The same list with the roles of another catalogue. Pure. */
export function listRematched(inspection: Inspection): Partial<ListState> {
  return { inspection, stale: false };
}

/** Pure. */
export function listFilled({ fill }: ListState, report: FillReport): Partial<ListState> {
  const { result } = fill;
  // A filling that was stopped and is gone on with is one: undoing takes back all of it.
  const begun = result?.kind === 'filled' && result.undoable && isUnfinished(result.report) ? result.report.undo : null;
  const whole = begun ? { ...report, undo: joinPlans(report.undo, begun) } : report;
  return { fill: { ...fill, result: { kind: 'filled', report: whole, undoable: true } } };
}

/** Excel stopped it, or the person did. */
export function isUnfinished({ stoppedBy, cancelled }: Pick<FillReport, 'stoppedBy' | 'cancelled'>): boolean {
  return stoppedBy !== null || cancelled;
}

/** Pure. */
export function fillUndone({ fill }: ListState, report: FillReport): Partial<ListState> {
  return { fill: { ...fill, result: { kind: 'undone', report, undoable: false } } };
}

/** @param roleId undefined: back to what the match says */
export function withChoice(
  choices: RoleChoices,
  keys: readonly string[],
  roleId: string | null | undefined,
): RoleChoices {
  const changed = new Map(choices);
  for (const key of keys) {
    if (roleId === undefined) changed.delete(key);
    else changed.set(key, roleId);
  }
  return changed;
}

/**
 * Tells whether two readings are about the same people on the same rows. Manager, dates and texts may differ: what is
 * written uses the newer reading.
 */
export function sameRows(a: Inspection, b: Inspection): boolean {
  return rowsKey(a) === rowsKey(b);
}

function rowsKey({ lists, rows }: Inspection): string {
  return JSON.stringify([
    lists.map(({ table }) => table.sheet),
    rows.map(({ list, row }) => [
      list.table.sheet,
      row.row,
      row.position,
      row.department,
      row.departmentPath,
      row.headcount,
      row.people.map(({ name, employeeId, left }) => [name, employeeId, left]),
    ]),
  ]);
}
