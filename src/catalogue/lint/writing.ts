import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../../base/language';
import type { CatalogueSubject, Problems } from './input/problem';
import { factsPlace, KINDS, languagesOf, textPlace, type LintInput } from './input/lintInput';

const HAN = /\p{Script=Han}/u;
/** A product's own name may stand in brackets after its English one: "Business Advisor (生意参谋)". */
const BRACKETED_NAME = /[(（][^()（），。；：！？]*[)）]/gu;
/** "ERP", "CRM" are read in both languages. */
const ACRONYM = /^[A-Z0-9/ +-]{1,12}$/;

/** How texts are written: neither empty nor padded with blanks, and in their own language. */
export function* checkWriting(input: LintInput): Problems {
  const { facts, texts, where } = input;
  for (const [kind, part] of KINDS) {
    for (const entry of facts[part]) {
      const subject = { kind, id: entry.id };
      const file = factsPlace(where, subject);
      // The ids in a role's indicator list are looked up, not read.
      const own = 'indicators' in entry ? { ...entry, indicators: [] } : entry;
      for (const value of stringsIn(own)) yield* checkBlanks(value, { file, subject });
      for (const language of WRITTEN_LANGUAGES) {
        const value = { path: `name.${language}`, text: entry.name[language] };
        yield* checkLanguage(value, language, { file, subject });
      }
    }
    for (const { language, texts: found } of languagesOf(texts)) {
      for (const [id, entry] of Object.entries(found[part])) {
        const subject = { kind, id };
        const at = { file: textPlace(where, language, subject), subject };
        for (const value of stringsIn(entry)) {
          yield* checkBlanks(value, at);
          yield* checkLanguage(value, language, at);
        }
      }
    }
  }
}

/** What a language is written in. */
const SCRIPTS: Readonly<Record<WrittenLanguage, 'han' | 'latin'>> = { 'zh-CN': 'han', 'en-US': 'latin' };

interface Written {
  readonly path: string;
  readonly text: string;
}

type At = { readonly file: string; readonly subject: CatalogueSubject };

function* checkBlanks({ path, text }: Written, at: At): Problems {
  if (text.trim() === '') yield { code: 'textEmpty', ...at, path, params: {} };
  else if (text.trim() !== text) yield { code: 'textPadded', ...at, path, params: { text } };
}

function* checkLanguage({ path, text }: Written, language: WrittenLanguage, at: At): Problems {
  if (text.trim() === '') return;
  if (SCRIPTS[language] === 'latin' && HAN.test(text.replace(BRACKETED_NAME, ''))) {
    yield { code: 'chineseInEnglish', ...at, path, params: { text } };
  }
  if (SCRIPTS[language] === 'han' && !HAN.test(text) && !ACRONYM.test(text)) {
    yield { code: 'chineseMissing', ...at, path, params: { text } };
  }
}

/** Every string of an entry, with the path to it. */
function* stringsIn(value: unknown, path = ''): Generator<Written> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, path === '' ? key : `${path}.${key}`);
  }
}
