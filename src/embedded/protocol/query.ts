import { apiNotFound } from './hostError';
import type { QueryInfo } from './request';
import type { WireObject } from './wireType';

/** What is asked of an object: a tree of client names (camelCase). */
export interface QueryTree {
  [name: string]: QueryTree;
}

export const wireName = (name: string): string =>
  name === 'items' ? '_Items' : name.slice(0, 1).toUpperCase() + name.slice(1);

/** The tree of "a/b, c" paths. */
export const queryTree = (query: QueryInfo): QueryTree => {
  const root: QueryTree = {};
  for (const path of [...query.select, ...query.expand].flatMap((each) => each.split(','))) {
    let at = root;
    for (const step of path.trim().split('/')) {
      if (step !== '') at = at[step] ??= {};
    }
  }
  return root;
};

const isWord = (name: string): boolean => name.startsWith('$');

const defaults = (object: WireObject, out: Record<string, unknown>): void => {
  for (const name of object.propertyNames) {
    const property = object.property(name);
    if (property?.loadedByDefault) out[name] = property.get();
  }
};

const pickMember = (object: WireObject, name: string, below: QueryTree, out: Record<string, unknown>): void => {
  const wire = wireName(name);
  const property = object.property(wire);
  if (property) {
    out[wire] = property.get();
    return;
  }
  const link = object.link(wire);
  if (!link) throw apiNotFound(`${object.typeName}.${name}`);
  const linked = link.get();
  out[wire] = linked && pick(linked, below, null);
};

const pickCollection = (
  object: WireObject,
  tree: QueryTree,
  paging: { readonly top: number | null; readonly skip: number } | null,
): Record<string, unknown> => {
  const out: Record<string, unknown> = { ...object.identity() };
  const own = Object.keys(tree).filter((name) => name !== 'items' && !isWord(name) && object.has(wireName(name)));
  for (const name of own) pickMember(object, name, tree[name] ?? {}, out);
  const rest = Object.fromEntries(Object.entries(tree).filter(([name]) => name !== 'items' && !own.includes(name)));
  const asked = tree['items'] ? { ...rest, ...tree['items'] } : rest;
  const onlyOwn = own.length > 0 && Object.keys(asked).length === 0 && !tree['items'];
  if (Object.keys(tree).length === 0 || '$all' in tree) defaults(object, out);
  if (onlyOwn) return out;
  const items = object.items();
  const skip = paging?.skip ?? 0;
  const page = items.slice(skip, paging === null || paging.top === null ? undefined : skip + paging.top);
  out['_Items'] = page.map((item) => pick(item, asked, null));
  return out;
};

/** The values asked of an object, by wire names. A query that names nothing gets every value there is. */
export const pick = (
  object: WireObject,
  tree: QueryTree,
  paging: { readonly top: number | null; readonly skip: number } | null,
): Record<string, unknown> => {
  if (object.isCollection) return pickCollection(object, tree, paging);
  const out: Record<string, unknown> = { ...object.identity() };
  const names = Object.keys(tree).filter((name) => !isWord(name));
  if ((names.length === 0 && !('$none' in tree)) || '$all' in tree) defaults(object, out);
  for (const name of names) pickMember(object, name, tree[name] ?? {}, out);
  return out;
};

/** The same answer with the client's names: "query as JSON" wants those. */
export const withClientNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withClientNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name === '_Items' ? 'items' : name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1),
      withClientNames(each),
    ]),
  );
};
