import { partsFromSerial, serialFromDate, SERIAL_LIMIT, type DateParts } from '../../numbers/serialDate';
import { BAD_NUMBER, type FormulaValue } from '../values/formulaValue';
import { toNumber, toText } from '../values/coerce';
import type { FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault } from '../values/operand';
import { lazyFunction, scalarFunction, valueAt } from './argument';

const partsOf = (value: FormulaValue): DateParts => {
  const parts = partsFromSerial(Math.floor(toNumber(value)));
  if (!parts) throw new FormulaFault(BAD_NUMBER);
  return parts;
};

const checked = (serial: number): number => {
  if (!(serial >= 0 && serial < SERIAL_LIMIT)) throw new FormulaFault(BAD_NUMBER);
  return serial;
};

const date = (values: readonly FormulaValue[]): number => {
  const [year = 0, month = 0, day = 0] = [0, 1, 2].map((index) => Math.trunc(toNumber(valueAt(values, index))));
  if (year < 0 || year > 9999) throw new FormulaFault(BAD_NUMBER);
  return checked(serialFromDate(year < 1900 ? year + 1900 : year, month, day));
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthsLater = (value: FormulaValue, months: number): { year: number; month: number; day: number } => {
  const { year, month, day } = partsOf(value);
  const count = year * 12 + month - 1 + Math.trunc(months);
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day };
};

const wholeMonths = (from: DateParts, to: DateParts): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);

const difference = (values: readonly FormulaValue[]): number => {
  const first = Math.floor(toNumber(valueAt(values, 0)));
  const last = Math.floor(toNumber(valueAt(values, 1)));
  const from = partsOf(first);
  const to = partsOf(last);
  if (first > last) throw new FormulaFault(BAD_NUMBER);
  switch (toText(valueAt(values, 2)).toUpperCase()) {
    case 'Y':
      return Math.floor(wholeMonths(from, to) / 12);
    case 'M':
      return wholeMonths(from, to);
    case 'D':
      return last - first;
    case 'YM':
      return wholeMonths(from, to) % 12;
    case 'MD': {
      if (to.day >= from.day) return to.day - from.day;
      return last - serialFromDate(to.year, to.month - 1, from.day);
    }
    case 'YD': {
      const sameYear = to.month > from.month || (to.month === from.month && to.day >= from.day);
      return last - serialFromDate(sameYear ? to.year : to.year - 1, from.month, from.day);
    }
    default:
      throw new FormulaFault(BAD_NUMBER);
  }
};

const weekday = (values: readonly FormulaValue[]): number => {
  const day = partsOf(valueAt(values, 0)).weekday;
  const type = values.length > 1 ? toNumber(valueAt(values, 1)) : 1;
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  throw new FormulaFault(BAD_NUMBER);
};

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  DATE: scalarFunction([3, 3], date),
  TODAY: lazyFunction([0, 0], (at) => Math.floor(at.context.now())),
  NOW: lazyFunction([0, 0], (at) => at.context.now()),
  YEAR: scalarFunction([1, 1], (values) => partsOf(valueAt(values, 0)).year),
  MONTH: scalarFunction([1, 1], (values) => partsOf(valueAt(values, 0)).month),
  DAY: scalarFunction([1, 1], (values) => partsOf(valueAt(values, 0)).day),
  WEEKDAY: scalarFunction([1, 2], weekday),
  EDATE: scalarFunction([2, 2], (values) => {
    const { year, month, day } = monthsLater(valueAt(values, 0), toNumber(valueAt(values, 1)));
    return checked(serialFromDate(year, month, Math.min(day, lastDay(year, month))));
  }),
  EOMONTH: scalarFunction([2, 2], (values) => {
    const { year, month } = monthsLater(valueAt(values, 0), toNumber(valueAt(values, 1)));
    return checked(serialFromDate(year, month, lastDay(year, month)));
  }),
  DATEDIF: scalarFunction([3, 3], difference),
};
