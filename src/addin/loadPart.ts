import type { AppFailure } from '../app/failure';
import { err, ok, type Result } from '../base/result';

export type LoadFailure = Extract<AppFailure, { kind: 'notLoaded' }>;

/** Before a part is asked for once more, in milliseconds: long enough for a network that changes hands. */
const PAUSE = 400;

/**
 * Loads a part of the program, asking once more for a part that does not come.
 * @throws whatever the part throws while it starts: that is a bug
 */
export async function loadPart<P>(load: () => Promise<P>): Promise<Result<P, LoadFailure>> {
  const first = await tryToLoad(load);
  if (first.ok) return first;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return tryToLoad(load);
}

/** A part whose functions give results: that it does not come is one more way in which they can fail. */
export function partOf<P>(
  load: () => Promise<P>,
): <T, E>(use: (part: P) => Promise<Result<T, E>>) => Promise<Result<T, E | LoadFailure>> {
  return async (use) => {
    const loaded = await loadPart(load);
    return loaded.ok ? use(loaded.value) : loaded;
  };
}

async function tryToLoad<P>(load: () => Promise<P>): Promise<Result<P, LoadFailure>> {
  try {
    return ok(await load());
  } catch (thrown) {
    if (didNotCome(thrown)) return err({ kind: 'notLoaded' });
    throw thrown;
  }
}

/** The bundler's error for a script that did not come, or came as something else. */
function didNotCome(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}
