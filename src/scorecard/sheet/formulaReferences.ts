import { columnIndex } from '../../base/address';

/** A row or column of a reference, 0-based; `fixed` is its "$". */
interface ReferenceRow {
  readonly row: number;
  readonly fixed: boolean;
}

/** A reference to cells of the formula's own sheet: "M7", "$M$7:N9", "7:9" (then without columns). */
export interface CellReference {
  readonly kind: 'cells';
  readonly text: string;
  readonly first: ReferenceRow;
  readonly last: ReferenceRow;
  /** True for "M7:M7", false for "M7". */
  readonly isRange: boolean;
  /** A whole argument of a function that works on many cells, such as SUM. */
  readonly aggregated: boolean;
}

/** What a formula names: its own cells, another sheet, or a word (a defined name; functions are left out). */
export type FormulaPart =
  | CellReference
  | { readonly kind: 'sheet'; readonly text: string; readonly sheet: string }
  | { readonly kind: 'name'; readonly text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<sheet>${SHEET})(?:${CELL}(?::${CELL})?|\$?\d+:\$?\d+|[\p{L}\p{N}_.$:]+)?`,
    String.raw`(?<cells>(?:${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<number>\d+(?:\.\d+)?)`,
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
  ].join('|'),
  'gu',
);

/** Functions whose result is about all the cells of an argument. */
const AGGREGATES: ReadonlySet<string> = new Set(
  (
    'SUM AVERAGE AVERAGEA MAX MAXA MIN MINA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS ' +
    'MINIFS SUMPRODUCT SUMSQ PRODUCT MEDIAN MODE LARGE SMALL PERCENTILE QUARTILE STDEV STDEVP VAR VARP SUBTOTAL AGGREGATE ' +
    'TEXTJOIN CONCAT GEOMEAN ROWS'
  ).split(' '),
);

/** All that a formula ("=…") names, in order. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  walk(formula, (part) => {
    parts.push(part);
    return part.text;
  });
  return parts;
}

/** The formula with each reference to its own sheet replaced by what `replace` says. */
export function replaceReferences(formula: string, replace: (reference: CellReference) => string): string {
  return walk(formula, (part) => (part.kind === 'cells' ? replace(part) : part.text));
}

/** The reference's text with other rows (0-based). */
export function withRows({ text, isRange }: CellReference, first: number, last: number): string {
  const [from = '', to = from] = text.split(':');
  const start = from.replace(/\d+$/, String(first + 1));
  return isRange || last !== first ? `${start}:${to.replace(/\d+$/, String(last + 1))}` : start;
}

function walk(formula: string, visit: (part: FormulaPart) => string): string {
  const functions: string[] = [];
  let written = '';
  let behind = 0;
  let lastWord = '';
  for (const match of formula.matchAll(TOKEN)) {
    const { text, bracket, sheet, cells, word, open, close } = match.groups ?? {};
    const whole = match[0];
    const start = match.index;
    const end = start + whole.length;
    let replacement = whole;
    if (open !== undefined) functions.push(formula[start - 1] === lastWord.slice(-1) ? lastWord.toUpperCase() : '');
    else if (close !== undefined) functions.pop();
    else if (sheet !== undefined) replacement = visit({ kind: 'sheet', text: whole, sheet: unquoted(sheet) });
    else if (cells !== undefined) {
      const aggregated =
        AGGREGATES.has((functions[functions.length - 1] ?? '').replace(/\.(S|P|INC|EXC|SNGL)$/, '')) &&
        /[(,]\s*$/.test(formula.slice(0, start)) &&
        /^\s*[),]/.test(formula.slice(end));
      const reference = cellReference(cells, aggregated);
      if (reference) replacement = visit(reference);
    } else if (word !== undefined && formula[end] !== '(') replacement = visit({ kind: 'name', text: word });
    if (text === undefined && bracket === undefined) lastWord = word !== undefined && formula[end] === '(' ? word : '';
    written += formula.slice(behind, start) + replacement;
    behind = end;
  }
  return written + formula.slice(behind);
}

function cellReference(text: string, aggregated: boolean): CellReference | null {
  const ends = text.split(':').map((end) => /^(?:(\$?)([A-Za-z]{1,3}))?(\$?)(\d+)$/.exec(end));
  const [from, to = from] = ends;
  if (!from || !to) return null;
  for (const end of [from, to]) {
    const column = end[2];
    if (column !== undefined && columnIndex(column) === null) return null;
  }
  const row = (end: RegExpExecArray): ReferenceRow => ({ row: Number(end[4]) - 1, fixed: end[3] === '$' });
  return { kind: 'cells', text, first: row(from), last: row(to), isRange: ends.length > 1, aggregated };
}

function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
