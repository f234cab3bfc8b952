import { comparableKey } from '../../base/plainText';
import { acrossLists, withOneSpelling } from './acrossLists';
import { isWholeOf, JoinedLists, withoutCopies, type Joining } from './joinLists';
import { departmentOfTitle } from '../rows/headingDepartment';
import { namesWithoutPosts } from './namesWithoutPosts';
import { readLists, speaksOfOther, type ListCorrection, type ListsReading } from './readLists';
import { fatalIssue } from './refusals';
import { headingsOf, HIDDEN_COST, look, type Look } from './sheetLook';
import { columnsOf, headerOnSheet } from '../header/sameHeader';
import { inOrderOfTime, isSameSeries } from './sheetTimes';
import { purposeOfName, type NamedPurpose, type SheetPurpose } from './sheetPurpose';
import type { ColumnMap } from '../columnField';
import type { StaffingTable } from '../staffingTable';
import type { SheetIssue } from '../sheetIssue';
import type { SheetContent } from '../../base/grid';

export interface FindOptions {
  /** Read all lists of these sheets and of no others; absent: find the list, and the sheets it goes on. */
  readonly sheets?: readonly string[];
  /** What a person corrected; it holds over everything that is found. */
  readonly corrections?: readonly ListCorrection[];
}

/** A sheet that was looked at, for people who want another one. */
export interface ConsideredSheet {
  readonly sheet: string;
  readonly purpose: SheetPurpose;
  /**
   * Comparable between the sheets of one workbook. Sheets kept for another purpose than `staffing` are read only when no
   * staffing list is found.
   */
  readonly score: number;
  readonly chosen: boolean;
  /** Why a list on it is not read together with the chosen ones; null when it has no list, or its list is read. */
  readonly apart: Exclude<Joining, 'joined'> | null;
  /** How many people its lists name; null where it was not read, or not to its end. */
  readonly people: number | null;
}

export interface StaffingSearch {
  /** The lists to work with, in the order of the sheets; empty where none was found. */
  readonly tables: readonly StaffingTable[];
  /** Why none was found; empty where one was: each list has its own. */
  readonly issues: readonly SheetIssue[];
  /** Every sheet, best first. */
  readonly considered: readonly ConsideredSheet[];
}

const LEAST_SCORE = 3;
/** Sheets that a few people, or posts that nobody knows, make no list by themselves. */
const MAY_GO_ON: ReadonlySet<SheetPurpose> = new Set(['staffing', 'noList']);

interface ReadSheet {
  readonly look: Look;
  readonly reading: ListsReading;
}

/**
 * Finds the staffing list among the sheets of a workbook and reads it, with the sheets on which it goes on (one for each
 * department). Hidden sheets count only where no visible one will do.
 */
export function findStaffingTable(sheets: readonly SheetContent[], options: FindOptions = {}): StaffingSearch {
  const looks = sheets.map((sheet, index) => look(sheet, index)).sort((a, b) => b.score - a.score);
  const search = searchIn(looks, options);
  const views = new Map(looks.map(({ name, view }) => [name, view]));
  return { ...search, tables: withOneSpelling(acrossLists(search.tables, (sheet) => views.get(sheet) ?? null)) };
}

function searchIn(looks: readonly Look[], options: FindOptions): StaffingSearch {
  const known = new Map<Look, ReadSheet>();
  const read = (candidate: Look): ReadSheet => {
    const sheet = known.get(candidate) ?? { look: candidate, reading: readLists(candidate.view, options.corrections) };
    known.set(candidate, sheet);
    return sheet;
  };
  if (options.sheets !== undefined) {
    const wanted = options.sheets;
    return named(
      looks.filter(({ name }) => wanted.includes(name)),
      read,
      options,
    );
  }
  let refusal: readonly SheetIssue[] = [];
  for (const candidate of inOrder(looks, read).flatMap((each) => [...laterThan(each, looks), each])) {
    const first = read(candidate);
    if (isWorthIt(candidate, first.reading)) {
      return together(wholePayroll(first, looks, read), looks, read, options);
    }
    if (refusal.length === 0) refusal = first.reading.issues;
  }
  const drawn = looks.filter(({ purpose, visible }) => purpose === 'payroll' && visible).map(read);
  const empty = drawn.find(({ reading }) => reading.issues.some(({ code }) => code === 'noRows'));
  if (empty) return together(empty, looks, read, options);
  const issues = onlyLeavers(looks, read) ?? whyNone(looks, refusal, read);
  return { tables: [], issues, considered: considered(looks, new Map(), read) };
}

