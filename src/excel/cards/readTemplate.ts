import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { cellAddress, parseArea } from '../../base/address';
import type { TemplateSheet } from '../../scorecard/template/templateSheet';
import type { CellValue } from '../../base/grid';
import { sheetOf } from '../../registry/livingFormulas';

/** A template is a page, not a list. Content beyond is reported, so that no placeholder is missed. */
const MAX_TEMPLATE_ROWS = 300;
const MAX_TEMPLATE_COLUMNS = 60;

const PAGE_TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

/** A template as read; null: it is protected, so that no copy of it could be filled. */
export type ReadTemplate = TemplateSheet | null;

/** Reads a template worksheet from A1 on. Two round trips. */
export async function readTemplateSheet(workbook: Workbook, name: string): Promise<ReadTemplate> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const { names } = context.workbook;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula');
  names.load('items/name,items/formula');
  const page = sheet.pageLayout.headersFooters.defaultForAllPages;
  page.load(PAGE_TEXTS.join(','));
  sheet.horizontalPageBreaks.load('items/rowIndex');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
  await context.sync();
  if (sheet.protection.protected) return null;
  const usedRows = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
  const usedColumns = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
  const rowCount = Math.min(MAX_TEMPLATE_ROWS, usedRows);
  const columnCount = Math.min(MAX_TEMPLATE_COLUMNS, usedColumns);
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.load('values,formulas');
  const locks = range.getCellProperties({ format: { protection: true, wrapText: true } });
  const merges = range.getMergedAreasOrNullObject();
  merges.load('areas/items/address');
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const sizes = sheet.getRangeByIndexes(0, 0, rowCount, 1).getCellProperties({ format: { font: { size: true } } });
  await context.sync();
  const beyond =
    usedRows > rowCount
      ? cellAddress(usedRows - 1, used.columnIndex)
      : usedColumns > columnCount
        ? cellAddress(used.rowIndex, usedColumns - 1)
        : undefined;
  return {
    name,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    merges: merges.isNullObject ? [] : merges.areas.items.flatMap((item) => parseArea(item.address) ?? []),
    columnWidths: columns.value.map(({ columnHidden, format }) => (columnHidden ? 0 : (format?.columnWidth ?? 0))),
    rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    fontSizes: sizes.value.map(([cell]) => cell?.format?.font?.size ?? 11),
    unlocked: locks.value.map((line) => line.map((cell) => cell.format?.protection?.locked === false)),
    wrapped: locks.value.map((line) => line.map((cell) => cell.format?.wrapText !== false)),
    ownNames: [...names.items, ...sheet.names.items].flatMap((item) =>
      sheetOf(String(item.formula)) === name ? [item.name] : [],
    ),
    pageTexts: PAGE_TEXTS.map((each) => page[each]),
    ...filteredRowOf(sheet, rows.value),
    ...breaksOf(sheet),
    ...(beyond === undefined ? {} : { beyond }),
  };
}

/** Rows that are hidden without a filter are meant to be: HR keeps there what nobody has to see. */
function filteredRowOf(
  { autoFilter, tables }: Excel.Worksheet,
  rows: readonly Excel.RowProperties[],
): Pick<TemplateSheet, 'filteredRow'> {
  const isFiltered = autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
  const first = isFiltered ? rows.findIndex(({ rowHidden }) => rowHidden === true) : -1;
  return first < 0 ? {} : { filteredRow: first };
}

function breaksOf({ horizontalPageBreaks }: Excel.Worksheet): Pick<TemplateSheet, 'breaks'> {
  const breaks = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  return breaks.length === 0 ? {} : { breaks };
}
