import type { PresetChoice } from '../../../scorecard/settings/settingsPresets';

/** A step of the monthly work that needs Excel, as data. */
export type MonthTask =
  | { readonly kind: 'readSettings' }
  | { readonly kind: 'planSettings'; readonly choice: PresetChoice }
  /** Applies the preview on screen. */
  | { readonly kind: 'applySettings' }
  | { readonly kind: 'undoSettings' }
  | { readonly kind: 'refreshPay' }
  | { readonly kind: 'exportActuals' }
  | { readonly kind: 'listActuals' }
  | { readonly kind: 'planActuals'; readonly sheet: string }
  | { readonly kind: 'enterActuals' }
  | { readonly kind: 'undoActuals' }
  /** `period`: one that was reopened; absent: the one the settings name. */
  | { readonly kind: 'closePeriod'; readonly evenIncomplete: boolean; readonly period?: string }
  | { readonly kind: 'nextPeriod'; readonly evenIncomplete: boolean }
  | { readonly kind: 'buildJobs' }
  | { readonly kind: 'reopenPeriod'; readonly period: string }
  | { readonly kind: 'listClosed' }
  | { readonly kind: 'copyWorkbook' }
  /** Asked for once the person says that the copy is saved. */
  | { readonly kind: 'removeClosed'; readonly period: string };

const CANCELLABLE: readonly string[] = ['enterActuals', 'undoActuals', 'nextPeriod', 'buildJobs', 'removeClosed'];
const LONG: readonly string[] = [...CANCELLABLE, 'closePeriod', 'copyWorkbook'];

/** Whether a task tells how far it is. */
export function isLongMonthTask(kind: string): boolean {
  return LONG.includes(kind);
}

/** Whether it can be stopped between two chunks. */
export function isCancellableMonthTask(kind: string): boolean {
  return CANCELLABLE.includes(kind);
}
