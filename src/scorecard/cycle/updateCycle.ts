import { cellAddress } from '../../base/address';
import { columnBlocks, type PlacedContent } from '../../base/gatherBlocks';
import { cleanText, comparableKey } from '../../base/plainText';
import { isFormula, type Formula, type SheetPieces } from '../../base/sheetDrawing';
import { personIdentity } from '../people/identity';
import { unlessRanksHidden } from '../settings/settingReference';
import {
  findList,
  isFormulaAt,
  isLost,
  listRows,
  rowBelow,
  valueIn,
  type ListReading,
  type SheetCells,
} from '../sheet/readList';
import type { CycleColumn, CycleRow, CycleTexts } from '../texts/cycleTexts';
import { lineFormulas, looksUpMonth, monthNumber, type CycleContext, type CyclePlaces } from './cycleFormulas';
import type { CycleLine } from './cycleLines';
import { closedContents, cycleCells, decimalsContent, drawCycleLines, methodContent, projectsNote } from './drawCycle';
import type { Span } from './span';

/** The sheet of a span as it stands. */
export interface CycleReading {
  readonly list: ListReading<CycleColumn>;
  readonly places: CyclePlaces;
}

type CycleSearch =
  | ({ readonly kind: 'found' } & CycleReading)
  /** Headers and labels that are missing, in the preferred language. */
  | { readonly kind: 'damaged'; readonly missing: readonly string[] };

const ROW_KEYS: readonly CycleRow[] = ['method', 'decimals', 'closed', 'weights'];

/** @param languages labels of each language, the preferred one first */
export function findCycle(cells: SheetCells, { months }: Span, languages: readonly CycleTexts[]): CycleSearch {
  const [texts] = languages;
  const search = findList(
    cells,
    languages.map(({ headers }) => headers),
  );
  if (search.kind === 'damaged') {
    return { kind: 'damaged', missing: search.missing.map((column) => texts?.headers[column] ?? column) };
  }
  const { list } = search;
  const header = (cells.values[list.headerRow] ?? []).map((value) => cleanText(value));
  const rows = Object.fromEntries(
    ROW_KEYS.map((key) => {
      const labels = languages.map((each) => comparableKey(each.rows[key]));
      const above = cells.values.slice(0, list.headerRow);
      return [key, above.findIndex((line) => line.some((value) => labels.includes(comparableKey(cleanText(value)))))];
    }),
  ) as Record<CycleRow, number>;
  const columns = months.map((month) => header.indexOf(month));
  const missing = [
    ...months.filter((_, index) => (columns[index] ?? -1) < 0),
    ...ROW_KEYS.filter((key) => rows[key] < 0).map((key) => texts?.rows[key] ?? key),
  ];
  if (missing.length > 0) return { kind: 'damaged', missing };
  const places = { headerRow: list.headerRow, columns: list.columns, months: columns, rows };
  return { kind: 'found', list, places };
}

/** What bringing the sheet up to date would write, and what it leaves alone. */
export interface CycleUpdate {
  readonly pieces: SheetPieces;
  readonly added: readonly CycleLine[];
  /** Lines of people without a line in the history any more: left as they are. */
  readonly untouched: readonly { readonly number: string; readonly name: string; readonly row: number }[];
  /** Calculated cells in which somebody typed: left as they are. */
  readonly overridden: readonly string[];
  /** Calculated cells that were blank or had lost what they point at: written again. */
  readonly repaired: readonly string[];
}

/**
 * Plans it. Lines are known by their number and stay where they are, with everything typed beside them; calculated cells are
 * written only where they are blank or broken, or look up another period than the one that stands for a month now, and who a
 * line is about follows the history. New people come below.
 */
