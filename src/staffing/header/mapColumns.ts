import {
  MOSTLY_ANSWERS,
  MOSTLY_SALUTATIONS,
  columnContent,
  contentFit,
  type ColumnContent,
} from '../cells/columnContent';
import { cellKind } from '../cells/cellKinds';
import { comparableKey } from '../../base/plainText';
import { headerKey, headerMeaning, headerStrength } from '../words/headerMeaning';
import { nameHeaderKey, namePartOf, type NamePart } from '../words/nameParts';
import type { ColumnHeader } from './headerTexts';
import type { GridView } from '../cells/gridView';
import { COLUMN_FIELDS, type ColumnField, type ColumnMap } from '../columnField';

export interface ColumnReading {
  readonly columns: ColumnMap;
  /** Every column that names a department level, from the top level down; `columns.department` is one of them. */
  readonly departmentColumns: readonly number[];
  /** The columns a name is put together from; one where the list keeps whole names, none where it has none. */
  readonly nameColumns: readonly NameColumn[];
  /** Fields that a second column suits almost as well. */
  readonly ambiguous: readonly { readonly field: ColumnField; readonly column: number; readonly other: number }[];
}

/** A column of names, or of one part of them. */
export interface NameColumn {
  readonly column: number;
  readonly part: NamePart | 'whole';
}

interface Claim {
  readonly field: ColumnField;
  readonly column: number;
  readonly score: number;
}

const ACCEPTED = 0.3;
/** Words as strong as this name the department itself and no level of it. */
const PLAIN = 0.95;
const MOSTLY_DISTINCT = 0.7;
/** Only these are told from content alone beside a header that says nothing. */
const INFERRED: ReadonlySet<ColumnField> = new Set(['position', 'employeeName', 'department']);
const INFERRED_WITHOUT_HEADER: ReadonlySet<ColumnField> = new Set([
  'position',
  'employeeName',
  'department',
  'employeeId',
  'hireDate',
  'duties',
]);

const NO_COLUMNS: ColumnMap = {
  department: null,
  position: null,
  employeeName: null,
  employeeId: null,
  headcount: null,
  manager: null,
  hireDate: null,
  duties: null,
  kpi: null,
};

/**
 * Finds each field's column by header words and by content; where the two disagree, content decides. `start` and `end` are
 * the body's first and last row. `overrides` are a person's choices and always hold.
 */
export function mapColumns(
  view: GridView,
  headers: readonly ColumnHeader[],
  start: number,
  end: number,
  overrides: Partial<ColumnMap> = {},
): ColumnReading {
  const headless = headers.every((header) => header.text === '');
  const halves = new Set(headers.map(({ text }) => namePartOf(text)));
  const named = headers.filter(({ meaning }) => headerStrength(meaning, 'employeeName') >= NAMES_PEOPLE);
  const namesElsewhere = (column: number): boolean => named.some((header) => header.column !== column);
  const accounts = headers.some(({ text }) => PASSWORD.test(headerKey(text)));
  const inHalves = halves.has('family') && halves.has('given') ? filledHalves(view, headers, start, end) : 0;
  const claims = headers
    .flatMap((header) => {
      const content = columnContent(view, header.column, start, end, header.text);
      const fields = COLUMN_FIELDS.filter((field) => !accounts || !isAccountRole(field, header));
      return fields.map((field): Claim => {
        const { column, text } = header;
        if (isLoneHalf(field, header, halves)) return { field, column, score: 0 };
        if (field === 'employeeName' && inHalves > 0 && namePartOf(text) === null && content.filled * 2 < inHalves)
          return { field, column, score: 0 };
        const team = field === 'department' && namesElsewhere(column) && isEnglishTeam(header);
        const seen = team ? { ...content, kinds: { ...content.kinds, person: 0 } } : content;
        return { field, column, score: claimScore(field, header, seen, headless) + newness(text) };
      });
    })
    .filter(({ score }) => score >= ACCEPTED)
    .sort((a, b) => b.score - a.score);
  const columns = deepestDepartment(assign(claims, overrides), headers, claims, overrides);
  const further = overrides.employeeName === undefined ? furtherNames(view, headers, columns, start, end) : [];
  const names = nameColumns(headers, columns, further);
  return {
    columns,
    nameColumns: names,
    departmentColumns:
      overrides.department === undefined
        ? departmentColumns(headers, claims, columns)
        : [overrides.department].filter((column) => column !== null),
    ambiguous: ambiguities(claims, columns, overrides).filter(
      ({ other }) => !names.some(({ column }) => column === other),
    ),
  };
}

