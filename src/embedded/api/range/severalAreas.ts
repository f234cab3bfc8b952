import { isObject } from '../../protocol/request';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import { area, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { areaOnSheet, dividedAddresses } from '../addresses';
import { RangeTarget } from '../targets';
import { DataValidationType } from './dataValidationType';
import { FormatProtectionType, RangeFillType, RangeFontType, RangeFormatType } from './rangeFormatType';

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly areas: readonly SheetArea[];
}

/** An address of several areas that is longer was refused by Excel. */
const LONGEST_ADDRESS = 8192;

/** The areas of an address; the whole sheet when it is left out. */
export const areasOfAddress = (book: Workbook, sheet: Sheet, address: string | null): AreasTarget => {
  if (address === null) return { book, sheet, areas: [area(0, 0, LAST_ROW, LAST_COLUMN)] };
  if (address.length > LONGEST_ADDRESS) throw invalidArgument('the address of several areas is too long');
  return {
    book,
    sheet,
    areas: dividedAddresses(address, book.traits.listSeparator).map((each) => areaOnSheet(book, sheet, each)),
  };
};

const rangesOf = ({ book, sheet, areas }: AreasTarget): RangeTarget[] =>
  areas.map((each) => new RangeTarget(book, sheet, each));

/** Set on one area after the other; null when they differ. */
const onEach = (property: WireProperty<RangeTarget>): WireProperty<AreasTarget> => {
  const { get, set, loadedByDefault = true } = property;
  const inCommon = (target: AreasTarget): unknown => {
    const [first, ...others] = rangesOf(target).map(get);
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
  };
  const setAll = (target: AreasTarget, value: unknown): void =>
    rangesOf(target).forEach((range) => set?.(range, value));
  return set ? { get: inCommon, set: setAll, loadedByDefault } : { get: inCommon, loadedByDefault };
};

const onAll = (
  { name, members }: WireType<RangeTarget>,
  links: Readonly<Record<string, WireType<AreasTarget>>> = {},
): WireType<AreasTarget> =>
  new WireType(name, {
    properties: Object.fromEntries(
      Object.entries(members.properties ?? {}).map(([member, property]) => [member, onEach(property)]),
    ),
    links: Object.fromEntries(
      Object.entries(links).map(([member, type]) => [member, (target: AreasTarget) => type.of(target)]),
    ),
  });

/** Lines are left out: of which area the edges would be is nowhere said. */
export const AreasFormatType = onAll(RangeFormatType, {
  Fill: onAll(RangeFillType),
  Font: onAll(RangeFontType),
  Protection: onAll(FormatProtectionType),
});

/** A rule with a formula is refused: as for which of the areas it would be written is nowhere said. */
const holdsFormula = (rule: unknown): boolean =>
  isObject(rule) &&
  Object.entries(rule).some(
    ([kind, parts]) =>
      kind === 'custom' ||
      (isObject(parts) && Object.values(parts).some((part) => typeof part === 'string' && part.startsWith('='))),
  );

const validation = onAll(DataValidationType);
const { Rule: rule, ...otherParts } = validation.members.properties ?? {};

export const AreasValidationType = new WireType<AreasTarget>(validation.name, {
  properties: {
    ...otherParts,
    ...(rule && {
      Rule: {
        ...rule,
        set: (target, value) => {
          if (holdsFormula(value)) {
            throw new HostError('InvalidArgument', 'A rule with a formula is for one area.');
          }
          rule.set?.(target, value);
        },
      },
    }),
  },
});
