/**
 * How one Excel behaves where builds and platforms differ, or where nothing is documented: tests set it, so that the product
 * lives with each. What stands here at first is the strictest that was reported; docs/excel-behaviour.md names the sources.
 */
export class ExcelTraits {
  /** Tables take in what is written directly below or beside them, and fill formulas down: AutoCorrect's options. */
  tablesGrow = true;
  /** Freezing panes of a sheet that is not shown makes the API take that sheet for the active one. */
  freezeMisleads = true;
  /** The code with which `unprotect` is refused even without a password, as builds of June 2026 did; null: it is not. */
  unprotectRefusal: string | null = null;
  /** The code with which `unprotect` is refused for a password. */
  passwordCode: 'AccessDenied' | 'InvalidArgument' | 'BadPassword' = 'AccessDenied';
  /** Copied rows bring their heights along. */
  rowHeightsTravel = true;
  /** Asking for merged areas leaves nothing to undo, as on Windows. */
  readingMergesClearsUndo = true;
  /** `zoom` takes numbers of pages; where not, it stays what it was. */
  fitsToPages = true;
  /** Cells are selected also on a sheet that was not shown when the request began; where not, `select` does nothing there. */
  selectsOutOfView = true;
  /** Asking for the areas of a selection that is the whole sheet hangs Excel: here it is refused. */
  wholeSheetHangs = true;
  /** Several rows written together where a filter hides some of them do not get what was meant for each. */
  filtersScatter = true;
  /** What stands between the areas of an address; on older builds that of the region. */
  listSeparator: ',' | ';' = ',';
  /** `setRowProperties` takes rows of which nothing is said; nobody has reported that it does not. */
  takesEmptyRows = true;
  /** Asked to calculate what has changed, a workbook that calculates by hand does; where not, only asking for everything helps. */
  recalculatesChanged = true;
  /** A chart or a shape is selected, so that there is no selection of cells. */
  objectSelected = false;
}

/** What a person at the screen would have noticed so far. */
export class Noticed {
  /** The calls after which Ctrl+Z has nothing to undo. */
  readonly undoCleared: string[] = [];
  /** Sheets renamed while they were shown: Excel on the web then says "Invalid Sheet". Their old names. */
  readonly renamedInView: string[] = [];
}
