import { markedEncoding } from '../ooxml/byteOrderMark';
import { COMMON_CHARACTERS } from './commonCharacters';

/** GB18030 holds GBK and GB2312. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface EncodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** False where another encoding gives a text that is about as plausible, so that a person should look. */
  readonly isCertain: boolean;
  /** Those that all of it can be read in, the one used among them; one where a mark, or UTF-8, leaves no doubt. */
  readonly possible: readonly TextEncoding[];
}

/** What systems of the mainland and of Taiwan write besides UTF-8. */
const WITHOUT_MARK = ['gb18030', 'big5'] as const;
/** Some decoders make characters of these of bytes that Big5 has none for. */
const UNASSIGNED = /[\u0080-\u009f\ue000-\uf8ff]/;
/** Two readings are told apart where so much more of one is frequent characters, and so many more characters. */
const CLEARLY_MORE = { share: 0.15, characters: 2 };

/**
 * A file's text, without its byte order mark. The encoding is the one its mark names; else UTF-8 where all of it is; else that of
 * GB18030 and Big5 in which more of its characters are frequent ones. Null where it is in none, or not in the one chosen.
 * @param chosen what a person said it is in
 */
export function readEncodedText(bytes: Uint8Array, chosen?: TextEncoding): EncodedText | null {
  const known = markedIn(bytes) ?? (decoded(bytes, 'utf-8') === null ? undefined : 'utf-8');
  if (known !== undefined && (chosen ?? known) === known) return inOne(bytes, known);
  const readings = WITHOUT_MARK.flatMap((encoding) => {
    const text = decoded(bytes, encoding);
    return text === null ? [] : [{ text, encoding, ...common(text) }];
  });
  const possible = [...(known === undefined ? [] : [known]), ...readings.map(({ encoding }) => encoding)];
  if (chosen !== undefined) {
    const text = decoded(bytes, chosen);
    return text === null
      ? null
      : { text, encoding: chosen, isCertain: true, possible: [...new Set([...possible, chosen])] };
  }
  const [best, other] = [...readings].sort((a, b) => b.share - a.share);
  if (best === undefined) return null;
  const isCertain = other === undefined || isClear(best, other);
  return { text: best.text, encoding: best.encoding, isCertain, possible };
}

/** A file's text, without its byte order mark, in the encoding the mark names, else in UTF-8. Null where it is in neither. */
export const markedText = (bytes: Uint8Array): string | null => decoded(bytes, markedIn(bytes) ?? 'utf-8');

const markedIn = (bytes: Uint8Array): TextEncoding | undefined =>
  TEXT_ENCODINGS.find((encoding) => encoding === markedEncoding(bytes));

function inOne(bytes: Uint8Array, encoding: TextEncoding): EncodedText | null {
  const text = decoded(bytes, encoding);
  return text === null ? null : { text, encoding, isCertain: true, possible: [encoding] };
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'big5' && UNASSIGNED.test(text) ? null : text;
  } catch {
    // It is written otherwise.
    return null;
  }
}

interface Common {
  readonly characters: number;
  /** 0–1 */
  readonly share: number;
}

/** How many of the characters that an encoding could have got wrong are frequent ones. */
function common(text: string): Common {
  const doubtful = [...text].filter((each) => each > '\u007f' && !/[\u3000-\u303f\uff00-\uffef]/.test(each));
  const characters = doubtful.filter((each) => COMMON_CHARACTERS.has(each)).length;
  return { characters, share: characters / Math.max(1, doubtful.length) };
}

function isClear(best: Common, other: Common): boolean {
  const { share, characters } = CLEARLY_MORE;
  return best.share - other.share >= share && best.characters - other.characters >= characters;
}
