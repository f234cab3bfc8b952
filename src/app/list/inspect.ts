import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { isCompanyTable } from '../../catalogue/company/sheets/columns';
import type { RoleMatch, TitleQuery } from '../../catalogue/match/roleMatch';
import type { Matcher } from '../../catalogue/match/matcher';
import { readOutline, readSamples, readWhole, type SheetOutline } from '../../excel/sheets/readSheets';
import { PACK_NOTE, readPackNote } from '../../packs/packNote';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import type { Registry } from '../../registry/registry';
import {
  findStaffingTable,
  type ConsideredSheet,
  type FindOptions,
  type StaffingSearch,
} from '../../staffing/lists/findStaffingTable';
import type { StaffingRow, StaffingTable } from '../../staffing/staffingTable';
import type { Grid, SheetContent } from '../../base/grid';
import type { CalendarDay } from '../../base/calendarDay';
import { findAsRemembered, withoutMissing } from '../../staffing/lists/readingMemory';
import type { AppFailure } from '../failure';
import { rememberedReading } from './rememberedReading';
import type { Services } from '../services';

/** One list of the workbook, with its sheet as read, for planning edits. */
export interface InspectedList {
  readonly table: StaffingTable;
  readonly grid: Grid;
}

/** A row of a list with the role its position seems to mean. */
export interface MatchedRow {
  readonly list: InspectedList;
  readonly row: StaffingRow;
  readonly match: RoleMatch;
}

/** What reading the workbook found; nothing is changed by it. */
export interface Inspection {
  /** The lists that are worked with, in sheet order: one, or one for each department. */
  readonly lists: readonly [InspectedList, ...InspectedList[]];
  /** The rows of all lists. */
  readonly rows: readonly MatchedRow[];
  readonly considered: readonly ConsideredSheet[];
  /** The choices it was read with. */
  readonly choices: FindOptions;
}

/** A person's choices, or those the workbook remembers. */
export type ReadingChoice = FindOptions | 'remembered';

/**
 * Finds and reads the staffing lists and matches their positions. The number of round trips does not depend on the length
 * of a list.
 */
export async function inspectWorkbook(
  services: Services,
  choice: ReadingChoice = 'remembered',
): Promise<Result<Inspection, AppFailure>> {
  const read = await runStep((workbook) => readForSearch(workbook, choice, services.today()));
  if (!read.ok) return read;
  const { contents, search, options } = read.value;
  return inspectionFrom(search, contents, services.matcher, options);
}

/** The lists a search found, matched. Pure. */
export function inspectionFrom(
  search: StaffingSearch,
  contents: readonly SheetContent[],
  matcher: Matcher,
  choices: FindOptions = {},
): Result<Inspection, AppFailure> {
  const lists = search.tables.flatMap((table): InspectedList[] => {
    const grid = contents.find(({ name }) => name === table.sheet)?.grid;
    return grid ? [{ table, grid }] : [];
  });
  const [first, ...others] = lists;
  if (!first) return err({ kind: 'noStaffingTable', issues: search.issues });
  return ok({
    lists: [first, ...others],
    rows: matchRows(lists, matcher),
    considered: search.considered,
    choices,
  });
}

interface ReadForSearch {
  readonly contents: readonly SheetContent[];
  readonly search: StaffingSearch;
  readonly options: FindOptions;
}