/** "Last" or "First" without the other may be a day or a place in a queue. */
function isLoneHalf(field: ColumnField, { text }: ColumnHeader, halves: ReadonlySet<NamePart | null>): boolean {
  return (
    field === 'employeeName' && /^(last|first)$/.test(headerKey(text)) && !(halves.has('family') && halves.has('given'))
  );
}

/** How many of the sampled rows have a name in parts: "Preferred Name" beside it is filled for a few people, or for none. */
function filledHalves(view: GridView, headers: readonly ColumnHeader[], start: number, end: number): number {
  const halves = headers.filter(({ text }) => ['family', 'given'].includes(namePartOf(text) ?? ''));
  return Math.min(...halves.map(({ column, text }) => columnContent(view, column, start, end, text).filled));
}

/** A word from this strength on has people below it, where the cells agree. */
const NAMES_PEOPLE = 0.45;
const NAMES_TEAMS = 0.5;

/** "Customer Care" and "Paid Media" below Team are built like names. */
function isEnglishTeam({ text, meaning }: ColumnHeader): boolean {
  return /^[a-z /&-]+$/i.test(text) && headerStrength(meaning, 'department') >= NAMES_TEAMS;
}

const PASSWORD = /^(user|login|account)?(password|passwd|pwd|密码|口令)$|^(登录|初始|用户)密码$/;
/** Weaker words for a position are words of programs as well. */
const OWN_WORD = 0.8;

/** "role" beside a password is what an account may do in a program, no post. */
function isAccountRole(field: ColumnField, { meaning }: ColumnHeader): boolean {
  return field === 'position' && headerStrength(meaning, 'position') < OWN_WORD;
}

/** Companies in a column that nothing names may be whom the contracts are with. */
const EMPLOYERS = 0.5;

/** Above 1 a plain header with fitting cells; below 0.3 the column is not the field. */
function claimScore(field: ColumnField, header: ColumnHeader, content: ColumnContent, headless: boolean): number {
  if (content.salutations >= MOSTLY_SALUTATIONS) return 0;
  const suits = contentFit(field, content);
  // Only a word above a column tells "Finance" among departments from "Finance" among other things.
  const fit = field === 'department' && suits >= 0 && header.meaning === null ? suits + content.functions : suits;
  // A flag, whatever its header says: 主部门 是/否. The column of positions is the header's: without it there is no list.
  if (field !== 'position' && fit < 0 && content.answers >= MOSTLY_ANSWERS) return 0;
  const named = headerStrength(header.meaning, field);
  // The plain word wins over a word of a higher level, whose cells happen to look more like departments.
  if (field === 'department' && named >= PLAIN && fit >= 0) return named + 0.4;
  if (named > 0) return fit < 0 ? named + 0.6 * fit : named + 0.4 * fit;
  if (header.meaning?.kind === 'other') return 0;
  const most = field === 'department' && content.employers >= EMPLOYERS ? ACCEPTED : 2;
  if (headless) return INFERRED_WITHOUT_HEADER.has(field) ? Math.min(most, headlessScore(field, content, fit)) : 0;
  if (!INFERRED.has(field) || content.filled < 2 || namePartOf(header.text) !== null) return 0;
  // A column of few words that come again and again, such as places or shifts, names nobody.
  if (field === 'employeeName' && content.distinct < MOSTLY_DISTINCT) return 0;
  return Math.min(most, (field === 'department' ? 1 : 0.9) * fit - 0.35);
}

/** Of "2025年编制" and "2026年编制" the newer one holds, by a little. */
function newness(header: string): number {
  const year = /20(\d{2})(?!\d)/.exec(header.normalize('NFKC'));
  return year ? Number(year[1]) * 0.0001 : 0;
}