/** Nobody of a list of leavers gets a card, and whoever has no other list is told why; null where no sheet names leavers. */
function onlyLeavers(looks: readonly Look[], read: (look: Look) => ReadSheet): readonly SheetIssue[] | null {
  const lists = looks.filter(({ purpose, visible }) => purpose === 'leavers' && visible).map(read);
  const count = lists.reduce((sum, list) => sum + peopleOn(list), 0);
  const [first] = lists;
  if (first === undefined || count === 0) return null;
  return [fatalIssue({ code: 'onlyLeavers', params: { sheet: first.look.name, count } })];
}

/** A month of fewer people is no worse a list than the month before it. */
const AS_GOOD = 1;

/** The same list at later times, the latest first. */
function laterThan(one: Look, looks: readonly Look[]): Look[] {
  const { at } = timesOf(one, looks);
  return [...at.keys()]
    .filter((each) => each.purpose === one.purpose && each.visible === one.visible)
    .filter((each) => (at.get(each) ?? 0) > (at.get(one) ?? 0) && each.worth > one.worth - AS_GOOD)
    .sort((a, b) => (at.get(b) ?? 0) - (at.get(a) ?? 0));
}

/** When the sheets of one series were true, the sheet itself among them. */
function timesOf(
  one: Look,
  looks: readonly Look[],
): { readonly at: ReadonlyMap<Look, number>; readonly sure: boolean } {
  const series = looks.filter((each) => isOfSeries(each, one));
  const { at, sure } = inOrderOfTime(series.flatMap(({ time }) => time ?? []));
  return { at: new Map(series.map((each, place) => [each, at[place] ?? 0])), sure };
}

function isOfSeries(one: Look, other: Look): boolean {
  return one.time !== null && other.time !== null && isSameSeries(one.time, other.time);
}

/** A list that may be newer than the one that is read: fewer columns or a hidden sheet spoke against it, or its year is a guess. */
function otherTimes(
  { look: best }: ReadSheet,
  looks: readonly Look[],
  read: (look: Look) => ReadSheet,
): readonly SheetIssue[] {
  const { at, sure } = timesOf(best, looks);
  const own = at.get(best) ?? 0;
  const others = [...at.keys()]
    .filter((each) => each !== best && each.purpose === best.purpose && (!sure || (at.get(each) ?? 0) > own))
    .filter((each) => peopleOn(read(each)) > 0)
    .sort((a, b) => (at.get(b) ?? 0) - (at.get(a) ?? 0));
  const [other] = others;
  if (other === undefined) return [];
  const params = { read: best.name, other: other.name, count: others.length };
  return [{ code: 'otherTime', row: null, column: null, params, fatal: false }];
}

/** Of a payroll and its extracts by department the one that names everybody; months are no extracts of each other. */
function wholePayroll(first: ReadSheet, looks: readonly Look[], read: (look: Look) => ReadSheet): ReadSheet {
  if (first.look.purpose !== 'payroll') return first;
  const others = looks
    .filter(({ visible, purpose }) => visible && purpose === 'payroll')
    .filter((each) => !isAnotherTime(each, first.look))
    .map(read);
  const lists = withoutCopies([first, ...others].flatMap(({ reading }) => reading.tables.slice(0, 1)));
  return others.reduce((whole, other) => (holdsAllOf(other, whole, lists) ? other : whole), first);
}

function isWorthIt({ purpose }: Look, { tables }: ListsReading): boolean {
  const rows = tables.flatMap((table) => table.rows);
  if (NAMED.has(purpose)) return rows.some((row) => row.people.length > 0);
  return tables.length > 0 && (purpose === 'staffing' || rows.length > 0);
}

