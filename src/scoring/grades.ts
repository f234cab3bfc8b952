/** One line of the grade table (等级表). */
export interface Grade {
  readonly name: string;
  /** Lowest total of the grade; the edge itself belongs to it. The last grade starts at 0. Source: RU-13 to RU-17. */
  readonly minimum: number;
  /** Share of the performance bonus that is paid, ≥ 0. */
  readonly coefficient: number;
}

export type GradeTableProblem =
  | { readonly code: 'gradesEmpty' }
  | { readonly code: 'gradeNameMissing'; readonly index: number }
  | { readonly code: 'gradeNameTwice'; readonly index: number; readonly name: string }
  /** From best to worst, each minimum must be below the one before. */
  | { readonly code: 'gradesOutOfOrder'; readonly index: number; readonly minimum: number }
  | { readonly code: 'gradeNotANumber'; readonly index: number }
  | { readonly code: 'gradeCoefficientNegative'; readonly index: number; readonly coefficient: number }
  /** Totals below the last minimum would have no grade. */
  | { readonly code: 'lowestGradeAboveZero'; readonly minimum: number };

/** Every reason why the lookup would go wrong on this table; `index` is 0-based. */
export function validateGrades(grades: readonly Grade[]): readonly GradeTableProblem[] {
  const last = grades[grades.length - 1];
  if (last === undefined) return [{ code: 'gradesEmpty' }];
  const problems = grades.flatMap((grade, index) => lineProblems(grades, grade, index));
  return last.minimum > 0 ? [...problems, { code: 'lowestGradeAboveZero', minimum: last.minimum }] : problems;
}

function lineProblems(grades: readonly Grade[], grade: Grade, index: number): GradeTableProblem[] {
  const problems: GradeTableProblem[] = [];
  const { name, minimum, coefficient } = grade;
  if (name.trim() === '') problems.push({ code: 'gradeNameMissing', index });
  if (grades.findIndex((one) => one.name === name) < index) problems.push({ code: 'gradeNameTwice', index, name });
  if (!Number.isFinite(minimum) || !Number.isFinite(coefficient))
    return [...problems, { code: 'gradeNotANumber', index }];
  const before = grades[index - 1];
  if (before !== undefined && minimum >= before.minimum) problems.push({ code: 'gradesOutOfOrder', index, minimum });
  if (coefficient < 0) problems.push({ code: 'gradeCoefficientNegative', index, coefficient });
  return problems;
}

/** The grade of a total: the first whose minimum it reaches; a card veto gives the last. Null while there is no total. */
export function gradeOf(grades: readonly Grade[], total: number | null, veto: boolean): Grade | null {
  if (total === null) return null;
  const lowest = grades.length - 1;
  const above = grades.filter((grade) => grade.minimum > total).length;
  return grades[veto ? lowest : Math.min(lowest, above)] ?? null;
}

/**
 * Twin of `gradeOf` for the column of names or of coefficients. The table runs from best to worst, unused lines below
 * it blank. `vetoes` are conditions of `vetoCondition`, one for each card veto on the card.
 */
export function gradeFormula(cells: {
  readonly total: string;
  /** Area of the minimums. */
  readonly minimums: string;
  /** Area of what is looked up, beside the minimums. */
  readonly column: string;
  readonly vetoes: readonly string[];
}): string {
  const { total, minimums, column } = cells;
  const line = `MIN(COUNT(${minimums}),COUNTIF(${minimums},">"&${total})+1)`;
  const veto = anyVeto(cells.vetoes);
  const chosen = veto === null ? line : `IF(${veto},COUNT(${minimums}),${line})`;
  return `=IF(ISNUMBER(${total}),INDEX(${column},${chosen}),"")`;
}

/** Joins veto conditions into one, without "="; null where there is none. */
export function anyVeto(vetoes: readonly string[]): string | null {
  if (vetoes.length === 0) return null;
  return vetoes.length === 1 ? (vetoes[0] ?? null) : `OR(${vetoes.join(',')})`;
}
