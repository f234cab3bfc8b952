import { toSimplified } from './simplified';

/** Zero-width and direction marks, soft hyphen, byte-order mark, variation selectors, controls except tab and line feed. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Text of nothing but letters, figures, plain punctuation and Han needs no cleaning: nearly every cell. */
const PLAIN = /^[\x20-\x7e\u2e80-\u2fff\u3001-\u9fff\uff01-\uffee]*$/;
/** Han, small letters and figures without blanks are comparable as they are. */
const ORDINARY = /^[\u4e00-\u9fffa-z0-9]*$/;
const EMOJI = /[\u{1f000}-\u{1faff}\u2600-\u27bf\u2b00-\u2bff]/gu;

/**
 * A cell's text as a person sees it: invisible characters gone, every kind of blank a space, line ends "\n", no outer blanks.
 * Letters, width and script stay as typed.
 */
export function cleanText(value: string | number | boolean): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (PLAIN.test(value)) return value.trim();
  return value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim();
}

/** Whole numbers without an exponent, others as JavaScript writes them. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}

/** The text with straight quotation marks and apostrophes; 「」 and 《》 stay, as they are other words' marks. */
export function straightQuotes(text: string): string {
  return text.replace(/[\u201c-\u201f]/g, '"').replace(/[\u2018-\u201b]/g, "'");
}

/** A text as the product writes it, and with the curly marks that people and earlier versions write; each once. */
export function quoteSpellings(text: string): readonly string[] {
  const curly = text
    .replace(/(^|[\s(])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/'/g, '\u2019');
  return [...new Set([text, curly])];
}

/**
 * The form texts are compared in: half-width (NFKC), lower case, Simplified, quotation marks straight, without emoji; line
 * breaks are spaces, runs of spaces are one.
 */
export function comparable(text: string): string {
  if (text.length > LONGEST_REMEMBERED) return compared(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = compared(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, made);
  return made;
}

/** The words of a workbook come again and again: departments, posts, headers. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

function compared(text: string): string {
  if (ORDINARY.test(text)) return toSimplified(text);
  const plain = straightQuotes(cleanText(text).normalize('NFKC')).toLowerCase();
  return toSimplified(plain).replace(EMOJI, '').replace(/\s+/g, ' ').trim();
}

/** `comparable` without any space: "姓 名" and "姓名" are the same key. */
export function comparableKey(text: string): string {
  const plain = comparable(text);
  return plain.includes(' ') ? plain.replace(/ /g, '') : plain;
}

/** "1. …\n2. …": how duties and their kind stand in a cell. */
export function numberedLines(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** Nothing but spaces, or nothing at all. */
export function isBlank(value: string | number | boolean): boolean {
  return String(value).trim() === '';
}

/** Excel's error values, as a cell gives them. */
export function isErrorText(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)$/i.test(
    text,
  );
}
