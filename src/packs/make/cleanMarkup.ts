import { childElements, type XmlElement } from '../../ooxml/xml';

/** Attributes and elements of later versions and other programs: who made a file, ids of its revisions, their own data. */
const isForeign = (name: string): boolean => name.includes(':') && !name.startsWith('xml:');

/** Leaves of an element what the first version of the format knows; in place. Relationships are left out as well. */
export function clean(root: XmlElement): XmlElement {
  root.attributes = Object.fromEntries(
    Object.entries(root.attributes).filter(([name]) => !isForeign(name) && name !== 'xmlns'),
  );
  root.children = root.children.filter(
    (child) => typeof child === 'string' || (!isForeign(child.name) && child.name !== 'extLst'),
  );
  childElements(root).forEach(clean);
  return root;
}
