import type { CatalogueFacts } from '../../catalogue/types';
import type { ScoringRule } from '../../scoring/scoringRule';
import { readBlocks } from '../blocks/readItems';
import { weighedLines } from '../blocks/weighedLines';
import type { Settings } from '../settings/settings';

/** An indicator on a role's card with what applies to the role. */
export interface TrialIndicator {
  readonly id: string;
  /** Percent points. */
  readonly weight: number;
  readonly target: number | null;
  readonly rule: ScoringRule;
}

/** The scheme that is tried: the indicators of each role, and the settings. */
export interface TrialScheme {
  readonly roles: ReadonlyMap<string, readonly TrialIndicator[]>;
  readonly settings: Settings;
}

export function trialScheme({ indicators, roles }: CatalogueFacts, settings: Settings): TrialScheme {
  const library = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const linesOf = (role: CatalogueFacts['roles'][number]): readonly TrialIndicator[] =>
    role.indicators.flatMap(({ indicator: id, weight, target, rule }) => {
      const own = library.get(id);
      if (own === undefined) return [];
      return [{ id, weight, target: target === undefined ? own.target : target, rule: rule ?? own.rule }];
    });
  const blocks = readBlocks(settings.blocks, indicators);
  const cardLines = (role: CatalogueFacts['roles'][number]): readonly TrialIndicator[] => {
    const own = linesOf(role);
    const known = own.flatMap(({ id, weight }) => {
      const indicator = library.get(id);
      return indicator === undefined ? [] : [{ id, weight, dimension: indicator.dimension }];
    });
    const weighed = blocks.ok ? weighedLines(known, blocks.value) : null;
    if (weighed === null) return own;
    return weighed.flatMap(({ id, weight }) => {
      const line = own.find((each) => each.id === id) ?? library.get(id);
      return line === undefined ? [] : [{ id, weight, target: line.target, rule: line.rule }];
    });
  };
  return { roles: new Map(roles.map((role) => [role.id, cardLines(role)])), settings };
}
