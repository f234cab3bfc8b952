import { cellArea, LAST_COLUMN, LAST_ROW } from '../../grid/area';
import { areaName } from '../../grid/cellReference';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import { pick, withClientNames, type QueryTree } from '../../protocol/query';
import { isObject, type JsonObject } from '../../protocol/request';
import { RangeType } from '../objectTypes';
import { setRowHeight } from '../../workbook/cells/sizes';
import type { RangeTarget } from '../targets';

/** { format: { fill: { color: true } } } as a query tree. */
const treeOf = (options: JsonObject): QueryTree =>
  Object.fromEntries(
    Object.entries(options)
      .filter(
        ([name, wanted]) => wanted !== false && name !== 'address' && name !== 'rowIndex' && name !== 'columnIndex',
      )
      .map(([name, wanted]) => [name, isObject(wanted) ? treeOf(wanted) : {}]),
  );

const ALLOWED_PER_LINE = new Set([
  'rowHidden',
  'columnHidden',
  'format',
  'hidden',
  'address',
  'rowIndex',
  'columnIndex',
]);

const properties = (range: RangeTarget, options: JsonObject): JsonObject => {
  const tree = treeOf(options);
  const found =
    Object.keys(tree).length === 0 ? {} : (withClientNames(pick(RangeType.of(range), tree, null)) as JsonObject);
  return {
    ...found,
    ...(options['address'] === true ? { address: `${range.book.prefix(range.sheet)}${areaName(range.where)}` } : {}),
    ...(options['rowIndex'] === true ? { rowIndex: range.where.top } : {}),
    ...(options['columnIndex'] === true ? { columnIndex: range.where.left } : {}),
  };
};

const checked = (options: JsonObject): JsonObject => {
  const unknown = Object.keys(options).find((name) => !ALLOWED_PER_LINE.has(name));
  if (unknown !== undefined) throw apiNotFound(`the property ${unknown}`);
  return options;
};

/** What is asked of each row of the range. */
export const rowProperties = (range: RangeTarget, options: JsonObject): JsonObject[] => {
  const { top, bottom } = range.where;
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    properties(range.at({ top: top + i, bottom: top + i, left: 0, right: LAST_COLUMN }), checked(options)),
  );
};

/** What is asked of each column of the range. */
export const columnProperties = (range: RangeTarget, options: JsonObject): JsonObject[] => {
  const { left, right } = range.where;
  return Array.from({ length: right - left + 1 }, (_, i) =>
    properties(range.at({ top: 0, bottom: LAST_ROW, left: left + i, right: left + i }), checked(options)),
  );
};

/** What is asked of each cell of the range, row by row. */
export const cellProperties = (range: RangeTarget, options: JsonObject): JsonObject[][] => {
  const { top, left, bottom, right } = range.where;
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_unused, c) =>
      properties(range.at(cellArea(top + r, left + c)), options),
    ),
  );
};

/** Sets what is said of each row of the range: its height alone is known here. An empty object leaves a row as it is. */
export const setRowProperties = ({ book, sheet, where }: RangeTarget, rows: unknown): void => {
  if (!Array.isArray(rows) || rows.length !== where.bottom - where.top + 1) throw invalidArgument();
  const heights = rows.map(heightOf);
  if (!book.traits.takesEmptyRows && heights.includes(undefined)) throw invalidArgument();
  heights.forEach((height, at) => {
    const row = where.top + at;
    if (height !== undefined) setRowHeight(sheet, { ...where, top: row, bottom: row }, height);
  });
};

function heightOf(row: unknown): number | undefined {
  const { format = {} } = only(row, 'format');
  const { rowHeight } = only(format, 'rowHeight');
  if (rowHeight !== undefined && typeof rowHeight !== 'number') throw invalidArgument();
  return rowHeight;
}

function only(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw invalidArgument();
  const unknown = Object.keys(value).find((each) => each !== name);
  if (unknown !== undefined) throw apiNotFound(`the property ${unknown}`);
  return value;
}
