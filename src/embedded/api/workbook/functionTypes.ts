import { dayOfSerial } from '../../../base/calendarDay';
import type { Arguments } from '../../protocol/callArguments';
import { WireType } from '../../protocol/wireType';
import type { Workbook } from '../../workbook/workbook';

interface Calculated {
  readonly value: number;
}

const FunctionResultType = new WireType<Calculated>('FunctionResult', {
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
});

/** Functions of worksheets, calculated in the workbook's own system of dates. */
export const FunctionsType = new WireType<Workbook>('Functions', {
  methods: {
    Year: (book, args: Arguments) => FunctionResultType.of({ value: dayOfSerial(args.integer(0), book.date1904).year }),
  },
});
