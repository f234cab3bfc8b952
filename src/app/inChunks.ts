import type { Result } from '../base/result';
import type { ExcelFailure, ExcelRefusal } from '../excel/excelFailure';
import type { Watch } from './failure';

/** Why long work ended early; what was done before stays whole, and starting again goes on from there. */
export interface Stop {
  /** Somebody cancelled it between chunks. */
  readonly cancelled: boolean;
  /** Set when Excel stopped it. */
  readonly stoppedBy: ExcelFailure | null;
}

/** What became of the items of long work. */
export interface ChunkReport<T> extends Stop {
  readonly done: readonly T[];
  /** Not reached, the chunk that Excel refused included. */
  readonly remaining: readonly T[];
}

/**
 * Works through items in their order, a chunk at a time. Cancelling is heeded between chunks; the first refusal ends it.
 * @param size items in a chunk, 1 or more
 * @param step is handed a chunk and the number of items before it
 * @param watch told of the items done after each chunk
 */
export async function inChunks<T>(
  items: readonly T[],
  size: number,
  step: (chunk: readonly T[], before: number) => Promise<Result<unknown, ExcelRefusal>>,
  watch: Watch = {},
): Promise<ChunkReport<T>> {
  const isCancelled = (): boolean => watch.signal?.aborted === true;
  let reached = 0;
  let stoppedBy: ExcelFailure | null = null;
  while (reached < items.length && stoppedBy === null && !isCancelled()) {
    const chunk = items.slice(reached, reached + size);
    const outcome = await step(chunk, reached);
    if (outcome.ok) {
      reached += chunk.length;
      watch.onProgress?.({ done: reached, total: items.length });
    } else stoppedBy = outcome.error.failure;
  }
  const remaining = items.slice(reached);
  return { done: items.slice(0, reached), remaining, cancelled: isCancelled() && remaining.length > 0, stoppedBy };
}
