import type { Result } from '../base/result';

/**
 * What can go wrong between Rolecard and Excel, by Excel's own error codes. Messages are localised by Excel and never
 * looked at; `detail` is for the log a person may copy, not for branching.
 */
export interface ExcelFailure {
  readonly kind:
    /** A cell is being edited: nothing was done; try again when editing has ended. */
    | 'cellEditing'
    | 'protected'
    /** A dialog of Excel or of an add-in is open: nothing was done; try again when it is closed. */
    | 'dialogOpen'
    /** The workbook's rights, or the person's, do not let an add-in do this. */
    | 'notPermitted'
    | 'otherWorkbookActive'
    /** A chart, a chart sheet, a shape or another workbook's cells are selected instead of cells of this one. */
    | 'noCellsSelected'
    | 'notFound'
    | 'alreadyExists'
    | 'invalidArgument'
    | 'filtered'
    | 'mergedCells'
    | 'tableConflict'
    | 'tooLarge'
    | 'unsupported'
    | 'readOnly'
    | 'unavailable'
    /** A newer Rolecard has written on the sheet of its own notes; see readRegistry. */
    | 'newerRegistry'
    | 'unknown';
  readonly code: string;
  readonly detail: string;
}

/** Excel refused a step. */
export interface ExcelRefusal {
  readonly kind: 'excel';
  readonly failure: ExcelFailure;
  /** What the step had begun is still there, as Excel refused to take it away: only a step that looks for it may go on. */
  readonly leftBehind?: true;
}

/** Whether Excel refused the step for this, and another way may be tried: nothing of the step was left behind. */
export function isRefusedAs(outcome: Result<unknown, ExcelRefusal>, kind: ExcelFailure['kind']): boolean {
  return !outcome.ok && outcome.error.leftBehind !== true && outcome.error.failure.kind === kind;
}

/**
 * Does a step, and once more where Excel refuses it as protected: such a refusal may pass, while a password refuses every time. A step
 * that left something behind is not done again.
 */
export async function againIfProtected<T>(
  step: () => Promise<Result<T, ExcelRefusal>>,
): Promise<Result<T, ExcelRefusal>> {
  const first = await step();
  return isRefusedAs(first, 'protected') ? step() : first;
}

const KINDS: Readonly<Record<string, ExcelFailure['kind']>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  AccessDenied: 'protected',
  BadPassword: 'protected',
  InactiveWorkbook: 'otherWorkbookActive',
  InvalidSelection: 'noCellsSelected',
  UnsupportedSheet: 'noCellsSelected',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  InvalidBinding: 'notFound',
  ItemAlreadyExists: 'alreadyExists',
  InvalidArgument: 'invalidArgument',
  InvalidOperation: 'invalidArgument',
  FormulaLengthExceedsLimit: 'invalidArgument',
  Conflict: 'invalidArgument',
  InvalidRequest: 'invalidArgument',
  EmptyChartSeries: 'invalidArgument',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'mergedCells',
  InsertDeleteConflict: 'tableConflict',
  PivotTableRangeConflict: 'tableConflict',
  NonBlankCellOffSheet: 'tableConflict',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedFeature: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ReadOnlyDocument: 'readOnly',
  ServiceNotAvailable: 'unavailable',
  RequestAborted: 'unavailable',
  Unauthenticated: 'unavailable',
  ActivityLimitReached: 'unavailable',
  ConnectionFailure: 'unavailable',
  InvalidOrTimedOutSession: 'unavailable',
  Timeout: 'unavailable',
  OperationCellsExceedLimit: 'tooLarge',
  NewerRegistry: 'newerRegistry',
};

/** Reads the code of an error thrown by the Office.js client; null when it is not one of its errors (a bug of ours). */
export function excelFailure(thrown: unknown): ExcelFailure | null {
  if (!(thrown instanceof Error)) return null;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  if (code === null) return null;
  return { kind: kindAt(failedAt(thrown), code) ?? KINDS[code] ?? 'unknown', code, detail: thrown.message };
}

/** With which of these Excel refuses to lift a protection for its password is nowhere said. */
const PASSWORD_CODES = new Set(['AccessDenied', 'BadPassword', 'InvalidArgument']);

/** What a code means of this call alone. */
function kindAt(location: unknown, code: string): ExcelFailure['kind'] | null {
  if (location === 'WorksheetProtection.unprotect' && PASSWORD_CODES.has(code)) return 'protected';
  // Deleting a sheet asks for no selection: so Excel says that another workbook came to the front.
  return location === 'Worksheet.delete' && code === 'InvalidSelection' ? 'otherWorkbookActive' : null;
}

/** The call that failed, as Excel names it: "Worksheet.delete". */
export function failedAt(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return null;
  const info: unknown = 'debugInfo' in thrown ? thrown.debugInfo : null;
  return typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : null;
}
