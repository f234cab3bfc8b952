import { sureRole } from '../../../app/list/inspect';
import { isToldByList, positionKey } from '../../../app/list/positions';
import { roleOfGroup, undecided, type PositionGroup, type RoleChoices } from '../../../addin/positionGroups';
import type { RoleOf } from '../../../addin/useCases';
import { comparableKey } from '../../../base/plainText';
import type { MatchOutcome } from '../../../catalogue/match/roleMatch';
import type { RememberedMatch } from '../../../catalogue/match/corrections';
import type { MatchFilter } from '../../../i18n/pane/frame/vocabulary';

export function groupsShown(groups: readonly PositionGroup[], filter: MatchFilter): readonly PositionGroup[] {
  return filter === 'all' ? groups : groups.filter((group) => group.match.outcome === filter);
}

/** What each filter shows; of those that are asked about only what is still open, though what was decided stays in sight. */
export function countByOutcome(
  groups: readonly PositionGroup[],
  choices: RoleChoices,
): Readonly<Record<MatchFilter, number>> {
  const count = (outcome: MatchOutcome): number => groups.filter((group) => group.match.outcome === outcome).length;
  return { all: groups.length, unsure: undecided(groups, choices).length, none: count('none'), sure: count('sure') };
}

/** The person's choice for a row, else the sure match, else nothing. */
export function chosenRole(choices: RoleChoices): RoleOf {
  return (matched) => {
    const choice = choices.get(positionKey(matched));
    return choice === undefined ? sureRole(matched) : choice;
  };
}

/** Groups with the same position elsewhere that would get another role than this one. */
export function sameTitleElsewhere(
  group: PositionGroup,
  groups: readonly PositionGroup[],
  choices: RoleChoices,
): readonly PositionGroup[] {
  const title = comparableKey(group.position);
  const role = roleOfGroup(group, choices);
  return groups.filter(
    (other) =>
      other.key !== group.key && comparableKey(other.position) === title && roleOfGroup(other, choices) !== role,
  );
}

/**
 * The person's choices in the form the workbook remembers. `applied`: with roles that only the rest of the list told, so that no
 * later change of other rows takes back what was filled or assessed.
 */
export function decisions(
  groups: readonly PositionGroup[],
  choices: RoleChoices,
  applied = false,
): readonly RememberedMatch[] {
  return groups.flatMap((group) => {
    const { key, position, department, match } = group;
    const keeps = applied && isToldByList(group) && holdsForItAlone(group, groups, choices);
    const told = keeps ? match.roleId : undefined;
    const roleId = choices.has(key) ? choices.get(key) : told;
    return roleId === undefined ? [] : [{ title: position, department, roleId }];
  });
}

/** What is remembered without a department holds in every one, and it knows no departments above the row's. */
function holdsForItAlone(group: PositionGroup, groups: readonly PositionGroup[], choices: RoleChoices): boolean {
  const department = comparableKey(group.department);
  const others = sameTitleElsewhere(group, groups, choices);
  return department !== '' && others.every((other) => comparableKey(other.department) !== department);
}
