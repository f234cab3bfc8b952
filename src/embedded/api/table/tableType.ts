import { area } from '../../grid/area';
import { booleanIn, textIn, type Arguments } from '../../protocol/callArguments';
import { HostError, itemNotFound } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import { keepFilter } from '../../workbook/cells/filteredRows';
import { readValues } from '../../workbook/cells/readCells';
import type { Sheet } from '../../workbook/parts/sheet';
import type { TableModel } from '../../workbook/parts/table';
import {
  addTableColumn,
  addTableRows,
  convertToRange,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  renameTable,
  resizeTable,
} from '../../workbook/sheets/tableOperations';
import { showTotals } from '../../workbook/sheets/tableTotals';
import type { Workbook } from '../../workbook/workbook';
import { writeValues } from '../../workbook/cells/writeCells';
import { areaOnSheet } from '../addresses';
import { RangeType, WorksheetType } from '../objectTypes';
import { RangeTarget, SheetTarget } from '../targets';

/** A table as a client holds it: it may have been deleted since. */
export class TableTarget extends SheetTarget {
  constructor(
    book: Workbook,
    sheet: Sheet,
    private readonly heldTable: TableModel,
  ) {
    super(book, sheet);
  }

  get table(): TableModel {
    if (!this.sheet.tables.includes(this.heldTable)) {
      throw new HostError('InvalidObjectPath', 'The object path is not working: the table has been deleted.');
    }
    return this.heldTable;
  }

  range(where: ReturnType<typeof area>): RangeTarget {
    return new RangeTarget(this.book, this.sheet, where);
  }
}

class TableColumnTarget {
  constructor(
    readonly owner: TableTarget,
    private readonly id: string,
  ) {}

  get index(): number {
    const found = this.owner.table.columns.findIndex((column) => column.id === this.id);
    if (found < 0) throw itemNotFound('the column has been deleted');
    return found;
  }

  get columnId(): string {
    return this.id;
  }

  get name(): string {
    return this.owner.table.columns[this.index]?.name ?? '';
  }

  part(top: number, bottom: number): RangeTarget {
    const left = this.owner.table.area.left + this.index;
    return this.owner.range(area(top, left, bottom, left));
  }
}

const TableColumnType = new WireType<TableColumnTarget>('TableColumn', {
  identity: (column) => ({ Id: Number(column.columnId) }),
  properties: {
    Id: { get: (column) => Number(column.columnId) },
    Index: { get: (column) => column.index },
    Name: {
      get: (column) => column.name,
      set: (column, value) => {
        const { book, sheet, table } = column.owner;
        const left = table.area.left + column.index;
        if (table.header)
          writeValues(book, sheet, area(table.area.top, left, table.area.top, left), `'${textIn(value)}`);
        else table.renameColumn(column.index, textIn(value));
      },
    },
    Values: {
      get: (column) => {
        const { book, sheet, table } = column.owner;
        return readValues(book, sheet, column.part(table.area.top, table.area.bottom).where);
      },
      set: (column, value) => {
        const { book, sheet, table } = column.owner;
        writeValues(book, sheet, column.part(table.area.top, table.area.bottom).where, value);
      },
      loadedByDefault: false,
    },
  },
  methods: {
    Delete: (column) => {
      const { book, sheet, table } = column.owner;
      deleteTableColumn(book, sheet, table, column.index);
      return null;
    },
    GetRange: (column) => RangeType.of(column.part(column.owner.table.area.top, column.owner.table.area.bottom)),
    GetDataBodyRange: (column) =>
      RangeType.of(column.part(column.owner.table.body.top, column.owner.table.body.bottom)),
    GetHeaderRowRange: (column) => RangeType.of(column.part(column.owner.table.area.top, column.owner.table.area.top)),
  },
});

const columnAt = (owner: TableTarget, index: number): TableColumnTarget => {
  const column = owner.table.columns[index];
  if (!column) throw itemNotFound(`there is no column ${index}`);
  return new TableColumnTarget(owner, column.id);
};

const columnBy = (owner: TableTarget, key: unknown): TableColumnTarget | null => {
  const text = String(key);
  const byId = owner.table.columns.find((column) => column.id === text);
  const byName = owner.table.columns.find((column) => column.name.toLowerCase() === text.toLowerCase());
  const found = typeof key === 'number' ? (byId ?? byName) : (byName ?? byId);
  return found ? new TableColumnTarget(owner, found.id) : null;
};

const TableColumnCollectionType = new WireType<TableTarget>('TableColumnCollection', {
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: (owner) => owner.table.columns.map((_, index) => TableColumnType.of(columnAt(owner, index))),
  methods: {
    Add: (owner, args) => {
      const { book, sheet, table } = owner;
      const index = addTableColumn(book, sheet, table, {
        index: args.optionalInteger(0),
        values: args.at(1),
        name: args.optionalText(2),
      });
      return TableColumnType.of(columnAt(owner, index));
    },
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (owner, args) => TableColumnType.of(columnAt(owner, args.integer(0))),
    GetItem: (owner, args) => {
      const found = columnBy(owner, args.at(0));
      if (!found) throw itemNotFound(String(args.at(0)));
      return TableColumnType.of(found);
    },
    GetItemOrNullObject: (owner, args) => TableColumnType.orNull(columnBy(owner, args.at(0))),
  },
});

