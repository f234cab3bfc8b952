import { area, containsArea, intersects, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import { element, removeChild } from '../../../ooxml/xml';
import { HostError, invalidArgument, invalidOperation, itemAlreadyExists } from '../../protocol/hostError';
import { blankCell, constantCell, isBlank } from '../parts/cells/cell';
import { changeStyle } from '../cells/cellStyles';
import { requireUnprotected } from '../cells/protection';
import { findSection, section } from '../parts/sheetData';
import { freeTableId } from './sheetList';
import { shiftSheet } from './shiftSheet';
import { forgetMentions } from '../references/sheetMentions';
import type { Sheet } from '../parts/sheet';
import { newTableMarkup, TableModel } from '../parts/table';
import { syncTableHeaders, uniqueHeader } from '../cells/tableHeaders';
import type { Workbook } from '../workbook';
import { writeValues } from '../cells/writeCells';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const requireFreeArea = (sheet: Sheet, where: SheetArea, own: TableModel | null): void => {
  if (sheet.tables.some((other) => other !== own && intersects(other.area, where))) {
    throw invalidOperation('Tables cannot overlap.');
  }
  if (sheet.data.merges.some((merge) => intersects(merge, where))) {
    throw invalidOperation('A table cannot hold merged cells.');
  }
};

const moveDownOneRow = (sheet: Sheet, where: SheetArea): void => {
  const { grid } = sheet.edit();
  forgetMentions(sheet);
  const below = { ...where, top: where.bottom + 1, bottom: where.bottom + 1 };
  grid.each(below, (cell) => {
    if (!isBlank(cell))
      throw new HostError('InsertDeleteConflict', 'There is no room for the header row of the table.');
  });
  for (let row = where.bottom; row >= where.top; row--) {
    for (let column = where.left; column <= where.right; column++) {
      const cell = grid.cell(row, column);
      grid.set(row + 1, column, cell ?? blankCell(grid.style(row, column), 0));
      if (cell) grid.set(row, column, blankCell(cell.style, 0));
    }
  }
};

const registerPart = (workbook: Workbook, sheet: Sheet, table: TableModel): void => {
  workbook.pack.addPart(table.part, TABLE_TYPE, '');
  const id = workbook.pack.relationshipsOf(sheet.part).add('table', table.part);
  const holder = section(sheet.edit(), 'tableParts');
  holder.children.push(element('tablePart', { 'r:id': id }));
  holder.attributes['count'] = String(holder.children.length);
  table.changed = true;
  sheet.tables.push(table);
};

/** Makes a table of the area. Without headers a header row is put above, and the cells move down. */
export const addTable = (workbook: Workbook, sheet: Sheet, given: SheetArea, hasHeaders: boolean): TableModel => {
  requireUnprotected(sheet);
  const where = hasHeaders && given.top === given.bottom ? { ...given, bottom: given.bottom + 1 } : given;
  const whole = hasHeaders ? where : { ...where, bottom: where.bottom + 1 };
  requireFreeArea(sheet, whole, null);
  workbook.touch();
  if (!hasHeaders) moveDownOneRow(sheet, where);
  let number = 1;
  const stem = workbook.locale.startsWith('zh') ? '表' : 'Table';
  while (workbook.tableNamed(`${stem}${number}`) || workbook.definedName(`${stem}${number}`, null)) number++;
  const part = workbook.pack.freeName('xl/tables/table', '.xml');
  const columns = Array.from({ length: whole.right - whole.left + 1 }, (_, i) => `Column${i + 1}`);
  const table = new TableModel(part, newTableMarkup(freeTableId(workbook), `${stem}${number}`, whole, columns));
  registerPart(workbook, sheet, table);
  sheet.edit();
  if (table.header) syncTableHeaders(workbook, sheet, table.header);
  return table;
};

const unregister = (workbook: Workbook, sheet: Sheet, table: TableModel): void => {
  const relations = workbook.pack.relationshipsOf(sheet.part);
  const relation = relations.all.find((each) => each.target === table.part);
  const holder = findSection(sheet.edit(), 'tableParts');
  if (holder && relation) {
    holder.children = holder.children.filter(
      (child) => typeof child === 'string' || !Object.values(child.attributes).includes(relation.id),
    );
    holder.attributes['count'] = String(holder.children.length);
    if (holder.children.length === 0) removeChild(sheet.data.root, holder);
  }
  if (relation) relations.remove(relation.id);
  workbook.pack.remove(table.part);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
};

/** Makes plain cells of a table; content and look of the cells stay. */
export const convertToRange = (workbook: Workbook, sheet: Sheet, table: TableModel): SheetArea => {
  requireUnprotected(sheet);
  const where = table.area;
  workbook.touch();
  unregister(workbook, sheet, table);
  return where;
};

/** Deletes a table with its cells; what is below moves up. */
export const deleteTable = (workbook: Workbook, sheet: Sheet, table: TableModel): void => {
  const where = convertToRange(workbook, sheet, table);
  shiftSheet(workbook, sheet, { kind: 'delete', direction: 'rows', area: where });
};

export const renameTable = (workbook: Workbook, table: TableModel, name: string): void => {
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    name.length > 255 ||
    /^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name)
  ) {
    throw invalidArgument(`${name} is no name for a table`);
  }
  const other = workbook.tableNamed(name);
  if ((other && other.table !== table) || workbook.definedName(name, null)) throw itemAlreadyExists(name);
  const old = table.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${old}(?=\\[)`, 'giu');
  for (const sheet of workbook.sheets) {
    for (const row of sheet.data.grid.rows.values()) {
      for (const [column, cell] of row.cells) {
        const text = cell.formula?.text.replace(pattern, name);
        if (cell.formula && text !== undefined && text !== cell.formula.text) {
          row.cells.set(column, { ...cell, formula: cell.formula.restated(text) });
          sheet.edit();
        }
      }
    }
  }
  table.name = name;
};

/** Gives the table another area; the header row stays where it is. */
export const resizeTable = (workbook: Workbook, sheet: Sheet, table: TableModel, where: SheetArea): void => {
  requireUnprotected(sheet);
  if (where.top !== table.area.top || !intersects(where, table.area) || where.bottom === where.top) {
    throw invalidArgument('the header row of a table stays in its row, and the table overlaps its old area');
  }
  requireFreeArea(sheet, where, table);
  workbook.touch();
  const before = table.area;
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const add = (index: number): void => {
    const name = uniqueHeader('', taken, index);
    taken.add(name.toLowerCase());
    table.insertColumn(index, name);
  };
  for (let column = before.left - 1; column >= where.left; column--) add(0);
  if (where.left > before.left) table.removeColumns(0, where.left - before.left);
  for (let column = before.right + 1; column <= where.right; column++) add(column - where.left);
  if (where.right < before.right) table.removeColumns(where.right - where.left + 1, before.right - where.right);
  table.area = where;
  if (table.header) syncTableHeaders(workbook, sheet, table.header);
};

const cellsOf = (values: unknown, width: number): readonly (readonly unknown[])[] => {
  if (values === null) return [new Array<null>(width).fill(null)];
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : [values];
  const grid = rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly unknown[])[]) : [rows];
  if (grid.some((row) => row.length !== width))
    throw invalidArgument('a row has as many values as the table has columns');
  return grid;
};

/** Adds rows to the table before the data row `index` (0-based; null: at the end). Cells below move down. */
export const addTableRows = (
  workbook: Workbook,
  sheet: Sheet,
  table: TableModel,
  index: number | null,
  values: unknown,
): number => {
  requireUnprotected(sheet);
  const { body, area: whole } = table;
  const rows = cellsOf(values, whole.right - whole.left + 1);
  const place = index === null || index < 0 ? body.bottom - body.top + 1 : index;
  const top = body.top + place;
  if (top > body.bottom + 1) throw invalidArgument(`there is no row ${place}`);
  const first = area(top, whole.left, top + rows.length - 1, whole.right);
  if (first.bottom > LAST_ROW) throw invalidArgument('the sheet ends here');
  const grown = { ...whole, bottom: whole.bottom + rows.length };
  const moved = { ...first, top, bottom: first.bottom };
  makeRoom(workbook, sheet, table, moved);
  if (table.area.bottom !== grown.bottom) table.area = grown;
  rows.forEach((row, i) => {
    const line = area(top + i, whole.left, top + i, whole.right);
    writeValues(workbook, sheet, line, [[...row]]);
  });
  return place;
};

const makeRoom = (workbook: Workbook, sheet: Sheet, table: TableModel, where: SheetArea): void => {
  const below = area(where.top, where.left, LAST_ROW, where.right);
  let busy = false;
  sheet.data.grid.each(below, (cell) => {
    if (!isBlank(cell)) busy = true;
  });
  const crossing =
    sheet.data.merges.some((merge) => intersects(merge, below)) ||
    sheet.tables.some((other) => other !== table && intersects(other.area, below));
  if (!busy && !crossing) {
    copyRowStyle(workbook, sheet, where);
    return;
  }
  shiftSheet(workbook, sheet, { kind: 'insert', direction: 'rows', area: where });
};

const copyRowStyle = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  workbook.touch();
  const { grid } = sheet.edit();
  for (let row = where.top; row <= where.bottom; row++) {
    for (let column = where.left; column <= where.right; column++) {
      const above = grid.cell(where.top - 1, column);
      if (above && above.style !== 0) grid.setStyle(row, column, above.style);
    }
  }
};

export interface NewTableColumn {
  /** The column before which the new one comes; null: at the end. */
  readonly index: number | null;
  /** A column of cells, header included; null leaves them blank. */
  readonly values: unknown;
  readonly name: string | null;
}

/** Adds a column and returns its place in the table. */
export const addTableColumn = (
  workbook: Workbook,
  sheet: Sheet,
  table: TableModel,
  { index, values, name }: NewTableColumn,
): number => {
  requireUnprotected(sheet);
  const { area: whole, columns } = table;
  const place = index === null || index < 0 ? columns.length : index;
  if (place > columns.length) throw invalidArgument(`there is no column ${place}`);
  const height = whole.bottom - whole.top + 1;
  const given = values === null ? null : Array.isArray(values) ? (values as readonly unknown[]) : [values];
  if (given && given.length !== height) throw invalidArgument('a column has as many values as the table has rows');
  const left = whole.left + place;
  const added = area(whole.top, left, whole.bottom, left);
  const beyond = area(whole.top, left, whole.bottom, LAST_COLUMN);
  let busy = false;
  sheet.data.grid.each(beyond, (cell) => {
    if (!isBlank(cell)) busy = true;
  });
  if (busy) shiftSheet(workbook, sheet, { kind: 'insert', direction: 'columns', area: added });
  const taken = new Set(table.columns.map((each) => each.name.toLowerCase()));
  if (table.columns.length === columns.length) table.insertColumn(place, uniqueHeader(name ?? '', taken, place));
  table.area = { ...whole, right: whole.right + 1 };
  const stamp = workbook.touch();
  const header = table.columns[place]?.name ?? '';
  if (table.hasHeader) {
    const style = sheet.data.grid.style(whole.top, left);
    sheet.edit().grid.set(whole.top, left, constantCell(style, name ?? header, stamp));
    syncTableHeaders(workbook, sheet, added);
  }
  if (given) {
    const column = given.map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]));
    writeValues(workbook, sheet, added, column);
  }
  return place;
};

/** Deletes a column of the table; the table's other columns move left. */
export const deleteTableColumn = (workbook: Workbook, sheet: Sheet, table: TableModel, index: number): void => {
  requireUnprotected(sheet);
  const whole = table.area;
  if (whole.left === whole.right) throw invalidOperation('A table keeps at least one column.');
  const stamp = workbook.touch();
  const { grid } = sheet.edit();
  for (let row = whole.top; row <= whole.bottom; row++) {
    for (let column = whole.left + index; column <= whole.right; column++) {
      const next = column < whole.right ? grid.cell(row, column + 1) : undefined;
      grid.set(row, column, next ? { ...next, stamp } : blankCell(0, stamp));
    }
  }
  table.removeColumns(index, 1);
  table.area = { ...whole, right: whole.right - 1 };
};

/** Deletes data rows of the table; cells below move up. */
export const deleteTableRows = (
  workbook: Workbook,
  sheet: Sheet,
  table: TableModel,
  first: number,
  count: number,
): void => {
  requireUnprotected(sheet);
  const { body, area: whole } = table;
  const gone = area(body.top + first, whole.left, body.top + first + count - 1, whole.right);
  if (!containsArea(body, gone)) throw invalidArgument('there are no such rows');
  if (count === body.bottom - body.top + 1) {
    writeValues(workbook, sheet, body, '');
    changeStyle(workbook, sheet, body, {});
    return;
  }
  shiftSheet(workbook, sheet, { kind: 'delete', direction: 'rows', area: gone });
};
