import type { FormPlan } from '../../forms/planForms';
import { contextOf } from '../office/context';
import { writeBlock } from '../office/draw';
import type { Drafted } from '../sheets/drafts';
import type { Workbook } from '../workbook';

/** Forms filled in one round trip. */
export const FORMS_PER_CHUNK = 50;

/** Fills copies of a form. Queues only. */
export function buildForms(
  workbook: Workbook,
  formSheet: string,
  plans: readonly FormPlan[],
  { drafts, alsoQueue }: Drafted<FormPlan>,
): void {
  const { worksheets, application } = contextOf(workbook).workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plans.map((plan, index) => {
    const sheet = worksheets.getItem(formSheet).copy('End');
    sheet.name = drafts[index] ?? plan.sheetName;
    sheet.visibility = 'Visible';
    repeatRows(sheet, plan);
    for (const block of plan.blocks) writeBlock(sheet, block);
    for (const { row, column, format, wrap } of plan.cells) {
      if (format === undefined && !wrap) continue;
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      if (format !== undefined) cell.numberFormat = [[format]];
      if (wrap) cell.format.wrapText = true;
    }
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

function repeatRows(sheet: Excel.Worksheet, { repeats }: FormPlan): void {
  for (const { row, count } of repeats) {
    const added = `${row + 2}:${row + 1 + count}`;
    sheet.getRange(added).insert('Down');
    sheet.getRange(added).copyFrom(sheet.getRange(`${row + 1}:${row + 1}`), 'All');
  }
}
