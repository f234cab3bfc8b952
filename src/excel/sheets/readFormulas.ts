import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { cellAddress } from '../../base/address';

/** A formula and where it stands; `sheet` null: `cell` is a name defined in the workbook. */
export interface FoundFormula {
  readonly sheet: string | null;
  readonly cell: string;
  readonly formula: string;
}

/** Cells in one answer, far from the 5 MB of Excel on the web even where cells hold long texts. */
const CELLS_PER_READ = 30_000;
/** Sheets looked at, or parts of sheets read, in one request. */
const PARTS_PER_READ = 100;

/** Part of a sheet that is read in one go. */
interface Part {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Every formula on these sheets and in the names of the workbook. A round trip for some eighty cards, plus two. */
export async function readFormulas(workbook: Workbook, sheets: readonly string[]): Promise<readonly FoundFormula[]> {
  const context = contextOf(workbook);
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const parts = await usedParts(context, sheets);
  const named = names.items.map(({ name, formula }) => ({ sheet: null, cell: name, formula: String(formula) }));
  return [...named, ...(await readParts(context, parts))];
}

async function usedParts(context: Excel.RequestContext, sheets: readonly string[]): Promise<Part[]> {
  const ranges = sheets.slice(0, PARTS_PER_READ).map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  const parts = ranges.flatMap(({ sheet, used }) => (used.isNullObject ? [] : divided(sheet, used)));
  const rest = sheets.slice(PARTS_PER_READ);
  return rest.length === 0 ? parts : [...parts, ...(await usedParts(context, rest))];
}

function divided(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Part[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    sheet,
    row: rowIndex + index * rows,
    column: columnIndex,
    rowCount: Math.min(rows, rowCount - index * rows),
    columnCount,
  }));
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<FoundFormula[]> {
  if (parts.length === 0) return [];
  const now = parts.slice(0, inOneRead(parts));
  const ranges = now.map(({ sheet, row, column, rowCount, columnCount }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
    range.load('formulas');
    return range;
  });
  await context.sync();
  const found = now.flatMap((part, index) => formulasOf(part, (ranges[index]?.formulas ?? []) as unknown[][]));
  return [...found, ...(await readParts(context, parts.slice(now.length)))];
}

/** How many of the parts fit into one answer; at least one. */
function inOneRead(parts: readonly Part[]): number {
  let cells = 0;
  let count = 0;
  for (const { rowCount, columnCount } of parts.slice(0, PARTS_PER_READ)) {
    cells += rowCount * columnCount;
    if (count > 0 && cells > CELLS_PER_READ) break;
    count += 1;
  }
  return count;
}

function formulasOf({ sheet, row, column }: Part, contents: readonly (readonly unknown[])[]): FoundFormula[] {
  return contents.flatMap((line, down) =>
    line.flatMap((content, right) =>
      typeof content === 'string' && content.startsWith('=')
        ? [{ sheet, cell: cellAddress(row + down, column + right), formula: content }]
        : [],
    ),
  );
}
