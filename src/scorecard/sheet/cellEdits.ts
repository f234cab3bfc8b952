import { cleanText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { InputBounds } from '../../scoring/inputBounds';

/** One input cell of a card to change. Cards are named by their number: a sheet may be renamed between planning and writing. */
export interface CardEdit {
  /** "2026-11/E1024" */
  readonly number: string;
  /** 0-based cell of the card. */
  readonly row: number;
  readonly column: number;
  /** What the cell is expected to hold; "" is blank. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whose line it is; the cell is found again by it. Absent: a cell that belongs to no indicator, or is told by its place alone. */
  readonly line?: CardLine;
  /** Set where the cell is a target that the catalogue set: a locked cell, of which the card says more. */
  readonly rewrite?: TargetRewrite;
}

/** An indicator's line of a card. */
export interface CardLine {
  readonly indicatorId: string;
  readonly field: 'actual' | 'target';
  /** What the line calls the indicator. */
  readonly name: string;
  /** 0-based column in which it does. */
  readonly column: number;
}

/** Where the lines of a card stand, as its record has it. */
interface CardLines {
  readonly indicators: readonly { readonly id: string; readonly row: number }[];
  readonly columns: Readonly<Partial<Record<'name' | CardLine['field'], number>>>;
}

/** What a card says of a target beside its cell, and what it is to say. */
export interface TargetRewrite {
  readonly indicatorId: string;
  /** The catalogue's target when the card was built: a card that goes back to it has none of its own. */
  readonly catalogue: number;
  /** Number format of the target's cell. */
  readonly format: Turn<string>;
  /** The rule's sentence, or the formula that says it, by its column in the target's row; null: nothing of it changes. */
  readonly sentence: (Turn<string> & { readonly column: number }) | null;
  /** Set where the unit turns, from rate to amount, back, or to another amount: the cell of the actual must be blank. */
  readonly absolute?: UnitTurn | undefined;
}

interface UnitTurn {
  /** Unit of an absolute target; '' is a rate. */
  readonly word: Turn<string>;
  /** Column of the actual, in the target's row. */
  readonly actual: number;
  /** Of the actual. */
  readonly format: Turn<string>;
  readonly bounds: Turn<InputBounds>;
}

/** From what to what. */
interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

function turned<T extends Turn<unknown>>(turn: T): T {
  return { ...turn, before: turn.after, after: turn.before };
}

/** The edits that undo these. */
export function invertCardEdits(edits: readonly CardEdit[]): CardEdit[] {
  return edits.map((edit) => withRewrite(turned(edit))).reverse();
}

function withRewrite(edit: CardEdit): CardEdit {
  if (edit.rewrite === undefined) return edit;
  const { format, sentence, absolute, ...rest } = edit.rewrite;
  const rewrite = { ...rest, format: turned(format), sentence: sentence && turned(sentence) };
  return { ...edit, rewrite: absolute === undefined ? rewrite : { ...rewrite, absolute: turnedUnit(absolute) } };
}

export interface CardEditCheck {
  readonly due: readonly CardEdit[];
  /** The cell holds the new content already. */
  readonly done: readonly CardEdit[];
  /** The cell was changed since the edits were planned: left as it is. */
  readonly refused: readonly CardEdit[];
}

function turnedUnit({ word, actual, format, bounds }: UnitTurn): UnitTurn {
  return { word: turned(word), actual, format: turned(format), bounds: turned(bounds) };
}

/** A cell of a card, named like an edit of it. */
type CardCell = Pick<CardEdit, 'number' | 'row' | 'column'>;

/** Tells a cell of a card from all others. */
export function placeKey({ number, row, column }: CardCell): string {
  return `${number} ${row} ${column}`;
}

/** The same edit where its line stands on the card now; null: the card has no such line any more. */
export function placedNow(edit: CardEdit, grid: CardLines | undefined): CardEdit | null {
  const { line } = edit;
  if (line === undefined) return edit;
  const row = grid?.indicators.find(({ id }) => id === line.indicatorId)?.row;
  const column = grid?.columns[line.field];
  const named = grid?.columns.name;
  if (row === undefined || column === undefined || named === undefined) return null;
  if (row === edit.row && column === edit.column && named === line.column) return edit;
  // What else the card says of a target was read with its columns.
  if (edit.rewrite !== undefined && column !== edit.column) return null;
  return { ...edit, row, column, line: { ...line, column: named } };
}

/**
 * Compares edits with what the cells hold now. A sentence that says something else than expected refuses its target, and a line
 * that names another indicator refuses its figure.
 * @param shownIn what a cell shows, where that may differ from its content
 */
export function checkCardEdits(
  edits: readonly CardEdit[],
  contentOf: (cell: CardCell) => CellValue | null,
  shownIn = contentOf,
): CardEditCheck {
  const isOther = ({ line, ...edit }: CardEdit): boolean =>
    line !== undefined && cleanText(shownIn({ ...edit, column: line.column }) ?? '') !== line.name;
  const now = edits.map((edit) => ({ edit, state: isOther(edit) ? 'refused' : stateOf(edit, contentOf) }));
  const of = (wanted: EditState): CardEdit[] => now.filter(({ state }) => state === wanted).map(({ edit }) => edit);
  return { done: of('done'), due: of('due'), refused: of('refused') };
}

type EditState = keyof CardEditCheck;

function stateOf(edit: CardEdit, contentOf: (cell: CardCell) => CellValue | null): EditState {
  const own = stateOfCell(edit, contentOf(edit));
  const { sentence = null, absolute } = edit.rewrite ?? {};
  const said = sentence && stateOfCell(sentence, contentOf({ ...edit, column: sentence.column }));
  if (own === 'refused' || said === 'refused') return 'refused';
  if (own === 'done' && said !== 'due') return 'done';
  // An actual in the unit before would be read in the new one.
  const isOpen = absolute === undefined || contentOf({ ...edit, column: absolute.actual }) === '';
  return isOpen ? 'due' : 'refused';
}

function stateOfCell({ before, after }: Turn<CellValue>, content: CellValue | null): EditState {
  if (content === after) return 'done';
  return content === before ? 'due' : 'refused';
}
