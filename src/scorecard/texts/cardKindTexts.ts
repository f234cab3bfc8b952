import type { Unit } from '../../scoring/scoringRule';

/** Labels of the cards of projects, of the table they are built from, and what other sheets say of them, in one language. */
export interface ProjectTexts {
  readonly titleSuffix: string;
  readonly labels: {
    readonly project: string;
    readonly days: (from: string, until: string) => string;
    readonly outcome: string;
    readonly comment: string;
    readonly notice: string;
  };
  /** A goal on a list of cells, from 1 on. */
  readonly goal: (no: number) => string;
  /** What the summary calls such a card. */
  readonly kind: string;
  /** The same with the project, as it begins; known again by `kind`. */
  readonly ofProject: (project: string) => string;
  /** What means, grades and shares leave out: how many such cards, at least 1. */
  readonly leftOut: (count: number) => string;
  readonly table: {
    readonly title: string;
    readonly hint: string;
    readonly headers: Readonly<Record<ProjectColumn, string>>;
    readonly messages: Readonly<Record<'date' | 'weight' | 'unit', string>>;
    /** What the values of a goal with a rule of its own are counted in. */
    readonly units: Readonly<Record<Unit, string>>;
  };
}

/** A column of the table of projects' goals. */
export type ProjectColumn =
  'project' | 'from' | 'to' | 'employeeId' | 'name' | 'goal' | 'weight' | 'standard' | 'unit' | 'target' | 'rule';

/** Columns that a table drawn before goals had rules of their own lacks. */
export const ADDED_PROJECT_COLUMNS = ['unit', 'target', 'rule'] as const satisfies readonly ProjectColumn[];

/** Labels of the card for probation, and what other sheets say of it, in one language. */
export interface ProbationTexts {
  readonly titleSuffix: string;
  readonly labels: {
    readonly from: string;
    readonly until: string;
    readonly mentor: string;
    readonly comment: string;
    readonly conclusion: string;
    readonly effective: string;
    readonly reason: string;
    readonly basis: string;
  };
  /** What may be concluded: confirmed, extended, not taken on. */
  readonly conclusions: readonly [string, string, string];
  readonly law: string;
  /** The list's dates are longer than the law allows: months at most, 0 to 6. */
  readonly tooLong: (months: number) => string;
  /** A goal on the card, from 1 on. */
  readonly goal: (no: number) => string;
  /** What the summary calls such a card. */
  readonly kind: string;
  /** What means, grades and shares leave out: how many such cards, at least 1. */
  readonly leftOut: (count: number) => string;
  /** Probation ends within the period, and nothing is concluded. */
  readonly noConclusion: string;
}
