import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
/** A page that was to be built, and how its sheet is told from one that somebody else made meanwhile. */
export interface UnfinishedPage {
  readonly sheetName: string;
  /** Cells (0-based) where the page, filled or not yet, says one of these texts. */
  readonly marks: readonly { readonly row: number; readonly column: number; readonly texts: readonly string[] }[];
}

/**
 * Deletes what a chunk left behind that Excel stopped half way: sheets that bear the name of one of its pages, or the
 * name Excel gives a fresh copy, and show the mark of a page. No line of the registry knows them. Three round trips.
 * @param before names of the sheets that were there when the chunk began
 */
export async function removeUnfinished(
  workbook: Workbook,
  before: ReadonlySet<string>,
  pages: readonly UnfinishedPage[],
): Promise<void> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const planned = new Set(pages.map(({ sheetName }) => sheetName));
  const marks = pages.flatMap((page) => page.marks);
  const suspects = worksheets.items
    .filter(({ name }) => !before.has(name) && (planned.has(name) || /\(\d+\)$/.test(name)))
    .map((sheet) => {
      const cells = new Map(marks.map(({ row, column }) => [`${row},${column}`, sheet.getCell(row, column)]));
      for (const cell of cells.values()) cell.load('values');
      return { sheet, cells };
    });
  await context.sync();
  for (const { sheet, cells } of suspects) {
    const isOurs = marks.some(({ row, column, texts }) => {
      const value: unknown = cells.get(`${row},${column}`)?.values[0]?.[0];
      return typeof value === 'string' && texts.includes(value);
    });
    if (isOurs) sheet.delete();
  }
  await context.sync();
}
