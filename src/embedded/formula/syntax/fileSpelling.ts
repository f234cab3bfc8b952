import { formulaForFile, shownName } from './functionSpelling';
import { FormulaSyntaxError } from './syntax';
import { tokenize, type Token } from './tokens';

/** Parameters of LET and LAMBDA; those of a LAMBDA that may be left out where they are named first. */
const PARAMETER = '_xlpm.';
const OPTIONAL = '_xlop.';

/** A call and the tokens of its arguments, from the first to one behind the last. */
interface Call {
  readonly name: string;
  readonly first: number;
  readonly arguments: (readonly [number, number])[];
}

/** Text to put in, at places of the formula. */
type Change = readonly [start: number, end: number, text: string];

const isSymbol = (token: Token | undefined, symbol: string): boolean =>
  token?.kind === 'symbol' && token.symbol === symbol;

/** Every call and bracket, inner ones first. */
const callsIn = (tokens: readonly Token[]): Call[] => {
  const done: Call[] = [];
  const open: { call: Call; from: number }[] = [];
  tokens.forEach((token, index) => {
    const top = open[open.length - 1];
    if (token.kind === 'function' || isSymbol(token, '(') || isSymbol(token, '{')) {
      const name = token.kind === 'function' ? token.name : '';
      open.push({ call: { name, first: index, arguments: [] }, from: index + 1 });
    } else if (top && (isSymbol(token, ',') || isSymbol(token, ')') || isSymbol(token, '}'))) {
      top.call.arguments.push([top.from, index]);
      top.from = index + 1;
      if (!isSymbol(token, ',')) done.push(...open.splice(-1).map(({ call }) => call));
    }
  });
  return done;
};

/** The name that an argument declares: "x", or "[x]" for one that may be left out. */
const declared = (token: Token | undefined): { readonly name: string; readonly optional: boolean } | null => {
  if (token?.kind === 'name' && token.sheet === null) return { name: token.name, optional: false };
  if (token?.kind !== 'structured' || token.table !== '') return null;
  const name = /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u.exec(token.specifier)?.[1];
  return name === undefined ? null : { name, optional: true };
};

const parameterChanges = (formula: string, tokens: readonly Token[], call: Call): Change[] => {
  const places = call.arguments.slice(0, -1).filter((_, index) => call.name === 'LAMBDA' || index % 2 === 0);
  const names = new Set<string>();
  const changes: Change[] = [];
  for (const [from, to] of places) {
    const found = to - from === 1 ? declared(tokens[from]) : null;
    const token = tokens[from];
    if (!found || !token) continue;
    names.add(found.name.toLowerCase());
    if (found.optional) changes.push([token.start, token.end, `${OPTIONAL}${found.name}`]);
  }
  const end = call.arguments[call.arguments.length - 1]?.[1] ?? call.first;
  for (const token of tokens.slice(call.first + 1, end)) {
    const isUse = (token.kind === 'name' && token.sheet === null) || token.kind === 'function';
    if (isUse && names.has(token.name.toLowerCase()) && !/^_xl/i.test(formula.slice(token.start, token.end)))
      changes.push([token.start, token.start, PARAMETER]);
  }
  return changes;
};

/** "A1#" is the area that spills from A1. */
const spillChanges = (tokens: readonly Token[]): Change[] =>
  tokens.flatMap((token, index): Change[] => {
    const before = tokens[index - 1];
    if (!isSymbol(token, '#') || before?.kind !== 'reference' || before.end !== token.start) return [];
    return [
      [before.start, before.start, '_xlfn.ANCHORARRAY('],
      [token.start, token.end, ')'],
    ];
  });

/** The token behind what an "@" stands before: a reference, a name, a call or a bracket, with the other end of an area. */
const operandEnd = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  let end = from + 1;
  if (first?.kind === 'function' || isSymbol(first, '(')) {
    for (let depth = 1; depth > 0 && end < tokens.length; end += 1) {
      const token = tokens[end];
      if (token?.kind === 'function' || isSymbol(token, '(')) depth += 1;
      else if (isSymbol(token, ')')) depth -= 1;
    }
  }
  if (isSymbol(tokens[end], '#')) end += 1;
  return isSymbol(tokens[end], ':') ? operandEnd(tokens, end + 1) : end;
};

/** "@A1:A9" is the one cell of the area in the row or column of the formula. */
const intersectionChanges = (tokens: readonly Token[]): Change[] =>
  tokens.flatMap((token, index): Change[] => {
    const last = tokens[operandEnd(tokens, index + 1) - 1];
    if (!isSymbol(token, '@') || last === undefined || last === token) return [];
    return [
      [token.start, token.end, '_xlfn.SINGLE('],
      [last.end, last.end, ')'],
    ];
  });

const carriedOut = (formula: string, changes: readonly Change[]): string => {
  const unique = [...new Map(changes.map((change) => [`${change[0]},${change[2]}`, change])).values()];
  let written = '';
  let at = 0;
  for (const [start, end, text] of unique.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    written += formula.slice(at, start) + text;
    at = end;
  }
  return written + formula.slice(at);
};

/**
 * A formula as a person or a program enters it, spelled as files spell it: functions that are younger than the format get
 * their prefix, parameters of LET and LAMBDA theirs. What has a prefix keeps it.
 */
export const enteredForFile = (formula: string): string => {
  if (!/\b(?:LET|LAMBDA)\s*\(|[#@]/i.test(formula)) return formulaForFile(formula);
  let tokens: readonly Token[];
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formulaForFile(formula);
    throw error;
  }
  const binding = callsIn(tokens).filter(({ name }) => shownName(name) === 'LET' || shownName(name) === 'LAMBDA');
  const changes = binding.flatMap((call) => parameterChanges(formula, tokens, call));
  return formulaForFile(carriedOut(formula, [...changes, ...spillChanges(tokens), ...intersectionChanges(tokens)]));
};
