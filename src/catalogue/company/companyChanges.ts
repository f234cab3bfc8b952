import type { Language } from '../../base/language';
import type { PARTS } from './companyCatalogue';
import { type CompanyCatalogue } from './companyCatalogue';
import type { CatalogueSource } from './source';

/** Names of what a company added to the bundled catalogue, changed in it and removed from it. */
export type CompanyChanges = Readonly<Record<(typeof PARTS)[number], EntryChanges>>;

interface EntryChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** For telling people what "use this catalogue" did. */
export function companyChanges(
  bundled: CatalogueSource,
  company: CompanyCatalogue,
  language: Language,
): CompanyChanges {
  const changes = (part: (typeof PARTS)[number]): EntryChanges => {
    const before = new Map(bundled.facts[part].map(({ id, name }) => [id, name[language]]));
    const now = company[part].map(({ facts }) => facts);
    const names = (known: boolean) =>
      now.filter(({ id }) => before.has(id) === known).map(({ name }) => name[language]);
    return {
      added: names(false),
      changed: names(true),
      removed: company.removed[part].flatMap((id) => before.get(id) ?? []),
    };
  };
  return { departments: changes('departments'), indicators: changes('indicators'), roles: changes('roles') };
}
