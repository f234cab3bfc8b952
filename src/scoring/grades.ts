/** What the lookup needs of a line of the grade table (等级表), which runs from best to worst and ends with 0. */
export interface GradeLine {
  /** Lowest total of the grade; the edge itself belongs to it. Source: RU-13 to RU-17. */
  readonly minimum: number;
}

/** What a veto that caps the card does to its grade; the indicator's own score is 0 in any case. */
export type VetoEffect = 'lowestGrade' | 'oneGradeLower' | 'itemOnly';

/** The grade of a total: the first whose minimum it reaches, lowered by a card veto. Null while there is no total. */
export function gradeOf<G extends GradeLine>(
  grades: readonly G[],
  total: number | null,
  veto: boolean,
  effect: VetoEffect = 'lowestGrade',
): G | null {
  if (total === null) return null;
  const lowest = grades.length - 1;
  const reached = Math.min(lowest, grades.filter((grade) => grade.minimum > total).length);
  const lowered = { lowestGrade: lowest, oneGradeLower: Math.min(lowest, reached + 1), itemOnly: reached }[effect];
  return grades[veto ? lowered : reached] ?? null;
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
  /** Cell that says what a veto does: 2 one grade lower, 3 nothing to the grade, anything else the lowest. Absent: the lowest. */
  readonly effect?: string | null;
}): string {
  const { total, minimums, column, effect = null } = cells;
  const line = `MIN(COUNT(${minimums}),COUNTIF(${minimums},">"&${total})+1)`;
  const veto = anyVeto(cells.vetoes);
  const lowest = `COUNT(${minimums})`;
  const lowered =
    effect === null ? lowest : `IF(${effect}=2,MIN(${lowest},${line}+1),IF(${effect}=3,${line},${lowest}))`;
  const chosen = veto === null ? line : `IF(${veto},${lowered},${line})`;
  return `=IF(ISNUMBER(${total}),INDEX(${column},${chosen}),"")`;
}

/** Joins veto conditions into one, without "="; null where there is none. */
export function anyVeto(vetoes: readonly string[]): string | null {
  if (vetoes.length === 0) return null;
  return vetoes.length === 1 ? (vetoes[0] ?? null) : `OR(${vetoes.join(',')})`;
}
