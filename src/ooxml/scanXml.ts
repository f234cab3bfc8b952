import { unescapeXml } from './escape';

/** What a reader is told, in the order of the document. Names carry their prefixes; an empty element is opened and closed. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** The element or attribute name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** White space that stands in an attribute is a space each; only references make tabs and line ends there. */
const attributeValue = (written: string): string =>
  /[&\t\n\r]/.test(written) ? unescapeXml(written.replace(/[\t\n\r]/g, ' ')) : written;

/** The attributes of a tag, by their full names. Of two with one name the first counts. */
export const readAttributes = (tag: string): Record<string, string> => attributesIn(tag, 0, tag.length);

const attributesIn = (text: string, from: number, to: number): Record<string, string> =>
  plainAttributes(text, from, to) ?? anyAttributes(text.slice(from, to));

const add = (attributes: Record<string, string>, name: string, written: string): void => {
  if (!Object.prototype.hasOwnProperty.call(attributes, name)) attributes[name] = attributeValue(written);
};

const anyAttributes = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    add(attributes, found[1] ?? '', found[2] ?? found[3] ?? '');
  }
  return attributes;
};

/** Attributes as nearly every program writes them, name="value" behind one blank each, which takes a third of the time; null for others. */
const plainAttributes = (text: string, from: number, to: number): Record<string, string> | null => {
  const attributes: Record<string, string> = {};
  for (let at = from; at < to;) {
    if (text.charCodeAt(at) !== BLANK) return null;
    const equals = nameEnd(text, at + 1, to);
    if (equals <= at + 1 || text.charCodeAt(equals) !== EQUALS || text.charCodeAt(equals + 1) !== DOUBLE_QUOTE)
      return null;
    const quote = text.indexOf('"', equals + 2);
    if (quote < 0 || quote >= to) return null;
    add(attributes, text.slice(at + 1, equals), text.slice(equals + 2, quote));
    at = quote + 1;
  }
  return attributes;
};

const BLANK = 32;
const SLASH = 47;
const EQUALS = 61;
const LAST_ASCII = 127;

/** Where a name of plain letters ends: at a blank, "=", "/", or a letter that may be a blank of another kind. */
const nameEnd = (text: string, from: number, to: number): number => {
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= BLANK || code === SLASH || code === EQUALS || code > LAST_ASCII) break;
  }
  return at;
};

/** An attribute whatever its prefix: r:id is written with other prefixes too. */
export const localAttribute = (attributes: Readonly<Record<string, string>>, local: string): string | undefined => {
  for (const name of Object.keys(attributes)) if (localName(name) === local) return attributes[name];
  return undefined;
};

/**
 * Reads text[from, to) and reports what it meets, in order. Throws SyntaxError on markup that is not closed, and on elements
 * that are closed in another order than they were opened.
 */
export const scanXml = (text: string, handler: XmlHandler, from = 0, to = text.length): void => {
  const opened: string[] = [];
  let at = from;
  while (at < to) {
    const open = text.indexOf('<', at);
    const end = open < 0 || open >= to ? to : open;
    if (end > at) handler.text(unescapeXml(text.slice(at, end)));
    if (end === to) break;
    at = readMarkup(text, open, handler, opened);
  }
  const left = opened.pop();
  if (left !== undefined) throw new SyntaxError(`<${left}> is not closed`);
};

const closing = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`XML markup at ${from} is not closed`);
  return at;
};

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** The end of a tag: the first > that is not inside a quoted attribute. Each character is looked at once. */
const tagEnd = (text: string, from: number): number => {
  let quote = 0;
  let at = from;
  for (;;) {
    const end = closing(text, '>', at);
    for (let i = at; i < end; i++) {
      const code = text.charCodeAt(i);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    }
    if (quote === 0) return end;
    at = end + 1;
  }
};

/** The first blank of any kind; `to` where there is none. */
const blankIn = (text: string, from: number, to: number): number => {
  const at = nameEnd(text, from, to);
  if (at === to || text.charCodeAt(at) === BLANK) return at;
  const found = text.slice(at, to).search(/\s/);
  return found < 0 ? to : at + found;
};

const readMarkup = (text: string, open: number, handler: XmlHandler, opened: string[]): number => {
  const next = text[open + 1];
  if (next === '/') {
    const end = closing(text, '>', open);
    const closed = text.slice(open + 2, end).trim();
    const expected = opened.pop();
    if (closed !== expected) throw new SyntaxError(`</${closed}> at ${open} closes ${expected ?? 'nothing'}`);
    handler.close(closed);
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
  const tagTo = selfClosing ? end - 1 : end;
  const space = blankIn(text, open + 1, tagTo);
  const name = text.slice(open + 1, space);
  handler.open(name, space === tagTo ? {} : attributesIn(text, space, tagTo));
  if (selfClosing) handler.close(name);
  else opened.push(name);
  return end + 1;
};

/** Calls `visit` for the start of every element, by its name without prefix. */
export const eachElement = (text: string, visit: (name: string, attributes: Record<string, string>) => void): void =>
  scanXml(text, {
    open: (name, attributes) => visit(localName(name), attributes),
    close: () => undefined,
    text: () => undefined,
  });
