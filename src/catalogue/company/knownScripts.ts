import { byLanguage, type Multilingual } from '../../base/language';
import type { PARTS } from './companyCatalogue';
import type { CatalogueSource } from './source';

type Part = (typeof PARTS)[number];

/**
 * A company's sheets have one Chinese column, in the script of the language they were written in. A text that the
 * catalogue in use has in either script keeps both; what the company wrote itself stands for both as it is.
 */
export function withKnownScripts(read: CatalogueSource, base: CatalogueSource): CatalogueSource {
  const names = (part: Part): ReadonlyMap<string, Multilingual> =>
    new Map(base.facts[part].map(({ id, name }) => [id, name]));
  const named = <F extends { readonly id: string; readonly name: Multilingual }>(entries: readonly F[], part: Part) => {
    const known = names(part);
    return entries.map((entry) => ({ ...entry, name: knownName(entry.name, known.get(entry.id)) }));
  };
  const scripts = scriptsByEntry(base);
  const texts = byLanguage((language) => {
    const part = <T>(name: Part, entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
      if (language === 'en-US') return entries;
      return Object.fromEntries(
        Object.entries(entries).map(([id, entry]) => {
          const known = scripts.get(`${name} ${id}`);
          return [
            id,
            known === undefined ? entry : (replaced(entry, (text) => known.get(text)?.[language] ?? text) as T),
          ];
        }),
      );
    };
    const { departments, indicators, roles } = read.texts[language];
    return {
      departments: part('departments', departments),
      indicators: part('indicators', indicators),
      roles: part('roles', roles),
    };
  });
  const { departments, indicators, roles } = read.facts;
  return {
    facts: {
      departments: named(departments, 'departments'),
      indicators: named(indicators, 'indicators'),
      roles: named(roles, 'roles'),
    },
    texts,
  };
}

interface Scripts {
  readonly 'zh-CN': string;
  readonly 'zh-TW': string;
}

function knownName(name: Multilingual, known: Multilingual | undefined): Multilingual {
  if (known === undefined || (name['zh-CN'] !== known['zh-CN'] && name['zh-CN'] !== known['zh-TW'])) return name;
  return { ...name, 'zh-CN': known['zh-CN'], 'zh-TW': known['zh-TW'] };
}

/** The texts of each entry in both scripts, by the text in either; "roles R06" names the entry. */
function scriptsByEntry({ texts }: CatalogueSource): ReadonlyMap<string, ReadonlyMap<string, Scripts>> {
  const found = new Map<string, ReadonlyMap<string, Scripts>>();
  for (const part of ['departments', 'indicators', 'roles'] as const) {
    for (const [id, entry] of Object.entries(texts['zh-CN'][part])) {
      const simplified = stringsOf(entry);
      const traditional = stringsOf(texts['zh-TW'][part][id]);
      const pairs = simplified.map((text, index) => ({ 'zh-CN': text, 'zh-TW': traditional[index] ?? text }));
      found.set(
        `${part} ${id}`,
        new Map([
          ...pairs.map((pair) => [pair['zh-TW'], pair] as const),
          ...pairs.map((pair) => [pair['zh-CN'], pair] as const),
        ]),
      );
    }
  }
  return found;
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function replaced(value: unknown, by: (text: string) => string): unknown {
  if (typeof value === 'string') return by(value);
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, by)]));
}
