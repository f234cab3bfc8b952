import { comparableKey } from '../../base/plainText';
import { cellKind, isPositionLike } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import type { SheetIssue } from '../sheetIssue';
import type { StaffingTable } from '../staffingTable';

const MOSTLY = 0.6;

interface NamedCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/**
 * People who stand on the sheet beside or above its lists and on none of them: leaders, the owners of departments.
 * @param told columns where lists begin that are told otherwise
 */
export function peopleBeside(
  view: GridView,
  tables: readonly StaffingTable[],
  told: readonly (number | null)[],
): SheetIssue[] {
  const listed = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ people, manager }) => [manager, ...people.map(({ name }) => name)].map(comparableKey)),
    ),
  );
  const cells = [
    ...beside(view, tables, told),
    ...tables.flatMap((table) => within(view, table)),
    ...above(view, tables),
  ];
  const others = cells.filter(({ name }) => !listed.has(comparableKey(name)));
  const [first] = others;
  if (!first) return [];
  const count = new Set(others.map(({ name }) => comparableKey(name))).size;
  const params = { count, name: first.name };
  return [{ code: 'peopleBeside', row: first.row, column: first.column, params, fatal: false }];
}

/** Columns of names behind an empty column, as far as no list reads them. */
function beside(view: GridView, tables: readonly StaffingTable[], told: readonly (number | null)[]): NamedCell[] {
  const [main] = tables;
  const begins = told.filter((column) => column !== null);
  const used = new Set(tables.flatMap(({ columns, nameColumns }) => [...Object.values(columns), ...nameColumns]));
  const top = main?.headerRows[0];
  if (main === undefined || top === undefined) return [];
  const cells: NamedCell[] = [];
  let isBehindGap = false;
  for (let column = main.area.column; column <= view.lastColumn; column++) {
    if (!isBehindGap && isEmpty(view, column, top)) isBehindGap = true;
    if (begins.includes(column)) break;
    const own = tables.slice(1).some(({ area }) => column >= area.column && column < area.column + area.columnCount);
    if (!isBehindGap || own || used.has(column)) continue;
    const texts = textsBelow(view, column, top);
    if (headerMeaning(texts[0]?.name ?? '')?.kind === 'other') continue;
    const below = texts.filter(({ row }) => row > top);
    const people = below.filter(({ name }) => isSomebody(name));
    if (people.length >= below.length * MOSTLY) cells.push(...people);
  }
  return cells;
}

/** From this share of names on a column of a list that is none of its fields names people. */
const NEARLY_ALL = 0.8;
/** Places and shops that are built like names come again. */
const MOSTLY_ONCE = 0.9;
const FEWEST = 2;
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;

/** Columns of a list that hold Chinese names below a header that says nothing else: "早场 | 晚场" name one each. */
function within(
  view: GridView,
  { area, headerRows, columns, nameColumns, departmentColumns }: StaffingTable,
): NamedCell[] {
  const used = new Set([...Object.values(columns), ...nameColumns, ...departmentColumns]);
  const header = headerRows[headerRows.length - 1];
  if (header === undefined || columns.employeeName === null) return [];
  const cells: NamedCell[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const meaning = headerMeaning(view.shown(header, column));
    if (used.has(column) || (meaning !== null && headerStrength(meaning, 'employeeName') === 0)) continue;
    const below = textsBelow(view, column, header + 1).filter(({ row }) => row < area.row + area.rowCount);
    const named = below.filter(({ name }) => namesOf(name).every((each) => HAN_NAME.test(each) && isSomebody(each)));
    const people = named.flatMap((cell) => namesOf(cell.name).map((name) => ({ ...cell, name })));
    const once = new Set(people.map(({ name }) => name)).size;
    const isOfNames = named.length >= Math.max(FEWEST, below.length * NEARLY_ALL);
    if (!isOfNames || once < people.length * MOSTLY_ONCE) continue;
    cells.push(...people);
  }
  return cells;
}

function namesOf(text: string): string[] {
  return text.split(/[、，,;；/\s]+/).filter((name) => name !== '');
}

/** Looks no further than the first text. */
function isEmpty(view: GridView, column: number, top: number): boolean {
  for (let row = top; row <= view.lastRow; row++) if (view.text(row, column) !== '') return false;
  return true;
}

function textsBelow(view: GridView, column: number, top: number): NamedCell[] {
  const texts: NamedCell[] = [];
  for (let row = top; row <= view.lastRow; row++) {
    const name = view.text(row, column);
    if (name !== '') texts.push({ row, column, name });
  }
  return texts;
}

const LABELLED = /^(.{2,12}?)\s*[:：]\s*(.{2,12})$/;

/** "总经理 | 高远山" or "总经理：高远山" above the header. */
function above(view: GridView, [main]: readonly StaffingTable[]): NamedCell[] {
  const cells: NamedCell[] = [];
  const top = main?.headerRows[0] ?? view.filled.row;
  for (let row = view.filled.row; row < top; row++) {
    let before = '';
    for (const column of view.filledColumns(row)) {
      const text = view.text(row, column);
      const [, label = '', labelled = ''] = LABELLED.exec(text) ?? [];
      if (isPost(label) && isSomebody(labelled)) cells.push({ row, column, name: labelled });
      else if (isPost(before.replace(/[:：]$/, '')) && isSomebody(text)) cells.push({ row, column, name: text });
      before = text;
    }
  }
  return cells;
}

/** Whoever drew the list up or signs it leads nobody by that. */
const SIGNS = /制表|填表|编制|审核|审批|复核|经办|批准|签/;

function isPost(text: string): boolean {
  return isPositionLike(text) && !SIGNS.test(text);
}

function isSomebody(text: string): boolean {
  return cellKind(text) === 'person' && headerMeaning(text) === null;
}