function headlessScore(field: ColumnField, content: ColumnContent, fit: number): number {
  if (field === 'duties') return content.averageLength >= 20 ? 0.6 : 0;
  if (field === 'employeeId')
    return content.distinct >= 0.95 && !content.serial && (content.kinds.code ?? 0) >= 0.7 ? 0.6 : 0;
  if (field === 'position') return content.filled >= 2 && content.titles >= 0.5 ? 0.4 + content.titles : 0;
  return content.filled >= 2 ? fit : 0;
}

function assign(claims: readonly Claim[], overrides: Partial<ColumnMap>): ColumnMap {
  const columns: Record<ColumnField, number | null> = { ...NO_COLUMNS };
  const taken = new Set<number>();
  const settled = new Set<ColumnField>();
  for (const field of COLUMN_FIELDS) {
    const chosen = overrides[field];
    if (chosen === undefined) continue;
    columns[field] = chosen;
    settled.add(field);
    if (chosen !== null) taken.add(chosen);
  }
  for (const { field, column } of claims) {
    if (settled.has(field) || taken.has(column)) continue;
    columns[field] = column;
    settled.add(field);
    taken.add(column);
  }
  return columns;
}

/** Of 一级部门 | 二级部门 | 三级部门 the last one is the department of a row; a plain "部门" stays what it is. */
function deepestDepartment(
  columns: ColumnMap,
  headers: readonly ColumnHeader[],
  claims: readonly Claim[],
  overrides: Partial<ColumnMap>,
): ColumnMap {
  const { department } = columns;
  if (overrides.department !== undefined || department === null || namesDepartment(headers, department) >= PLAIN)
    return columns;
  return { ...columns, department: Math.max(department, ...furtherLevels(headers, claims, columns, 0.8)) };
}

/** How surely a column's header names a department: 0–1. */
function namesDepartment(headers: readonly ColumnHeader[], column: number): number {
  return headerStrength(headers.find((header) => header.column === column)?.meaning ?? null, 'department');
}

/** Columns of no field whose header names a department as surely as this. */
function furtherLevels(
  headers: readonly ColumnHeader[],
  claims: readonly Claim[],
  columns: ColumnMap,
  surely: number,
): number[] {
  const taken = Object.values(columns);
  return claims
    .filter(({ field, column }) => field === 'department' && !taken.includes(column))
    .map(({ column }) => column)
    .filter((column) => namesDepartment(headers, column) >= surely);
}

/** 公司 | 中心 | 部门 | 组: all of them make the path, in the order of the sheet. */
function departmentColumns(headers: readonly ColumnHeader[], claims: readonly Claim[], columns: ColumnMap): number[] {
  const { department } = columns;
  if (department === null) return [];
  const order = (column: number): number => (isAbove(headers, column, department) ? -1 : 0);
  return [...furtherLevels(headers, claims, columns, 0.5), department].sort((a, b) => order(a) - order(b) || a - b);
}

const UPPER_LEVEL =
  /全称|路径|集团|公司|事业部|事业群|业务单元|板块|中心|体系|大区|总部|businessunit|^bu$|division|company|group/;

/** "集团部门" right of "部门" names a level above it all the same. */
function isAbove(headers: readonly ColumnHeader[], column: number, department: number): boolean {
  return column > department && UPPER_LEVEL.test(headerKey(textOf(headers, column)));
}

function textOf(headers: readonly ColumnHeader[], column: number): string {
  return headers.find((header) => header.column === column)?.text ?? '';
}

/** 姓 | 名, or First | Middle | Last in any order; a column of whole names is preferred. */
function nameColumns(
  headers: readonly ColumnHeader[],
  { employeeName }: ColumnMap,
  further: readonly number[],
): NameColumn[] {
  if (employeeName === null) return [];
  const whole: NameColumn[] = [{ column: employeeName, part: 'whole' }];
  const parts = headers.flatMap(({ column, text }): NameColumn[] => {
    const part = namePartOf(text);
    return part === null ? [] : [{ column, part }];
  });
  const has = (part: NamePart): boolean => parts.some((each) => each.part === part);
  const own = parts.find(({ column }) => column === employeeName);
  if (own && has('family') && has('given')) return firstOfEach(parts);
  const text = textOf(headers, employeeName);
  // "Name | Surname": the first is the given name, whatever it is called.
  if (!own && has('family') && !has('given') && /^(name|employeename|名字|中文名|员工名)$/.test(nameHeaderKey(text)))
    return firstOfEach([...parts, { column: employeeName, part: 'given' }]);
  if (!own && further.length > 0) return [employeeName, ...further].map((column) => ({ column, part: 'whole' }));
  const beside = own ? [] : namedAlike(headers, employeeName);
  return beside.length > 1 ? beside.map((column) => ({ column, part: 'whole' })) : whole;
}

