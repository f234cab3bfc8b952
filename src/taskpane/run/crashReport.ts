/** What may be copied and sent to us after a bug: where it happened in our code, nothing of the workbook. */
export interface CrashReport {
  /** "TypeError" */
  readonly name: string;
  /** Lines of the stack, innermost first. */
  readonly frames: readonly string[];
}

const MOST_FRAMES = 12;

/**
 * Reads a thrown value. The message is left out because it may quote a cell; of the stack only function names and the
 * file names and lines of our scripts remain.
 */
export function crashReport(thrown: unknown): CrashReport {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] };
  const frames = (thrown.stack ?? '')
    .split('\n')
    .flatMap((line) => frameOf(line) ?? [])
    .slice(0, MOST_FRAMES);
  return { name: thrown.name, frames };
}

export function crashText({ name, frames }: CrashReport): string {
  return [name, ...frames].join('\n');
}

/** "    at build (https://host/taskpane.js:1:2)" → "build taskpane.js:1:2"; Safari's "build@https://…" too. */
function frameOf(line: string): string | null {
  const match =
    /^\s*at (?:async )?(?:(.+?) \()?(\S+?):(\d+):(\d+)\)?$/.exec(line) ?? /^(.*?)@(\S+?):(\d+):(\d+)$/.exec(line);
  if (!match) return null;
  const [, name = '', url = '', row = '', column = ''] = match;
  const file = url.split(/[?#]/)[0]?.split(/[/\\]/).pop() ?? '';
  return `${name} ${file}:${row}:${column}`.trim();
}
