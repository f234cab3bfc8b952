import { Converter } from 'opencc-js/t2cn';

const HAN = /[\u3400-\u9fff]/;

let convert: ((text: string) => string) | null = null;

/**
 * Traditional Chinese as Simplified ("鑽展專員", "鉆展專員" → "钻展专员"), phrase by phrase where one character has several
 * readings. Text without Chinese comes back as it is. For comparing only: what people typed is never rewritten.
 */
export function toSimplified(text: string): string {
  if (!HAN.test(text)) return text;
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}
