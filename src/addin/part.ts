import { loadPart, type LoadFailure } from './loadPart';
import { ok, type Result } from '../base/result';

/** A part of the pane that is loaded when it is first needed. */
export interface Part<P> {
  /** null: not loaded yet. */
  readonly loaded: () => P | null;
  readonly load: () => Promise<Result<P, LoadFailure>>;
}

/** A part that is kept once it has come. */
export function createPart<P>(load: () => Promise<P>): Part<P> {
  let kept: P | null = null;
  return {
    loaded: () => kept,
    load: async () => {
      if (kept !== null) return ok(kept);
      const loaded = await loadPart(load);
      if (loaded.ok) kept = loaded.value;
      return loaded;
    },
  };
}

/** Loads parts one after the other before they are needed. What does not come, or fails, is met again when it is needed. */
export async function loadAhead(parts: readonly Part<unknown>[]): Promise<void> {
  for (const part of parts) {
    try {
      await part.load();
    } catch {
      // Told where the part is used.
    }
  }
}
