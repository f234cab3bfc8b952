import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { JobPlan } from '../../scorecard/job/planJobs';
import { draftName } from '../office/drafts';
import { writeBlock } from '../office/draw';

/** Pages built in one round trip. */
export const JOBS_PER_CHUNK = 50;

/** Builds job descriptions as copies of the template. One round trip. */
export async function buildJobs(workbook: Workbook, templateSheet: string, plans: readonly JobPlan[]): Promise<void> {
  const context = contextOf(workbook);
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plans.map((plan, index) => {
    const sheet = worksheets.getItem(templateSheet).copy('End');
    sheet.name = draftName(index + 1);
    sheet.visibility = 'Visible';
    for (const block of plan.blocks) writeBlock(sheet, block);
    for (const { row, points } of plan.rowHeights) {
      sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = points;
    }
    for (const { row, column, size } of plan.smaller) {
      sheet.getRangeByIndexes(row, column, 1, 1).format.font.size = size;
    }
    return sheet;
  });
  sheets.forEach((sheet, index) => {
    sheet.name = plans[index]?.sheetName ?? '';
  });
  await context.sync();
}
