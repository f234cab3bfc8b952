import type { Arguments } from '../../protocol/callArguments';
import { areaInBook } from '../addresses';
import { RangeType } from '../objectTypes';
import type { SheetTarget } from '../targets';

/** The cells given as an object or as an address. */
export const chartSource = (target: SheetTarget, args: Arguments, place: number): ReturnType<typeof areaInBook> => {
  const given = args.at(place);
  if (typeof given === 'string') return areaInBook(target.book, given, target.sheet);
  const range = args.target(place, RangeType);
  return { sheet: range.sheet, area: range.where };
};
