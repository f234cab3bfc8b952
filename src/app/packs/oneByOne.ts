import { ok } from '../../base/result';
import type { Watch } from '../failure';
import { inChunks, type ChunkReport } from '../inChunks';

/** Works through items that take long, with a pause before each, in which the pane draws itself and hears of cancelling. */
export function oneByOne<T>(items: readonly T[], work: (item: T) => void, watch: Watch): Promise<ChunkReport<T>> {
  const step = async (chunk: readonly T[]) => {
    await new Promise((resolve) => setTimeout(resolve));
    chunk.forEach(work);
    return ok(undefined);
  };
  return inChunks(items, 1, step, watch);
}
