import { parseArea } from '../../grid/cellReference';
import { childElements } from '../../../ooxml/xml';
import { itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import { FILTER_DATABASE } from '../../workbook/parts/definedName';
import { dropSection, findSection } from '../../workbook/parts/sheetData';
import { RangeType } from '../objectTypes';
import { RangeTarget, type SheetTarget } from '../targets';

const rangeOf = ({ book, sheet }: SheetTarget): RangeTarget | null => {
  const where = parseArea(findSection(sheet.data, 'autoFilter')?.attributes['ref'] ?? '');
  return where && new RangeTarget(book, sheet, where);
};

/** The filter of a sheet's plain cells. A table has its own. */
export const AutoFilterType = new WireType<SheetTarget>('AutoFilter', {
  properties: {
    Enabled: { get: ({ sheet }) => findSection(sheet.data, 'autoFilter') !== undefined },
    IsDataFiltered: {
      get: ({ sheet }) => {
        const filter = findSection(sheet.data, 'autoFilter');
        return filter !== undefined && childElements(filter).length > 0;
      },
    },
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw itemNotFound('the sheet has no filter');
      return RangeType.of(found);
    },
    GetRangeOrNullObject: (target) => RangeType.orNull(rangeOf(target)),
    Remove: ({ book, sheet }) => {
      const filter = findSection(sheet.data, 'autoFilter');
      const where = filter && parseArea(filter.attributes['ref'] ?? '');
      if (where) for (const [, row] of sheet.edit().grid.rowsIn(where)) row.hidden = false;
      dropSection(sheet.edit(), 'autoFilter');
      book.setSheetName(sheet, FILTER_DATABASE, null);
      return null;
    },
  },
});
