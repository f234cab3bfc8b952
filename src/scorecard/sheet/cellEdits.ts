import type { CellValue } from '../../base/grid';

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
}

/** The edits that undo these. */
export function invertCardEdits(edits: readonly CardEdit[]): CardEdit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
}

export interface CardEditCheck {
  readonly due: readonly CardEdit[];
  /** The cell holds the new content already. */
  readonly done: readonly CardEdit[];
  /** The cell was changed since the edits were planned: left as it is. */
  readonly refused: readonly CardEdit[];
}

/** Compares edits with what the cells hold now. */
export function checkCardEdits(
  edits: readonly CardEdit[],
  contentOf: (edit: CardEdit) => CellValue | null,
): CardEditCheck {
  const now = edits.map((edit) => ({ edit, content: contentOf(edit) }));
  const of = (wanted: (edit: CardEdit, content: CellValue | null) => boolean): CardEdit[] =>
    now.filter(({ edit, content }) => wanted(edit, content)).map(({ edit }) => edit);
  return {
    done: of((edit, content) => content === edit.after),
    due: of((edit, content) => content !== edit.after && content === edit.before),
    refused: of((edit, content) => content !== edit.after && content !== edit.before),
  };
}
