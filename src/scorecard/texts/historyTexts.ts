import type { Unit } from '../../scoring/scoringRule';

/** Columns of the history table. */
export type HistoryColumn =
  | 'no'
  | 'period'
  | 'name'
  | 'employeeId'
  | 'department'
  | 'position'
  | 'total'
  | 'grade'
  | 'coefficient'
  | 'passingLine'
  | 'baseTarget'
  | 'closedOn'
  | 'review'
  | 'reason';

/** What was confirmed and is otherwise since: an indicator itself, a part of it, a setting, or the rows of the card. */
interface NamedChange {
  readonly field: 'indicator' | 'target' | 'weight' | 'rule' | 'setting' | 'rows';
  /** Key of the setting, where one changed. */
  readonly id: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  /** "2026-11-15" */
  readonly on: string;
  readonly reason: string;
}

/** By which figures a period's base target was missed. */
interface NamedMiss {
  /** "" where the card does not say what it is called. */
  readonly indicator: string;
  readonly actual: number;
  readonly target: number;
  /** Null where it was not noted: the numbers stand alone then. */
  readonly unit: Unit | null;
  /** Word of an absolute target's unit; "": it has none. */
  readonly word: string;
}

/** Labels of the history sheet and of closed cards in one language. */
export interface HistoryTexts {
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<HistoryColumn, string>>;
  readonly targetMet: string;
  readonly targetMissed: string;
  /** 待复核: somebody should look at it, nothing more. */
  readonly needsReview: string;
  readonly reasons: { readonly lowScore: string; readonly targetMissed: string };
  /** What somebody decided on the card, in the same cell. */
  readonly remarks: {
    readonly override: (indicator: string, system: string, manager: string, reason: string) => string;
    readonly veto: (indicator: string, reason: string) => string;
    /** One that took the indicator's points and left the grade; does not begin like the other. */
    readonly itemVeto: (indicator: string, reason: string) => string;
    readonly change: (change: NamedChange) => string;
    readonly targetMissed: (missed: NamedMiss) => string;
    readonly rules: (version: string, from: string) => string;
  };
  readonly reasonSeparator: string;
  /** The mark on a closed card, before the date. */
  readonly closedMark: string;
}
