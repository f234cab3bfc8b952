import { parseArea } from '../base/address';
import type { CellValue } from '../staffing/types';
import type { TemplateSheet } from '../scorecard/template';

/** A template is a page, not a list: what lies beyond is not looked at. */
const MAX_TEMPLATE_ROWS = 120;
const MAX_TEMPLATE_COLUMNS = 40;

/** Reads a template worksheet from A1 on. Two round trips. */
export async function readTemplateSheet(context: Excel.RequestContext, name: string): Promise<TemplateSheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rowCount = used.isNullObject ? 1 : Math.min(MAX_TEMPLATE_ROWS, used.rowIndex + used.rowCount);
  const columnCount = used.isNullObject ? 1 : Math.min(MAX_TEMPLATE_COLUMNS, used.columnIndex + used.columnCount);
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.load('values,formulas');
  const merges = range.getMergedAreasOrNullObject();
  merges.load('areas/items/address');
  const columns = Array.from({ length: columnCount }, (_, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
    format.load('rowHeight');
    format.font.load('size');
    return format;
  });
  await context.sync();
  return {
    name,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    merges: merges.isNullObject ? [] : merges.areas.items.flatMap((item) => parseArea(item.address) ?? []),
    columnWidths: columns.map((format) => format.columnWidth),
    rowHeights: rows.map((format) => format.rowHeight),
    fontSizes: rows.map((format) => format.font.size ?? 11),
  };
}
