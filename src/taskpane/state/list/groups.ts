import type { Inspection, MatchedRow } from '../../../app/list/inspect';
import { sureRole } from '../../../app/list/inspect';
import { comparableKey } from '../../../base/plainText';
import type { MatchOutcome, RoleMatch } from '../../../catalogue/match/roleMatch';
import type { RememberedMatch } from '../../../catalogue/match/corrections';
import type { MatchFilter } from '../../../i18n/pane/vocabulary';
import type { PaneState } from '../paneState';
import type { RoleOf } from '../../../addin/useCases';

/** All rows with the same position in the same department: one decision. */
export interface PositionGroup {
  readonly key: string;
  readonly position: string;
  readonly department: string;
  readonly match: RoleMatch;
  readonly rows: readonly MatchedRow[];
  /** People and unnamed places in the rows. */
  readonly people: number;
}

/** The group a row belongs to. Rows under different parents of equally named departments are told apart. */
export function groupKey({ row }: MatchedRow): string {
  return [row.position, row.department, ...row.departmentPath].map(comparableKey).join('\n');
}

const ORDER: readonly MatchOutcome[] = ['unsure', 'none', 'sure'];

/** Groups to look at, unsure ones first, then those without a match, each in sheet order. Choices don't move a group. */
export function positionGroups(inspection: Inspection): PositionGroup[] {
  const byKey = new Map<string, MatchedRow[]>();
  for (const matched of inspection.rows) {
    const key = groupKey(matched);
    const rows = byKey.get(key);
    if (rows) rows.push(matched);
    else byKey.set(key, [matched]);
  }
  const groups = [...byKey].flatMap(([key, rows]): PositionGroup[] => {
    const [first] = rows;
    if (!first) return [];
    return [
      {
        key,
        position: first.row.position,
        department: first.row.department,
        match: first.match,
        rows,
        people: rows.reduce((sum, { row }) => sum + (row.people.length || (row.headcount ?? 0)), 0),
      },
    ];
  });
  return ORDER.flatMap((outcome) => groups.filter((group) => group.match.outcome === outcome));
}

export function groupsShown(groups: readonly PositionGroup[], filter: MatchFilter): readonly PositionGroup[] {
  return filter === 'all' ? groups : groups.filter((group) => group.match.outcome === filter);
}

export function countByOutcome(groups: readonly PositionGroup[]): Readonly<Record<MatchFilter, number>> {
  const count = (outcome: MatchOutcome): number => groups.filter((group) => group.match.outcome === outcome).length;
  return { all: groups.length, unsure: count('unsure'), none: count('none'), sure: count('sure') };
}

/** The person's choice for a row, else the sure match, else nothing. */
export function chosenRole(choices: PaneState['choices']): RoleOf {
  return (matched) => {
    const choice = choices.get(groupKey(matched));
    return choice === undefined ? sureRole(matched) : choice;
  };
}

/** The role of a whole group; see `chosenRole`. */
export function roleOfGroup(group: PositionGroup, choices: PaneState['choices']): string | null {
  const choice = choices.get(group.key);
  if (choice !== undefined) return choice;
  return group.match.outcome === 'sure' ? group.match.roleId : null;
}

/** Unsure groups nobody has decided yet. */
export function undecided(groups: readonly PositionGroup[], choices: PaneState['choices']): readonly PositionGroup[] {
  return groups.filter((group) => group.match.outcome === 'unsure' && !choices.has(group.key));
}

/** Groups with the same position elsewhere that would get another role than this one. */
export function sameTitleElsewhere(
  group: PositionGroup,
  groups: readonly PositionGroup[],
  choices: PaneState['choices'],
): readonly PositionGroup[] {
  const title = comparableKey(group.position);
  const role = roleOfGroup(group, choices);
  return groups.filter(
    (other) =>
      other.key !== group.key && comparableKey(other.position) === title && roleOfGroup(other, choices) !== role,
  );
}

/** The person's choices in the form the workbook remembers. */
export function decisions(groups: readonly PositionGroup[], choices: PaneState['choices']): readonly RememberedMatch[] {
  return groups.flatMap(({ key, position, department }) => {
    const roleId = choices.get(key);
    return roleId === undefined ? [] : [{ title: position, department, roleId }];
  });
}
