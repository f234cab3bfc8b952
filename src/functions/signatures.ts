/** The functions people call in cells, as Excel's metadata and the code that answers know them. */

/** Excel shows ROLECARD.ROLE(…). */
export const NAMESPACE = 'ROLECARD';

interface ParameterSignature {
  readonly name: string;
  readonly isOptional?: true;
  /** A range of cells; without it a single value. */
  readonly isRange?: true;
}

interface FunctionSignature {
  readonly parameters: readonly ParameterSignature[];
  /** Spills into the cells below and to the right. */
  readonly spills?: true;
}

const table: ParameterSignature = { name: 'table', isOptional: true, isRange: true };

const SIGNATURES = {
  ROLE: { parameters: [{ name: 'title' }, { name: 'department', isOptional: true }] },
  DUTIES: { parameters: [{ name: 'role' }, { name: 'separator', isOptional: true }] },
  KPIS: { parameters: [{ name: 'role' }], spills: true },
  GRADE: { parameters: [{ name: 'score' }, table] },
  COEFFICIENT: { parameters: [{ name: 'score' }, table] },
  SCORE: { parameters: [{ name: 'rule' }, { name: 'target' }, { name: 'actual' }] },
} as const satisfies Readonly<Record<string, FunctionSignature>>;

export type FunctionName = keyof typeof SIGNATURES;

export const FUNCTION_NAMES = Object.keys(SIGNATURES) as readonly FunctionName[];

export const signatureOf = (name: FunctionName): FunctionSignature => SIGNATURES[name];
