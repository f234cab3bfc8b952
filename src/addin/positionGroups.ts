import type { Inspection, MatchedRow } from '../app/list/inspect';
import { isAsked, positionKey } from '../app/list/positions';
import type { MatchOutcome, RoleMatch } from '../catalogue/match/roleMatch';
import type { StaffingRow } from '../staffing/staffingTable';

/** Group key → role id, null to leave blank. What is absent follows the match. */
export type RoleChoices = ReadonlyMap<string, string | null>;

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

/** People a row names, or places it counts without naming anybody; none where it says that the place is vacant or cannot be read. */
export function peopleOn({ people, headcount, nobody }: StaffingRow): number {
  if (people.length > 0) return people.length;
  return nobody === undefined ? (headcount ?? 0) : 0;
}

const ORDER: readonly MatchOutcome[] = ['unsure', 'none', 'sure'];

/** Groups to look at, unsure ones first, then those without a match, each in sheet order. Choices don't move a group. */
export function positionGroups(inspection: Inspection): PositionGroup[] {
  const byKey = new Map<string, MatchedRow[]>();
  for (const matched of inspection.rows) {
    const key = positionKey(matched);
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
        people: rows.reduce((sum, { row }) => sum + peopleOn(row), 0),
      },
    ];
  });
  return ORDER.flatMap((outcome) => groups.filter((group) => group.match.outcome === outcome));
}

/** Groups that are asked about and nobody has decided yet. */
export function undecided(groups: readonly PositionGroup[], choices: RoleChoices): readonly PositionGroup[] {
  return groups.filter((group) => isAsked(group) && !choices.has(group.key));
}

/** The role a group gets: the person's choice, else the sure match, else none. */
export function roleOfGroup({ key, match }: PositionGroup, choices: RoleChoices): string | null {
  const choice = choices.get(key);
  if (choice !== undefined) return choice;
  return match.outcome === 'sure' ? match.roleId : null;
}

/** How many positions stand where; all three together are all groups. */
export interface PositionCounts {
  readonly withRole: number;
  /** Asked about, and nobody has decided. */
  readonly open: number;
  /** Matched with nothing, or left blank by a person. */
  readonly withoutRole: number;
}

export function countPositions(groups: readonly PositionGroup[], choices: RoleChoices): PositionCounts {
  const withRole = groups.filter((group) => roleOfGroup(group, choices) !== null).length;
  const open = undecided(groups, choices).length;
  return { withRole, open, withoutRole: groups.length - withRole - open };
}
