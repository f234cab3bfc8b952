import type { Area } from '../../base/address';
import { oneBlock } from '../../base/gatherBlocks';
import { beginsWithPeriod } from '../../base/period';
import { comparableKey, cleanText } from '../../base/plainText';
import { formula, heldAt, holdsFormula, isFormula, type Block, type CellContent } from '../../base/sheetDrawing';
import { replaceReferences, withRows } from '../sheet/formulaReferences';
import type { SheetCells } from '../sheet/readList';
import type { SheetTexts, SummaryHeader } from '../texts/sheetTexts';
import { SUMMARY_COLUMN_NAMES, SUMMARY_COLUMNS, type SummaryPlan } from './planSummary';

type Headers = SheetTexts['summary'];

/** How a summary is written over the one that stands there, so that what HR wrote beside and below our cells stays. */
export interface SummaryRewrite {
  /** Rows to insert first, so that what stands below the list moves down with its look; null: none. */
  readonly insert: { readonly row: number; readonly count: number } | null;
  /** All contents in one block, which Excel writes whole or not at all: null leaves a cell as it is. */
  readonly contents: Block;
  /** Nothing of HR's moves, so it may be written in parts: where Excel stops in between, no remark stands beside another person's line. */
  readonly inParts: boolean;
  /** Our cells of before that are blank now. */
  readonly vacated: readonly Area[];
  /** Cells of HR's that had no line or room any more and stand below or to the right now. */
  readonly displaced: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The summary as it was drawn before, in whatever language. */
interface Before {
  /** Keys of the cells that Rolecard wrote. */
  readonly ours: ReadonlySet<string>;
  /** Row → number of its card. */
  readonly lines: ReadonlyMap<number, string>;
  /** Column → what it holds. */
  readonly columns: ReadonlyMap<number, SummaryHeader>;
  /** Last row of the list; -1 where there was none. */
  readonly lastRow: number;
}

/** Columns that hold formulas only: a value there is somebody's own. */
const FORMULA_COLUMNS: ReadonlySet<SummaryHeader> = new Set<SummaryHeader>([
  'total',
  'grade',
  'coefficient',
  'rank',
  'departmentRank',
  'status',
]);
/** Of these, what people may decide by hand. A score that was typed would go on hiding the card's: it stands aside. */
const BY_HAND: ReadonlySet<SummaryHeader> = new Set<SummaryHeader>(['rank', 'departmentRank']);

const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * Plans it. What HR wrote in a line moves with its card; a value in one of our formula columns (a rank by hand) too. What
 * stands below the list keeps its place, or moves down where the list grows. What has no line any more goes below all.
 * @param cells of the sheet from A1 on
 * @param plan what is to be drawn
 * @param numbers of the cards in the order of the lines
 * @param languages labels the sheet may have been drawn with
 */
export function planRewrite(
  cells: SheetCells,
  plan: SummaryPlan,
  numbers: readonly string[],
  languages: readonly Headers[],
): SummaryRewrite {
  const before = readBefore(cells, languages);
  const drawn = drawnCells(plan);
  const firstRow = plan.table.row + 1;
  const rowOf = new Map(numbers.map((number, index) => [number, firstRow + index]));
  const theirs = foreignCells(cells, before);
  const below = theirs.filter(({ row }) => row > before.lastRow);
  const count = before.lastRow < 0 ? 0 : rowsNeeded(below, before.lastRow, drawn, plan);
  const shifted = (row: number): number => (row > before.lastRow ? row + count : row);
  const places = new Places(drawn, below, shifted);
  const written = new Map(drawn);
  const blank: Cell[] = [];
  let displaced = 0;
  const atBottom = new Map<string, number>();
  for (const cell of theirs) {
    const { row, column } = cell;
    const number = before.lines.get(row);
    const stays = shifted(row);
    const hasNoLine = number === undefined || (row > before.lastRow && !rowOf.has(number));
    if (hasNoLine && !drawn.has(keyOf(stays, column))) continue;
    const held = heldAt(cells, row, column);
    const target = hasNoLine ? stays : (rowOf.get(number) ?? null);
    const name = before.columns.get(column);
    if (target !== null && name !== undefined && number !== undefined) {
      if (BY_HAND.has(name)) written.set(keyOf(target, SUMMARY_COLUMN_NAMES.indexOf(name)), moved(held, row, target));
      if (BY_HAND.has(name) || !FORMULA_COLUMNS.has(name)) {
        // Number and name lead a line below all: the card has its own line again.
        if (!before.ours.has(keyOf(row, column))) blank.push(cell);
        continue;
      }
    }
    const to = target ?? bottomRow(atBottom, places, cells, { row, number: number ?? '' }, written);
    const place = places.take(to, column);
    if (target === null || place !== column) displaced += 1;
    if (to === row && place === column) continue;
    written.set(keyOf(to, place), moved(held, row, to));
    blank.push({ row, column });
  }
  const vacated = [...[...before.ours].map(cellOf), ...blank]
    .map(({ row, column }) => ({ row: shifted(row), column }))
    .filter(({ row, column }) => !written.has(keyOf(row, column)));
  for (const { row, column } of vacated) written.set(keyOf(row, column), '');
  const emptied = vacated.filter(({ column }) => column < SUMMARY_COLUMNS);
  return {
    insert: count > 0 ? { row: before.lastRow + 1, count } : null,
    // The title in A1 is always among them: the block begins there.
    contents: oneBlock([...written].map(([key, content]) => ({ ...cellOf(key), content }))),
    inParts: [...written].every(([key, content]) => content === '' || content === drawn.get(key)),
    vacated: [
      ...around(emptied.filter(({ column }) => column < plan.table.columnCount)),
      ...around(emptied.filter(({ column }) => column >= plan.table.columnCount)),
    ],
    displaced,
  };
}

/** The area that holds all these cells; none for none. */
function around(cells: readonly Cell[]): Area[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return [{ row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 }];
}

/** Where cells of HR's go that can't stay where they are. */
class Places {
  private readonly taken: Set<string>;
  private last: number;