interface TableRowTarget {
  readonly owner: TableTarget;
  readonly index: number;
}

const rowRange = ({ owner, index }: TableRowTarget): RangeTarget => {
  const { body } = owner.table;
  if (index < 0 || body.top + index > body.bottom) throw itemNotFound(`there is no row ${index}`);
  return owner.range(area(body.top + index, body.left, body.top + index, body.right));
};

const TableRowType = new WireType<TableRowTarget>('TableRow', {
  identity: ({ index }) => ({ Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readValues(row.owner.book, row.owner.sheet, rowRange(row).where),
      set: (row, value) => writeValues(row.owner.book, row.owner.sheet, rowRange(row).where, value),
    },
  },
  methods: {
    GetRange: (row) => RangeType.of(rowRange(row)),
    Delete: ({ owner, index }) => {
      deleteTableRows(owner.book, owner.sheet, owner.table, index, 1);
      return null;
    },
  },
});

const rowCountOf = ({ table }: TableTarget): number => table.body.bottom - table.body.top + 1;

const TableRowCollectionType = new WireType<TableTarget>('TableRowCollection', {
  properties: { Count: { get: rowCountOf } },
  items: (owner) => Array.from({ length: rowCountOf(owner) }, (_, index) => TableRowType.of({ owner, index })),
  methods: {
    Add: (owner, args) => {
      const index = addTableRows(owner.book, owner.sheet, owner.table, args.optionalInteger(0), args.at(1));
      return TableRowType.of({ owner, index });
    },
    GetCount: rowCountOf,
    GetItemAt: (owner, args) => TableRowType.of({ owner, index: args.integer(0) }),
    DeleteRowsAt: (owner, args) => {
      deleteTableRows(owner.book, owner.sheet, owner.table, args.integer(0), args.optionalInteger(1) ?? 1);
      return null;
    },
  },
});

const option = (name: Parameters<TableModel['option']>[0]): WireProperty<TableTarget> => ({
  get: ({ table }) => table.option(name),
  set: ({ table }, value) => table.setOption(name, booleanIn(value)),
});

const resize = (target: TableTarget, args: Arguments): null => {
  const given = args.at(0);
  const where =
    typeof given === 'string' ? areaOnSheet(target.book, target.sheet, given) : args.target(0, RangeType).where;
  resizeTable(target.book, target.sheet, target.table, where);
  return null;
};

/** Of a table it says no more than whether rows are hidden by it. */
const TableFilterType = new WireType<TableTarget>('AutoFilter', {
  properties: { IsDataFiltered: { get: ({ table }) => table.isFiltered } },
});

export const TableType = new WireType<TableTarget>('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, value) => renameTable(book, table, textIn(value)),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => (table.style = textIn(value)),
    },
    ShowHeaders: {
      get: ({ table }) => table.hasHeader,
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ book, sheet, table }, value) => showTotals(book, sheet, table, booleanIn(value)),
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, value) => (table.showFilterButton = booleanIn(value)),
    },
    ShowBandedRows: option('showRowStripes'),
    ShowBandedColumns: option('showColumnStripes'),
    HighlightFirstColumn: option('showFirstColumn'),
    HighlightLastColumn: option('showLastColumn'),
  },
  links: {
    Columns: (target) => TableColumnCollectionType.of(target),
    Rows: (target) => TableRowCollectionType.of(target),
    Worksheet: (target) => WorksheetType.of(target),
    AutoFilter: (target) => TableFilterType.of(target),
  },
  methods: {
    GetRange: (target) => RangeType.of(target.range(target.table.area)),
    GetDataBodyRange: (target) => RangeType.of(target.range(target.table.body)),
    GetHeaderRowRange: (target) => {
      const { header } = target.table;
      if (!header) throw itemNotFound('the table has no header row');
      return RangeType.of(target.range(header));
    },
    GetTotalRowRange: (target) => {
      const { totals } = target.table;
      if (!totals) throw itemNotFound('the table has no total row');
      return RangeType.of(target.range(totals));
    },
    Resize: resize,
    Delete: ({ book, sheet, table }) => {
      deleteTable(book, sheet, table);
      return null;
    },
    ConvertToRange: (target) => {
      const { book, sheet, table } = target;
      const where = convertToRange(book, sheet, table);
      keepFilter(sheet, table);
      return RangeType.of(new RangeTarget(book, sheet, where));
    },
    ClearFilters: ({ sheet, table }) => {
      for (const [, row] of sheet.edit().grid.rowsIn(table.body)) row.hidden = false;
      table.clearFilter();
      return null;
    },
  },
});
