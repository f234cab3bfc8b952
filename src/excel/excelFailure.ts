/**
 * What can go wrong between Rolecard and Excel, by Excel's own error codes. Messages are localised by Excel and never
 * looked at; `detail` is for the log a person may copy, not for branching.
 */
export interface ExcelFailure {
  readonly kind:
    /** A cell is being edited: nothing was done; try again when editing has ended. */
    | 'cellEditing'
    | 'protected'
    | 'otherWorkbookActive'
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
}

const KINDS: Readonly<Record<string, ExcelFailure['kind']>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  InactiveWorkbook: 'otherWorkbookActive',
  InvalidSelection: 'otherWorkbookActive',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  InvalidBinding: 'notFound',
  ItemAlreadyExists: 'alreadyExists',
  InvalidArgument: 'invalidArgument',
  InvalidOperation: 'invalidArgument',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'mergedCells',
  InsertDeleteConflict: 'tableConflict',
  PivotTableRangeConflict: 'tableConflict',
  NonBlankCellOffSheet: 'tableConflict',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  ReadOnlyDocument: 'readOnly',
  ServiceNotAvailable: 'unavailable',
  Unauthenticated: 'unavailable',
  OperationCellsExceedLimit: 'tooLarge',
  NewerRegistry: 'newerRegistry',
};

/** Reads the code of an error thrown by the Office.js client; null when it is not one of its errors (a bug of ours). */
export function excelFailure(thrown: unknown): ExcelFailure | null {
  if (!(thrown instanceof Error)) return null;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  if (code === null) return null;
  return { kind: KINDS[code] ?? 'unknown', code, detail: thrown.message };
}
