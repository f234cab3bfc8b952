import { isErrorText } from '../../base/plainText';
import { cellKind, isEmployer, isPositionLike, isYesOrNo, namesFunction, type CellKind } from './cellKinds';
import { isDateFormat, looksLikeDate, readHireDate } from './hireDate';
import type { GridView } from './gridView';
import type { ColumnField } from '../columnField';

/** What a column's cells look like, as shares (0–1) of its filled cells. */
export interface ColumnContent {
  /** Filled cells among those looked at. */
  readonly filled: number;
  readonly kinds: Readonly<Partial<Record<CellKind, number>>>;
  readonly titles: number;
  readonly dates: number;
  readonly wholeNumbers: number;
  /** Answers to a question: "是", "No", "√". */
  readonly answers: number;
  readonly employers: number;
  /** What departments do, and no more: "Finance", "Human Resources". */
  readonly functions: number;
  /** How people are addressed: Mrs., Dr., 先生. */
  readonly salutations: number;
  /** 1 when no two filled cells are the same. */
  readonly distinct: number;
  /** The cells count 1, 2, 3 …: a serial number. */
  readonly serial: boolean;
  readonly averageLength: number;
}

const SALUTATION = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|engr|rev|hon|herr|frau|先生|女士|小姐|太太)\.?$/i;
/** What sums up the rows above is no cell of its column: "小计", "运营部合计". */
const SUM = /^.{0,12}(小计|小計|合计|合計|总计|總計|subtotal|total)$/i;
const MOST_SAMPLES = 80;
/** Digits of the shortest bank card; no id of a person is as long. */
const BANK_CARD = 15;

/**
 * Looks at up to 80 cells of the column, spread over the rows `start` to `end` (included). `header`: its own header, which comes
 * again above each block.
 */
