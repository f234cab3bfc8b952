import { Converter } from 'opencc-js/cn2t';
import { SENTENCES } from './sentences';
import { CATALOGUE_WORDS, INTERFACE_WORDS, LETTERS, WORDS } from './words';

/** Whose words a text uses: "行" is a row in what the product says, and never one in the catalogue. */
export type Scope = 'interface' | 'catalogue';

/** Where a value stands in a template; conversion leaves it alone. */
export const VALUE = '\uE000';
/** Words already in their final form, kept out of the conversion by characters. */
const FIRST_KEPT = 0xe100;

const byCharacter = Converter({ from: 'cn', to: 'tw' });

/** Longest words first, so that "工作表" goes before "工作". */
function sorted(words: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(words).sort(([one], [other]) => other.length - one.length);
}

const LISTS: Readonly<Record<Scope, readonly (readonly [string, string])[]>> = {
  interface: sorted({ ...WORDS, ...INTERFACE_WORDS }),
  catalogue: sorted({ ...WORDS, ...CATALOGUE_WORDS }),
};

/** Sentences of `SENTENCES` that were asked for since the start; the others are out of date. */
const used = new Set<string>();

export function unusedSentences(): readonly string[] {
  return Object.keys(SENTENCES).filter((sentence) => !used.has(sentence));
}

/** Simplified Chinese as Taiwan writes it: whole sentences first, then the word list, then character by character. */
export function convertText(text: string, scope: Scope): string {
  const written = text.replaceAll(VALUE, '{}');
  const sentence = SENTENCES[written];
  if (sentence !== undefined) {
    used.add(written);
    return sentence.replaceAll('{}', VALUE);
  }
  const kept: string[] = [];
  let rest = text;
  for (const [simplified, traditional] of LISTS[scope]) {
    rest = rest.replaceAll(simplified, () => String.fromCharCode(FIRST_KEPT + kept.push(traditional) - 1));
  }
  const converted = byCharacter(rest).replace(/./gu, (letter) => LETTERS[letter] ?? letter);
  return converted.replace(/[\uE100-\uF8FF]/g, (mark) => kept[mark.charCodeAt(0) - FIRST_KEPT] ?? mark);
}