/** The sheets a person asked for, whatever they seem to be. */
function named(looks: readonly Look[], read: (look: Look) => ReadSheet, options: FindOptions): StaffingSearch {
  const sheets = inSheetOrder(looks).map(read);
  const tables = kept(
    sheets.flatMap(({ reading }) => reading.tables),
    options,
  );
  const chosen = new Map<string, Joining>(
    sheets.filter(({ reading }) => reading.tables.length > 0).map((each) => [each.look.name, 'joined']),
  );
  if (tables.length > 0) return { tables, issues: [], considered: considered(looks, chosen, read) };
  const refusal = sheets.slice(0, 1).flatMap(({ reading }) => reading.issues);
  return { tables, issues: whyNone(looks, refusal, read), considered: considered(looks, chosen, read) };
}

/** A sheet under the header of the list that is read, whose own words or few people did not tell so. */
function readAlike(list: StaffingTable, sheet: ReadSheet, { corrections }: FindOptions): ReadSheet {
  const { name, view } = sheet.look;
  const [own] = sheet.reading.tables;
  if (own !== undefined && readsAlike(columnsOf(list, own.headers), own.columns)) return sheet;
  if (own === undefined && sheet.reading.issues.some(({ code }) => code !== 'noPositionColumn')) return sheet;
  const again = corrections?.some((each) => each.sheet === name) ? null : headerOnSheet(list, view);
  if (again === null) return sheet;
  return { ...sheet, reading: readLists(view, [{ sheet: name, block: 0, ...again }]) };
}

function readsAlike(known: Partial<ColumnMap> | null, own: ColumnMap): boolean {
  return (
    known === null || (['position', 'employeeName'] as const).every((field) => (known[field] ?? null) === own[field])
  );
}

/** Other plain lists are read with the first one where they go on with it; see `JoinedLists`. */
function together(
  best: ReadSheet,
  looks: readonly Look[],
  read: (look: Look) => ReadSheet,
  options: FindOptions,
): StaffingSearch {
  const plain = looks.filter((each) => each !== best.look && each.visible && isPlain(each) && isPlain(best.look));
  const [list] = best.reading.tables;
  const small =
    list === undefined || !isPlain(best.look)
      ? []
      : looks.filter(
          (each) => each.visible && !isPlain(each) && MAY_GO_ON.has(each.purpose) && headerOnSheet(list, each.view),
        );
  const readAgain = (each: Look): ReadSheet => (list ? readAlike(list, read(each), options) : read(each));
  const others = [...plain, ...small].filter((each) => mayJoin(each, best.look, looks)).map(readAgain);
  const lists = withoutCopies([best, ...others].flatMap(({ reading }) => reading.tables.slice(0, 1)));
  const first = others.reduce((whole, other) => (holdsAllOf(other, whole, lists) ? other : whole), best);
  const decided = new Map<string, Joining>([
    ...plain.map((each) => [each.name, isAnotherTime(each, best.look) ? 'otherTime' : 'otherName'] as const),
    [first.look.name, 'joined'],
  ]);
  const chosen: ReadSheet[] = [first];
  const joined = new JoinedLists();
  first.reading.tables.forEach((table) => joined.add(table));
  const rest = [best, ...others].filter((each) => each !== first);
  for (const other of rest.sort((a, b) => a.look.index - b.look.index)) {
    const [table] = other.reading.tables;
    decided.delete(other.look.name);
    if (!table || table.rows.length === 0) continue;
    const answer = joined.joining(table);
    decided.set(other.look.name, answer);
    if (answer !== 'joined') continue;
    chosen.push(other);
    other.reading.tables.forEach((each) => joined.add(each));
  }
  const inOrderOfSheets = chosen.sort((a, b) => a.look.index - b.look.index).flatMap(({ reading }) => reading.tables);
  return {
    tables: withIssues(kept(inOrderOfSheets, options), [...otherTimes(first, looks, read), ...onlySome(chosen)]),
    issues: [],
    considered: withOthersNamed(considered(looks, decided, read), looks, inOrderOfSheets),
  };
}

function withIssues(tables: readonly StaffingTable[], issues: readonly SheetIssue[]): readonly StaffingTable[] {
  return tables.map((table, place) => (place === 0 ? { ...table, issues: [...issues, ...table.issues] } : table));
}

function holdsAllOf(whole: ReadSheet, part: ReadSheet, lists: readonly StaffingTable[]): boolean {
  const [a, b] = [whole.reading.tables[0], part.reading.tables[0]];
  return a !== undefined && b !== undefined && isWholeOf(a, b, lists);
}

