import { groupBy } from '../../base/groupBy';
import type { Catalogue } from '../../catalogue/catalogue';
import { DepartmentIndex } from '../../catalogue/match/indexes/departmentIndex';
import { departmentUnits, type DepartmentUnit } from '../../organisation/departmentUnits';
import { postKey, postsOf, type Post } from '../../organisation/posts';
import { membersOf, type ListedRow, type Member } from '../../organisation/member';
import { superiorsText } from '../../organisation/relations';
import { organise, type Organisation } from '../../organisation/organisation';
import type { Inspection, MatchedRow } from './inspect';
import type { Services } from '../services';

/** The organisation behind the lists of a workbook. */
export interface ListedOrganisation {
  readonly organisation: Organisation;
  readonly units: readonly DepartmentUnit[];
  readonly posts: readonly Post[];
  /** Whom the people of a post report to, as text; "" where the list does not say. */
  readonly superiorOf: (post: Post) => string;
  /** The people of a row who are still there. */
  readonly membersOfRow: (row: MatchedRow) => readonly Member[];
}

/** Reads departments, posts and who reports to whom from all rows of the lists. Pure. */
export function listedOrganisation(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  { catalogue, sheetTexts }: Services,
): ListedOrganisation {
  const listed = listedRows(inspection, roleOf, catalogue);
  const members = membersOf(listed);
  const known = new DepartmentIndex([...catalogue.departments.values()]);
  const units = departmentUnits(listed, (name) => known.resolve(name));
  const byRow = groupBy(members, ({ place }) => rowKey(place.sheet, place.row));
  const organisation = organise(members, units);
  const rowsByPost = groupBy(listed, ({ row }) => postKey(row));
  const membersOfPost = (key: string): readonly Member[] =>
    (rowsByPost.get(key) ?? []).flatMap(({ sheet, row }) => byRow.get(rowKey(sheet, row.row)) ?? []);
  return {
    organisation,
    units,
    posts: postsOf(listed),
    superiorOf: ({ key }) => superiorsText(membersOfPost(key), organisation, sheetTexts.job.relations),
    membersOfRow: ({ list, row }) => byRow.get(rowKey(list.table.sheet, row.row)) ?? [],
  };
}

/** The rows of the lists with the role each position means. */
export function listedRows(
  { rows }: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  catalogue: Catalogue,
): ListedRow[] {
  return rows.map((matched) => {
    const { columns, area, sheet } = matched.list.table;
    const positionColumn = columns.position ?? area.column;
    const role = catalogue.roles.get(roleOf(matched) ?? '') ?? null;
    return { sheet, row: matched.row, role, positionColumn, managerColumn: columns.manager ?? positionColumn };
  });
}

const rowKey = (sheet: string, row: number): string => JSON.stringify([sheet, row]);
