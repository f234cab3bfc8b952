import { escapeAttribute, escapeText } from './escape';
import { localAttribute, localName, scanXml, type XmlHandler } from './scanXml';

/**
 * The elements of a workbook part as a tree. What is read and not understood is written back as it was: element and
 * attribute order, prefixes and text survive; comments, processing instructions and the document type do not.
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({
  name,
  attributes,
  children,
});

/**
 * The root element of a part. White space between elements is kept only where an element holds nothing else.
 * @param listener told of all that is met too, so that a part which is read in two ways is scanned once
 */
export const parseXml = (text: string, listener?: XmlHandler): XmlElement => {
  const holder = element('#document');
  const path: XmlElement[] = [holder];
  const top = (): XmlElement => path[path.length - 1] ?? holder;
  scanXml(text, {
    open(name, attributes) {
      const opened = element(name, attributes);
      top().children.push(opened);
      path.push(opened);
      listener?.open(name, attributes);
    },
    close(name) {
      path.pop();
      listener?.close(name);
    },
    text(found) {
      if (path.length > 1) top().children.push(found);
      listener?.text(found);
    },
  });
  const root = holder.children.find((child) => typeof child !== 'string');
  if (!root) throw new SyntaxError('The XML has no complete root element');
  return root;
};

export const serializeXml = (node: XmlNode): string => {
  if (typeof node === 'string') return escapeText(node);
  let tag = `<${node.name}`;
  for (const name of Object.keys(node.attributes)) tag += ` ${name}="${escapeAttribute(node.attributes[name] ?? '')}"`;
  if (node.children.length === 0) return `${tag}/>`;
  return `${tag}>${node.children.map(serializeXml).join('')}</${node.name}>`;
};

export const childElements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined => {
  for (const child of parent.children) {
    if (typeof child !== 'string' && (child.name === name || localName(child.name) === name)) return child;
  }
  return undefined;
};

/** The element reached by following local names down from `from`. */
export const descend = (from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => at && childNamed(at, name), from);

/** All elements below `from` with this local name, in document order. */
export const allNamed = (from: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] => {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    if (localName(child.name) === name) found.push(child);
    allNamed(child, name, found);
  }
  return found;
};

export const textOf = (node: XmlNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));

export const cloneElement = (source: XmlElement): XmlElement => ({
  name: source.name,
  attributes: { ...source.attributes },
  children: source.children.map((child) => (typeof child === 'string' ? child : cloneElement(child))),
});

export const removeChild = (parent: XmlElement, child: XmlElement): void => {
  parent.children = parent.children.filter((node) => node !== child);
};

/** An attribute whatever its prefix: r:id is written with other prefixes too. */
export const attributeNamed = (from: XmlElement, local: string): string | undefined =>
  localAttribute(from.attributes, local);

/** Whether an attribute says yes: most programs write 1, LibreOffice true. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Whether an attribute says no. What is absent says neither. */
export const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Some writers put a prefix before every element of the main namespace; this takes it away so that one spelling is left. */
export const withoutRootPrefix = (root: XmlElement): XmlElement => {
  const colon = root.name.indexOf(':');
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon + 1);
  const strip = (node: XmlElement): void => {
    if (node.name.startsWith(prefix)) node.name = node.name.slice(prefix.length);
    childElements(node).forEach(strip);
  };
  strip(root);
  const declared = `xmlns:${prefix.slice(0, -1)}`;
  const namespace = root.attributes[declared];
  if (namespace !== undefined) root.attributes = { xmlns: namespace, ...root.attributes };
  return root;
};
