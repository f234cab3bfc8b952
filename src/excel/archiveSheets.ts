/** Sheets renamed, moved or hidden in one round trip. */
export const SHEETS_PER_CHUNK = 100;

/** Renames sheets; formulas follow. Queues only. */
export function renameSheets(
  context: Excel.RequestContext,
  names: readonly { readonly from: string; readonly to: string }[],
): void {
  for (const { from, to } of names) context.workbook.worksheets.getItem(from).name = to;
}

/** Moves sheets behind all others, in the order given. Two round trips for every hundred. */
export async function moveToEnd(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  const count = worksheets.getCount(false);
  await context.sync();
  for (const name of names) worksheets.getItem(name).position = count.value - 1;
  await context.sync();
}

/** Hides sheets; they can be shown again from Excel's own menu. Queues only. */
export function hideSheets(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
}
