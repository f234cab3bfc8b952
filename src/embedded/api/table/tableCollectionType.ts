import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Arguments } from '../../protocol/callArguments';
import { WireType } from '../../protocol/wireType';
import { addTable } from '../../workbook/sheets/tableOperations';
import type { Sheet } from '../../workbook/parts/sheet';
import type { TableModel } from '../../workbook/parts/table';
import type { Workbook } from '../../workbook/workbook';
import { areaInBook } from '../addresses';
import { RangeType } from '../objectTypes';
import { TableTarget, TableType } from './tableType';

interface TablesTarget {
  readonly book: Workbook;
  readonly list: () => readonly { readonly sheet: Sheet; readonly table: TableModel }[];
}

interface OwnedTablesTarget extends TablesTarget {
  /** The sheet whose tables these are; null: all tables of the workbook. */
  readonly sheet: Sheet | null;
}

const wired = (target: TablesTarget): TableTarget[] =>
  target.list().map(({ sheet, table }) => new TableTarget(target.book, sheet, table));

const found = (target: TablesTarget, key: unknown): TableTarget | null => {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const text = String(key).toLowerCase();
  const all = wired(target);
  return (
    all.find(({ table }) => table.name.toLowerCase() === text) ?? all.find(({ table }) => table.id === text) ?? null
  );
};

const members = {
  items: (target: TablesTarget) => wired(target).map((each) => TableType.of(each)),
  methods: {
    GetCount: (target: TablesTarget) => target.list().length,
    GetItem: (target: TablesTarget, args: Arguments) => {
      const table = found(target, args.at(0));
      if (!table) throw itemNotFound(String(args.at(0)));
      return TableType.of(table);
    },
    GetItemOrNullObject: (target: TablesTarget, args: Arguments) => TableType.orNull(found(target, args.at(0))),
    GetItemAt: (target: TablesTarget, args: Arguments) => {
      const table = wired(target)[args.integer(0)];
      if (!table) throw itemNotFound('there is no such table');
      return TableType.of(table);
    },
    GetFirst: (target: TablesTarget) => {
      const [table] = wired(target);
      if (!table) throw itemNotFound('there is no table');
      return TableType.of(table);
    },
  },
};

/** The tables that touch a range. */
export const TableScopedCollectionType = new WireType<TablesTarget>('TableScopedCollection', members);

export const TableCollectionType = new WireType<OwnedTablesTarget>('TableCollection', {
  items: members.items,
  properties: { Count: { get: (target) => target.list().length } },
  methods: {
    ...members.methods,
    Add: (target, args) => {
      const given = args.at(0);
      const where =
        typeof given === 'string'
          ? areaInBook(target.book, given, target.sheet ?? target.book.activeSheet)
          : { sheet: args.target(0, RangeType).sheet, area: args.target(0, RangeType).where };
      if (target.sheet && where.sheet !== target.sheet) throw invalidArgument('the range is on another sheet');
      const table = addTable(target.book, where.sheet, where.area, args.boolean(1, false));
      return TableType.of(new TableTarget(target.book, where.sheet, table));
    },
  },
});
