import type { PeriodFailure } from '../../../app/failure';
import type { ReopenReport } from '../../../app/month/reopenPeriod';

export type RulesChanged = Extract<PeriodFailure, { readonly kind: 'rulesChanged' }>;

/** Opening a closed period again. The periods to choose from are those of the archive's list. */
export interface ReopenState {
  /** null: the latest. */
  readonly period: string | null;
  readonly report: ReopenReport | null;
  /** What opening the period would change: it is opened only when the person says so. */
  readonly changed: RulesChanged | null;
}

export interface ReopenChoice {
  readonly kind: 'reopenChosen';
  readonly period: string;
}

export const INITIAL_REOPEN: ReopenState = { period: null, report: null, changed: null };

/** True when all of the period's cards are open now. */
export function isOpen({ stoppedBy }: ReopenReport): boolean {
  return stoppedBy === null;
}
