import type { CellContent, CellStyle, InputRule } from '../../base/sheetDrawing';

/** Stands where an indicator has nothing to enter or to calculate. */
export const NOT_ASKED = '–';

/** What people may type into a cell: nothing, anything, or what the rule accepts. */
export type AcceptedEntry = 'nothing' | 'anything' | InputRule;

/**
 * A column of one of a card's tables: all that the placeholder, the built-in template, the cards and the record of a card
 * need to know of it. Its header and its label are texts, typed by the column's name.
 */
export interface CardColumn<Line> {
  /** Chinese words of its placeholder; templates show the first. The English word is the group and the column's name. */
  readonly words: readonly [string, ...string[]];
  /** On the built-in template. */
  readonly align: 'left' | 'center';
  /** Number format on the built-in template; absent: General. */
  readonly format?: string;
  /**
   * Set where people type into the column, which the built-in template unlocks and colours: something that scores the
   * card, or a remark that doesn't.
   */
  readonly entry?: 'score' | 'remark';
  readonly content: (line: Line) => CellContent;
  /** Absent: nothing on any line. */
  readonly takes?: (line: Line) => AcceptedEntry;
  /** The line's own number format; null: the template's. */
  readonly lineFormat?: (line: Line) => string | null;
  /** The line's own look; null: the template's. */
  readonly lineStyle?: (line: Line) => CellStyle | null;
}
