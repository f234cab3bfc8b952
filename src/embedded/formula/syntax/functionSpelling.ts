/** Functions younger than the file format: files spell them with a prefix that the formula bar does not show. */
const YOUNGER = (
  'ACOT ACOTH ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
  'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
  'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS ' +
  'DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTER FILTERXML FLOOR.MATH ' +
  'FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK ' +
  'HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
  'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
  'PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
  'RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORT SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T ' +
  'T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE ' +
  'VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
).split(' ');

const WITH_SECOND_PREFIX = new Set(['FILTER', 'SORT']);

const FILE_NAMES = new Map(
  YOUNGER.map((name) => [name, `_xlfn.${WITH_SECOND_PREFIX.has(name) ? '_xlws.' : ''}${name}`]),
);

const PREFIX = /_xl(?:fn|ws|pm|op)\./gi;

/** A parameter of LAMBDA that may be left out, where it is declared. */
const OPTIONAL_PARAMETER = /_xlop\.([\p{L}_][\p{L}\p{N}_.]*)/giu;

/** A name that is called; a longer name that only ends like a young function is another function. */
const CALLED = /(?<![\p{L}\p{N}_.\\])[A-Za-z][A-Za-z0-9.]*(?=\()/gu;

const outsideStrings = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

/** A function's or parameter's name as the formula bar shows it. */
export const shownName = (name: string): string => name.replace(PREFIX, '');

/** The formula as the formula bar shows it; `formula` may be spelled as a file spells it. */
export const shownFormula = (formula: string): string =>
  formula.includes('_xl')
    ? outsideStrings(formula, (part) => shownName(part.replace(OPTIONAL_PARAMETER, '[$1]')))
    : formula;

/** The formula as a file spells it. What has a prefix keeps it. */
export const formulaForFile = (formula: string): string =>
  outsideStrings(formula, (part) => part.replace(CALLED, (name) => FILE_NAMES.get(name.toUpperCase()) ?? name));
