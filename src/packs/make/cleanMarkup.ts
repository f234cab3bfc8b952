import type { XmlElement, XmlNode } from '../../ooxml/xml';

/** Attributes and elements of later versions and other programs: who made a file, ids of its revisions, their own data. */
const isForeign = (name: string): boolean => name.includes(':') && !name.startsWith('xml:');

/** Leaves of an element what the first version of the format knows; in place. Relationships are left out as well. */
export function clean(root: XmlElement): XmlElement {
  keepAttributes(root, isOwnAttribute);
  if (!root.children.every(isOwnNode)) root.children = root.children.filter(isOwnNode);
  for (const child of root.children) if (typeof child !== 'string') clean(child);
  return root;
}

const isOwnAttribute = (name: string): boolean => !isForeign(name) && name !== 'xmlns';
const isOwnNode = (node: XmlNode): boolean =>
  typeof node === 'string' || (!isForeign(node.name) && node.name !== 'extLst');

/** Leaves other attributes out; in place. Most elements have none, and a thousand cards have a million elements. */
export function keepAttributes(of: XmlElement, isKept: (name: string) => boolean): void {
  if (Object.keys(of.attributes).every(isKept)) return;
  of.attributes = Object.fromEntries(Object.entries(of.attributes).filter(([name]) => isKept(name)));
}
