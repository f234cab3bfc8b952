/** In which order the three numbers of a date stand. */
export type NumberOrder = 'yearFirst' | 'dayFirst' | 'monthFirst';

/** What the cells of a column say together about dates that say nothing certain alone; null: nothing either. */
export interface DateOrder {
  /** Of 3/4/2023. */
  readonly fullYear: Exclude<NumberOrder, 'yearFirst'> | null;
  /** Of 23/4/3. */
  readonly shortYear: NumberOrder | null;
}

export const NO_ORDER: DateOrder = { fullYear: null, shortYear: null };

/** "3/4/2023", with the time that exports add. */
export const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\d])/;
/** "23/4/3". */
export const SHORT_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/;

const LONGEST_MONTH = 31;

/**
 * Tells the order by the cells in which a number can be no month or no day. Where short years can be read either way, a
 * column with a Chinese header has the year first, as Chinese dates do.
 * @param texts the column's cells, in the form `comparable` makes
 * @param chinese the column's header is Chinese
 */
export function dateOrder(texts: readonly string[], chinese: boolean): DateOrder {
  const full = texts.flatMap((text) => numbersOf(YEAR_LAST, text));
  const dayFirst = full.filter(([a = 0, b = 0]) => a > 12 && b <= 12).length;
  const monthFirst = full.filter(([a = 0, b = 0]) => b > 12 && a <= 12).length;
  const fullYear =
    dayFirst > 0 && monthFirst === 0 ? 'dayFirst' : monthFirst > 0 && dayFirst === 0 ? 'monthFirst' : null;
  const short = texts.flatMap((text) => numbersOf(SHORT_YEAR, text));
  if (short.length === 0) return { fullYear, shortYear: null };
  const orders: NumberOrder[] = [];
  if (full.length === 0 && short.every(([, b = 0, c = 0]) => isMonth(b) && isDay(c))) orders.push('yearFirst');
  if (short.every(([a = 0, b = 0]) => isDay(a) && isMonth(b))) orders.push('dayFirst');
  if (short.every(([a = 0, b = 0]) => isMonth(a) && isDay(b))) orders.push('monthFirst');
  const [first, second] = orders;
  if (first === 'yearFirst' && chinese) return { fullYear, shortYear: 'yearFirst' };
  const agreed = orders.find((each) => each === fullYear);
  return { fullYear, shortYear: agreed ?? (first !== undefined && second === undefined ? first : null) };
}

function numbersOf(form: RegExp, text: string): number[][] {
  const found = form.exec(text);
  return found ? [found.slice(1, 4).map(Number)] : [];
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isDay(number: number): boolean {
  return number >= 1 && number <= LONGEST_MONTH;
}