/** A first look at all sheets, then whatever of the chosen ones it did not show. */
async function readForSearch(
  workbook: Workbook,
  choice: ReadingChoice,
  readOn: CalendarDay,
): Promise<Result<ReadForSearch, AppFailure>> {
  const registry = await readRegistry(workbook);
  const pack = readPackNote(registry.notes.get(PACK_NOTE));
  if (pack !== null) return err({ kind: 'scoringPack', recipient: pack.recipient, period: pack.period });
  const others = sheetsWithoutLists(registry);
  const outlines = (await readOutline(workbook)).filter((outline) => !others.has(outline.name));
  const remembered = choice === 'remembered' ? rememberedReading(registry) : null;
  const find = (read: readonly SheetContent[]): ReadForSearch => {
    const contents = read.map((content) => ({ ...content, grid: { ...content.grid, readOn } }));
    if (remembered !== null) return { contents, ...findAsRemembered(contents, remembered) };
    const options = choice === 'remembered' ? {} : choice;
    return { contents, options, search: findStaffingTable(contents, options) };
  };
  const { sheets } = remembered ? withoutMissing(remembered, outlines) : choice === 'remembered' ? {} : choice;
  if (sheets !== undefined) {
    const missing = sheets.find((name) => !outlines.some((outline) => outline.name === name));
    if (missing !== undefined) return err({ kind: 'sheetMissing', sheet: missing });
    return ok(
      find(
        await readAll(
          workbook,
          outlines.filter(({ name }) => sheets.includes(name)),
        ),
      ),
    );
  }
  // The company's role catalogue has roles, departments and duties too, but nobody is employed on it.
  const samples = (await readSamples(workbook, outlines)).filter(
    ({ grid }) => !grid.tables.some(({ name }) => isCompanyTable(name)),
  );
  const first = find(samples);
  const undecided = new Set(first.search.considered.filter(mayBelong).map(({ sheet }) => sheet));
  const cut = samples.filter(({ name, grid }) => grid.truncated && undecided.has(name)).map(({ name }) => name);
  if (cut.length === 0) return ok(first);
  const wholes = await readAll(
    workbook,
    outlines.filter(({ name }) => cut.includes(name)),
  );
  return ok(find(samples.map((sample) => wholes.find(({ name }) => name === sample.name) ?? sample)));
}

/** Names of sheets of ours: they follow from a list, and none of them is one. */
export function sheetsWithoutLists({ sheetName, cards, sheets }: Registry): ReadonlySet<string | null> {
  return new Set([sheetName, ...cards.map((card) => card.sheetName), ...sheets.values()]);
}

/** Chosen by what was seen so far, or left out for its people: either can change when the whole sheet is known. */
function mayBelong({ chosen, apart }: ConsideredSheet): boolean {
  return chosen || apart === 'samePeople';
}

async function readAll(workbook: Workbook, outlines: readonly SheetOutline[]): Promise<readonly SheetContent[]> {
  const contents: SheetContent[] = [];
  for (const outline of outlines) {
    const whole = await readWhole(workbook, outline);
    if (whole) contents.push(whole);
  }
  return contents;
}

/** All lists are one company, so the rows of each are heard for all. */
function matchRows(lists: readonly InspectedList[], matcher: Matcher): MatchedRow[] {
  const rows = lists.flatMap((list) => list.table.rows.map((row) => ({ list, row })));
  const match = matcher.ofLists(rows.map(({ row }) => queryOf(row)));
  return rows.map((each) => ({ ...each, match: match(queryOf(each.row)) }));
}

function queryOf({ position, department, departmentPath }: StaffingRow): TitleQuery {
  return { title: position, department, departmentPath };
}

/** Roles that are sure enough to be filled without asking. */
export function sureRole({ match }: MatchedRow): string | null {
  return match.outcome === 'sure' ? match.roleId : null;
}

/** The refusal for a list that has no rows; null where it has some. */
export function namesNobody({ lists, rows }: Inspection): Extract<AppFailure, { kind: 'listNamesNobody' }> | null {
  return rows.length > 0 ? null : { kind: 'listNamesNobody', sheet: lists[0].table.sheet };
}

/** Where a row's position stands; 0-based. */
export function positionCell({ list, row }: MatchedRow): { sheet: string; row: number; column: number } {
  const { sheet, columns, area } = list.table;
  return { sheet, row: row.row, column: columns.position ?? area.column };
}

/** The headers of all lists: what {{列:…}} in a template may name. */
export function headersOf({ lists }: Inspection): ReadonlySet<string> {
  return new Set(lists.flatMap(({ table }) => table.headers.map((header) => header.text)));
}
