import { err, ok, type Result } from '../../base/result';
import { readCards, readOpened, type PackProblem, type ReturnedPack } from '../collect/readPack';
import { RATINGS_NOTE, readRatingsNote } from './raterNote';
import { readRatings, type RatingsReturned } from './readRatings';

/** A pack that came back: with cards, or with one rater's ratings. */
export type Returned =
  | { readonly kind: 'cards'; readonly pack: ReturnedPack }
  | { readonly kind: 'ratings'; readonly pack: RatingsReturned };

/** Reads a file that came back, of whatever kind. */
export function readReturned(bytes: Uint8Array): Result<Returned, PackProblem> {
  return readOpened(bytes, (opened): Result<Returned, PackProblem> => {
    if (opened.note.kind === 'rater') {
      const note = readRatingsNote(opened.registry.notes.get(RATINGS_NOTE));
      return note === null ? err('notAPack') : ok({ kind: 'ratings', pack: readRatings(opened.book, note, opened) });
    }
    const read = readCards(opened);
    return read.ok ? ok({ kind: 'cards', pack: read.value }) : read;
  });
}
