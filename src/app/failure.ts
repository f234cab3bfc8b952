import type { ExcelFailure } from '../excel/failure';
import type { SettingsProblem } from '../scorecard/settings';
import type { TemplateProblem } from '../scorecard/template';
import type { SheetIssue } from '../staffing/types';

/** Why a use case was refused; i18n turns it into a sentence that says where, what, and what to do. */
export type AppFailure =
  | { readonly kind: 'excel'; readonly failure: ExcelFailure }
  /** No list was found, or the list can't be read. */
  | { readonly kind: 'noStaffingTable'; readonly issues: readonly SheetIssue[] }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'workbookProtected' }
  | { readonly kind: 'settings'; readonly sheet: string; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'template'; readonly sheet: string; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'badPeriod'; readonly text: string }
  | { readonly kind: 'nobodyToAssess' };

/** Progress of long work, in whole cards. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels between chunks; what is finished stays whole. */
  readonly signal?: AbortSignal;
}
