import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
/** Sheets renamed, moved or hidden in one round trip. */
export const SHEETS_PER_CHUNK = 100;

/** Renames sheets; formulas follow. One round trip, three where the person looks at one of them; then queues. */
export async function renameSheets(
  workbook: Workbook,
  names: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  const context = contextOf(workbook);
  const comeBack = await lookAway(
    workbook,
    names.map(({ from }) => from),
  );
  for (const { from, to } of names) context.workbook.worksheets.getItem(from).name = to;
  await comeBack();
}

/**
 * Shows another sheet where one of these is shown: Excel on the web says "Invalid Sheet" when the sheet that is looked at
 * gets another name. Answers with how to show it again. One round trip, two where it is shown.
 */
export async function lookAway(workbook: Workbook, names: readonly string[]): Promise<() => Promise<void>> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  const shown = worksheets.getActiveWorksheet();
  shown.load('id,name');
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const isNamed = new Set(names);
  const other = worksheets.items.find(({ name, visibility }) => visibility === 'Visible' && !isNamed.has(name));
  if (!isNamed.has(shown.name) || !other) return () => Promise.resolve();
  const { id } = shown;
  other.activate();
  await context.sync();
  return async () => {
    await context.sync();
    worksheets.getItem(id).activate();
  };
}

/** Moves sheets to a place in the tab order and those behind it, in the order given. 0-based. Queues only. */
export function moveSheets(workbook: Workbook, names: readonly string[], position: number): void {
  const context = contextOf(workbook);
  names.forEach((name, index) => {
    context.workbook.worksheets.getItem(name).position = position + index;
  });
}

/** Deletes sheets, hidden ones too. Can't be undone: the caller has made sure that nothing is lost. One round trip, then queues. */
export async function removeSheets(workbook: Workbook, names: readonly string[]): Promise<void> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const sheet of sheets) sheet.load('visibility');
  await context.sync();
  for (const sheet of sheets) {
    // Excel refuses to delete what no menu can show.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

/** Of these sheets, those that are there and shown in the tabs. One round trip. */
export async function readShown(workbook: Workbook, names: readonly string[]): Promise<string[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('visibility');
  await context.sync();
  return names.filter((_, index) => {
    const sheet = sheets[index];
    return sheet !== undefined && !sheet.isNullObject && sheet.visibility === 'Visible';
  });
}

/** Shows sheets again, as far as they are there. One round trip, then queues. */
export async function showSheets(workbook: Workbook, names: readonly string[]): Promise<void> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  if (sheets.length > 0) await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.visibility = 'Visible';
}

/** Hides sheets; they can be shown again from Excel's own menu. Queues only. */
export function hideSheets(workbook: Workbook, names: readonly string[]): void {
  const context = contextOf(workbook);
  for (const name of names) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
}

/** How a sheet prints. */
export interface PrintedSheet {
  readonly name: string;
  /** As its page setup tells: the number it fits, or that of its breaks. */
  readonly pages: number;
  readonly rightFooter: string;
  readonly isProtected: boolean;
}

/** Reads on how many pages each of these sheets prints. One round trip. */
export async function readPrinted(workbook: Workbook, names: readonly string[]): Promise<PrintedSheet[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    sheet.pageLayout.load('zoom');
    sheet.pageLayout.headersFooters.defaultForAllPages.load('rightFooter');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    return sheet;
  });
  await context.sync();
  return sheets.map(({ protection, pageLayout, horizontalPageBreaks }, index) => ({
    name: names[index] ?? '',
    // A template that fits no number of pages begins them by its breaks.
    pages: pageLayout.zoom.verticalFitToPages ?? horizontalPageBreaks.items.length + 1,
    rightFooter: pageLayout.headersFooters.defaultForAllPages.rightFooter,
    isProtected: protection.protected,
  }));
}

/** Makes the pages of a sheet begin with a number, and its footer say it where one is given. Queues only. */
export function numberPages(
  workbook: Workbook,
  sheets: readonly { readonly name: string; readonly first: number; readonly footer?: string }[],
): void {
  for (const { name, first, footer } of sheets) {
    const { pageLayout } = contextOf(workbook).workbook.worksheets.getItem(name);
    pageLayout.firstPageNumber = first;
    if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.rightFooter = footer;
  }
}
