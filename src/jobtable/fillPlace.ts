import type { Grid } from '../base/grid';
import type { JobField } from '../staffing/jobField';
import type { StaffingTable } from '../staffing/staffingTable';
import type { FillInto } from './fillField';
import { jobColumns, listsPeople } from './jobColumns';
import { lacksTextColumns, type FillOptions } from './planFill';

/** What describes the job itself; who is above whom, how many there are and which grade, any list of people may say. */
const DESCRIBES_JOB: ReadonlySet<JobField> = new Set([
  'purpose',
  'requirements',
  'education',
  'experience',
  'skills',
  'deliverables',
  'functions',
]);

interface ReadList {
  readonly table: StaffingTable;
  readonly grid: Grid;
}

/** What is filled, and where. */
export interface SettledFill {
  readonly options: FillOptions;
  /** Duties and indicators go onto the sheet of positions, which is to be drawn. */
  readonly onSheet: boolean;
}

/** Adds where duties and indicators go that a list has no columns for, unless that was chosen. */
export function settleFill(options: FillOptions, lists: readonly ReadList[]): SettledFill {
  const newColumns = options.newColumns ?? newColumnsFor(usualInto(lists));
  return { options: { ...options, newColumns }, onSheet: newColumns === 'none' && lacksTextColumns(lists) };
}

/** What the choice between list and sheet means for a list. */
export function newColumnsFor(into: FillInto): 'beside' | 'none' {
  return into === 'sheet' ? 'none' : 'beside';
}

/** The sheet where a list of people asks for no text about the job: it stays a list. New columns elsewhere. */
function usualInto(lists: readonly ReadList[]): FillInto {
  return lists.some((list) => listsPeople(list.table) && !asksForTexts(list)) ? 'sheet' : 'list';
}

function asksForTexts(list: ReadList): boolean {
  const { duties, kpi } = list.table.columns;
  return duties !== null || kpi !== null || jobColumns(list).some(({ field }) => DESCRIBES_JOB.has(field));
}