export function columnContent(view: GridView, column: number, start: number, end: number, header = ''): ColumnContent {
  const step = Math.max(1, Math.floor((end - start + 1) / MOST_SAMPLES));
  const kinds: Partial<Record<CellKind, number>> = {};
  const seen = new Set<string>();
  let [filled, titles, dates, whole, length, steps, last] = [0, 0, 0, 0, 0, 0, NaN];
  let [answers, employers, salutations, functions] = [0, 0, 0, 0];
  for (let row = start; row <= end; row += step) {
    const text = view.text(row, column);
    if (text === '' || isErrorText(text) || SUM.test(text) || text === header) continue;
    const kind = cellKind(text);
    const value = view.value(row, column);
    filled += 1;
    length += text.length;
    seen.add(text);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (kind !== 'person' && isPositionLike(text)) titles += 1;
    if (isDate(view, row, column, kind)) dates += 1;
    if (isYesOrNo(text)) answers += 1;
    if (isEmployer(text)) employers += 1;
    if (kind !== 'department' && (namesFunction(text) || isPathToFunction(text))) functions += 1;
    if (SALUTATION.test(text)) salutations += 1;
    if (typeof value === 'number' ? Number.isInteger(value) : /^\d+$/.test(text)) whole += 1;
    if (Number(text) === last + step || (filled === 1 && Number(text) <= 1)) steps += 1;
    last = Number(text);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const shares = Object.fromEntries(Object.entries(kinds).map(([kind, count]) => [kind, share(count)]));
  return {
    filled,
    kinds: shares,
    titles: share(titles),
    dates: share(dates),
    wholeNumbers: share(whole),
    answers: share(answers),
    employers: share(employers),
    functions: share(functions),
    salutations: share(salutations),
    distinct: share(seen.size),
    serial: filled >= 3 ? share(steps) >= 0.7 : steps === 2,
    averageLength: share(length),
  };
}

function isDate(view: GridView, row: number, column: number, kind: CellKind): boolean {
  const value = view.value(row, column);
  if (typeof value !== 'number') return kind === 'date' || (kind !== 'number' && looksLikeDate(String(value)));
  return isDateFormat(view.format(row, column)) && readHireDate(value) !== null;
}

/** "Ops/Supply/Procurement": of a path what stands at its end. */
function isPathToFunction(text: string): boolean {
  const pieces = text.split(/\s*[/\\>|]\s*/);
  return pieces.length >= 2 && pieces.every((piece) => piece !== '') && namesFunction(pieces[pieces.length - 1] ?? '');
}

/** From this share on a column says how people are addressed and nothing of what they do. */
export const MOSTLY_SALUTATIONS = 0.6;
/** From this share of yes and no on, a column is a flag. */
export const MOSTLY_ANSWERS = 0.6;

/** How well the cells suit the field: 1 surely, 0 says nothing, −1 surely not. */
export function contentFit(field: ColumnField, content: ColumnContent): number {
  if (content.filled === 0) return 0;
  const kind = (name: CellKind): number => content.kinds[name] ?? 0;
  const words = kind('person') + kind('position') + kind('department') + kind('text') + kind('long') + kind('vacant');
  const figures = kind('number') + kind('code') + kind('date') + kind('phone') + kind('idCard') + kind('headcount');
  if (content.answers >= MOSTLY_ANSWERS) return ANSWERED.has(field) ? -1 : 0;
  switch (field) {
    case 'position':
      if (figures >= 0.7 || content.averageLength > 40) return -1;
      if (kind('person') >= 0.6 && content.titles < 0.25) return -1;
      if (kind('department') >= 0.8 && content.titles < 0.2) return -0.8;
      return content.titles >= 0.4 ? content.titles : 0;
    case 'employeeName':
      if (figures >= 0.7 && kind('headcount') + smallCounts(content) < 0.7) return -1;
      if (content.employers >= 0.5) return -1;
      if (content.titles >= 0.6 && kind('person') < 0.2) return -1;
      if (content.averageLength > 30 || smallCounts(content) >= 0.7) return -0.8;
      return kind('person') + kind('vacant') >= 0.4 && kind('person') > 0.1 ? kind('person') + kind('vacant') : 0;
    case 'department':
      if (figures >= 0.7 || content.averageLength > 40) return -1;
      if (kind('person') >= 0.6 || (content.titles >= 0.8 && kind('department') < 0.1)) return -0.8;
      return kind('department');
    case 'manager':
      if (content.employers >= 0.3) return -1;
      if (figures >= 0.7 || content.averageLength > 30) return -1;
      return kind('person') + content.titles >= 0.6 ? 0.8 : 0;
    case 'headcount':
      if (words - kind('vacant') >= 0.6) return -1;
      if (content.dates >= 0.5 || kind('phone') + kind('idCard') >= 0.3) return -1;
      if (content.serial && content.filled >= 5) return -0.8;
      return kind('headcount') + smallCounts(content) >= 0.6 ? 0.8 : -0.3;
    case 'employeeId':
      if (words >= 0.6) return -1;
      if (content.dates >= 0.6 || kind('idCard') >= 0.5 || content.averageLength >= BANK_CARD) return -1;
      if (content.serial && content.averageLength < 3) return -0.8;
      return content.distinct >= 0.8 ? 0.6 : 0;
    case 'hireDate':
      if (content.dates >= 0.5) return content.dates;
      return words + kind('phone') + kind('idCard') >= 0.7 ? -1 : -0.2;
    case 'duties':
      if (kind('department') >= 0.6) return -0.8;
      return figures >= 0.7 ? -1 : content.averageLength >= 10 ? 0.5 : kind('person') >= 0.6 ? -0.8 : 0;
    case 'kpi':
      return figures >= 0.7 ? -1 : kind('person') >= 0.6 ? -0.8 : content.averageLength >= 4 ? 0.3 : 0;
  }
}

/** Fields that no column of yes and no can be. */
const ANSWERED: ReadonlySet<ColumnField> = new Set(['department', 'position', 'employeeName', 'manager', 'employeeId']);

function smallCounts(content: ColumnContent): number {
  return content.averageLength <= 2.5 ? content.wholeNumbers : 0;
}
