/** What the lookup needs of a line of the grade table (等级表), which runs from best to worst and ends with 0. */
export interface GradeLine {
  /** Lowest total of the grade; the edge itself belongs to it. Source: RU-13 to RU-17. */
  readonly minimum: number;
}

/** The grade of a total: the first whose minimum it reaches; a card veto gives the last. Null while there is no total. */
export function gradeOf<G extends GradeLine>(grades: readonly G[], total: number | null, veto: boolean): G | null {
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
