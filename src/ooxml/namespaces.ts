import { childElements, type XmlElement } from './xml';

const DECLARATION = 'xmlns:';

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

/** Prefix ("" for none) → namespace, where the declarations of `node` are added to those around it. */
const scopeOf = (node: XmlElement, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const declared = Object.entries(node.attributes).filter(([name]) => name === 'xmlns' || name.startsWith(DECLARATION));
  if (declared.length === 0) return around;
  return new Map([...around, ...declared.map(([name, uri]) => [name.slice(DECLARATION.length), uri] as const)]);
};

/**
 * Names the elements of these namespaces by these prefixes, and declares them on the root. Writers are free to choose others,
 * or none; what is added to the part later can then rely on these.
 */
export const withPrefixes = (root: XmlElement, prefixes: Readonly<Record<string, string>>): XmlElement => {
  const wanted = new Map(Object.entries(prefixes).map(([prefix, uri]) => [uri, prefix]));
  const rename = (node: XmlElement, around: ReadonlyMap<string, string>): void => {
    const scope = scopeOf(node, around);
    const prefix = wanted.get(scope.get(prefixOf(node.name)) ?? '');
    if (prefix !== undefined) node.name = `${prefix}:${node.name.slice(node.name.indexOf(':') + 1)}`;
    childElements(node).forEach((child) => rename(child, scope));
  };
  rename(root, new Map());
  for (const [prefix, uri] of Object.entries(prefixes)) root.attributes[`${DECLARATION}${prefix}`] = uri;
  return root;
};
