/** What the five escapes of XML and its numbered characters stand for. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Characters XML has no way to write. */
// eslint-disable-next-line no-control-regex -- these are the characters to be left out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;');
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? String(whole);
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** A tag or a piece of text, in the order of the document. Names have lost their namespace prefix. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Reads well-formed XML piece by piece, without building a tree. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    if (match.index > end) yield { kind: 'text', text: unescapeXml(xml.slice(end, match.index)) };
    end = match.index + match[0].length;
    const [, literal, closing, name, attributes = '', empty] = match;
    if (literal !== undefined) yield { kind: 'text', text: literal };
    else if (name === undefined) continue;
    else if (closing === '/') yield { kind: 'close', name };
    else yield { kind: 'open', name, attributes, empty: empty === '/' };
  }
}

/** An attribute by its name without prefix; undefined where the tag has none. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}
