import type { Language } from '../base/language';
import type { ScoringRule } from '../scoring/scoringRule';
import { IndicatorLibrary } from './ownGoals';
import type {
  CatalogueFacts,
  CatalogueTexts,
  DepartmentFacts,
  DepartmentTexts,
  IndicatorFacts,
  IndicatorTexts,
  RoleFacts,
  RoleTexts,
} from './types';

/** An indicator of the library with its texts in the catalogue's language. */
type Indicator = IndicatorFacts & IndicatorTexts;

/** A department with its texts in the catalogue's language. */
type Department = DepartmentFacts & DepartmentTexts;

/** An indicator as it stands on a role's card: weight, and the target and rule that apply to this role. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  /** Percent points. */
  readonly weight: number;
  readonly target: number | null;
  readonly rule: ScoringRule;
}

/** A role with its texts in the catalogue's language and its indicators resolved. */
export type Role = Omit<RoleFacts, 'indicators'> & RoleTexts & { readonly indicators: readonly AssessedIndicator[] };

/** The catalogue in one language. */
export interface Catalogue {
  readonly language: Language;
  readonly departments: ReadonlyMap<string, Department>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly roles: ReadonlyMap<string, Role>;
}

/**
 * Joins facts and texts. Both must have passed lint: a missing text or indicator is a bug of the data, not of the caller.
 * @throws Error naming the id whose text or indicator is missing.
 */
export function createCatalogue(facts: CatalogueFacts, texts: CatalogueTexts, language: Language): Catalogue {
  const departments = new Map(
    facts.departments.map((department) => [
      department.id,
      { ...department, ...need(texts.departments, department.id) },
    ]),
  );
  const indicators = new IndicatorLibrary(
    facts.indicators.map((indicator) => [indicator.id, { ...indicator, ...need(texts.indicators, indicator.id) }]),
  );
  const roles = new Map(
    facts.roles.map((role) => [
      role.id,
      {
        ...role,
        ...need(texts.roles, role.id),
        indicators: role.indicators.map(({ indicator: id, weight, target, rule }) => {
          const indicator = indicators.get(id);
          if (!indicator) throw new Error(`catalogue: role ${role.id} names unknown indicator ${id}`);
          return {
            indicator,
            weight,
            target: target === undefined ? indicator.target : target,
            rule: rule ?? indicator.rule,
          };
        }),
      },
    ]),
  );
  return { language, departments, indicators, roles };
}

/** How an indicator scores on the cards of a role: by the role's own rule, where the role still has the indicator, else by the library's. */
export function ruleOf({ roles }: Catalogue, roleId: string, indicator: Indicator): ScoringRule {
  return roles.get(roleId)?.indicators.find((each) => each.indicator.id === indicator.id)?.rule ?? indicator.rule;
}

function need<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const found = texts[id];
  if (!found) throw new Error(`catalogue: no texts for ${id}`);
  return found;
}
