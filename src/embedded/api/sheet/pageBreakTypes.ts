import { itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import { rowBreaks, setRowBreaks } from '../../workbook/sheets/pageBreaks';
import { areaOnSheet } from '../addresses';
import { RangeType } from '../objectTypes';
import type { SheetTarget } from '../targets';

interface BreakTarget {
  readonly on: SheetTarget;
  readonly row: number;
}

const PageBreakType = new WireType<BreakTarget>('PageBreak', {
  properties: {
    _Id: { get: ({ row }) => row },
    ColumnIndex: { get: () => 0 },
    RowIndex: { get: ({ row }) => row },
  },
  methods: {
    Delete: ({ on: { sheet }, row }) => {
      setRowBreaks(
        sheet,
        rowBreaks(sheet).filter((each) => each !== row),
      );
      return null;
    },
  },
});

/** Breaks between rows; those between columns are not offered. */
export const HorizontalPageBreaksType = new WireType<SheetTarget>('PageBreakCollection', {
  items: (on) => rowBreaks(on.sheet).map((row) => PageBreakType.of({ on, row })),
  methods: {
    Add: (on, args) => {
      const given = args.at(0);
      const where = typeof given === 'string' ? areaOnSheet(on.book, on.sheet, given) : args.target(0, RangeType).where;
      setRowBreaks(on.sheet, [...rowBreaks(on.sheet), where.top]);
      return PageBreakType.of({ on, row: where.top });
    },
    GetCount: ({ sheet }) => rowBreaks(sheet).length,
    GetItem: (on, args) => {
      const row = rowBreaks(on.sheet)[args.integer(0)];
      if (row === undefined) throw itemNotFound('there is no such page break');
      return PageBreakType.of({ on, row });
    },
    RemovePageBreaks: ({ sheet }) => {
      setRowBreaks(sheet, []);
      return null;
    },
  },
});
