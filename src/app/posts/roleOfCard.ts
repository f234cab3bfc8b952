import type { Catalogue, Role } from '../../catalogue/catalogue';
import type { CardRecord } from '../../registry/cardRecord';
import { probationRoleOf } from '../../scorecard/probation/probationRole';
import { NO_ROLE, projectRoleOf } from '../../scorecard/projects/projectRole';

/**
 * The role with the lines that a card has; of an ordinary card the role as it is, else without the card's weights and texts.
 * Undefined: the catalogue has no such role.
 * @param goalName what the nth goal of a probation card is called
 */
export function roleOfCard(
  { roleId, kind, grid }: CardRecord,
  { roles, indicators }: Catalogue,
  goalName: (no: number) => string,
): Role | undefined {
  const role = roles.get(roleId) ?? (kind === 'project' ? NO_ROLE : undefined);
  if (role === undefined || kind === undefined) return role;
  const ids = (grid?.indicators ?? []).map(({ id }) => id);
  if (kind === 'project') return projectRoleOf(role, ids, (id) => indicators.get(id));
  return probationRoleOf(role, ids, goalName);
}
