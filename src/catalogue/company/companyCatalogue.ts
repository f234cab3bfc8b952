import { byLanguage, type Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import type {
  CatalogueFacts,
  CatalogueTexts,
  DepartmentFacts,
  DepartmentTexts,
  IndicatorFacts,
  IndicatorTexts,
  RoleFacts,
  RoleTexts,
} from '../types';
import type { RememberedMatch } from '../match/corrections';
import type { ByLanguage } from './splitLanguages';
import { outdatedNames, type EarlierNames } from './earlierNames';
import { sameData } from './sameData';
import type { CatalogueSource } from './source';

/**
 * What a company's catalogue has that the bundled one has not, or has otherwise: entries stand in whole for the bundled
 * ones with the same id, the others stay the bundled ones.
 */
export interface CompanyCatalogue {
  readonly version: 1;
  readonly departments: readonly Override<DepartmentFacts, DepartmentTexts>[];
  readonly indicators: readonly Override<IndicatorFacts, IndicatorTexts>[];
  readonly roles: readonly Override<RoleFacts, RoleTexts>[];
  /** Ids the company does not use; its own earlier ones are kept so that they are not given again. */
  readonly removed: {
    readonly departments: readonly string[];
    readonly indicators: readonly string[];
    readonly roles: readonly string[];
  };
  /** What entries were called before. */
  readonly earlier: EarlierNames;
  /** What the company's position titles mean; those decided in a workbook go before them. */
  readonly titles: readonly RememberedMatch[];
}

interface Override<F, T> {
  readonly facts: F;
  readonly texts: ByLanguage<T>;
}

export const PARTS = ['departments', 'indicators', 'roles'] as const;
type Part = (typeof PARTS)[number];

/** What `source` and `titles` add to the bundled catalogue. `previous` is the company's catalogue so far. */
export function companyDifference(
  bundled: CatalogueSource,
  source: CatalogueSource,
  previous: CompanyCatalogue | null,
  titles: readonly RememberedMatch[] = [],
): CompanyCatalogue {
  return {
    version: 1,
    departments: overrides(bundled, source, 'departments'),
    indicators: overrides(bundled, source, 'indicators'),
    roles: overrides(bundled, source, 'roles'),
    removed: {
      departments: removedIds(bundled, source, previous, 'departments'),
      indicators: removedIds(bundled, source, previous, 'indicators'),
      roles: removedIds(bundled, source, previous, 'roles'),
    },
    earlier: outdatedNames(source, previous),
    titles,
  };
}

/** The company has changed nothing: there is nothing to remember. */
export function isEmpty(company: CompanyCatalogue): boolean {
  const unchanged = PARTS.every((part) => company[part].length === 0 && company.removed[part].length === 0);
  return unchanged && company.titles.length === 0;
}

/** Every id that was ever the company's and is no longer in use. */
export function retiredIds(company: CompanyCatalogue | null): readonly string[] {
  return company === null ? [] : PARTS.flatMap((part) => company.removed[part]);
}

/**
 * The company's catalogue over the bundled one. Refused when an entry names one that is not there, which happens only
 * when the bundled catalogue has changed since: the ids that are missing are the error.
 */
export function mergeCompany(
  bundled: CatalogueSource,
  company: CompanyCatalogue | null,
): Result<CatalogueSource, readonly string[]> {
  const facts = mergeCompanyFacts(bundled.facts, company);
  if (!facts.ok) return facts;
  const texts = (language: Language): CatalogueTexts => mergeCompanyTexts(bundled.texts[language], company, language);
  return ok({ facts: facts.value, texts: byLanguage(texts) });
}

/** The facts alone; the texts of one language may be merged without loading the others. */
export function mergeCompanyFacts(
  bundled: CatalogueFacts,
  company: CompanyCatalogue | null,
): Result<CatalogueFacts, readonly string[]> {
  if (company === null) return ok(bundled);
  const facts = {
    departments: mergeFacts(bundled.departments, company.departments, company.removed.departments),
    indicators: mergeFacts(bundled.indicators, company.indicators, company.removed.indicators),
    roles: mergeFacts(bundled.roles, company.roles, company.removed.roles),
  };
  const missing = missingReferences(facts);
  return missing.length > 0 ? err(missing) : ok(facts);
}

/** The texts of one language. */
export function mergeCompanyTexts(
  bundled: CatalogueTexts,
  company: CompanyCatalogue | null,
  language: Language,
): CatalogueTexts {
  if (company === null) return bundled;
  return {
    departments: mergeTexts(bundled, company, 'departments', language),
    indicators: mergeTexts(bundled, company, 'indicators', language),
    roles: mergeTexts(bundled, company, 'roles', language),
  };
}

type Entry<P extends Part> = CatalogueSource['facts'][P][number];
type Text<P extends Part> = CatalogueTexts[P][string];

function overrides<P extends Part>(
  bundled: CatalogueSource,
  source: CatalogueSource,
  part: P,
): readonly Override<Entry<P>, Text<P>>[] {
  const before = new Map<string, unknown>(bundled.facts[part].map((entry) => [entry.id, entry]));
  return source.facts[part].flatMap((facts) => {
    const { id } = facts;
    const texts = byLanguage((language) => source.texts[language][part][id]) as ByLanguage<Text<P>>;
    const known = byLanguage((language) => bundled.texts[language][part][id]);
    return sameData(before.get(id), facts) && sameData(known, texts) ? [] : [{ facts: facts as Entry<P>, texts }];
  });
}

function removedIds(
  bundled: CatalogueSource,
  source: CatalogueSource,
  previous: CompanyCatalogue | null,
  part: Part,
): readonly string[] {
  const there = new Set(source.facts[part].map(({ id }) => id));
  const ever = [
    ...bundled.facts[part].map(({ id }) => id),
    ...(previous?.[part] ?? []).map(({ facts }) => facts.id),
    ...(previous?.removed[part] ?? []),
  ];
  return [...new Set(ever)].filter((id) => !there.has(id));
}

/** Bundled entries in their order, then the company's own. */
function mergeFacts<F extends { readonly id: string }>(
  bundled: readonly F[],
  changed: readonly { readonly facts: F }[],
  removed: readonly string[],
): readonly F[] {
  const byId = new Map(changed.map(({ facts }) => [facts.id, facts]));
  const known = new Set(bundled.map(({ id }) => id));
  const gone = new Set(removed);
  return [
    ...bundled.filter(({ id }) => !gone.has(id)).map((entry) => byId.get(entry.id) ?? entry),
    ...changed.map(({ facts }) => facts).filter(({ id }) => !known.has(id)),
  ];
}

function mergeTexts<P extends Part>(
  bundled: CatalogueTexts,
  company: CompanyCatalogue,
  part: P,
  language: Language,
): CatalogueTexts[P] {
  const gone = new Set(company.removed[part]);
  return Object.fromEntries([
    ...Object.entries(bundled[part]).filter(([id]) => !gone.has(id)),
    ...company[part].map(({ facts, texts }) => [facts.id, texts[language]]),
  ]) as CatalogueTexts[P];
}

function missingReferences({ departments, indicators, roles }: CatalogueFacts): readonly string[] {
  const library = new Set(indicators.map(({ id }) => id));
  const places = new Set(departments.map(({ id }) => id));
  return roles.flatMap((role) => [
    ...(places.has(role.department) ? [] : [role.department]),
    ...role.indicators.flatMap(({ indicator }) => (library.has(indicator) ? [] : [indicator])),
  ]);
}
