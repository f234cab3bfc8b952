import type { OpenFailure } from '../../embedded/workbook/file/openWorkbook';
import type { StepRefusal } from '../../embedded/host/handEdits';
import type { SheetChange, SheetProblem } from '../../embedded/host/handSheets';
import type { SheetArea } from '../../embedded/grid/area';
import type { Result } from '../../base/result';
import type { EntryProblem } from '../../embedded/workbook/rules/enterByHand';
import type { CellHelp } from '../snapshot/cellHelp';
import type { FoundCell, Search } from '../snapshot/findText';
import type { SheetSnapshot, SheetTab } from '../snapshot/sheetSnapshot';

/** What the page shows of the workbook beside the cells of one sheet. */
export interface WorkbookState {
  readonly tabs: readonly SheetTab[];
  readonly activeSheetId: string;
  /** What the host says is selected on the active sheet. */
  readonly selection: SheetArea;
  /** How many of the grid's own selections the host had taken when it said so. */
  readonly selectionsTaken: number;
  /** Grows with every change to content. */
  readonly version: number;
  /** Whether there are entries by hand to take back, or to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How a block of typed or pasted cells went: those refused are left as they were. */
export interface BlockOutcome {
  readonly taken: number;
  readonly refused: number;
  readonly first: EntryProblem | null;
}

export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the page may ask of the worker that holds the workbook: one request, one answer. */
export interface HostRequests {
  open: {
    readonly given: { readonly bytes: Uint8Array; readonly fileName: string; readonly language: string };
    readonly answer: Result<WorkbookState, OpenFailure>;
  };
  /** Whether a file could be opened, without opening it: null, or why not. */
  examine: { readonly given: Uint8Array; readonly answer: OpenFailure | null };
  /** A message of the Office.js client; null when it asks for no answer. */
  batch: { readonly given: string; readonly answer: string | null };
  state: { readonly given: null; readonly answer: WorkbookState };
  /** null: the sheet is gone. */
  snapshot: { readonly given: string; readonly answer: SheetSnapshot | null };
  /** null: the sheet looks as it did when a snapshot of it was last given. */
  changedSnapshot: { readonly given: string; readonly answer: SheetSnapshot | null };
  type: { readonly given: CellAt & { readonly text: string }; readonly answer: Result<null, EntryProblem> };
  typeBlock: {
    readonly given: CellAt & { readonly lines: readonly (readonly string[])[] };
    readonly answer: BlockOutcome;
  };
  /** Takes back the last entry by hand, or does it again, and goes there: null, or why not. */
  step: { readonly given: 'undo' | 'redo'; readonly answer: StepRefusal | null };
  /** null: no cell shows the text. */
  find: { readonly given: Search; readonly answer: FoundCell | null };
  help: { readonly given: CellAt; readonly answer: CellHelp };
  /** Goes where the cell's link leads within the workbook; null when it has none. */
  followLink: { readonly given: CellAt; readonly answer: WorkbookState | null };
  /** Does something to a whole sheet: null, or why Excel would not. */
  changeSheet: {
    readonly given: { readonly sheetId: string; readonly change: SheetChange };
    readonly answer: SheetProblem | null;
  };
  /** Keeps how large a sheet is shown. It is no change to be saved. */
  zoom: { readonly given: { readonly sheetId: string; readonly percent: number }; readonly answer: null };
  activate: { readonly given: string; readonly answer: WorkbookState };
  select: { readonly given: { readonly sheetId: string; readonly area: SheetArea }; readonly answer: null };
  /** While the person types in a cell, Excel refuses add-ins; so does the host. */
  typing: { readonly given: boolean; readonly answer: null };
  save: { readonly given: null; readonly answer: Uint8Array };
}

export type HostOperation = keyof HostRequests;

export interface RequestMessage {
  readonly id: number;
  readonly operation: HostOperation;
  readonly given: unknown;
}

/** The file of a workbook that the add-in has opened beside this one. */
export interface CreatedFile {
  readonly bytes: Uint8Array;
  /** Whether it is this workbook as it was last read as a file. */
  readonly isCopy: boolean;
}

/**
 * What the worker says: an answer, a fault of its own, word that a batch has run, something for the Office.js client, or
 * the file of a workbook that the add-in has opened beside this one.
 */
export type WorkerMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly detail: string }
  | { readonly kind: 'changed'; readonly state: WorkbookState }
  | { readonly kind: 'push'; readonly text: string }
  | { readonly kind: 'created'; readonly created: CreatedFile };