/** Lists of people, or of some of them, that are kept for another purpose than to say who works where. */
const OTHER_LISTS =
  /入职|到职|报到|新进|新员工|新入|新人|入离|离入|录用|offer|转正|调岗|调动|异动|变动|晋升|合同|签到|参会|会议|团建|体检|宿舍|住宿|资产|门禁|报销|奖惩|黑名单|外包|外协|供应商|客户|会员|代理|加盟|newhire|newjoiner|newstarter|^(joiners|starters)$|onboard|transfer|promotion|contract|outsourc|vendor|customer|member/;

/** "Customer Service" and "会员运营部" are departments. */
function isOfSome(name: string): boolean {
  return OTHER_LISTS.test(comparableKey(name)) && (/^customer$/i.test(name) || departmentOfTitle(name) === '');
}

const SOME_OF_STAFF =
  /入职|到职|报到|入离|离入|新进|新员工|转正|调岗|调动|异动|晋升|newhires?|newjoiners?|joiners|onboarding|transfers|promotions/;
const WHOLE_STAFF = /花名册|在职|全员|全体|编制|总表|allstaff|allemployees|roster/;

/** Newcomers or people who moved are some of the staff only: told where the workbook has no other list. */
function onlySome(chosen: readonly ReadSheet[]): readonly SheetIssue[] {
  const [first] = chosen;
  const words = first && [first.look.name, ...headingsOf(first.look)].map(comparableKey);
  const some = words?.some((each) => SOME_OF_STAFF.test(each)) && !words.some((each) => WHOLE_STAFF.test(each));
  if (!first || !some || chosen.length > 1) return [];
  const params = { sheet: first.look.name };
  return [{ code: 'someOfStaff', row: null, column: null, params, fatal: false }];
}

/** Names that say something else, and sheets that are one list at two times ("9月", "10月"), are never read together. */
function mayJoin(other: Look, best: Look, looks: readonly Look[]): boolean {
  if (speaksOfOther(other.name) || isOfSome(other.name)) return false;
  return !isAnotherTime(other, best) && !hasOwnTime(other, best, looks);
}

