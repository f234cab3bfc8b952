import { cellKind } from '../cells/cellKinds';
import { headerKey, headerMeaning, headerStrength, type HeaderMeaning } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';

/** One column's header over one or more header rows. */
export interface ColumnHeader {
  readonly column: number;
  /** For people: "" where the column has no header. */
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
  /** The lowest header text looks like data ("张三", "2023-05-01"): these are hardly header rows. */
  readonly data: boolean;
}

const DATA_KINDS: ReadonlySet<string> = new Set([
  'person',
  'position',
  'department',
  'headcount',
  'vacant',
  'number',
  'code',
  'date',
  'phone',
  'idCard',
  'long',
]);

/** "Q1", "2026": columns of periods have such headers. */
const PERIOD = /^([qh][1-4]|20\d{2}年?)$/i;

/** The headers of the columns `first` to `last` over the header rows, from the top down. */
export function columnHeaders(view: GridView, rows: readonly number[], first: number, last: number): ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  for (let column = first; column <= last; column++) headers.push(columnHeader(view, rows, column));
  return monthsAreHeaders(runsAreHeaders(headers));
}

const MONTH =
  /^((20)?\d{2}[-/. '’年])?((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}月份?|(?<=.)\d{1,2})([-/. '’]*(20)?\d{2})?$/i;
/** Fewer may be months in which somebody came. */
const FEWEST_MONTHS = 3;

/** "Jan-27", "Feb-27", "Mar-27" side by side, all different, are the months of a budget, not data. */
function monthsAreHeaders(headers: ColumnHeader[]): ColumnHeader[] {
  let run: ColumnHeader[] = [];
  const months = new Set<ColumnHeader>();
  for (const header of headers) {
    const follows = MONTH.test(header.text) && !run.some(({ text }) => text === header.text);
    run = follows ? [...run, header] : [];
    if (run.length >= FEWEST_MONTHS) for (const month of run) months.add(month);
  }
  return headers.map((header) => (months.has(header) ? { ...header, data: false } : header));
}

/** Shorter runs of numbers may be numbers of people. */
const FEWEST_DAYS = 7;
/** "Custom 1", "Custom 2", "Custom 3": with a word before them fewer will do. */
const FEWEST_NUMBERED = 3;
const NUMBERED = /^(.*?)0*(\d{1,3})$/;

/** "1", "2", "3" … side by side are the days of a roster, "自定义1", "自定义2" … fields that a program numbers; no data. */
function runsAreHeaders(headers: ColumnHeader[]): ColumnHeader[] {
  let run: ColumnHeader[] = [];
  const numbered = new Set<ColumnHeader>();
  for (const header of headers) {
    const [, stem = '', number = ''] = NUMBERED.exec(header.text) ?? [];
    const [, stemBefore = '', before = ''] = NUMBERED.exec(run[run.length - 1]?.text ?? '') ?? [];
    const follows = number !== '' && before !== '' && stem === stemBefore && Number(number) === Number(before) + 1;
    run = number === '' || (stem === '' && number.length > 2) ? [] : follows ? [...run, header] : [header];
    if (run.length >= (stem === '' ? FEWEST_DAYS : FEWEST_NUMBERED)) for (const each of run) numbered.add(each);
  }
  return headers.map((header) => (numbered.has(header) ? { ...header, data: false } : header));
}

function columnHeader(view: GridView, rows: readonly number[], column: number): ColumnHeader {
  const texts: string[] = [];
  for (const row of rows) {
    const text = reachesBelow(view, row, column, rows) ? '' : view.shown(row, column);
    if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
  }
  const lowest = texts[texts.length - 1] ?? '';
  const upper = texts[texts.length - 2] ?? '';
  const meaning = fullest(headerMeaning(lowest), lowest, upper);
  const text = bothNameIt(upper, lowest) ? `${upper} ${lowest}` : (oneEnglishHeader(upper, lowest) ?? lowest);
  return {
    column,
    text,
    meaning,
    data: meaning === null && !PERIOD.test(lowest) && isData(view, rows, column, lowest),
  };
}

/** "Place of Birth" is built like a name, but no name stands below it. */
function isData(view: GridView, rows: readonly number[], column: number, lowest: string): boolean {
  const kind = cellKind(lowest);
  if (kind !== 'person' || /[\u3400-\u9fff]/.test(lowest)) return DATA_KINDS.has(kind);
  return cellKind(view.text((rows[rows.length - 1] ?? 0) + 1, column)) === 'person';
}

