import type { Catalogue, Role } from '../../catalogue/catalogue';
import { weighedLines, type CardBlocks } from './weighedLines';

/** The catalogue with the indicators that cards have, blocks included; the same one where no block is on the cards. */
export function withBlocks(catalogue: Catalogue, blocks: CardBlocks): Catalogue {
  if (blocks.shares.kpi === 1) return catalogue;
  const roles = [...catalogue.roles].map(([id, role]) => [id, roleWithBlocks(role, blocks, catalogue)] as const);
  return { ...catalogue, roles: new Map(roles) };
}

function roleWithBlocks(role: Role, blocks: CardBlocks, { indicators }: Catalogue): Role {
  const own = role.indicators.map(({ indicator: { id, dimension }, weight }) => ({ id, dimension, weight }));
  const lines = weighedLines(own, blocks);
  if (lines === null) return role;
  return {
    ...role,
    indicators: lines.flatMap(({ id, weight, block }) => {
      const assessed = role.indicators.find(({ indicator }) => indicator.id === id);
      if (assessed !== undefined) return [{ ...assessed, weight }];
      const indicator = indicators.get(id);
      if (indicator === undefined || block === null) return [];
      const { target, rule } = indicator;
      return [{ indicator: { ...indicator, dimension: block }, weight, target, rule }];
    }),
  };
}
