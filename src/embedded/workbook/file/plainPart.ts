import { strToU8 } from 'fflate';

/**
 * The text of a part of plain UTF-8 with every character it has, line ends and mark included, so that a part of it can be
 * exchanged and the rest stay as it is; null where it is something else.
 * @param atMost only so many bytes from the beginning are read
 */
export const plainPart = (bytes: Uint8Array, atMost = bytes.length): string | null => {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes.subarray(0, atMost), { stream: atMost < bytes.length });
    return /^\ufeff?<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-?8["'])/i.test(text) ? null : text;
  } catch {
    return null;
  }
};

/** The part with `written` in the place of the text from `from` to `to` of `text`, its beginning. */
export const exchanged = (
  bytes: Uint8Array,
  text: string,
  { from, to, written }: { readonly from: number; readonly to: number; readonly written: string },
): Uint8Array => {
  const start = strToU8(text.slice(0, from) + written);
  const rest = bytes.subarray(strToU8(text.slice(0, to)).length);
  const made = new Uint8Array(start.length + rest.length);
  made.set(start);
  made.set(rest, start.length);
  return made;
};
