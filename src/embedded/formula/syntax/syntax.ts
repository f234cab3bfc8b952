/** One end of a reference. Rows and columns are 0-based; a whole-column reference has row −1, a whole-row reference column −1. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A1, $A1:B$2, A:C or 1:3, with or without a sheet before it, as it stands at [start, end) in the formula's text. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly start: number;
  readonly end: number;
  /** The number or name of another workbook, in brackets in the text. */
  readonly book: string | null;
  readonly sheet: string | null;
  /** The second sheet of a reference through several sheets (Jan:Dec!A1). */
  readonly lastSheet: string | null;
  readonly shape: 'cells' | 'columns' | 'rows';
  readonly first: Corner;
  readonly last: Corner;
  /** A single cell is written A1, an area A1:A1. */
  readonly single: boolean;
}

export type BinaryOperator = '=' | '<>' | '<' | '>' | '<=' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

export type SyntaxNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'missing' }
  | ReferenceNode
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly sheet: string | null;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'structured'; readonly table: string; readonly specifier: string }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly SyntaxNode[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '@'; readonly operand: SyntaxNode }
  | { readonly kind: 'percent'; readonly operand: SyntaxNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly SyntaxNode[])[] }
  /** A union, an intersection or a range between computed ends: Excel calculates it, we do not. */
  | { readonly kind: 'compound'; readonly left: SyntaxNode; readonly right: SyntaxNode };

/** A formula that Excel would refuse to accept. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly at: number,
    detail: string,
  ) {
    super(`${detail} at ${at}`);
    this.name = 'FormulaSyntaxError';
  }
}
