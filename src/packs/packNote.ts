import { z } from 'zod';
import { TextHash } from '../scorecard/sheet/textHash';
import type { CellValue } from '../base/grid';
import type { InputBounds } from '../scoring/inputBounds';
import { PACK_KINDS, type PackKind } from './packTexts';

/** What a pack says of itself, on the sheet of its registry. */
export interface PackNote {
  /** Of this handing out to this person. */
  readonly id: string;
  /** "2026-11". */
  readonly period: string;
  readonly kind: PackKind;
  /** Manager, department or employee, as the list names them. */
  readonly recipient: string;
  /** "2026-11-29T09:30", on the clock of who handed it out. */
  readonly handedOutAt: string;
  /** The day it is to be back, "2026-12-05"; null: none was named. */
  readonly due: string | null;
}

/** A cell of a card as it was handed out. `content` is as `fixedMark` writes it where the cell is no input. */
export type HandedCell = readonly [row: number, column: number, content: CellValue];

/** An input cell: what it held, "" where it was blank, and the numbers it takes; null: any content. */
type HandedInput = readonly [key: string, row: number, column: number, content: CellValue, bounds: InputBounds | null];

/** A card as it was handed out. */
export interface CardNote {
  readonly inputs: readonly HandedInput[];
  /** All other cells that hold something. */
  readonly fixed: readonly HandedCell[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly sheet: string;
}

export const PACK_NOTE = 'pack';
export const cardNoteKey = (number: string): string => `${PACK_NOTE}:${number}`;
/** Keys of the living pointers at a card's rows and columns; the formula stands where a note has its JSON. */
export const rowsKey = (number: string): string => `${PACK_NOTE}-rows:${number}`;
export const columnsKey = (number: string): string => `${PACK_NOTE}-columns:${number}`;

const content = z.union([z.string(), z.number(), z.boolean()]);
const index = z.int().min(0).max(100_000);

const bounds = z.object({
  type: z.enum(['decimal', 'whole']),
  min: z.number().nullable(),
  max: z.number().nullable(),
});

const packSchema = z.object({
  id: z.string().min(1),
  period: z.string(),
  kind: z.enum(PACK_KINDS),
  recipient: z.string(),
  handedOutAt: z.string(),
  due: z.string().nullable().default(null),
});

const cardSchema = z.object({
  inputs: z.array(z.tuple([z.string(), index, index, content, bounds.nullable()])),
  fixed: z.array(z.tuple([index, index, content])),
  rowCount: index,
  columnCount: index,
  sheet: z.string(),
});

/** Null for anything that is no note of a pack. */
export function readPackNote(note: unknown): PackNote | null {
  return packSchema.safeParse(note).data ?? null;
}

export function readCardNote(note: unknown): CardNote | null {
  return cardSchema.safeParse(note).data ?? null;
}

/** A few letters that stand for a text. */
export function shortHash(text: string): string {
  return new TextHash().add(text).text();
}
