import { byLanguage, type Language } from '../../../base/language';
import type { CatalogueWhere, Places } from '../../lint/input/lintInput';
import type { CatalogueSource } from '../source';

/** The place of what has no language, beside those that are languages. */
export const FACTS = 'facts';

/** Places are language names here: they tell which column a problem belongs to, `cells` knows the row. */
export function languagePlaces({ facts, texts }: CatalogueSource): CatalogueWhere {
  const places = (ids: readonly string[], place: string): Places => new Map(ids.map((id) => [id, [place]]));
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  const ofLanguage = (language: Language) => ({
    departments: places(Object.keys(texts[language].departments), language),
    indicators: places(Object.keys(texts[language].indicators), language),
    roles: places(Object.keys(texts[language].roles), language),
  });
  return {
    departments: places(ids(facts.departments), FACTS),
    indicators: places(ids(facts.indicators), FACTS),
    roles: places(ids(facts.roles), FACTS),
    kpis: places(ids(facts.roles), FACTS),
    texts: byLanguage(ofLanguage),
  };
}

/** What people call the entries, by id. */
export function namesOf({ facts }: CatalogueSource, language: Language): ReadonlyMap<string, string> {
  return new Map(
    [...facts.departments, ...facts.indicators, ...facts.roles].map(({ id, name }) => [id, name[language]]),
  );
}

/** Params with the names of the entries whose ids they are. */
export function namedParams(
  params: object,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string | number>> {
  const named = (text: string): string =>
    text
      .split(' → ')
      .map((id) => names.get(id) ?? id)
      .join(' → ');
  return Object.fromEntries(
    Object.entries(params as Readonly<Record<string, string | number>>).map(([key, value]) => [
      key,
      typeof value === 'string' ? named(value) : value,
    ]),
  );
}
