import type { CellValue } from '../../base/grid';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** As far as a header of Rolecard's is looked for. */
const ROWS = 40;
const COLUMNS = 40;

/** The first rows of sheets from A1 on, in the order given. One round trip. */
export async function readHeads(workbook: Workbook, names: readonly string[]): Promise<CellValue[][][]> {
  const context = contextOf(workbook);
  const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, ROWS, COLUMNS));
  for (const range of ranges) range.load('values');
  await context.sync();
  return ranges.map((range) => range.values as CellValue[][]);
}
