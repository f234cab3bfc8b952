import type { Block } from '../../base/sheetDrawing';
import type { TextFit } from '../../scorecard/job/fitTexts';
import { contextOf } from '../office/context';
import { repeatRows, writeBlock, type RepeatedRow } from '../office/draw';
import type { Drafted } from '../sheets/drafts';
import type { Workbook } from '../workbook';

/** Copies filled in one round trip. */
export const COPIES_PER_CHUNK = 50;

/** What a copy of a sheet is filled with. */
interface CopyPlan extends TextFit {
  readonly sheetName: string;
  readonly blocks: readonly Block[];
  readonly repeats?: readonly RepeatedRow[];
  /** Cells that get another look than they have on the original. */
  readonly cells?: readonly {
    readonly row: number;
    readonly column: number;
    readonly format?: string;
    readonly wrap: boolean;
  }[];
}

/** Fills copies of a template or form. Queues only. */
export function fillCopies<Plan extends CopyPlan>(
  workbook: Workbook,
  original: string,
  plans: readonly Plan[],
  { drafts, alsoQueue }: Drafted<Plan>,
): void {
  const { worksheets, application } = contextOf(workbook).workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = plans.map((plan, index) => {
    const sheet = worksheets.getItem(original).copy('End');
    sheet.name = drafts[index] ?? plan.sheetName;
    sheet.visibility = 'Visible';
    repeatRows(sheet, plan.repeats ?? []);
    for (const block of plan.blocks) writeBlock(sheet, block);
    for (const { row, column, format, wrap } of plan.cells ?? []) {
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