/**
 * Columns right of the names that nothing heads, or the names' own header merged over them, or one header again and again, with names in nearly all their filled
 * cells, and only where a name stands left of them: a row's further people.
 */
function furtherNames(
  view: GridView,
  headers: readonly ColumnHeader[],
  columns: ColumnMap,
  start: number,
  end: number,
): number[] {
  const { employeeName } = columns;
  if (employeeName === null) return [];
  if (textOf(headers, employeeName) === '') return [];
  const found: number[] = [];
  for (let column = employeeName + 1; ; column++) {
    const header = headers.find((each) => each.column === column);
    if (!header || isOtherField(columns, column)) return found;
    const again = headers.filter((each) => each.column > employeeName && each.text === header.text);
    const shared = isMergedOver(view, start - 1, employeeName, column) || again.length >= FEWEST_ALIKE;
    if (header.text !== '' && !shared) return found;
    if (!namesFurther(view, column, start, end)) return found;
    found.push(column);
  }
}

/** One header's cell lies over both columns, in the row right above the body. */
function isMergedOver(view: GridView, row: number, from: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.column <= from;
}

function isOtherField(columns: ColumnMap, column: number): boolean {
  return COLUMN_FIELDS.some((field) => field !== 'employeeName' && columns[field] === column);
}

function namesFurther(view: GridView, column: number, start: number, end: number): boolean {
  let [filled, names] = [0, 0];
  for (let row = start; row <= end; row++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (view.shown(row, column - 1) === '') return false;
    filled += 1;
    if (cellKind(text) === 'person') names += 1;
  }
  return filled > 0 && names >= filled * NEARLY_ALL;
}

/** 组长 | 组员 | 组员: one header above this many columns names several people; one that comes once may be anything. */
const FEWEST_ALIKE = 2;
/** From this share of names on a column without a header of its own names people. */
const NEARLY_ALL = 0.8;

/** 姓名1 | 姓名2 | 姓名3, or 姓名 | 姓名2, side by side: each names one of a row's people. */
function namedAlike(headers: readonly ColumnHeader[], employeeName: number): number[] {
  const key = (column: number): string => comparableKey(textOf(headers, column));
  const stem = key(employeeName).replace(NUMBERED, '');
  if (headerStrength(headerMeaning(stem), 'employeeName') < PLAIN_NAME) return [];
  const isOne = (column: number): boolean => column === employeeName || NUMBERED.test(key(column));
  return headers
    .map(({ column }) => column)
    .filter((column) => isOne(column) && key(column).replace(NUMBERED, '') === stem);
}

const NUMBERED = /[-_.]?(\d{1,2}|[一二三四五六七八九十])$/;
/** Weaker words may name one person in one column and another in the next. */
const PLAIN_NAME = 0.9;

function firstOfEach(parts: readonly NameColumn[]): NameColumn[] {
  return parts.filter(({ part }, index) => parts.findIndex((each) => each.part === part) === index);
}

function ambiguities(
  claims: readonly Claim[],
  columns: ColumnMap,
  overrides: Partial<ColumnMap>,
): ColumnReading['ambiguous'] {
  const found: { field: ColumnField; column: number; other: number }[] = [];
  for (const field of ['position', 'employeeName'] as const) {
    const column = columns[field];
    if (column === null || overrides[field] !== undefined) continue;
    const own = claims.find((claim) => claim.field === field && claim.column === column);
    const rival = claims.find((claim) => claim.field === field && !Object.values(columns).includes(claim.column));
    if (own && rival && own.score - rival.score < 0.15) found.push({ field, column, other: rival.column });
  }
  return found;
}
