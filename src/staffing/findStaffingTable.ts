import { readView, type ReadingOverrides } from './readStaffingTable';
import { fatalIssue } from './refusals';
import { HIDDEN_COST, look, type Look } from './sheetLook';
import type { SheetPurpose } from './sheetPurpose';
import type { SheetContent, SheetIssue, StaffingTable } from './types';

export interface FindOptions extends ReadingOverrides {
  /** Read this sheet and no other. */
  readonly sheet?: string;
}

/** A sheet that was looked at, for people who want another one. */
export interface ConsideredSheet {
  readonly sheet: string;
  readonly purpose: SheetPurpose;
  /** Comparable between the sheets of one workbook. Sheets of another purpose than `staffing` are read only for want of one. */
  readonly score: number;
  readonly chosen: boolean;
}

export interface StaffingSearch {
  readonly table: StaffingTable | null;
  /** Of the chosen sheet; `noStaffingSheet` where none was found. */
  readonly issues: readonly SheetIssue[];
  /** Every sheet, best first. */
  readonly considered: readonly ConsideredSheet[];
}

const LEAST_SCORE = 3;

/** Finds the staffing list among the sheets of a workbook and reads it. Hidden sheets count only where no visible one will do. */
export function findStaffingTable(sheets: readonly SheetContent[], options: FindOptions = {}): StaffingSearch {
  const wanted = options.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === options.sheet);
  const looks = wanted.map((sheet, index) => look(sheet, index)).sort((a, b) => b.score - a.score || a.index - b.index);
  const tried = options.sheet === undefined ? inOrder(looks) : looks;
  let refusal: readonly SheetIssue[] = [];
  for (const candidate of tried) {
    const { table, issues } = readView(candidate.view, options);
    const worthIt = options.sheet !== undefined || candidate.purpose === 'staffing' || (table?.rows.length ?? 0) > 0;
    if (table && worthIt) return { table, issues, considered: considered(looks, candidate.name) };
    if (refusal.length === 0) refusal = issues;
  }
  return { table: null, issues: whyNone(looks, refusal, options), considered: considered(looks, null) };
}

/** Of a single sheet its own reason; of several, that none is a list. */
function whyNone(looks: readonly Look[], refusal: readonly SheetIssue[], options: FindOptions): readonly SheetIssue[] {
  const [only] = looks;
  if (looks.length !== 1 || !only) return [fatalIssue('noStaffingSheet'), ...refusal];
  const own = refusal.length > 0 ? refusal : readView(only.view, options).issues;
  return own.some((issue) => issue.fatal) ? own : [fatalIssue('noStaffingSheet')];
}

/**
 * Plain lists first. Then, for workbooks without one: lists with wages or attendance in them, and sheets that may be lists
 * without a header.
 */
function inOrder(looks: readonly Look[]): Look[] {
  const plain = looks.filter((each) => each.purpose === 'staffing' && merit(each) >= LEAST_SCORE);
  const rest = looks.filter((each) => !plain.includes(each) && each.visible);
  const mixed = rest.filter((each) => MIXED.has(each.purpose) && each.score > -4);
  return [...plain, ...mixed, ...rest.filter((each) => each.purpose === 'noList' && each.score > -3)];
}

/** The score as if the sheet were visible. */
function merit(each: Look): number {
  return each.score + (each.visible ? 0 : HIDDEN_COST);
}

const MIXED: ReadonlySet<SheetPurpose> = new Set(['payroll', 'attendance', 'oldCopy', 'template']);

function considered(looks: readonly Look[], chosen: string | null): ConsideredSheet[] {
  return looks.map(({ name, purpose, score }) => ({ sheet: name, purpose, score, chosen: name === chosen }));
}
