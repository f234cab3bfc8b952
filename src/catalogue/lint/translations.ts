import type { WrittenLanguage } from '../../base/language';
import type { CatalogueTexts } from '../types';
import type { CatalogueSubject, Problems } from './input/problem';
import { factsPlace, KINDS, languagesOf, textPlace, type LintInput } from './input/lintInput';

/** Entries without texts in a language the catalogue has, and lists whose n-th lines cannot be each other's translation. */
export function* checkTranslations(input: LintInput): Problems {
  const languages = languagesOf(input.texts);
  for (const [kind, part] of KINDS) {
    for (const { id } of input.facts[part]) {
      const subject: CatalogueSubject = { kind, id };
      for (const { language, texts } of languages) {
        const lists = listsOf(texts, subject);
        if (lists === null) {
          yield {
            code: 'textMissing',
            file: factsPlace(input.where, subject),
            subject,
            path: '',
            params: { language },
          };
        }
        yield* emptyLists(input, subject, language, lists ?? {});
      }
      yield* unequalLists(input, subject, languages);
    }
  }
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists of an entry's texts, {} where it has none; null when the entry has no texts at all. */
function listsOf(texts: CatalogueTexts, { kind, id }: CatalogueSubject): Lists | null {
  switch (kind) {
    case 'department': {
      const found = texts.departments[id];
      return found === undefined ? null : { functions: found.functions };
    }
    case 'indicator':
      return texts.indicators[id] === undefined ? null : {};
    case 'role': {
      const found = texts.roles[id];
      if (found === undefined) return null;
      return { duties: found.duties, qualifications: found.qualifications, deliverables: found.deliverables };
    }
  }
}

function* emptyLists(input: LintInput, subject: CatalogueSubject, language: WrittenLanguage, lists: Lists): Problems {
  for (const [path, list] of Object.entries(lists)) {
    // Too few duties are counted, with their limits, by checkDuties.
    if (list.length > 0 || path === 'duties') continue;
    yield { code: 'listEmpty', file: textPlace(input.where, language, subject), subject, path, params: { language } };
  }
}

function* unequalLists(
  input: LintInput,
  subject: CatalogueSubject,
  languages: ReturnType<typeof languagesOf>,
): Problems {
  const [first, ...others] = languages;
  const reference = first && listsOf(first.texts, subject);
  if (!first || !reference) return;
  for (const { language, texts } of others) {
    for (const [path, list] of Object.entries(listsOf(texts, subject) ?? {})) {
      const expected = reference[path]?.length ?? 0;
      if (list.length === expected) continue;
      yield {
        code: 'listLengthsDiffer',
        file: textPlace(input.where, language, subject),
        subject,
        path,
        params: { language, length: list.length, other: first.language, otherLength: expected },
      };
    }
  }
}
