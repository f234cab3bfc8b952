import { areaName } from '../../grid/cellReference';
import { cellCount } from '../../grid/area';
import { HostError } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import { RangeType, WorksheetType } from '../objectTypes';
import { RangeTarget, SheetTarget } from '../targets';
import { AreasFormatType, AreasValidationType, type AreasTarget } from './severalAreas';

const WHOLE_SHEET = 1_048_576 * 16_384;

const RangeCollectionType = new WireType<AreasTarget>('RangeCollection', {
  items: ({ book, sheet, areas }) => {
    if (book.traits.wholeSheetHangs && areas.some((area) => cellCount(area) === WHOLE_SHEET)) {
      throw new HostError('GeneralException', 'Excel hangs where the areas of a whole sheet are asked for.');
    }
    return areas.map((area) => RangeType.of(new RangeTarget(book, sheet, area)));
  },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ book, sheet, areas }, args) =>
      RangeType.of(new RangeTarget(book, sheet, areas[args.integer(0)] ?? null)),
  },
});

export const RangeAreasType = new WireType<AreasTarget>('RangeAreas', {
  properties: {
    Address: {
      get: ({ book, sheet, areas }) => areas.map((each) => `${book.prefix(sheet)}${areaName(each)}`).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, each) => sum + cellCount(each), 0) },
  },
  links: {
    Format: (target) => AreasFormatType.of(target),
    DataValidation: (target) => AreasValidationType.of(target),
    Areas: (target) => RangeCollectionType.of(target),
    Worksheet: ({ book, sheet }) => WorksheetType.of(new SheetTarget(book, sheet)),
  },
});
