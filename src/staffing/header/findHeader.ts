import { cellKind, isPositionLike, isVacancy } from '../cells/cellKinds';
import { splitIntoBlocks, type ColumnSpan } from './columnBlocks';
import { isInService, STATE_HEADER } from '../words/employmentState';
import { headerKeys, headerStrength } from '../words/headerMeaning';
import { columnHeaders, type ColumnHeader } from './headerTexts';
import { withInferred } from './inferredHeaders';
import type { GridView } from '../cells/gridView';
import { COLUMN_FIELDS, type ColumnField } from '../columnField';

/** A place where a list may begin: its header rows and the columns it fills. */
export interface HeaderCandidate {
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly headers: readonly ColumnHeader[];
  /** Share (0–1) of the rows below, as far as they were looked at, in which a column about leaving is filled; 0 without one. */
  readonly leavers: number;
  /** Comparable between candidates of one workbook; a plain staffing list has 8 to 16. */
  readonly score: number;
}

const SCANNED_ROWS = 120;
const SAMPLED_ROWS = 30;
/** Rows looked at all over a list, to tell who has left. */
const SPREAD_ROWS = 60;
/** A list whose states say of this share that they are still there is no list of leavers. */
const REGISTERED = 0.05;
const LONGEST_HEADER_BLOCK = 3;
/** A header further down must be this much better: page breaks repeat headers. */
const LATER_MARGIN = 1.5;
/** A word as strong as this needs no other word beside it. */
const SURE = 0.9;
/** A register of two hundred columns is no worse a list for those that have nothing to do with posts. */
const MOST_UNKNOWN = 1.5;

const WEIGHTS: Readonly<Record<ColumnField, number>> = {
  position: 3,
  employeeName: 2,
  department: 1.5,
  employeeId: 1,
  headcount: 1,
  manager: 1,
  hireDate: 1,
  duties: 0.8,
  kpi: 0.6,
};

const known = new WeakMap<GridView, readonly HeaderCandidate[]>();

/** Every place on the sheet that could be a header, best first. */
export function headerCandidates(view: GridView): readonly HeaderCandidate[] {
  const before = known.get(view);
  if (before) return before;
  const candidates = findCandidates(view);
  known.set(view, candidates);
  return candidates;
}

