import { Converter } from 'opencc-js/t2cn';

const HAN = /[\u3400-\u9fff]/;

let convert: ((text: string) => string) | null = null;
const traditional = new Map<string, boolean>();

/**
 * Traditional Chinese as Simplified ("鑽展專員", "鉆展專員" → "钻展专员"), phrase by phrase where one character has several
 * readings. Text without Chinese comes back as it is. For comparing only: what people typed is never rewritten.
 */
export function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  const converter = (convert ??= Converter({ from: 't', to: 'cn' }));
  for (const letter of text) if (isTraditional(letter, converter)) return converter(text);
  return text;
}

/** Nearly every text is Simplified already; asking letter by letter is much cheaper than converting. */
function isTraditional(letter: string, converter: (text: string) => string): boolean {
  const known = traditional.get(letter);
  if (known !== undefined) return known;
  const changes = converter(letter) !== letter;
  traditional.set(letter, changes);
  return changes;
}