  constructor(drawn: ReadonlyMap<string, CellContent>, below: readonly Cell[], shifted: (row: number) => number) {
    this.taken = new Set([...drawn.keys(), ...below.map(({ row, column }) => keyOf(shifted(row), column))]);
    this.last = Math.max(...[...this.taken].map((key) => cellOf(key).row));
  }

  /** The column itself, or the first free one right of everything Rolecard draws. */
  take(row: number, column: number): number {
    let free = column;
    if (this.taken.has(keyOf(row, free))) {
      free = SUMMARY_COLUMNS;
      while (this.taken.has(keyOf(row, free))) free += 1;
    }
    this.taken.add(keyOf(row, free));
    return free;
  }

  /** A row below everything, after a blank one. */
  newRow(isFirst: boolean): number {
    this.last += isFirst ? 2 : 1;
    return this.last;
  }
}

/** The row below all that keeps what was written about a card that has no line now, led by its number and name. */
function bottomRow(
  rows: Map<string, number>,
  places: Places,
  { values }: SheetCells,
  { row, number }: { readonly row: number; readonly number: string },
  written: Map<string, CellContent>,
): number {
  const known = rows.get(number);
  if (known !== undefined) return known;
  const to = places.newRow(rows.size === 0);
  rows.set(number, to);
  const lead: readonly (readonly [number, CellContent])[] = [
    [0, number],
    [2, values[row]?.[2] ?? ''],
  ];
  for (const [column, content] of lead) {
    places.take(to, column);
    written.set(keyOf(to, column), content);
  }
  return to;
}

function drawnCells({ drawing }: SummaryPlan): Map<string, CellContent> {
  return new Map(
    drawing.blocks.flatMap(({ row, column, contents }) =>
      contents.flatMap((line, down) =>
        line.map((content, right): [string, CellContent] => [keyOf(row + down, column + right), content]),
      ),
    ),
  );
}

/** Rows by which what stands below must move, so that neither the list nor a table beside it runs into it. */
function rowsNeeded(
  below: readonly Cell[],
  lastRow: number,
  drawn: ReadonlyMap<string, CellContent>,
  { table }: SummaryPlan,
): number {
  const ends = new Map<number, number>();
  for (const key of drawn.keys()) {
    const { row, column } = cellOf(key);
    ends.set(column, Math.max(row, ends.get(column) ?? 0));
  }
  const gap = Math.min(1, Math.min(...below.map(({ row }) => row)) - lastRow - 1);
  const listEnd = table.row + table.rowCount - 1;
  return Math.max(
    0,
    ...below.map(({ row, column }) => {
      const end = column < table.columnCount ? listEnd : ends.get(column);
      return end === undefined ? 0 : end + 1 + gap - row;
    }),
  );
}

function readBefore(cells: SheetCells, languages: readonly Headers[]): Before {
  const header = findHeader(cells.values, languages);
  const ours = new Set<string>();
  const lines = new Map<number, string>();
  const add = (row: number, column: number): void => void ours.add(keyOf(row, column));
  if (header === null) return { ours, lines, columns: new Map(), lastRow: -1 };
  const { row: headerRow, columns } = header;
  for (const row of [headerRow - 2, headerRow - 1]) if (isFormulaAt(cells, row, 0)) add(row, 0);
  for (const column of columns.values()) add(headerRow, column);
  const numbers = columns.get('no') ?? 0;
  const isLinked = (row: number): boolean => String(cells.values[row]?.[columns.get('link') ?? 1] ?? '') !== '';
  cells.values.forEach((line, row) => {
    const number = String(line[numbers] ?? '');
    if (row <= headerRow || !beginsWithPeriod(number)) return;
    lines.set(row, number);
    // What was put below for a card without a line has no link: it is HR's, and led by the number.
    if (isLinked(row)) for (const column of columns.values()) add(row, column);
  });
  const drawn = [...lines.keys()].filter(isLinked);
  // Beside the header in earlier versions, a row below it now.
  for (const row of [headerRow, headerRow + 1]) {
    for (const column of sideStarts(cells, row, languages)) addSideTables(cells, row, column, languages, add);
  }
  const named = new Map([...columns].map(([name, column]) => [column, name]));
  return { ours, lines, columns: named, lastRow: Math.max(headerRow + 1, ...drawn) };
}

/** The row with most of our headers, if it has five or more. */
function findHeader(
  values: SheetCells['values'],
  languages: readonly Headers[],
): { readonly row: number; readonly columns: ReadonlyMap<SummaryHeader, number> } | null {
  let best: { row: number; columns: Map<SummaryHeader, number> } | null = null;
  for (const { headers } of languages) {
    const names = new Map(SUMMARY_COLUMN_NAMES.map((name) => [comparableKey(headers[name]), name]));
    for (const [row, line] of values.slice(0, 40).entries()) {
      const columns = new Map<SummaryHeader, number>();
      line.forEach((value, column) => {
        const name = names.get(comparableKey(cleanText(value)));
        if (name !== undefined && !columns.has(name)) columns.set(name, column);
      });
      if (columns.size >= 5 && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
    }
  }
  return best;
}

function sideStarts({ values }: SheetCells, headerRow: number, languages: readonly Headers[]): number[] {
  const titles = languages.map(({ gradeTable }) => gradeTable[0]);
  const next = languages.map(({ gradeTable }) => gradeTable[1]);
  const line = values[headerRow] ?? [];
  return line.flatMap((value, column) =>
    titles.includes(String(value)) && next.includes(String(line[column + 1] ?? '')) ? [column] : [],
  );
}

/** Both tables beside the list; a line is ours where a formula stands in its second cell. */
function addSideTables(
  cells: SheetCells,
  headerRow: number,
  column: number,
  languages: readonly Headers[],
  add: (row: number, column: number) => void,
): void {
  const means = languages.map(({ departmentTable }) => departmentTable[0]);
  let width = 4;
  for (let row = headerRow; row < cells.values.length; row += 1) {
    const first = String(cells.values[row]?.[column] ?? '');
    const isHeader = row === headerRow || (means.includes(first) && !isFormulaAt(cells, row, column + 1));
    if (row > headerRow && means.includes(first)) width = 3;
    if (!isHeader && !isFormulaAt(cells, row, column + 1)) continue;
    for (let right = 0; right < width; right += 1) add(row, column + right);
  }
}

/** Cells with something in them that Rolecard did not write. */
function foreignCells(cells: SheetCells, { ours, lines, columns }: Before): Cell[] {
  return cells.values.flatMap((line, row) =>
    line.flatMap((value, column): Cell[] => {
      if (value === '' && (cells.formulas[row]?.[column] ?? '') === '') return [];
      const name = lines.has(row) ? columns.get(column) : undefined;
      const isTyped = name !== undefined && FORMULA_COLUMNS.has(name) && !isFormulaAt(cells, row, column);
      const isOurs = ours.has(keyOf(row, column)) && !isTyped;
      return isOurs ? [] : [{ row, column }];
    }),
  );
}

function isFormulaAt({ values, formulas }: SheetCells, row: number, column: number): boolean {
  return holdsFormula(formulas[row]?.[column] ?? '', values[row]?.[column] ?? '');
}

/** A formula that speaks of its own line speaks of the new one. */
function moved(content: CellContent, from: number, to: number): CellContent {
  if (!isFormula(content) || from === to) return content;
  return formula(
    replaceReferences(content.formula, (reference) => {
      const { first, last } = reference;
      const isOwnLine = !first.fixed && !last.fixed && first.row === from && last.row === from;
      return isOwnLine ? withRows(reference, to, to) : reference.text;
    }),
  );
}

function cellOf(key: string): Cell {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}
