import type { DraftNote } from './notes';

/** Sheets that are being drawn, by the ordinals of their names, both included. */
export interface DraftRun {
  readonly first: number;
  readonly last: number;
}

/** Of the ordinal: with digits and letters it is a sign shorter. */
const RADIX = 36;

/**
 * What a sheet is called while it is drawn: it gets its own name last, so that a sheet of that name is whole. Short, as the
 * line of a card names it for each of its inputs.
 * @param ordinal from 1 on
 */
export const draftName = (ordinal: number): string => `_${ordinal.toString(RADIX)}`;

/** Names of sheets that are being drawn, without copies that Excel itself names. */
export function draftNames(notes: readonly DraftNote[]): string[] {
  return notes.flatMap((note) => {
    if (typeof note === 'string') return [note];
    if ('copyOf' in note) return [];
    return Array.from({ length: Math.max(0, note.last - note.first + 1) }, (_, at) => draftName(note.first + at));
  });
}