/** "ID" above "Employee" or "Employee" above "ID": "Employee ID"; null where the two say no more together. */
export function oneEnglishHeader(upper: string, lowest: string): string | null {
  if (!LATIN.test(upper) || !LATIN.test(lowest) || GROUP_LABEL.test(upper)) return null;
  const apart = Math.max(strengthOf(headerMeaning(upper)), strengthOf(headerMeaning(lowest)));
  const orders = [`${upper} ${lowest}`, `${lowest} ${upper}`];
  return orders.find((each) => strengthOf(headerMeaning(each)) > apart) ?? null;
}

const LATIN = /^[a-z][a-z .'/&-]*$/i;

function strengthOf(meaning: HeaderMeaning | null): number {
  return meaning === null ? 0 : strength(meaning);
}

/** A cell merged far down beside the list is a heading of its own, not a column's header. */
function reachesBelow(view: GridView, row: number, column: number, rows: readonly number[]): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.row + merge.rowCount - 1 > (rows[rows.length - 1] ?? row) + 1;
}

/** "岗位" above "Position": one header in two languages. "人员信息" above "姓名" is not. */
function bothNameIt(upper: string, lowest: string): boolean {
  const [a, b] = [headerMeaning(upper), headerMeaning(lowest)];
  return a !== null && b !== null && /[\u3400-\u9fff]/.test(upper) && !/[\u3400-\u9fff]/.test(lowest);
}

/** A bare "人数" or "名称" below "编制" is understood with it; a header in two languages by the one that says more. */
function fullest(meaning: HeaderMeaning | null, lowest: string, upper: string): HeaderMeaning | null {
  // Most columns have one heading, and most texts looked at are no headings: these are looked up once.
  if (upper === '') return meaning;
  const turning = TURNING_GROUP.exec(headerKey(upper))?.[1];
  if (turning !== undefined) return ofAnother(headerMeaning(turning + lowest));
  if (meaning !== null && GROUP_LABEL.test(upper)) return meaning;
  const english = oneEnglishHeader(upper, lowest);
  if (english !== null) return headerMeaning(english);
  const joined = headerMeaning(upper + lowest) ?? (meaning === null ? headerMeaning(`${lowest} ${upper}`) : null);
  if (joined !== null && (meaning === null || strength(joined) > strength(meaning))) return joined;
  if (meaning === null && /^[\x20-\x7e]+$/.test(lowest) && !/[\x20-\x7e]/.test(upper)) return headerMeaning(upper);
  return bothNameIt(upper, lowest) ? headerMeaning(upper) : meaning;
}

/** "调整前" above "岗位": the column is about another job or another person. */
const TURNING_GROUP =
  /^(原任?|原来|前任|(?:调整|变动|调动|异动|变更|调岗)前|兼任|兼职|拟任|拟调|目标|考核人|考评人|评分人|评价人|上级|直属上级|直接上级|汇报对象|上一?(?:家|份|个)(?:单位|公司|工作)|[前原](?:单位|公司|雇主)|工作经历|教育经历|紧急联系人|联系人|家庭成员|配偶|家属|担保人|推荐人|介绍人|内推人|导师|带教人?|师傅|部门负责人|部门主管|hrbp|候选人|接替人|previous(?:employer|employment|job|company|position)|lastemployer|emergencycontact|nextofkin|spouse|mentor|buddy|referrer|referredby|successor|(?:line|direct)?manager|supervisor|reportsto)(?:信息|情况|资料|details?|info(?:rmation)?)?$/;

/** "紧急联系人", "上一家单位": what stands below such a heading is another person's, or of another job. */
export function headsAnother(heading: string): boolean {
  return TURNING_GROUP.test(headerKey(heading));
}

/** What a column below such a group says is never the row's own name, number, position or department. */
function ofAnother(meaning: HeaderMeaning | null): HeaderMeaning {
  const own = OWN_FIELDS.some((field) => headerStrength(meaning, field) > 0);
  return meaning === null || own ? { kind: 'other', purpose: 'plain' } : meaning;
}

const OWN_FIELDS = ['employeeName', 'employeeId', 'position', 'department'] as const;

/** "岗位信息" above "人数" is the heading of a group and tells nothing of its columns. */
const GROUP_LABEL = /(信息|情况|情況|资料|資料|概况|数据)$|^(其[他它余餘]|others?|misc)$/i;

function strength(meaning: HeaderMeaning): number {
  return meaning.kind === 'other' ? 1 : Math.max(...Object.values(meaning.fields));
}
