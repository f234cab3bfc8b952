import { intersects } from '../../base/address';
import { purposeOfHeaders, purposeOfName } from './sheetPurpose';
import { headerCandidates, isList, type HeaderCandidate } from '../header/findHeader';
import { blocksInTime } from './blocksInTime';
import { JoinedLists } from './joinLists';
import { completeHeader } from '../header/headerRows';
import { peopleBeside } from './peopleBeside';
import { columnsOf, headersBeside } from '../header/sameHeader';
import { readAt, readView, type ReadingOverrides, type RowsBetween } from './readStaffingTable';
import { splitIntoBlocks } from '../header/columnBlocks';
import { leaversListed } from '../header/leaversBeside';
import type { GridView } from '../cells/gridView';
import { departmentOfTitle } from '../rows/headingDepartment';
import type { StaffingTable } from '../staffingTable';
import type { SheetIssue } from '../sheetIssue';

/** What a person corrected about one list of a sheet. */
export interface ListCorrection extends ReadingOverrides {
  readonly sheet: string;
  /** The list's place among the lists of its sheet: 0 is the one found first, others follow from the left and the top. */
  readonly block: number;
  /** The list is not to be read. */
  readonly leaveOut?: boolean;
}

/** Every list of one sheet; none, with the fatal issue that says why. */
export interface ListsReading {
  readonly tables: readonly StaffingTable[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads all lists of a sheet that belong together: below each other or side by side. A list that is something else (leavers,
 * a table of headcounts beside the people) is named by the issue `otherBlock` at its header and left alone.
 */
export function readLists(view: GridView, corrections?: readonly ListCorrection[]): ListsReading {
  const own = corrections?.filter((correction) => correction.sheet === view.sheet);
  const overrides = (block: number): ReadingOverrides | undefined => own?.find((each) => each.block === block);
  const main = readView(view, overrides(0));
  if (!main.table) return { tables: [], issues: main.issues };
  const tables: StaffingTable[] = [main.table];
  const joined = new JoinedLists();
  joined.add(main.table);
  const apart: SheetIssue[] = [];
  for (const candidate of otherHeaders(view, main.table)) {
    if (tables.some((table) => covers(table, candidate))) continue;
    const between = freeRows(view, tables, candidate);
    const known = overrides(tables.length) ?? sameColumns(main.table, candidate);
    const table = readAt(view, candidate, known, between)?.table;
    if (!table || table.rows.length === 0 || tables.some((known) => intersects(known.area, table.area))) continue;
    const isOther = isOtherPurpose(view, candidate, between.from) || isAnotherTime(view, main.table, candidate);
    if (isOther || joined.joining(table) !== 'joined') {
      apart.push(otherBlock(candidate));
    } else {
      joined.add(table);
      tables.push({ ...table, block: tables.length });
    }
  }
  const leavers = leaversBeside(view, main.table.headerRows, [
    ...tables.map(({ area }) => area.column),
    ...apart.map(({ column }) => column),
  ]);
  const elsewhere = [...apart, ...leavers];
  const beside = peopleBeside(
    view,
    tables,
    elsewhere.map(({ column }) => column),
  );
  const told: StaffingTable = { ...main.table, issues: [...main.issues, ...elsewhere, ...beside] };
  return { tables: [told, ...tables.slice(1)], issues: told.issues };
}

/** Leavers beside the list who have no posts, and so no list of their own. @param told columns where lists begin that are read or told */
function leaversBeside(view: GridView, rows: readonly number[], told: readonly (number | null)[]): SheetIssue[] {
  return splitIntoBlocks(view, rows).flatMap(({ first, leaving }): SheetIssue[] => {
    if (leaving === undefined || told.includes(first)) return [];
    const params = { count: leaversListed(view, rows, first, leaving) };
    return [{ code: 'leaversBeside', row: rows[0] ?? null, column: first, params, fatal: false }];
  });
}

/** Where the list's own header stands above another block, its words mean what they mean there. */
function sameColumns(main: StaffingTable, { headers }: HeaderCandidate): ReadingOverrides | undefined {
  const columns = columnsOf(main, headers);
  return columns === null ? undefined : { columns };
}

/** Headers of further lists, from the top down and from the left; of several readings of one header the best. */
function otherHeaders(view: GridView, main: StaffingTable): HeaderCandidate[] {
  const chosen: HeaderCandidate[] = [];
  for (const candidate of [...headerCandidates(view), ...headersBeside(main, view)]) {
    if (!(isList(candidate) || columnsOf(main, candidate.headers) !== null) || covers(main, candidate)) continue;
    if (!chosen.some((better) => sharesCells(better, candidate))) chosen.push(candidate);
  }
  return chosen.sort((a, b) => top(a) - top(b) || a.first - b.first);
}

/** The header lies within the list's rows and columns: a header repeated on each page, or the list's own. */
function covers({ area }: StaffingTable, candidate: HeaderCandidate): boolean {
  const beside = candidate.first >= area.column + area.columnCount || candidate.last < area.column;
  const below = top(candidate) >= area.row + area.rowCount || bottom(candidate) < area.row;
  return !beside && !below;
}

function sharesCells(a: HeaderCandidate, b: HeaderCandidate): boolean {
  return a.first <= b.last && b.first <= a.last && a.rows.some((row) => b.rows.includes(row));
}

/** From the row after the last list that ends above the header in any of its columns to the one before the next list begins. */
function freeRows(view: GridView, tables: readonly StaffingTable[], candidate: HeaderCandidate): RowsBetween {
  const areas = tables
    .map(({ area }) => area)
    .filter((area) => area.column <= candidate.last && area.column + area.columnCount > candidate.first);
  const above = areas.map((area) => area.row + area.rowCount).filter((row) => row <= top(candidate));
  const below = areas.map((area) => area.row - 1).filter((row) => row >= bottom(candidate));
  return { from: Math.max(view.filled.row, ...above), to: Math.min(view.lastRow, ...below) };
}

/** The same list beside it in another month. */
function isAnotherTime(view: GridView, { headerRows, area }: StaffingTable, candidate: HeaderCandidate): boolean {
  if (area.column === candidate.first) return false;
  return (
    headerRows.join() === candidate.rows.join() &&
    blocksInTime(view, candidate, headerCandidates(view)).some((each) => each.candidate.first === area.column)
  );
}

/** Leavers, wages and the like, told by the columns or by the heading above them. */
function isOtherPurpose(view: GridView, candidate: HeaderCandidate, from: number): boolean {
  if (purposeOfHeaders(candidate) !== null) return true;
  const headerTop = completeHeader(view, candidate)[0] ?? top(candidate);
  for (let row = Math.max(from, headerTop - 3); row < headerTop; row++) {
    for (const column of view.filledColumns(row, candidate.first, candidate.last)) {
      if (speaksOfOther(view.text(row, column))) return true;
    }
  }
  return false;
}

/** A name or heading that speaks of leavers, wages, old copies and the like; a department's name never does. */
export function speaksOfOther(heading: string): boolean {
  return departmentOfTitle(heading) === '' && purposeOfName(heading) !== null;
}

function otherBlock(candidate: HeaderCandidate): SheetIssue {
  return { code: 'otherBlock', row: top(candidate), column: candidate.first, params: {}, fatal: false };
}

function top(candidate: HeaderCandidate): number {
  return candidate.rows[0] ?? 0;
}

function bottom(candidate: HeaderCandidate): number {
  return candidate.rows[candidate.rows.length - 1] ?? 0;
}