function findCandidates(view: GridView): readonly HeaderCandidate[] {
  const candidates: HeaderCandidate[] = [];
  for (const row of rowsToScan(view)) {
    for (const rows of headerWindows(view, row)) {
      for (const span of splitIntoBlocks(view, rows)) {
        const candidate = judge(view, rows, span);
        if (candidate) candidates.push(candidate);
      }
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

/** The header of the list: the best candidate, an upper one where a lower one is hardly better. */
export function bestHeader(candidates: readonly HeaderCandidate[]): HeaderCandidate | null {
  const best = candidates[0];
  if (!best) return null;
  const upper = candidates
    .filter(
      (each) =>
        first(each) < first(best) &&
        !candidates.some((whole) => overlaps(whole, each) && overlaps(whole, best)) &&
        each.score > best.score - LATER_MARGIN &&
        (sameColumns(each, best) || isList(each)),
    )
    .sort((a, b) => first(a) - first(b));
  return upper[0] ?? best;
}

/** A candidate for header rows that are known; `within` absent: the best of their blocks. */
export function headerAt(view: GridView, rows: readonly number[], within?: ColumnSpan): HeaderCandidate | null {
  const spans = within ? [within] : splitIntoBlocks(view, rows);
  const judged = spans.map((span) => candidateFor(view, rows, span)).sort((a, b) => b.score - a.score);
  return judged[0] ?? null;
}

function rowsToScan(view: GridView): number[] {
  const { row, rowCount } = view.filled;
  const scanned = Array.from({ length: Math.min(rowCount, SCANNED_ROWS) }, (_, index) => row + index);
  return [...new Set([...scanned, ...view.grid.tables.map(({ area }) => area.row)])];
}

/** One row, or two or three where merged cells tie the rows together. */
function headerWindows(view: GridView, row: number): number[][] {
  const windows: number[][] = [[row]];
  for (let count = 2; count <= LONGEST_HEADER_BLOCK; count++) {
    const last = row + count - 2;
    if (!tiedToNext(view, last)) break;
    windows.push(Array.from({ length: count }, (_, index) => row + index));
  }
  return windows;
}

function tiedToNext(view: GridView, row: number): boolean {
  const { column, columnCount } = view.filled;
  for (let each = column; each < column + columnCount; each++) {
    const merge = view.merge(row, each);
    if (!merge) continue;
    if (merge.row + merge.rowCount - 1 > row) return true;
    if (merge.columnCount > 1 && merge.columnCount < columnCount) return true;
  }
  return false;
}

function judge(view: GridView, rows: readonly number[], span: ColumnSpan): HeaderCandidate | null {
  const candidate = candidateFor(view, rows, span);
  if (isLineOfLabels(view, candidate)) return null;
  const texts = candidate.headers.filter((header) => header.text !== '').length;
  const known = candidate.headers.filter((header) => header.meaning !== null).length;
  const data = candidate.headers.filter((header) => header.data).length;
  const fields = fieldsOf(candidate.headers);
  const sure = [...fields.values()].filter((strength) => strength >= SURE).length;
  const plain = (fields.get('position') ?? 0) >= SURE && (texts === 1 || sure >= 2);
  return plain || (known >= 2 && fields.size > 0 && data * 2.5 <= texts) ? candidate : null;
}

/** "姓名：____ 岗位：____" on a form: each label waits for one answer beside it, and nobody stands below. */
function isLineOfLabels(view: GridView, { headers, rows }: HeaderCandidate): boolean {
  const known = headers.filter(({ meaning }) => meaning?.kind === 'field');
  if (known.length === 0 || !known.every(({ text }) => /[:：][_＿\s]*$/.test(text))) return false;
  const below = (rows[rows.length - 1] ?? 0) + 1;
  return !known.some(({ column }) => NAMES_SOMEBODY.has(cellKind(view.text(below, column))));
}

const NAMES_SOMEBODY: ReadonlySet<string> = new Set(['person', 'position']);

function candidateFor(view: GridView, rows: readonly number[], span: ColumnSpan): HeaderCandidate {
  const headers = withInferred(view, rows, columnHeaders(view, rows, span.first, span.last));
  const fields = fieldsOf(headers);
  let score = 0;
  let unknown = 0;
  for (const [field, strength] of fields) score += strength * WEIGHTS[field];
  for (const header of headers) {
    if (header.meaning?.kind === 'other') score += 0.25;
    else if (header.data) score -= 1;
    else if (header.meaning === null && header.text !== '') unknown += 0.1;
  }
  score -= Math.min(unknown, MOST_UNKNOWN);
  score -= (rows.length - 1) * 0.3;
  const position = headers.find(({ meaning }) => headerStrength(meaning, 'position') === fields.get('position'));
  score += bodyScore(view, rows, headers, position);
  const leavers = leaversBelow(view, rows, headers, position);
  return { rows, first: span.first, last: span.last, headers, score, leavers };
}

/** What stands below: a list has positions under its position header, row after row. */
function bodyScore(
  view: GridView,
  rows: readonly number[],
  headers: readonly ColumnHeader[],
  position: ColumnHeader | undefined,
): number {
  const start = (rows[rows.length - 1] ?? 0) + 1;
  if (!position) return headers.some(({ column }) => view.shown(start, column) !== '') ? 0 : -1;
  const texts = Array.from({ length: SAMPLED_ROWS }, (_, index) => view.shown(start + index, position.column));
  const filled = texts.filter((text) => text !== '');
  const titles = filled.filter(isPositionLike).length;
  return filled.length === 0 ? -1.5 : Math.min(filled.length, 10) * 0.12 + (titles / filled.length) * 2;
}

function leaversBelow(
  view: GridView,
  rows: readonly number[],
  headers: readonly ColumnHeader[],
  position: ColumnHeader | undefined,
): number {
  const columns = headers.filter(({ meaning }) => meaning?.kind === 'other' && meaning.purpose === 'leavers');
  if (!position || columns.length === 0) return 0;
  const start = (rows[rows.length - 1] ?? 0) + 1;
  const end = view.filled.row + view.filled.rowCount;
  const states = headers.filter(({ text }) => headerKeys(text).some((key) => STATE_HEADER.test(key)));
  const step = Math.max(1, Math.floor((end - start) / SPREAD_ROWS));
  let [filled, left, staying] = [0, 0, 0];
  for (let row = start; row < end; row += step) {
    if (view.shown(row, position.column) === '') continue;
    filled += 1;
    if (states.some(({ column }) => isInService(view.shown(row, column)))) staying += 1;
    else if (columns.some(({ column }) => !isVacancy(view.shown(row, column)) && view.shown(row, column) !== ''))
      left += 1;
  }
  // Those who have left in twenty years may outnumber the others on a register of everybody.
  return staying >= filled * REGISTERED ? 0 : left / filled;
}

/** The strongest word for each field. */
export function fieldsOf(headers: readonly ColumnHeader[]): Map<ColumnField, number> {
  const fields = new Map<ColumnField, number>();
  for (const field of COLUMN_FIELDS) {
    const best = Math.max(0, ...headers.map((header) => headerStrength(header.meaning, field)));
    if (best > 0) fields.set(field, best);
  }
  return fields;
}

/** "Title" and "工种" beside names say position as surely. */
const OWN_WORD = 0.75;
/** "Role" and "角色" do so beside a plain word for names. */
const ROLE_WORD = 0.7;
const PLAIN_NAME = 0.75;

/** Positions beside people or places: a list in its own right. */
export function isList(candidate: HeaderCandidate): boolean {
  const fields = fieldsOf(candidate.headers);
  const needed = (fields.get('employeeName') ?? 0) >= PLAIN_NAME ? ROLE_WORD : OWN_WORD;
  return (fields.get('position') ?? 0) >= needed && (fields.has('employeeName') || fields.has('headcount'));
}

function first(candidate: HeaderCandidate): number {
  return candidate.rows[0] ?? 0;
}

function overlaps(a: HeaderCandidate, b: HeaderCandidate): boolean {
  return a.rows.some((row) => b.rows.includes(row));
}

/** The same list's header again: most of its columns say the same. */
function sameColumns(a: HeaderCandidate, b: HeaderCandidate): boolean {
  const texts = new Map(a.headers.map((header) => [header.column, header.text]));
  const named = b.headers.filter((header) => header.text !== '');
  return named.filter((header) => texts.get(header.column) === header.text).length * 2 > named.length;
}
