import type { DrawnList } from './company';
import type { Entry } from './paperCard';

/** What HR does in Excel itself, without the add-in. */

export async function inExcel(work: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  const context = new Excel.RequestContext();
  await work(context);
  await context.sync();
}

/** As typed: what Excel would take for a formula, a date or a number gets the apostrophe people give it. */
const typed = (value: number | string): number | string =>
  typeof value === 'string' && (/^[=+\-@]/.test(value) || /^[\d-]+$/.test(value)) ? `'${value}` : value;

/** Types entries into cards; where a cell is locked the protection comes off before and on again behind. */
export async function typeInto(cards: readonly { sheet: string; entries: readonly Entry[] }[]): Promise<void> {
  await inExcel((context) => {
    for (const { sheet: name, entries } of cards) {
      const sheet = context.workbook.worksheets.getItem(name);
      const locked = entries.some((entry) => entry.locked);
      if (locked) sheet.protection.unprotect();
      for (const { cell, value } of entries) sheet.getRange(cell).formulas = [[typed(value)]];
      if (locked) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    }
  });
}

export const typeCells = (sheet: string, cells: Readonly<Record<string, number | string>>): Promise<void> =>
  inExcel((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [cell, value] of Object.entries(cells)) worksheet.getRange(cell).formulas = [[typed(value)]];
  });

export const LIST = '人员编制表';

/** Writes the staffing list anew, the way HR keeps it this month. */
export const writeList = ({ rows, merges, dates }: DrawnList): Promise<void> =>
  inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem(LIST);
    sheet.getRange('A1:I140').unmerge();
    sheet.getRange('A1:I140').clear();
    const width = rows[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = rows.map((row) => row.map(typed));
    sheet.getRange(dates).numberFormat = 'yyyy-mm-dd' as unknown as string[][];
    for (const merge of merges) sheet.getRange(merge).merge(false);
  });

export const sheetNamesInOrder = async (): Promise<string[]> => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  return context.workbook.worksheets.items
    .filter(({ visibility }) => visibility !== 'VeryHidden')
    .map(({ name }) => name);
};
