import { shownName } from './functionSpelling';
import { columnNumber } from '../../grid/cellReference';
import { LAST_COLUMN, LAST_ROW } from '../../grid/area';
import { FormulaSyntaxError, type Corner, type ReferenceNode } from './syntax';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'error'; readonly code: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly sheet: string | null;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'function'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'structured';
      readonly table: string;
      readonly specifier: string;
      readonly start: number;
      readonly end: number;
    }
  | ReferenceNode
  | { readonly kind: 'symbol'; readonly symbol: string; readonly start: number; readonly end: number };

const SPACE = /[ \t\r\n\u00a0\u3000]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|((?:\[[^\]]+\])?[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.]+)?))!/uy;
const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?:\s*:\s*(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.\\?(!])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.\\?(!])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\?(!])/uy;
const FUNCTION = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#!]/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const corner = (columnFixed: string, column: string, rowFixed: string, row: string): Corner | null => {
  const found = { row: Number(row) - 1, column: columnNumber(column) };
  if (found.row < 0 || found.row > LAST_ROW || found.column > LAST_COLUMN) return null;
  return { ...found, rowFixed: rowFixed === '$', columnFixed: columnFixed === '$' };
};

interface Shape {
  readonly shape: ReferenceNode['shape'];
  readonly first: Corner;
  readonly last: Corner;
  readonly single: boolean;
  readonly end: number;
}

const cells = (text: string, at: number): Shape | null => {
  const found = match(CELLS, text, at);
  if (!found) return null;
  const first = corner(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4] ?? '');
  const single = found[8] === undefined;
  const last = single ? first : corner(found[5] ?? '', found[6] ?? '', found[7] ?? '', found[8] ?? '');
  return first && last ? { shape: 'cells', first, last, single, end: at + found[0].length } : null;
};

const columns = (text: string, at: number): Shape | null => {
  const found = match(COLUMNS, text, at);
  if (!found) return null;
  const end = (fixed: string | undefined, name: string | undefined): Corner => ({
    row: -1,
    column: columnNumber(name),
    rowFixed: false,
    columnFixed: fixed === '$',
  });
  const first = end(found[1], found[2]);
  const last = end(found[3], found[4]);
  if (first.column > LAST_COLUMN || last.column > LAST_COLUMN) return null;
  return { shape: 'columns', first, last, single: false, end: at + found[0].length };
};

const rows = (text: string, at: number): Shape | null => {
  const found = match(ROWS, text, at);
  if (!found) return null;
  const end = (fixed: string | undefined, row: string | undefined): Corner => ({
    row: Number(row) - 1,
    column: -1,
    rowFixed: fixed === '$',
    columnFixed: false,
  });
  const first = end(found[1], found[2]);
  const last = end(found[3], found[4]);
  if (first.row < 0 || last.row < 0 || first.row > LAST_ROW || last.row > LAST_ROW) return null;
  return { shape: 'rows', first, last, single: false, end: at + found[0].length };
};

interface SheetPart {
  readonly book: string | null;
  readonly sheet: string | null;
  readonly lastSheet: string | null;
}

const splitSheetPart = (quoted: string | undefined, plain: string | undefined): SheetPart => {
  const whole = quoted === undefined ? (plain ?? '') : quoted.replace(/''/g, "'");
  const external = /^(.*)\[([^\]]+)\](.*)$/.exec(whole);
  const name = external ? (external[3] ?? '') : whole;
  const colon = name.indexOf(':');
  return {
    book: external ? `${external[1] ?? ''}${external[2] ?? ''}` : null,
    sheet: colon < 0 ? name : name.slice(0, colon),
    lastSheet: colon < 0 ? null : name.slice(colon + 1),
  };
};

const bracketEnd = (text: string, at: number): number => {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text[i];
    if (c === "'") i++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return i + 1;
  }
  throw new FormulaSyntaxError(at, 'A bracket is not closed');
};

const NO_SHEET: SheetPart = { book: null, sheet: null, lastSheet: null };

const operand = (text: string, at: number): Token => {
  const prefix = match(SHEET, text, at);
  const sheet = prefix ? splitSheetPart(prefix[1], prefix[2]) : NO_SHEET;
  const from = prefix ? at + prefix[0].length : at;
  const shape = cells(text, from) ?? columns(text, from) ?? rows(text, from);
  if (shape) return { kind: 'reference', start: at, ...sheet, ...shape };
  if (prefix) {
    const error = match(ERROR, text, from);
    if (error) return { kind: 'error', code: '#REF!', start: at, end: from + error[0].length };
    const name = match(NAME, text, from);
    if (!name) throw new FormulaSyntaxError(from, 'A reference is expected after the sheet name');
    const named = sheet.book === null ? sheet.sheet : `[${sheet.book}]${sheet.sheet ?? ''}`;
    return { kind: 'name', name: name[0], sheet: named, start: at, end: from + name[0].length };
  }
  const call = match(FUNCTION, text, at);
  if (call) {
    const called = shownName(call[1] ?? '').toUpperCase();
    return { kind: 'function', name: called, start: at, end: at + call[0].length };
  }
  const number = match(NUMBER, text, at);
  if (number) return { kind: 'number', value: Number(number[0]), start: at, end: at + number[0].length };
  const name = match(NAME, text, at);
  if (!name) throw new FormulaSyntaxError(at, `Unexpected character ${text[at] ?? ''}`);
  const end = at + name[0].length;
  if (text[end] !== '[') return { kind: 'name', name: name[0], sheet: null, start: at, end };
  const close = bracketEnd(text, end);
  return { kind: 'structured', table: name[0], specifier: text.slice(end, close), start: at, end: close };
};

const MOST_KEPT = 10_000;
const kept = new Map<string, readonly Token[]>();

/** The tokens of a formula without its leading =. Cards share their formulas, so the last are kept. Throws FormulaSyntaxError. */
export const tokenize = (text: string): readonly Token[] => {
  const known = kept.get(text);
  if (known) return known;
  const tokens = readTokens(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, tokens);
  return tokens;
};

const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = nextToken(text, at);
    if (typeof token === 'number') at = token;
    else {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
};

/** The token that begins at `at`, or where to go on when white space begins there. */
const nextToken = (text: string, at: number): Token | number => {
  const space = match(SPACE, text, at);
  if (space) return at + space[0].length;
  const string = match(STRING, text, at);
  if (string) {
    return { kind: 'text', value: (string[1] ?? '').replace(/""/g, '"'), start: at, end: at + string[0].length };
  }
  const error = match(ERROR, text, at);
  if (error) return { kind: 'error', code: error[0].toUpperCase(), start: at, end: at + error[0].length };
  if (text[at] === '[') {
    const close = bracketEnd(text, at);
    if (!/^[\p{L}\p{N}_.]*!/u.test(text.slice(close))) {
      return { kind: 'structured', table: '', specifier: text.slice(at, close), start: at, end: close };
    }
    return operand(text, at);
  }
  const symbol = match(SYMBOL, text, at);
  if (symbol) return { kind: 'symbol', symbol: symbol[0], start: at, end: at + symbol[0].length };
  return operand(text, at);
};
