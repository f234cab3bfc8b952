import { cellKind } from '../cells/cellKinds';
import { columnContent, type ColumnContent } from '../cells/columnContent';
import type { GridView } from '../cells/gridView';
import { headerStrength } from '../words/headerMeaning';
import { namePartOf } from '../words/nameParts';
import type { ColumnField } from '../columnField';
import type { ColumnHeader } from './headerTexts';

type Inferred = 'position' | 'employeeName' | 'department';

const SAMPLED_ROWS = 40;
/** So many columns that are known make a row a header, whatever its other cells say. */
const FEWEST_KNOWN = 2;
/** A word from this strength on names the field by itself, so that no other column has to. */
const NAMED: Readonly<Record<Inferred, number>> = { position: 0.3, employeeName: 0.41, department: 0.4 };
/** Less than a plain word, as much as a word that needs its cells. */
const STRENGTH: Readonly<Record<Inferred, number>> = { position: 0.75, employeeName: 0.75, department: 0.6 };
/** Share of the cells that have to look like the field. */
const MOSTLY = 0.6;
/** Share of different cells; of statuses and shifts few differ. */
const DISTINCT = 0.7;
/** Words below this strength need their cells. */
const WEAK = 0.7;
const FEWEST_DEPARTMENTS = 2;
const OF_PEOPLE = ['employeeName', 'position'] as const;
const SURELY = 0.9;
/** Some of the people, told as those beside a list are. */
const LEADERS = /管理层|领导|负责人|干部|骨干|leaders?$|heads?$/i;
const FEW_COLUMNS = 3;
/** No header is one of these, and a row of somebody's is. */
const FIGURES: ReadonlySet<string> = new Set(['date', 'phone', 'idCard']);
/** A list turned on its side has one name below one post. */
const FEWEST_BELOW = 2;

/**
 * A header that no list knows ("分工", "司职", "Capacity") means what stands below it, where enough of its other columns are known and none
 * of them names that field. Posts need people beside them, and people posts.
 */
export function withInferred(view: GridView, rows: readonly number[], known: ColumnHeader[]): ColumnHeader[] {
  const last = rows[rows.length - 1];
  if (last === undefined || !isHeader(known)) return known;
  const end = lastRowBelow(view, last, known);
  const headers = known.map((header) =>
    isContradicted(view, header, last + 1, end) ? { ...header, meaning: null } : header,
  );
  const isNarrow = headers.filter(({ meaning }) => meaning !== null).length < FEWEST_KNOWN;
  const infer = (field: Inferred, all: ColumnHeader[], fits: (content: ColumnContent) => number): ColumnHeader[] => {
    if (all.some(({ meaning }) => headerStrength(meaning, field) >= NAMED[field])) return all;
    const [best] = all
      .filter(
        ({ text, meaning }) => text !== '' && meaning === null && namePartOf(text) === null && !LEADERS.test(text),
      )
      .map((header) => ({ header, content: columnContent(view, header.column, last + 1, end) }))
      .map(({ header, content }) => ({ header, fit: isNarrow && content.filled < FEWEST_BELOW ? 0 : fits(content) }))
      .filter(({ fit }) => fit >= MOSTLY)
      .sort((a, b) => b.fit - a.fit);
    const meaning = { kind: 'field', fields: { [field]: STRENGTH[field] } } as const;
    return all.map((each) => (each === best?.header ? { ...each, meaning, data: false } : each));
  };
  const posts = infer('position', headers, ({ titles }) => titles);
  const people = infer('employeeName', posts, ({ kinds, distinct }) => (distinct < DISTINCT ? 0 : (kinds.person ?? 0)));
  const isList = OF_PEOPLE.every((field) =>
    people.some(({ meaning }) => headerStrength(meaning, field) >= NAMED[field]),
  );
  return isList ? infer('department', people, looksLikeDepartments) : known;
}

/** The list's own rows, as far as they are looked at: up to where its header comes again. */
function lastRowBelow(view: GridView, last: number, headers: readonly ColumnHeader[]): number {
  const end = Math.min(view.lastRow, last + SAMPLED_ROWS);
  const named = headers.filter(({ text }) => text !== '');
  for (let row = last + 1; row <= end; row++) {
    const again = named.filter(({ column, text }) => view.text(row, column) === text);
    if (again.length * 2 > named.length) return row - 1;
  }
  return end;
}

/** "担当" above posts and "职能" above departments: a word that may mean another field, and cells that are surely that. */
function isContradicted(view: GridView, { column, text, meaning }: ColumnHeader, start: number, end: number): boolean {
  const isWeak = (field: ColumnField): boolean => {
    const strength = headerStrength(meaning, field);
    return strength > 0 && strength < WEAK;
  };
  const mayEmploy = meaning?.kind === 'other' && /[单單]位|机构|機構/.test(text);
  if (!isWeak('employeeName') && !isWeak('duties') && !mayEmploy) return false;
  const { filled, titles, kinds, employers } = columnContent(view, column, start, end, text);
  if (filled < FEWEST_BELOW || (mayEmploy && employers > 0)) return false;
  return isWeak('employeeName') ? titles >= MOSTLY && (kinds.person ?? 0) < 0.2 : (kinds.department ?? 0) >= MOSTLY;
}

function looksLikeDepartments({ filled, titles, employers, kinds, functions }: ColumnContent): number {
  if (filled < FEWEST_DEPARTMENTS || titles >= MOSTLY || employers >= MOSTLY) return 0;
  return (kinds.department ?? 0) + functions;
}

/** Enough is known of it; of a block of two or three columns a plain word for names or posts is. */
function isHeader(headers: readonly ColumnHeader[]): boolean {
  const known = headers.filter(({ meaning }) => meaning !== null).length;
  const texts = headers.filter(({ text }) => text !== '').length;
  const surely = headers.some(({ meaning }) => OF_PEOPLE.some((field) => headerStrength(meaning, field) >= SURELY));
  const data = headers.filter(({ data: isData }) => isData).length;
  const figures = headers.some(({ text }) => FIGURES.has(cellKind(text)));
  return !figures && data * 2 <= texts && (known >= FEWEST_KNOWN || (surely && texts <= FEW_COLUMNS));
}
