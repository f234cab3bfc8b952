import { z } from 'zod';
import type { InputBounds } from '../../scoring/inputBounds';
import { OTHER_RATERS, type OtherRater } from '../../scoring/raters';
import { shortHash } from '../packNote';

/** One line of a card that somebody is asked to rate. */
export interface AskedRating {
  /** Of the card; it is not in the pack. */
  readonly number: string;
  /** See `cardMark`. */
  readonly card: string;
  readonly name: string;
  readonly position: string;
  readonly as: OtherRater;
  /** Id in the indicator library. */
  readonly indicator: string;
  readonly item: string;
  /** What is rated, and what each level means. */
  readonly standard: string;
  /** What one person may give; a mean may lie between. */
  readonly bounds: InputBounds;
}

/** Stands for a card in a pack: who is rated is told by name, and by no number of theirs. @param name as the card's record has it */
export const cardMark = (number: string, name: string): string => shortHash(`${number}\n${name}`);

/** Key of the note that says which line of a rater's pack is what. */
export const RATINGS_NOTE = 'pack-ratings';

const noteSchema = z.object({
  /** Header of the column of ratings, and how far right of the keys it was. */
  header: z.string(),
  distance: z.int(),
  lines: z.array(
    z.object({
      key: z.string().min(1),
      card: z.string(),
      name: z.string(),
      as: z.enum(OTHER_RATERS),
      indicator: z.string(),
      item: z.string(),
      bounds: z.object({
        type: z.enum(['decimal', 'whole']),
        min: z.number().nullable(),
        max: z.number().nullable(),
      }),
    }),
  ),
});

export type RatingsNote = z.infer<typeof noteSchema>;

/** Null for anything that is no such note. */
export function readRatingsNote(note: unknown): RatingsNote | null {
  return noteSchema.safeParse(note).data ?? null;
}
