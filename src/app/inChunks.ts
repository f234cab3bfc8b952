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
 * @param size most items in a chunk, 1 or more
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
  const { now } = watch;
  let most = now ? Math.min(size, FIRST_SIZE) : size;
  let reached = 0;
  let stoppedBy: ExcelFailure | null = null;
  while (reached < items.length && stoppedBy === null && !isCancelled()) {
    const chunk = items.slice(reached, reached + most);
    const begun = now?.() ?? 0;
    const outcome = await step(chunk, reached);
    if (now) most = nextSize(chunk.length, now() - begun, size);
    if (outcome.ok) {
      reached += chunk.length;
      watch.onProgress?.({ done: reached, total: items.length });
    } else stoppedBy = outcome.error.failure;
  }
  const remaining = items.slice(reached);
  return { done: items.slice(0, reached), remaining, cancelled: isCancelled() && remaining.length > 0, stoppedBy };
}

/** Milliseconds a chunk is to take: whoever cancels waits no longer than that, and half again. */
const AIM = 600;

/** Before anything was measured. */
const FIRST_SIZE = 10;

/** As many items as take the time aimed at, by the chunk before; never more than twice as many at once. */
function nextSize(before: number, took: number, most: number): number {
  const fitting = took > 0 ? Math.floor((before * AIM) / took) : most;
  return Math.max(1, Math.min(most, before * 2, fitting));
}
