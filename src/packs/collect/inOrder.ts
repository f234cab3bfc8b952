import type { PackNote } from '../packNote';

/** A file that came back: when it was handed out, and when it was saved; "" where it does not say. */
interface Returned {
  readonly pack: { readonly note: Pick<PackNote, 'handedOutAt'>; readonly savedAt: string };
}

/** From the one that counts least to the one that counts most: handed out, saved, named later. */
export function inOrder<T extends Returned>(files: readonly T[]): readonly T[] {
  const before = (a: string, b: string): number => (a === '' || b === '' || a === b ? 0 : a < b ? -1 : 1);
  return [...files].sort(
    (a, b) =>
      before(a.pack.note.handedOutAt, b.pack.note.handedOutAt) ||
      before(a.pack.savedAt, b.pack.savedAt) ||
      files.indexOf(a) - files.indexOf(b),
  );
}
