import { comparableKey } from '../../../base/plainText';
import { LANGUAGES, type Multilingual } from '../../../base/language';

interface Named {
  readonly id: string;
  readonly name: Multilingual;
}

/** `removed`: known to the catalogue in use so far, but no longer on the sheets. */
export type Reference =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'unknown' };

/**
 * What a name or id in a cell refers to. Entries on the sheets come first; the names of the catalogue in use so far still
 * count, so that renaming an entry does not break the rows that use its old name.
 */
export class References {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly former = new Map<string, string>();

  constructor(current: readonly Named[], previous: readonly Named[]) {
    for (const { id, name } of previous) {
      for (const key of [comparableKey(id), ...keysOf(name)]) this.former.set(key, id);
    }
    for (const { id, name } of current) {
      this.ids.set(comparableKey(id), id);
      for (const key of keysOf(name)) {
        // Of two entries with one name (which is reported) rows mean the one that had it before.
        if (!this.names.has(key) || this.former.get(key) === id) this.names.set(key, id);
      }
    }
  }

  find(text: string): Reference {
    const key = comparableKey(text);
    const id = this.ids.get(key) ?? this.names.get(key);
    if (id !== undefined) return { kind: 'known', id };
    const former = this.former.get(key);
    if (former === undefined) return { kind: 'unknown' };
    return this.ids.has(comparableKey(former)) ? { kind: 'known', id: former } : { kind: 'removed', id: former };
  }
}

function keysOf(name: Multilingual): readonly string[] {
  return LANGUAGES.map((language) => comparableKey(name[language]));
}
