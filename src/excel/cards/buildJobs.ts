import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { JobPlan } from '../../scorecard/job/planJobs';
import type { Drafted } from '../sheets/drafts';
import { writeBlock } from '../office/draw';

/** Pages built in one round trip. */
export const JOBS_PER_CHUNK = 50;

/** Builds job descriptions as copies of the template. Queues only. */
export function buildJobs(
  workbook: Workbook,
  templateSheet: string,
  plans: readonly JobPlan[],
  { drafts, alsoQueue }: Drafted<JobPlan>,
): void {
  const context = contextOf(workbook);
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plans.map((plan, index) => {
    const sheet = worksheets.getItem(templateSheet).copy('End');
    sheet.name = drafts[index] ?? plan.sheetName;
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
  alsoQueue((plan) => drafts[plans.indexOf(plan)] ?? plan.sheetName);
  sheets.forEach((sheet, index) => {
    sheet.name = plans[index]?.sheetName ?? '';
  });
}
