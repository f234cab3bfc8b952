/** What the five named references of XML stand for. There are no others: entities that a file declares are never expanded. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LAST_CODE_POINT = 0x10ffff;

const character = (code: number): string => (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '');

/** Text with character references resolved; a number that is no character is left out, an unknown name stays as written. */
export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#[xX][0-9a-fA-F]+|#\d+|\w+);/g, (whole, reference: string) => {
        if (/^#x/i.test(reference)) return character(parseInt(reference.slice(2), 16));
        if (reference.startsWith('#')) return character(Number(reference.slice(1)));
        return NAMED.get(reference) ?? whole;
      })
    : text;

// eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters at all, so they are dropped on writing
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

// eslint-disable-next-line no-control-regex -- the same, and what else no part can hold as it is
const ESCAPED = /[\u0000-\u001f\ufffe\uffff&<>"]/;

/** A text between tags. */
export const escapeText = (text: string): string =>
  ESCAPED.test(text)
    ? text
        .replace(UNWRITABLE, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\r/g, '&#13;')
    : text;

/** A text between tags or in an attribute, with its line breaks kept in both. */
export const escapeXml = (text: string): string =>
  ESCAPED.test(text) ? escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;') : text;

/** The value of an attribute; tabs are kept too. */
export const escapeAttribute = (text: string): string =>
  ESCAPED.test(text) ? escapeXml(text).replace(/\t/g, '&#9;') : text;
