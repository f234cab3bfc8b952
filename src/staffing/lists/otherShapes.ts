import { cellKind, isDepartmentLike, isPersonName, isPositionLike } from '../cells/cellKinds';
import { columnContent, type ColumnContent } from '../cells/columnContent';
import type { GridView } from '../cells/gridView';
import { headerKey, headerMeaning, headerStrength } from '../words/headerMeaning';

/** Days of the week or of a month side by side: a plan of shifts or a record of attendance. */
export interface GridOfDays {
  /** How many days stand side by side. */
  readonly days: number;
}

/** Header rows stand above this many rows of the filled part. */
const SCANNED_ROWS = 15;
/** A shop that is closed on two days still has a week. */
const FEWEST_WEEKDAYS = 5;
/** Shorter runs of numbers may be numbers of people. */
const FEWEST_DAYS = 7;

const WEEKDAY =
  /^(?:\d{1,2}[日号]?|\d{1,2}[月/.-]\d{1,2}[日号]?)?(?:周|星期|礼拜|週)([一二三四五六日天1-7])(?:\d{1,2}[日号]?|\d{1,2}[月/.-]\d{1,2}[日号]?)?$|^(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?(?:\d{1,2}(?:[/.-]\d{1,2})?)?$/;
const DAY_OF_MONTH = /^(?:20\d{2}[年/.-])?(?:\d{1,2}[月/.-])?(\d{1,2})[日号]?$/;

/** The days that stand side by side in one of the first rows; null where none do. */
export function gridOfDays(view: GridView): GridOfDays | null {
  const { row, rowCount } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, SCANNED_ROWS); each++) {
    const found = daysIn(view, each);
    if (found !== null) return found;
  }
  return null;
}

/** `gridOfDays` for one row. */
export function daysIn(view: GridView, row: number): GridOfDays | null {
  const keys = view.filledColumns(row).map((each) => headerKey(view.text(row, each)));
  const week = new Set(keys.flatMap((key) => weekday(key) ?? []));
  if (week.size >= FEWEST_WEEKDAYS) return { days: keys.filter((key) => weekday(key) !== null).length };
  const days = longestCount(keys);
  return days >= FEWEST_DAYS ? { days } : null;
}

function weekday(key: string): string | null {
  const found = WEEKDAY.exec(key);
  return found?.[1] ?? found?.[2] ?? null;
}

/** The longest run of neighbours that count the days of a month, a month's end followed by the first. */
function longestCount(keys: readonly string[]): number {
  let [longest, run, last] = [0, 0, NaN];
  for (const key of keys) {
    const day = Number(DAY_OF_MONTH.exec(key)?.[1] ?? NaN);
    const counts = day >= 1 && day <= 31;
    const follows = counts && (day === last + 1 || (day === 1 && last >= 28));
    run = !counts ? 0 : follows ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  return longest;
}

/** Posts down and departments or shops across, or the other way round; the cells count or name people. */
export interface CrossTable {
  /** How many columns the people or their numbers stand in. */
  readonly across: number;
}

/** "合计" and the like beside the columns that are added up. */
const TOTAL = /^(合计|小计|总计|共计|总数|人数|合计人数|total|sum|all|grandtotal)$/;
/** "岗位\部门": the corner names both sides. */
const CORNER = /[\\/|]/;
const FEWEST_ACROSS = 2;
const MOSTLY = 0.6;

/** Told by a corner that says post or department, headings beside it that name no field, and cells that count or name people. */
export function crossTable(view: GridView): CrossTable | null {
  const { row, rowCount, column } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, SCANNED_ROWS); each++) {
    const [corner = column, ...others] = view.filledColumns(each);
    const across = others.filter((other) => !TOTAL.test(headerKey(view.text(each, other))));
    if (across.length < FEWEST_ACROSS) continue;
    const down = sideOf(view.text(each, corner));
    if (down === null) continue;
    const body = { start: each + 1, end: view.lastRow };
    if (!suits(columnContent(view, corner, body.start, body.end), down)) continue;
    if (!across.every((other) => isHeading(view.text(each, other), down))) continue;
    const contents = across.map((other) => columnContent(view, other, body.start, body.end));
    if (contents.every(holdsCounts) || contents.every(holdsPeople)) return { across: across.length };
  }
  return null;
}

type Side = 'position' | 'department';

/** What a corner says stands below it, "岗位" or "岗位\部门"; null for any other text. */
export function sideOf(corner: string): Side | null {
  const words = corner.split(CORNER);
  const fields = words.map((word) => {
    const meaning = headerMeaning(word);
    if (headerStrength(meaning, 'position') >= MOSTLY) return 'position';
    return headerStrength(meaning, 'department') > 0 ? 'department' : null;
  });
  return fields.find((field) => field !== null) ?? null;
}

/** Half of the texts of the first column say what its corner says; of a corner with both words either. */
function suits({ filled, titles, kinds }: ColumnContent, down: Side): boolean {
  if (filled < 2) return false;
  return down === 'position' ? titles >= 0.4 : (kinds.department ?? 0) + (kinds.text ?? 0) >= 0.4;
}

/** A department, a shop or any other word across posts; posts across departments. */
function isHeading(text: string, down: Side): boolean {
  if (down === 'department') return isPositionLike(text);
  if (headerMeaning(text) !== null) return false;
  const kind = cellKind(text);
  return isDepartmentLike(text) || kind === 'text' || (kind === 'position' && !/\d/.test(text));
}

function holdsCounts({ filled, wholeNumbers, averageLength, kinds }: ColumnContent): boolean {
  if (filled === 0) return true;
  return averageLength <= 3 && wholeNumbers + (kinds.headcount ?? 0) + (kinds.vacant ?? 0) >= MOSTLY;
}

function holdsPeople({ kinds }: ColumnContent): boolean {
  const { person = 0, vacant = 0 } = kinds;
  return person > 0 && person + vacant >= MOSTLY;
}

/** The share of cells that makes a column one of names and posts together, or one of codes. */
const MOSTLY_BOTH = 0.6;
const MOSTLY_CODES = 0.7;
const FEWEST_CELLS = 2;
const BETWEEN = /[\n/／|、,，:：()（）【】[\]·\s-]+/;

/** The first cell in which somebody's name and a post stand together ("张三/店长"), where most of the column are so; null else. */
export function namesAmongPosts(view: GridView, column: number, start: number, end: number): string | null {
  const texts: string[] = [];
  for (let row = start; row <= end; row++) if (view.text(row, column) !== '') texts.push(view.text(row, column));
  const both = texts.flatMap((text) => {
    const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
    const person = pieces.find((piece) => isPersonName(piece) && cellKind(piece) === 'person');
    return person !== undefined && pieces.some(isPositionLike) ? [{ text, person }] : [];
  });
  const people = new Set(both.map(({ person }) => person)).size;
  const few = both.length < FEWEST_CELLS || both.length < texts.length * MOSTLY_BOTH;
  return few || people < both.length * MOSTLY_BOTH ? null : (both[0]?.text ?? null);
}

/** The first of a column's codes ("P01", "A-3"), where nearly all of its cells are codes or numbers; null else. */
export function codesAmongPosts(view: GridView, column: number, start: number, end: number): string | null {
  const { filled, kinds } = columnContent(view, column, start, end);
  if (filled < FEWEST_CELLS || (kinds.code ?? 0) + (kinds.number ?? 0) < MOSTLY_CODES) return null;
  for (let row = start; row <= end; row++) if (view.text(row, column) !== '') return view.text(row, column);
  return null;
}
