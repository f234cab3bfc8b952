import { cleanText } from '../../../base/plainText';
import { err, ok, type Result } from '../../../base/result';

/**
 * Lists in one cell: "张三、李四; 王五". A part in quotation marks is taken literally: "发货、打包人员" is one title. A
 * straight quotation mark inside is doubled, as in a CSV file.
 */
const SPECIAL = [...'、；;，,\n@＠?？*＊+＋"“”「」'];
/** Literal characters are kept apart from marks as characters of Unicode's private area. */
const PRIVATE = 0xe000;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」' };

/** Splits a cell's list. The parts still have their literal characters hidden; `literal` brings them back. */
export function splitList(text: string): Result<readonly string[], 'quoteOpen'> {
  const hidden = hideQuoted(cleanText(text));
  if (hidden === null) return err('quoteOpen');
  return ok(
    hidden
      .split(/[、；;，,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

/** A part as it was typed, without its quotation marks. */
export function literal(part: string): string {
  return [...part]
    .map((character) => SPECIAL[(character.codePointAt(0) ?? 0) - PRIVATE] ?? character)
    .join('')
    .trim();
}

/** A title as `splitList` and `literal` give it back. */
export function quoted(title: string): string {
  return SPECIAL.some((character) => title.includes(character)) ? `"${title.replace(/"/g, '""')}"` : title;
}

/** Null when a quotation mark stays open. */
function hideQuoted(text: string): string | null {
  let result = '';
  let closing: string | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (closing === null) {
      closing = CLOSING[character] ?? null;
      if (closing === null) result += character;
    } else if (character === closing) {
      if (closing === '"' && text[index + 1] === '"') {
        result += hide('"');
        index += 1;
      } else closing = null;
    } else result += hide(character);
  }
  return closing === null ? result : null;
}

function hide(character: string): string {
  const index = SPECIAL.indexOf(character);
  return index < 0 ? character : String.fromCodePoint(PRIVATE + index);
}

/** One line each: "1. …" before a line is a list number of the writer and not part of the text. */
export function splitLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\(\d{1,2}\)|（\d{1,2}）|\d{1,2}\s*[.、．)）](?!\d))\s*/, '').trim())
    .filter((line) => line !== '');
}
