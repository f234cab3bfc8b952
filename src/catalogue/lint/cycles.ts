/**
 * Closed ways through "who is above whom", each once, from the id that stands first: ["R05", "R04", "R05"]. Ids without
 * an entry end a way.
 */
export function cyclesOf(above: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const finished = new Set<string>();
  const way: string[] = [];

  const climb = (id: string): void => {
    const start = way.indexOf(id);
    if (start >= 0) {
      cycles.push([...way.slice(start), id]);
      return;
    }
    if (finished.has(id)) return;
    way.push(id);
    for (const next of above.get(id) ?? []) climb(next);
    way.pop();
    finished.add(id);
  };

  for (const id of above.keys()) climb(id);
  return cycles;
}
