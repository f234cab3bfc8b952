import { byLanguage, type Language } from '../../base/language';

/** One text record in each language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Texts by id, turned into one record a language. */
export function splitLanguages<T>(
  texts: Readonly<Record<string, ByLanguage<T>>>,
): ByLanguage<Readonly<Record<string, T>>> {
  const one = (language: Language) =>
    Object.fromEntries(Object.entries(texts).map(([id, both]) => [id, both[language]] as const));
  return byLanguage(one);
}
