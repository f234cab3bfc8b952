import { buildAliasIndex, type AliasIndex, type MatchableRole } from './aliasIndex';
import { EnglishIndex } from './englishIndex';
import { DepartmentIndex, type MatchableDepartment } from './departmentIndex';
import { NeighbourIndex } from './neighbourIndex';
import { SpellingIndex } from '../words/spelling';
import { BARE_TITLES } from '../words/titleWords';

/** The part of the catalogue that titles are matched against. */
export interface MatchableCatalogue {
  readonly departments: readonly MatchableDepartment[];
  readonly roles: readonly MatchableRole[];
}

/** The catalogue's titles, indexed for every way a title is looked for. */
export interface Titles {
  readonly index: AliasIndex;
  readonly departments: DepartmentIndex;
  readonly spelling: SpellingIndex;
  /** Looked up only where the rules are not sure, so made when first asked for. */
  neighbours(): NeighbourIndex;
  /** Looked up only for English titles that the catalogue does not have, so made when first asked for. */
  english(): EnglishIndex;
  /** Ranks alone: "主管", "专员". */
  readonly bare: ReadonlySet<string>;
  /** The catalogue's department for e-commerce as a whole. */
  readonly tradeDepartment: string | null;
  /** Departments whose operators have another post than the operators of a shop. */
  readonly operating: ReadonlySet<string>;
}

const indexed = new WeakMap<MatchableCatalogue, Titles>();

/** Indexes the titles once for each catalogue, however many matchers are made of it. */
export function indexTitles(catalogue: MatchableCatalogue): Titles {
  const titles = indexed.get(catalogue) ?? makeTitles(catalogue);
  indexed.set(catalogue, titles);
  return titles;
}

function makeTitles(catalogue: MatchableCatalogue): Titles {
  const index = buildAliasIndex(catalogue.roles);
  const departments = new DepartmentIndex(catalogue.departments);
  let neighbours: NeighbourIndex | null = null;
  let english: EnglishIndex | null = null;
  return {
    index,
    departments,
    spelling: new SpellingIndex(index.keys),
    english: () => (english ??= new EnglishIndex(index.byEnglish)),
    neighbours: () => (neighbours ??= new NeighbourIndex(index.byKey)),
    bare: new Set(BARE_TITLES),
    tradeDepartment: departments.trade,
    operating: operatingDepartments(catalogue.roles, index),
  };
}

function operatingDepartments(roles: readonly MatchableRole[], index: AliasIndex): ReadonlySet<string> {
  const shop = new Set(index.byKey.get('运营专员')?.map((entry) => entry.department));
  const operators = roles.filter((role) => /运营$/.test(role.name['zh-CN']) && !shop.has(role.department));
  return new Set(operators.map((role) => role.department));
}
