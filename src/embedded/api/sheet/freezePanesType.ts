import { LAST_COLUMN, LAST_ROW } from '../../grid/area';
import { numberIn } from '../../protocol/callArguments';
import { itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import { freeze, frozenArea } from '../../workbook/sheets/viewSettings';
import { areaOnSheet } from '../addresses';
import { RangeType } from '../objectTypes';
import { RangeTarget, type SheetTarget } from '../targets';

const location = ({ book, sheet }: SheetTarget): RangeTarget | null => {
  const frozen = frozenArea(sheet, LAST_ROW, LAST_COLUMN);
  return frozen && new RangeTarget(book, sheet, frozen);
};

export const FreezePanesType = new WireType<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: ({ book, sheet }, args) => {
      freeze(book, sheet, numberIn(args.optionalInteger(0) ?? 1, 0), 0);
      return null;
    },
    FreezeColumns: ({ book, sheet }, args) => {
      freeze(book, sheet, 0, numberIn(args.optionalInteger(0) ?? 1, 0));
      return null;
    },
    FreezeAt: ({ book, sheet }, args) => {
      const given = args.at(0);
      const where = typeof given === 'string' ? areaOnSheet(book, sheet, given) : args.target(0, RangeType).where;
      freeze(
        book,
        sheet,
        where.bottom === LAST_ROW ? 0 : where.bottom + 1,
        where.right === LAST_COLUMN ? 0 : where.right + 1,
      );
      return null;
    },
    Unfreeze: ({ book, sheet }) => {
      freeze(book, sheet, 0, 0);
      return null;
    },
    GetLocation: (target) => {
      const found = location(target);
      if (!found) throw itemNotFound('nothing is frozen');
      return RangeType.of(found);
    },
    GetLocationOrNullObject: (target) => RangeType.orNull(location(target)),
  },
});
