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
