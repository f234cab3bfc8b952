/** Excel ends a command after five minutes, its dialog with it; what is begun must be whole by then. */
const WORKING_TIME = 3.5 * 60_000;
const WHOLE_TIME = 4.75 * 60_000;

/**
 * Does a command's work and tells what came of it, both counted from the command's beginning.
 * @param work is given a signal that is aborted when it has to stop, so that it stops whole; answers with what is to be told
 * @param tell waits until the person has read it; not called where there is nothing to tell
 * @returns settled once the person has read it, or shortly before Excel would end the command
 */
export async function withinCommandTime(
  work: (limit: AbortSignal) => Promise<readonly string[]>,
  tell: (lines: readonly string[]) => Promise<void>,
): Promise<void> {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), WORKING_TIME);
  const ended = new Promise<void>((resolve) => setTimeout(resolve, WHOLE_TIME));
  const lines = await work(limit.signal);
  if (lines.length > 0) await Promise.race([tell(lines), ended]);
}
