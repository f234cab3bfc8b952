/** A group of a pattern; "" where it took no part. */
export function captured(found: RegExpExecArray, group: number): string {
  return found[group] ?? '';
}
