import type { Inspection, MatchedRow } from '../app/list/inspect';
import { comparableKey } from '../base/plainText';
import type { MatchOutcome, RoleMatch } from '../catalogue/match/roleMatch';

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

/** Unsure groups nobody has decided yet. */
export function undecided(groups: readonly PositionGroup[], choices: RoleChoices): readonly PositionGroup[] {
  return groups.filter((group) => group.match.outcome === 'unsure' && !choices.has(group.key));
}
