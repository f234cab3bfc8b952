import type { ReopenReport } from '../../../app/month/reopenPeriod';

/** Opening a closed period again. The periods to choose from are those of the archive's list. */
export interface ReopenState {
  /** null: the latest. */
  readonly period: string | null;
  readonly report: ReopenReport | null;
}

export interface ReopenChoice {
  readonly kind: 'reopenChosen';
  readonly period: string;
}

export const INITIAL_REOPEN: ReopenState = { period: null, report: null };

/** True when all of the period's cards are open now. */
export function isOpen({ stoppedBy }: ReopenReport): boolean {
  return stoppedBy === null;
}
