import { arityFault } from './evaluation/formulaFunction';
import { arityOf } from './functions/functionTable';
import { FormulaSyntaxError, type BinaryOperator, type SyntaxNode } from './syntax/syntax';
import { tokenize, type Token } from './syntax/tokens';

const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  whole(): SyntaxNode {
    const node = this.binary(0);
    if (this.peek()) throw this.unexpected();
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private isSymbol(symbol: string): boolean {
    const token = this.peek();
    return token?.kind === 'symbol' && token.symbol === symbol;
  }

  private take(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.at++;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) throw this.unexpected(`${symbol} is expected`);
  }

  private unexpected(detail = 'Unexpected text'): FormulaSyntaxError {
    return new FormulaSyntaxError(this.peek()?.start ?? this.length, detail);
  }

  private binary(level: number): SyntaxNode {
    const operators = LEVELS[level];
    if (!operators) return this.prefix();
    let left = this.binary(level + 1);
    for (;;) {
      const token = this.peek();
      const operator = token?.kind === 'symbol' ? operators.find((each) => each === token.symbol) : undefined;
      if (!operator) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
  }

  /** A sign binds tighter than ^ in Excel: −2^2 is 4. */
  private prefix(): SyntaxNode {
    for (const operator of ['-', '+', '@'] as const) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.prefix() };
    }
    let node = this.ranged();
    while (this.take('%')) node = { kind: 'percent', operand: node };
    return node;
  }

  private ranged(): SyntaxNode {
    let node = this.primary();
    for (;;) {
      if (this.take(':')) node = { kind: 'compound', left: node, right: this.primary() };
      else if (this.take('#')) node = { kind: 'compound', left: node, right: { kind: 'missing' } };
      else if (isReferenceLike(node) && this.startsReference()) {
        node = { kind: 'compound', left: node, right: this.primary() };
      } else return node;
    }
  }

  private startsReference(): boolean {
    const kind = this.peek()?.kind;
    return kind === 'reference' || kind === 'structured';
  }

  private primary(): SyntaxNode {
    const token = this.peek();
    if (!token) throw this.unexpected('The formula ends too early');
    this.at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: token.value };
      case 'text':
        return { kind: 'text', value: token.value };
      case 'error':
        return { kind: 'error', code: token.code };
      case 'reference':
        return token;
      case 'structured':
        return { kind: 'structured', table: token.table, specifier: token.specifier };
      case 'function':
        return this.call(token.name, token.start);
      case 'name':
        if (/^true$/i.test(token.name)) return { kind: 'boolean', value: true };
        if (/^false$/i.test(token.name)) return { kind: 'boolean', value: false };
        return { kind: 'name', name: token.name, sheet: token.sheet, start: token.start, end: token.end };
      case 'symbol':
        this.at--;
        return this.bracketed();
    }
  }

  private bracketed(): SyntaxNode {
    if (this.take('{')) return this.array();
    if (!this.take('(')) throw this.unexpected();
    let node = this.binary(0);
    while (this.take(',')) node = { kind: 'compound', left: node, right: this.binary(0) };
    this.expect(')');
    return node;
  }

  private call(name: string, start: number): SyntaxNode {
    const parameters: SyntaxNode[] = [];
    if (!this.take(')')) {
      do {
        parameters.push(this.isSymbol(',') || this.isSymbol(')') ? { kind: 'missing' } : this.binary(0));
      } while (this.take(','));
      this.expect(')');
    }
    const arity = arityOf(name);
    const fault = arity ? arityFault(name, arity, parameters.length) : null;
    if (fault) throw new FormulaSyntaxError(start, fault);
    return { kind: 'call', name, parameters };
  }

  private array(): SyntaxNode {
    const rows: SyntaxNode[][] = [];
    do {
      const row: SyntaxNode[] = [];
      do row.push(this.constant());
      while (this.take(','));
      rows.push(row);
    } while (this.take(';'));
    this.expect('}');
    if (rows.some((row) => row.length !== rows[0]?.length))
      throw this.unexpected('The rows of an array differ in length');
    return { kind: 'array', rows };
  }

  private constant(): SyntaxNode {
    const sign = this.take('-') ? -1 : (this.take('+'), 1);
    const node = this.primary();
    if (node.kind === 'number') return { kind: 'number', value: sign * node.value };
    if (sign === 1 && (node.kind === 'text' || node.kind === 'boolean' || node.kind === 'error')) return node;
    throw this.unexpected('An array holds constants only');
  }
}

const isReferenceLike = (node: SyntaxNode): boolean =>
  node.kind === 'reference' || node.kind === 'structured' || node.kind === 'compound';

const CACHE_LIMIT = 50_000;
const cache = new Map<string, SyntaxNode>();

/** The syntax tree of a formula without its leading =. Equal texts share one tree. Throws FormulaSyntaxError. */
export const parseFormula = (text: string): SyntaxNode => {
  const known = cache.get(text);
  if (known) return known;
  const tree = new Parser(tokenize(text), text.length).whole();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, tree);
  return tree;
};
