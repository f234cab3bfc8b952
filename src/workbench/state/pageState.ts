import type { Language } from '../../base/language';
import type { SheetProblem } from '../../embedded/host/handSheets';
import type { OpenFailure } from '../../embedded/workbook/file/openWorkbook';
import type { EntryProblem } from '../../embedded/workbook/rules/enterByHand';
import type { GridView } from '../grid/sheetGrid';
import type { WorkbookState } from '../host/hostMessages';
import type { CellHelp } from '../snapshot/cellHelp';
import type { ChartSnapshot } from '../snapshot/sheetSnapshot';

export type LoadingStep = 'host' | 'file' | 'grid' | 'sheet';

/** What the person is told once; the page turns it into a sentence. */
export type PageNotice =
  | { readonly kind: 'downloaded'; readonly file: string }
  /** The add-in has opened a workbook of its own; it was handed over as a download. */
  | { readonly kind: 'copied'; readonly file: string }
  | {
      readonly kind: 'cannotOpen';
      readonly file: string;
      readonly why: OpenFailure['kind'] | 'unreadable' | 'sampleMissing';
    }
  | { readonly kind: 'refused'; readonly problem: EntryProblem }
  | {
      readonly kind: 'blockRefused';
      readonly refused: number;
      readonly taken: number;
      readonly first: EntryProblem | null;
    }
  | { readonly kind: 'notOffered' }
  /** Nothing was selected: the text is no address of cells. */
  | { readonly kind: 'noAddress' }
  /** The cells are further than any that are drawn. */
  | { readonly kind: 'notDrawn'; readonly address: string }
  /** A whole sheet could not be changed so. */
  | { readonly kind: 'sheetRefused'; readonly problem: SheetProblem }
  /** What the steps were about has been changed by the add-in since. */
  | { readonly kind: 'cannotUndo' }
  | { readonly kind: 'fault'; readonly detail: string };

/** What is asked before a whole sheet is changed, and why the last answer was refused. */
export interface SheetQuestion {
  readonly kind: 'rename' | 'delete' | 'unprotect';
  readonly sheetId: string;
  readonly name: string;
  readonly problem: SheetProblem | null;
}

/** Light, dark, or as the computer is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** A workbook that waits to be opened because the one that is open has changes nobody has downloaded. */
export interface PendingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The selected cell as far as the page helps with it. */
export interface SelectedCell {
  readonly row: number;
  readonly column: number;
  readonly help: CellHelp;
}

/** Which of the cells that show the text is selected, from 1; `count` 0: none does. */
export interface FoundPlace {
  readonly place: number;
  readonly count: number;
}

export interface PageState {
  readonly language: Language;
  /** null: nothing is being loaded. */
  readonly loading: LoadingStep | null;
  /** The page cannot work at all. */
  readonly hasFailed: boolean;
  readonly fileName: string | null;
  /** One more with each opened workbook: the pane starts anew with each, as it does in Excel. */
  readonly workbookNumber: number;
  readonly workbook: WorkbookState | null;
  readonly shownSheetId: string | null;
  readonly isProtected: boolean;
  readonly isCut: boolean;
  readonly charts: readonly ChartSnapshot[];
  readonly view: GridView;
  readonly selected: SelectedCell | null;
  /** How large the sheet is shown, in per cent. */
  readonly zoom: number;
  /** A cell is being edited. */
  readonly isTyping: boolean;
  /** The field to look for a text in is open. */
  readonly isFinding: boolean;
  readonly found: FoundPlace | null;
  readonly hasChanges: boolean;
  /** The add-in is in the middle of something: to replace the workbook or the pane now would cut it off. */
  readonly isAddInBusy: boolean;
  readonly pending: PendingFile | null;
  readonly question: SheetQuestion | null;
  readonly theme: ThemeChoice;
  /** What the computer is set to. */
  readonly isSystemDark: boolean;
  readonly notices: readonly { readonly id: number; readonly notice: PageNotice }[];
}

export const initialState = (language: Language): PageState => ({
  language,
  loading: 'host',
  hasFailed: false,
  fileName: null,
  workbookNumber: 0,
  workbook: null,
  shownSheetId: null,
  isProtected: false,
  isCut: false,
  charts: [],
  view: { left: 0, top: 0, zoom: 1, x: 0, y: 0 },
  selected: null,
  zoom: 100,
  isTyping: false,
  isFinding: false,
  found: null,
  hasChanges: false,
  isAddInBusy: false,
  pending: null,
  question: null,
  theme: 'system',
  isSystemDark: false,
  notices: [],
});

/** Whether the page is drawn on a dark ground. */
export const isDark = ({ theme, isSystemDark }: PageState): boolean =>
  theme === 'system' ? isSystemDark : theme === 'dark';
