/** Smallest and largest number of arguments of the functions we know. Excel refuses a formula that breaks them. */
const ARITY: Readonly<Record<string, readonly [number, number]>> = {
  ABS: [1, 1],
  AND: [1, 255],
  AVERAGE: [1, 255],
  AVERAGEIF: [2, 3],
  AVERAGEIFS: [3, 255],
  CEILING: [2, 2],
  CHOOSE: [2, 255],
  COLUMN: [0, 1],
  COLUMNS: [1, 1],
  CONCATENATE: [1, 255],
  COUNT: [1, 255],
  COUNTA: [1, 255],
  COUNTBLANK: [1, 1],
  COUNTIF: [2, 2],
  COUNTIFS: [2, 254],
  DATE: [3, 3],
  DATEDIF: [3, 3],
  DAY: [1, 1],
  EDATE: [2, 2],
  EOMONTH: [2, 2],
  EXACT: [2, 2],
  FALSE: [0, 0],
  FIND: [2, 3],
  FLOOR: [2, 2],
  HLOOKUP: [3, 4],
  HYPERLINK: [1, 2],
  IF: [2, 3],
  IFERROR: [2, 2],
  IFNA: [2, 2],
  INDEX: [2, 4],
  INDIRECT: [1, 2],
  INT: [1, 1],
  ISBLANK: [1, 1],
  ISERROR: [1, 1],
  ISNA: [1, 1],
  ISNUMBER: [1, 1],
  ISTEXT: [1, 1],
  LARGE: [2, 2],
  LEFT: [1, 2],
  LEN: [1, 1],
  LOOKUP: [2, 3],
  LOWER: [1, 1],
  MATCH: [2, 3],
  MAX: [1, 255],
  MEDIAN: [1, 255],
  MID: [3, 3],
  MIN: [1, 255],
  MOD: [2, 2],
  MONTH: [1, 1],
  N: [1, 1],
  NA: [0, 0],
  NOT: [1, 1],
  NOW: [0, 0],
  OFFSET: [3, 5],
  OR: [1, 255],
  POWER: [2, 2],
  PRODUCT: [1, 255],
  RANK: [2, 3],
  REPLACE: [4, 4],
  REPT: [2, 2],
  RIGHT: [1, 2],
  ROUND: [2, 2],
  ROUNDDOWN: [2, 2],
  ROUNDUP: [2, 2],
  ROW: [0, 1],
  ROWS: [1, 1],
  SEARCH: [2, 3],
  SIGN: [1, 1],
  SMALL: [2, 2],
  SQRT: [1, 1],
  SUBSTITUTE: [3, 4],
  SUM: [1, 255],
  SUMIF: [2, 3],
  SUMIFS: [3, 255],
  SUMPRODUCT: [1, 255],
  T: [1, 1],
  TEXT: [2, 2],
  TODAY: [0, 0],
  TRIM: [1, 1],
  TRUE: [0, 0],
  TRUNC: [1, 2],
  UPPER: [1, 1],
  VALUE: [1, 1],
  VLOOKUP: [3, 4],
  WEEKDAY: [1, 2],
  YEAR: [1, 1],
};

/** What is wrong with this many arguments, or null. Functions we do not know are let through: Excel may know them. */
export const arityFault = (name: string, count: number): string | null => {
  const bounds = ARITY[name];
  if (!bounds) return null;
  if (count < bounds[0]) return `Too few arguments for ${name}`;
  return count > bounds[1] ? `Too many arguments for ${name}` : null;
};

/** Functions younger than the file format: files spell them with a prefix that the formula bar does not show. */
const YOUNGER = (
  'CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS IFNA XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA ' +
  'BYROW BYCOL MAP REDUCE SCAN MAKEARRAY VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND ' +
  'TEXTBEFORE TEXTAFTER TEXTSPLIT VALUETOTEXT ARRAYTOTEXT NUMBERVALUE DAYS ISOWEEKNUM ISFORMULA FORMULATEXT SHEET SHEETS ' +
  'UNICHAR UNICODE XOR BASE DECIMAL RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC ' +
  'QUARTILE.INC QUARTILE.EXC STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL MODE.MULT CEILING.MATH FLOOR.MATH AGGREGATE'
).split(' ');

const WITH_SECOND_PREFIX = new Set(['FILTER', 'SORT']);
const BUILT_BEFORE = new Set(['AGGREGATE']);

const FILE_NAMES = new Map(
  YOUNGER.filter((name) => !BUILT_BEFORE.has(name)).map((name) => [
    name,
    `_xlfn.${WITH_SECOND_PREFIX.has(name) ? '_xlws.' : ''}${name}`,
  ]),
);

const outsideStrings = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

/** The formula as the formula bar shows it, from the way a file spells it. */
export const formulaFromFile = (formula: string): string =>
  formula.includes('_xl') ? outsideStrings(formula, (part) => part.replace(/_xl(?:fn|ws|pm)\./g, '')) : formula;

/** The formula as a file spells it. */
export const formulaForFile = (formula: string): string =>
  outsideStrings(formula, (part) =>
    part.replace(/[A-Za-z][A-Za-z.]*(?=\()/g, (name) => FILE_NAMES.get(name.toUpperCase()) ?? name),
  );
