import type { Employee } from './company';
import { workOut, type PaperIndicator, type PaperLine, type PaperResult, type PaperSettings } from './pencil';

/** A scorecard on paper: who it is about and what was typed into it. */
export interface PaperCard {
  readonly number: string;
  readonly period: string;
  /** As on the list when the card was built or last refreshed. */
  readonly person: Employee;
  /** The post that the list names now; "": the card's. */
  listedPost: string;
  readonly indicators: readonly PaperIndicator[];
  /** Adjustment items the card has lines for. */
  readonly items: number;
  readonly lines: PaperLine[];
  readonly counts: (number | undefined)[];
  /** What happened, for each of the counts. */
  readonly events: (string | undefined)[];
  /** Whatever else was written on the card: A1 address → text. */
  readonly words: Map<string, string>;
  /** What is still to be typed, in this order. */
  readonly todo: Entry[];
}

/** One cell to type. */
export interface Entry {
  readonly cell: string;
  readonly value: number | string;
  /** The cell is locked: HR takes the protection off first. */
  readonly locked: boolean;
  note(card: PaperCard): void;
}

/** Rows of the built-in card, 1-based. */
export const FIRST_LINE = 7;
export const firstCountRow = (card: Pick<PaperCard, 'indicators'>): number => FIRST_LINE + card.indicators.length + 2;
/** Row of the adjustments' sum; results, comment, interview and signatures follow. */
export const sumRow = (card: Pick<PaperCard, 'indicators' | 'items'>): number => firstCountRow(card) + card.items;

export function resultOf(card: PaperCard, settings: PaperSettings): PaperResult {
  const adjustments = settings.adjustments.slice(0, card.items);
  return workOut(card.indicators, card.lines, card.counts, card.events, { ...settings, adjustments });
}

/** Every cell somebody typed, with what it must hold. */
export function typedCells(card: PaperCard): Map<string, number | string> {
  const cells = new Map<string, number | string>(card.words);
  card.lines.forEach((line, index) => {
    const row = FIRST_LINE + index;
    const put = (column: string, value: number | string | undefined): void => {
      if (value !== undefined) cells.set(`${column}${row}`, value);
    };
    put('F', line.target);
    put('I', line.actual);
    put('K', line.self);
    put('L', line.manager);
    put('O', line.note);
  });
  card.counts.forEach((count, index) => {
    if (count !== undefined) cells.set(`I${firstCountRow(card) + index}`, count);
  });
  card.events.forEach((event, index) => {
    if (event !== undefined) cells.set(`M${firstCountRow(card) + index}`, event);
  });
  return cells;
}

export const isTouched = (card: PaperCard): boolean => typedCells(card).size > 0;

/** What tells a card from all others. */
export function cardNumberOf(period: string, person: Employee): string {
  const parts = [person.name, person.department, person.position].filter((part) => part !== '');
  const place = person.name === '' ? [...parts, '1'] : parts;
  return `${period}/${person.id === '' ? place.join('-') : person.id}`;
}