/** "9月" and "10月": one list at two times, whatever else is numbered so. */
function isAnotherTime(one: Look, other: Look): boolean {
  const pattern = (name: string): string => name.replace(/[\d一二三四五六七八九十]+/g, '#');
  const alike = pattern(one.name) === pattern(other.name);
  return isOfSeries(one, other) || (alike && /#\s*(年|月|季|[qQ]|[.\-/])|[qQ]\s*#/.test(pattern(one.name)));
}

/** "客服9月" beside "运营10月", where "客服10月" is there as well. */
function hasOwnTime(other: Look, best: Look, looks: readonly Look[]): boolean {
  const isOfBest = ({ time }: Look): boolean =>
    time !== null &&
    best.time !== null &&
    isSameSeries({ ...time, series: '' }, { ...best.time, series: '' }) &&
    time.place === best.time.place;
  return (
    best.time !== null &&
    other.time !== null &&
    !isOfBest(other) &&
    looks.some((each) => isOfSeries(each, other) && isOfBest(each))
  );
}

/** Without the lists a person left out; nobody can leave out all of them. */
function kept(tables: readonly StaffingTable[], { corrections }: FindOptions): readonly StaffingTable[] {
  const out = corrections?.filter(({ leaveOut }) => leaveOut === true);
  const left = tables.filter(({ sheet, block }) => !out?.some((each) => each.sheet === sheet && each.block === block));
  return left.length === 0 ? tables : left;
}

/** Of a single sheet its own reason; of several, that none is a list. */
function whyNone(
  looks: readonly Look[],
  refusal: readonly SheetIssue[],
  read: (look: Look) => ReadSheet,
): readonly SheetIssue[] {
  const none = fatalIssue({ code: 'noStaffingSheet', params: {} });
  const [only] = looks;
  if (looks.length !== 1 || !only) return [none, ...refusal];
  const { reading } = read(only);
  return reading.tables.length === 0 ? reading.issues : [none];
}

/**
 * Plain lists first, newcomers and the like behind them whatever their columns. Then, for workbooks without one: lists with wages or attendance in them, sheets that may be lists
 * without a header, and summaries that name people. A list without a header that names no fewer than any of those goes before them.
 * Leavers and candidates are read only when a person asks for them.
 */
function inOrder(looks: readonly Look[], read: (look: Look) => ReadSheet): Look[] {
  const plain = looks.filter(isPlain);
  const rest = looks.filter((each) => !plain.includes(each) && each.visible);
  const mixed = rest.filter((each) => MIXED.has(each.purpose) && each.score > -4);
  const headless = rest.filter((each) => each.purpose === 'noList' && each.score > -3);
  const some = plain.filter(({ name }) => isOfSome(name));
  const whole = plain.filter((each) => !some.includes(each));
  const others = [...some, ...mixed];
  const first =
    whole.length > 0 || others.length === 0 ? [] : headless.filter((each) => namesNoFewer(each, others, read));
  return [...whole, ...first, ...others, ...headless, ...rest.filter((each) => NAMED.has(each.purpose))];
}

/** "Sheet1" with everybody and no header, beside the newcomers or the payroll of a month. */
function namesNoFewer(one: Look, others: readonly Look[], read: (look: Look) => ReadSheet): boolean {
  const people = peopleOn(read(one));
  return people >= FEWEST_OF_A_LIST && others.every((other) => people >= peopleOn(read(other)));
}

const FEWEST_OF_A_LIST = 3;

/** Judged as if the sheet were visible. */
function isPlain(each: Look): boolean {
  return each.purpose === 'staffing' && each.score + (each.visible ? 0 : HIDDEN_COST) >= LEAST_SCORE;
}

/** Read only when nothing else is found, and only if they name people. */
const NAMED: ReadonlySet<SheetPurpose> = new Set(['summary', 'dictionary']);
const MIXED: ReadonlySet<SheetPurpose> = new Set(['payroll', 'attendance', 'oldCopy']);

function inSheetOrder(looks: readonly Look[]): Look[] {
  return [...looks].sort((a, b) => a.index - b.index);
}

function considered(
  looks: readonly Look[],
  decided: ReadonlyMap<string, Joining>,
  read: (look: Look) => ReadSheet,
): ConsideredSheet[] {
  return looks.map((look) => {
    const { name, purpose, score, view } = look;
    const answer = decided.get(name) ?? null;
    const apart = answer === 'joined' ? null : answer;
    const people = view.grid.truncated || WITHOUT_PEOPLE.has(purpose) ? null : peopleOn(read(look));
    return { sheet: name, purpose, score, chosen: answer === 'joined', apart, people };
  });
}

/** Sheets that name people and no posts are told with those who are on none of the lists. */
function withOthersNamed(
  sheets: readonly ConsideredSheet[],
  looks: readonly Look[],
  lists: readonly StaffingTable[],
): ConsideredSheet[] {
  const known = new Set(
    lists.flatMap(({ rows }) => rows.flatMap(({ people }) => people.map(({ name }) => comparableKey(name)))),
  );
  const views = new Map(looks.flatMap(({ name, visible, view }) => (visible ? [[name, view] as const] : [])));
  return sheets.map((sheet) => {
    const view = views.get(sheet.sheet);
    const named = purposeOfName(sheet.sheet);
    const elsewhere = NOBODY_OF_OURS.has(sheet.purpose) || (named !== null && NOBODY_OF_OURS.has(named));
    const asked = !sheet.chosen && (sheet.people ?? 0) === 0 && !elsewhere;
    if (view === undefined || !asked || view.grid.truncated) return sheet;
    const others = namesWithoutPosts(view).filter((name) => !known.has(comparableKey(name)));
    return others.length === 0 ? sheet : { ...sheet, apart: 'noPositions', people: others.length };
  });
}

/** Whom these name works here no more, not yet, or not at all. */
const NOBODY_OF_OURS: ReadonlySet<NamedPurpose> = new Set([
  'empty',
  'card',
  'dictionary',
  'background',
  'recruiting',
  'leavers',
  'things',
]);

const WITHOUT_PEOPLE: ReadonlySet<SheetPurpose> = new Set(['empty', 'card', 'dictionary', 'noList', 'things']);

function peopleOn({ reading }: ReadSheet): number {
  return reading.tables.flatMap(({ rows }) => rows.flatMap(({ people }) => people)).length;
}
