import type { Multilingual } from '../../base/language';
import { sameData } from './sameData';
import type { CatalogueSource } from './source';

/** An entry and what it is called. */
interface EntryName {
  readonly id: string;
  readonly name: Multilingual;
}

/**
 * What entries were called before: rows of the sheets that still use such a name go on meaning the entry, however often
 * the sheets are used.
 */
export type EarlierNames = Readonly<Record<'departments' | 'indicators' | 'roles', readonly EntryName[]>>;

/** A company's catalogue as far as it has names. */
type NamedCompany = Readonly<Record<keyof EarlierNames, readonly { readonly facts: EntryName }[]>> & {
  readonly earlier: EarlierNames;
};

export const NO_EARLIER_NAMES: EarlierNames = { departments: [], indicators: [], roles: [] };

/** All names entries ever had: the bundled ones, and those the company gave them. */
export function earlierNames({ facts }: Pick<CatalogueSource, 'facts'>, company: NamedCompany | null): EarlierNames {
  return eachPart((part) => [...facts[part].map(nameOf), ...(company?.earlier[part] ?? [])]);
}

/** Names of the company's catalogue so far that `source` no longer uses. */
export function outdatedNames({ facts }: Pick<CatalogueSource, 'facts'>, previous: NamedCompany | null): EarlierNames {
  if (previous === null) return NO_EARLIER_NAMES;
  return eachPart((part) => {
    const now = facts[part].map(nameOf);
    const before = [...previous.earlier[part], ...previous[part].map((entry) => nameOf(entry.facts))];
    return before.filter(
      (entry, index) =>
        !now.some((each) => sameData(each, entry)) && before.findLastIndex((each) => sameData(each, entry)) === index,
    );
  });
}

function nameOf({ id, name }: EntryName): EntryName {
  return { id, name };
}

function eachPart(names: (part: keyof EarlierNames) => readonly EntryName[]): EarlierNames {
  return { departments: names('departments'), indicators: names('indicators'), roles: names('roles') };
}
