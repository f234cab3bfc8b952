import { err, ok, type Result } from '../../base/result';
import { runBatch } from '../../excel/runBatch';
import type { AppFailure } from '../failure';

/** Name of the sheet the person is looking at. */
export async function activeSheetName(): Promise<Result<string, AppFailure>> {
  const read = await runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  return read.ok ? ok(read.value) : err({ kind: 'excel', failure: read.error });
}