export function planCycleUpdate(
  { list, places }: CycleReading,
  lines: readonly CycleLine[],
  context: CycleContext,
): CycleUpdate {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const seen = new Set<string>();
  const edits: PlacedContent[] = [
    ...headEdits({ list, places }, lines, context),
    ...projectEdits({ list, places }, context),
  ];
  const untouched: CycleUpdate['untouched'][number][] = [];
  const overridden: string[] = [];
  const repaired: string[] = [];
  /** A rank of before the settings could hide it. */
  const isUnaware = (held: string, wanted: Formula, row: number): boolean =>
    held !== wanted.formula &&
    wanted.formula === unlessRanksHidden(held, context.places, cellAddress(row, places.columns.result));
  /** Vetoes of before it was known that one of them left the grade. */
  const isUntold = (held: string, line: CycleLine, row: number): boolean => {
    if (line.gradesKept === undefined) return false;
    const { gradesKept: _, ...untold } = line;
    return held === lineFormulas(untold, row, places, context).vetoes;
  };
  for (const row of listRows(list)) {
    const number = String(valueIn(list, row, 'no')).trim();
    const line = byNumber.get(number);
    if (!line) {
      untouched.push({ number, name: String(valueIn(list, row, 'name')), row });
      continue;
    }
    seen.add(number);
    for (const { column, content } of cycleCells(line, row, places, context)) {
      if (!isFormula(content)) continue;
      const held = list.formulas[row]?.[column] ?? '';
      if (isLost(held)) {
        edits.push({ row, column, content });
        repaired.push(cellAddress(row, column));
      } else if (!isFormulaAt(list, row, column)) overridden.push(cellAddress(row, column));
      else if (isOutdated(String(held), content.formula, line, context) || isUnaware(String(held), content, row)) {
        edits.push({ row, column, content });
      } else if (column === places.columns.vetoes && isUntold(String(held), line, row)) {
        edits.push({ row, column, content });
      }
    }
    for (const [name, content] of Object.entries(personIdentity(line)) as [keyof typeof list.columns, string][]) {
      const column = list.columns[name];
      if (String(valueIn(list, row, name)) !== content) edits.push({ row, column, content });
    }
  }
  const added = lines.filter(({ number }) => !seen.has(number));
  const drawn = drawCycleLines(added, rowBelow(list), places, context);
  return {
    pieces: { ...drawn, blocks: [...columnBlocks(edits), ...drawn.blocks] },
    added,
    untouched,
    overridden,
    repaired,
  };
}

/** Whether a formula of ours looks up what stood for a month before: a quarter was closed as one since, or opened again. */
function isOutdated(held: string, wanted: string, line: CycleLine, { span }: CycleContext): boolean {
  return span.months.some((month) => {
    // Another card for another post of the month was closed since, or the days of one changed.
    const isOfPosts = line.posts?.has(line.periods.get(month) ?? month) === true;
    if (isOfPosts && wanted.includes(monthNumber(line, month)) && held !== wanted) return true;
    const now = monthNumber(line, month);
    return wanted.includes(now) && !held.includes(now) && looksUpMonth(held, line, month);
  });
}

/**
 * How many project cards are left out now: where it is said, or where a new sheet says it if that cell is blank. What HR has
 * typed there stays.
 */
function projectEdits({ list, places }: CycleReading, context: CycleContext): readonly PlacedContent[] {
  const { labels } = context.projects;
  const content = projectsNote(context);
  for (const [row, line] of list.values.slice(0, list.headerRow).entries()) {
    const column = line.findIndex((held) => labels.some((label) => String(held).startsWith(label)));
    if (column >= 0)
      return line[column] === content || isFormulaAt(list, row, column) ? [] : [{ row, column, content }];
  }
  const [row, column] = [places.rows.closed, places.columns.present];
  const isBlank = (list.formulas[row]?.[column] ?? '') === '';
  return isBlank && content !== '' ? [{ row, column, content }] : [];
}

/** Method, decimals and how many are closed: they follow the settings and the history unless somebody typed there. */
function headEdits(
  { list, places }: CycleReading,
  lines: readonly CycleLine[],
  context: CycleContext,
): readonly PlacedContent[] {
  const { rows, months } = places;
  const [first = 0] = months;
  const wanted: readonly (PlacedContent & { readonly content: Formula })[] = [
    { row: rows.method, column: first, content: methodContent(context) },
    { row: rows.decimals, column: first, content: decimalsContent(context) },
    ...closedContents(lines, context).map((content, index) => ({
      row: rows.closed,
      column: months[index] ?? first,
      content,
    })),
  ];
  return wanted.filter(({ row, column, content }) => {
    const held = list.formulas[row]?.[column] ?? '';
    return (isLost(held) || isFormulaAt(list, row, column)) && held !== content.formula;
  });
}
