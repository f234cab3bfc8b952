import { bestHeader, fieldsOf, headerCandidates } from './findHeader';
import { readView, type ReadingOverrides } from './readStaffingTable';
import { fatalIssue } from './refusals';
import { costOfName, isCardShaped, purposeOfHeaders, purposeOfName, type SheetPurpose } from './sheetPurpose';
import { SheetView } from './sheetView';
import type { SheetContent, SheetIssue, StaffingTable } from './types';

export interface FindOptions extends ReadingOverrides {
  /** Read this sheet and no other. */
  readonly sheet?: string;
}

/** A sheet that was looked at, for people who want another one. */
export interface ConsideredSheet {
  readonly sheet: string;
  readonly purpose: SheetPurpose;
  /** Comparable between the sheets of one workbook; only sheets of purpose `staffing` are chosen. */
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

const HIDDEN_COST = 8;
const ACTIVE_BONUS = 1.5;
const LEAST_SCORE = 3;

/** Finds the staffing list among the sheets of a workbook and reads it. Hidden sheets count only where no visible one will do. */
export function findStaffingTable(sheets: readonly SheetContent[], options: FindOptions = {}): StaffingSearch {
  const wanted = options.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === options.sheet);
  const looks = wanted.map((sheet, index) => look(sheet, index)).sort((a, b) => b.score - a.score || a.index - b.index);
  const candidates =
    options.sheet === undefined
      ? looks.filter((each) => each.purpose === 'staffing' && merit(each) >= LEAST_SCORE)
      : looks;
  let refusal: readonly SheetIssue[] = [];
  for (const candidate of [...candidates, ...secondChoice(looks, candidates)]) {
    const { table, issues } = readView(candidate.view, options);
    if (table && (table.rows.length > 0 || options.sheet !== undefined || candidate.purpose === 'staffing')) {
      return { table, issues, considered: considered(looks, candidate.name) };
    }
    if (refusal.length === 0) refusal = issues;
  }
  const only =
    wanted.length === 1 && refusal.length === 0
      ? readView(looks[0]?.view ?? new SheetView(EMPTY), options).issues
      : refusal;
  const issues = options.sheet !== undefined || wanted.length === 1 ? only : [fatalIssue('noStaffingSheet'), ...only];
  return {
    table: null,
    issues: issues.length > 0 ? issues : [fatalIssue('noStaffingSheet')],
    considered: considered(looks, null),
  };
}

interface Look {
  readonly name: string;
  readonly index: number;
  readonly view: SheetView;
  readonly purpose: SheetPurpose;
  readonly score: number;
  readonly visible: boolean;
}

const EMPTY = {
  sheet: '',
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  truncated: false,
};

function look(sheet: SheetContent, index: number): Look {
  const view = new SheetView(sheet.grid);
  const rate = (purpose: SheetPurpose, score: number): Look => ({
    name: sheet.name,
    index,
    view,
    purpose,
    score,
    visible: sheet.visible,
  });
  if (view.filled.rowCount === 0) return rate('empty', 0);
  const header = bestHeader(headerCandidates(view));
  const cost = costOfName(sheet.name) + (sheet.visible ? 0 : HIDDEN_COST) - (sheet.active ? ACTIVE_BONUS : 0);
  if (isCardShaped(view) && !(header && isPlainList(header))) return rate('card', -cost);
  if (header === null) return rate('noList', -cost);
  const purpose = purposeOfHeaders(header);
  if (purpose !== null) return rate(purpose, header.score - 6 - cost);
  const fields = fieldsOf(header.headers);
  const last = header.rows[header.rows.length - 1] ?? 0;
  const rows = Math.max(0, view.filled.row + view.filled.rowCount - 1 - last);
  const kind = fields.has('employeeName') || fields.has('headcount') || fields.has('department') ? 0 : 3;
  const score = header.score + Math.min(2, Math.log10(rows + 1)) - kind - cost + recency(sheet.name);
  if ((fields.get('position') ?? 0) === 0 && fields.size < 2) return rate('noList', score - 3);
  const named = purposeOfName(sheet.name);
  return rate(named !== null && costOfName(sheet.name) >= 5 && score < 6 ? named : 'staffing', score);
}

/** A list with people and posts that happens to have card words, such as 考核指标, among its columns. */
function isPlainList(header: { readonly score: number; readonly headers: Parameters<typeof fieldsOf>[0] }): boolean {
  const fields = fieldsOf(header.headers);
  return (
    fields.has('position') && header.score >= 8 && purposeOfHeaders({ ...header, rows: [], first: 0, last: 0 }) === null
  );
}

/** The score as if the sheet were visible. */
function merit(each: Look): number {
  return each.score + (each.visible ? 0 : HIDDEN_COST);
}

/** Where there is no plain list: one with wages or attendance in it, then sheets that may be lists without a header. */
function secondChoice(looks: readonly Look[], tried: readonly Look[]): Look[] {
  const rest = looks.filter((each) => !tried.includes(each) && each.visible);
  const mixed = rest.filter((each) => MIXED.has(each.purpose) && each.score > -4);
  return [...mixed, ...rest.filter((each) => each.purpose === 'noList' && each.score > -3)];
}

const MIXED: ReadonlySet<SheetPurpose> = new Set(['payroll', 'attendance', 'oldCopy', 'template']);

/** Between two lists the newer year or month in the name wins by a little. */
function recency(name: string): number {
  const year = /(20\d{2})/.exec(name);
  const month = /(\d{1,2})\s*月/.exec(name);
  return (year ? (Number(year[1]) - 2000) * 0.1 : 0) + (month ? Number(month[1]) * 0.01 : 0);
}

function considered(looks: readonly Look[], chosen: string | null): ConsideredSheet[] {
  return looks.map(({ name, purpose, score }) => ({ sheet: name, purpose, score, chosen: name === chosen }));
}
