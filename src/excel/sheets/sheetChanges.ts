import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
/**
 * Calls `onChange` whenever the content of the sheet changes by another hand than Rolecard's. Where Excel does not say
 * whose change it was, Rolecard's own changes are reported too. Answers with how to stop, or null when there is no such
 * sheet.
 */
export async function listenToSheet(
  workbook: Workbook,
  sheetName: string,
  onChange: () => void,
): Promise<(() => Promise<void>) | null> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const handler = sheet.onChanged.add(async (event) => {
    if (event.triggerSource !== 'ThisLocalAddin') onChange();
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/**
 * Tells, until the pane is closed, when another sheet is shown, and when any cell changes by another hand than Rolecard's or a sheet is
 * deleted. Excel does not say who has deleted it.
 */
export async function listenToWorkbook(
  workbook: Workbook,
  onActivated: () => void,
  onChanged: () => void,
): Promise<void> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  worksheets.onActivated.add(() => Promise.resolve(onActivated()));
  worksheets.onChanged.add(async (event) => {
    if (event.triggerSource !== 'ThisLocalAddin') onChanged();
  });
  worksheets.onDeleted.add(() => Promise.resolve(onChanged()));
  await context.sync();
}
