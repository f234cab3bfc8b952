/**
 * A small XML reader and writer for workbook parts. What is read and not understood is written back as it was: element and
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

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with character references resolved. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, reference: string) => {
        if (reference.startsWith('#x')) return String.fromCodePoint(parseInt(reference.slice(2), 16));
        if (reference.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1)));
        return NAMED[reference] ?? whole;
      })
    : text;

// eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters at all, so they are dropped on writing
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeText = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');

export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export const readAttributes = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    attributes[found[1] ?? ''] = unescapeXml(found[2] ?? found[3] ?? '');
  }
  return attributes;
};

/** Reads text[from, to) and reports what it meets, in order. Throws on markup that is not closed. */
export const scanXml = (text: string, handler: XmlHandler, from = 0, to = text.length): void => {
  let at = from;
  while (at < to) {
    const open = text.indexOf('<', at);
    const end = open < 0 || open >= to ? to : open;
    if (end > at) handler.text(unescapeXml(text.slice(at, end)));
    if (end === to) return;
    at = readMarkup(text, open, handler);
  }
};

const closing = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`XML markup at ${from} is not closed`);
  return at;
};

/** The end of a tag: the first > that is not inside a quoted attribute. */
const tagEnd = (text: string, from: number): number => {
  let end = closing(text, '>', from);
  const quotes = (upTo: number): boolean => {
    let quote = '';
    for (let i = from; i < upTo; i++) {
      const c = text[i];
      if (quote) {
        if (c === quote) quote = '';
      } else if (c === '"' || c === "'") quote = c;
    }
    return quote !== '';
  };
  while (quotes(end)) end = closing(text, '>', end + 1);
  return end;
};

const readMarkup = (text: string, open: number, handler: XmlHandler): number => {
  const next = text[open + 1];
  if (next === '/') {
    const end = closing(text, '>', open);
    handler.close(text.slice(open + 2, end).trim());
    return end + 1;
  }
  if (next === '?') return closing(text, '?>', open) + 2;
  if (text.startsWith('<!--', open)) return closing(text, '-->', open) + 3;
  if (text.startsWith('<![CDATA[', open)) {
    const end = closing(text, ']]>', open);
    handler.text(text.slice(open + 9, end));
    return end + 3;
  }
  if (next === '!') return closing(text, '>', open) + 1;
  const end = tagEnd(text, open);
  const selfClosing = text[end - 1] === '/';
  const tag = text.slice(open + 1, selfClosing ? end - 1 : end);
  const space = tag.search(/\s/);
  const name = space < 0 ? tag : tag.slice(0, space);
  handler.open(name, space < 0 ? {} : readAttributes(tag.slice(space)));
  if (selfClosing) handler.close(name);
  return end + 1;
};

/** The root element of a part. White space between elements is kept only where an element holds nothing else. */
export const parseXml = (text: string): XmlElement => {
  const holder = element('#document');
  const path: XmlElement[] = [holder];
  const top = (): XmlElement => path[path.length - 1] ?? holder;
  scanXml(text, {
    open(name, attributes) {
      const opened = element(name, attributes);
      top().children.push(opened);
      path.push(opened);
    },
    close() {
      if (path.length > 1) path.pop();
    },
    text(found) {
      if (path.length > 1) top().children.push(found);
    },
  });
  const root = holder.children.find((child) => typeof child !== 'string');
  if (!root || path.length !== 1) throw new SyntaxError('The XML has no complete root element');
  return root;
};

export const serializeXml = (node: XmlNode): string => {
  if (typeof node === 'string') return escapeText(node);
  let tag = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes)) tag += ` ${name}="${escapeAttribute(value)}"`;
  if (node.children.length === 0) return `${tag}/>`;
  return `${tag}>${node.children.map(serializeXml).join('')}</${node.name}>`;
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const childElements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childrenNamed = (parent: XmlElement, name: string): XmlElement[] =>
  childElements(parent).filter((child) => localName(child.name) === name);

export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined =>
  childElements(parent).find((child) => localName(child.name) === name);

/** The element reached by following local names down from `from`. */
export const descend = (from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => at && childNamed(at, name), from);

/** All elements below `from` with this local name, in document order. */
export const allNamed = (from: XmlElement, name: string): XmlElement[] =>
  childElements(from).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...allNamed(child, name),
  ]);

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
export const attributeNamed = (from: XmlElement, local: string): string | undefined => {
  for (const [name, value] of Object.entries(from.attributes)) if (localName(name) === local) return value;
  return undefined;
};

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
