import { areaName } from '../../grid/cellReference';
import { cellCount, type SheetArea } from '../../grid/area';
import { WireType } from '../../protocol/wireType';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { RangeType, WorksheetType } from '../objectTypes';
import { RangeTarget, SheetTarget } from '../targets';

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly areas: readonly SheetArea[];
}

const RangeCollectionType = new WireType<AreasTarget>('RangeCollection', {
  items: ({ book, sheet, areas }) => areas.map((area) => RangeType.of(new RangeTarget(book, sheet, area))),
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
    Areas: (target) => RangeCollectionType.of(target),
    Worksheet: ({ book, sheet }) => WorksheetType.of(new SheetTarget(book, sheet)),
  },
});
