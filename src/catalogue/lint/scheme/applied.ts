import type { IndicatorFacts } from '../../types';
import type { CatalogueSubject } from '../input/problem';
import { factsPlace, firstPlace, roleSubject, type LintInput } from '../input/lintInput';

/** An indicator with the target and the rule that apply, and where these are stated. */
export interface Applied {
  readonly indicator: IndicatorFacts;
  readonly file: string;
  readonly subject: CatalogueSubject;
  /** Of the path, up to the value that holds target and rule. */
  readonly prefix: string;
}

/** The indicators of the library, and those a role gives a target or a rule of its own. */
export function* appliedIndicators({ facts, where }: LintInput): Generator<Applied> {
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  for (const indicator of facts.indicators) {
    const subject = { kind: 'indicator', id: indicator.id } as const;
    yield { indicator, file: factsPlace(where, subject), subject, prefix: '' };
  }
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const file = firstPlace(where.kpis, role.id) || factsPlace(where, subject);
    for (const [index, { indicator: id, target, rule }] of role.indicators.entries()) {
      const indicator = library.get(id);
      if (indicator === undefined || (target === undefined && rule === undefined)) continue;
      const own = { target: target === undefined ? indicator.target : target, rule: rule ?? indicator.rule };
      yield { indicator: { ...indicator, ...own }, file, subject, prefix: `indicators[${index}].` };
    }
  }
}
