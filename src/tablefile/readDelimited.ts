import { err, ok, type Result } from '../base/result';

/** Why a text is no table, with the line of the file, counted from 1. */
export type DelimitedProblem =
  /** A quotation mark opens here and none closes it. */
  | { readonly kind: 'openQuote'; readonly line: number }
  /** Something stands between a closing quotation mark and the next separator. */
  | { readonly kind: 'behindQuote'; readonly line: number }
  /** A line of figures with more fields than its table has columns: which belongs to which can't be told. */
  | { readonly kind: 'extraFields'; readonly line: number; readonly fields: number; readonly columns: number };

interface Line {
  /** Of the file: fields may hold line ends. */
  readonly number: number;
  readonly fields: readonly string[];
}

const SEPARATORS = [',', '\t', ';'] as const;
/** Lines that tell which separator it is. */
const SAMPLE = 20_000;
/** `="0017"` is how systems keep Excel from taking a text for a number. */
const KEPT_TEXT = /^="([^"]*)"$/;

/**
 * The lines of a text with separated fields (RFC 4180; separated by comma, tab or semicolon, whichever the text uses, or as
 * a first line "sep=;" says). Fields stay texts, also those that begin with "=". Blank lines count, so that lines are
 * where they are in the file.
 */
export function readDelimited(text: string): Result<readonly (readonly string[])[], DelimitedProblem> {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const separator = stated?.[1] ?? separatorOf(text.slice(0, SAMPLE));
  const read = linesOf(stated ? text.slice(stated[0].length - 1) : text, separator);
  if (!read.ok) return read;
  const lines = read.value;
  const odd = beyondHeader(lines);
  if (odd) return err(odd);
  return ok(lines.map(({ fields }) => fields.map((field) => KEPT_TEXT.exec(field.trim())?.[1] ?? field)));
}

/** The separator that stands most often outside quotation marks. */
function separatorOf(sample: string): string {
  const bare = sample.replace(/"(?:[^"]|"")*("|$)/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [...SEPARATORS].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

const FIGURE = /^[-+]?[¥￥$]?\d[\d,.]*%?$/;

/**
 * The first line of figures that is wider than all above it, the header among them: most often a comma in a number that has no
 * quotation marks. Titles above a table are much narrower than the table, and are no header.
 */
function beyondHeader(lines: readonly Line[]): DelimitedProblem | null {
  let columns = 0;
  for (const { number, fields } of lines) {
    const filled = fields.reduce((last, field, at) => (field.trim() === '' ? last : at + 1), 0);
    const isFigures = fields.some((field) => FIGURE.test(field.trim()));
    if (columns > 1 && filled > columns && filled < 2 * columns && isFigures) {
      return { kind: 'extraFields', line: number, fields: filled, columns };
    }
    columns = Math.max(columns, fields.length);
  }
  return null;
}

function linesOf(text: string, separator: string): Result<readonly Line[], DelimitedProblem> {
  const lines: Line[] = [];
  let fields: string[] = [];
  /** Where in the file: the line that is read, and the one its first field began on. */
  let [line, first] = [1, 1];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) return err({ kind: 'openQuote', line });
      const field = text.slice(at + 1, close).replace(/""/g, '"');
      const next = text[close + 1];
      line += lineEnds(field);
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') {
        return err({ kind: 'behindQuote', line });
      }
      fields.push(field);
      at = close + 1;
    } else {
      const end = fieldEnd(text, at, separator);
      fields.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      // Nothing stands behind the last separator of the text.
      if (at === text.length || isLineEnd(text[at])) fields.push('');
      if (at < text.length && !isLineEnd(text[at])) continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    lines.push({ number: first, fields });
    fields = [];
    first = line;
  }
  return ok(lines);
}

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/** The quotation mark that closes a field; two in a row stand for one. Negative where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && !isLineEnd(text[at])) at += 1;
  return at;
}
