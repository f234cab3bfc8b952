import { comparableKey } from '../base/plainText';
import { pathOf, type ListedRow } from './member';

/** A department of the list, in the order in which the list first names it. */
export interface DepartmentUnit {
  readonly key: string;
  readonly name: string;
  readonly path: readonly string[];
  /** Key of the department it belongs to; null at the top. */
  readonly parent: string | null;
  /** The department's id in the role catalogue; null where the catalogue does not know it. */
  readonly catalogueId: string | null;
}

/** What departments are told apart by: names from the top down, however they are spaced and in whatever script. */
export function pathKey(path: readonly string[]): string {
  return path.map(comparableKey).join('\n');
}

/** Every department and every level above one. */
export function departmentUnits(
  rows: readonly ListedRow[],
  catalogueId: (name: string, path: readonly string[]) => string | null,
): DepartmentUnit[] {
  const units = new Map<string, DepartmentUnit>();
  for (const { row } of rows) {
    const path = pathOf(row);
    for (let depth = 1; depth <= path.length; depth += 1) {
      const upTo = path.slice(0, depth);
      const key = pathKey(upTo);
      if (units.has(key)) continue;
      const name = upTo[depth - 1] ?? '';
      units.set(key, {
        key,
        name,
        path: upTo,
        parent: depth === 1 ? null : pathKey(upTo.slice(0, depth - 1)),
        catalogueId: catalogueId(name, upTo),
      });
    }
  }
  return [...units.values()];
}
