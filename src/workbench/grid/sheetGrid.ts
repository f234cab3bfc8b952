import type { SheetArea } from '../../embedded/grid/area';
import type { SheetSnapshot } from '../snapshot/sheetSnapshot';

/** What the person does in the grid. The grid changes nothing by itself: it tells, and is given a new snapshot. */
export interface GridEvents {
  /** A text was entered into a cell. */
  readonly entered: (row: number, column: number, text: string) => void;
  /** A block was pasted, or emptied when all its texts are "". */
  readonly blockEntered: (row: number, column: number, lines: readonly (readonly string[])[]) => void;
  readonly selected: (area: SheetArea) => void;
  /** An address was entered into the box left of the formula bar; settles with whether the selection went there. */
  readonly wentTo: (address: string) => Promise<boolean>;
  /** The person began or ended typing in a cell. */
  readonly typing: (isTyping: boolean) => void;
  /** Typing was begun in a cell that the sheet's protection locks. */
  readonly locked: () => void;
  /** Something was tried that the workbench does not offer: dragging cells, inserting rows, formats. */
  readonly refused: () => void;
  /** A cell was clicked, which follows its link. */
  readonly clicked: (row: number, column: number) => void;
  readonly scrolled: (view: GridView) => void;
}

/** Which part of the sheet is seen; `left` and `top` in pixels of the screen, `x` and `y` in those of the sheet. */
export interface GridView {
  /** Where the part that scrolls begins within the grid's box. */
  readonly left: number;
  readonly top: number;
  /** Pixels on the screen for one of the sheet. */
  readonly zoom: number;
  /** The place of the sheet, from the corner of A1, that is shown there. */
  readonly x: number;
  readonly y: number;
}

/** The picture of one sheet. */
export interface SheetGrid {
  /** The sheet as the grid's fonts need it: nothing is cut that Excel would show whole. The page answers meanwhile. */
  fit(snapshot: SheetSnapshot): Promise<SheetSnapshot>;
  /**
   * Draws a sheet. The sheet that was drawn before keeps its scroll position when it is the same one. false: nothing is drawn,
   * because a cell of this sheet is being edited and its text would be lost.
   */
  show(snapshot: SheetSnapshot): boolean;
  /** Selects and brings into view. */
  select(area: SheetArea): void;
  /** Shows the sheet larger or smaller, in per cent. */
  zoom(percent: number): void;
  /** Ends an entry as if Enter had been pressed; settles when it has been told. */
  endTyping(): Promise<void>;
  /** Takes back the last typing in the text of the cell that is edited, or does it again. */
  stepTyping(direction: 'undo' | 'redo'): void;
  /** Draws on a dark or a light ground. */
  darken(isDark: boolean): void;
  dispose(): void;
}
