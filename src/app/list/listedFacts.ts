import type { ListedFacts } from '../../jobtable/jobTexts';
import { pathKey } from '../../organisation/departmentUnits';
import { pathOf } from '../../organisation/member';
import { postKey } from '../../organisation/posts';
import { relationsOf, superiorsText } from '../../organisation/relations';
import type { Services } from '../services';
import type { Inspection, MatchedRow } from './inspect';
import { listedOrganisation } from './listedOrganisation';

/**
 * What the lists know of a row for a job table: the organisation is read once, and only when somebody asks. A superior of
 * somebody on the list is never a mere proposal of the catalogue.
 */
export function listedFactsOf(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
): (row: MatchedRow) => ListedFacts {
  const { catalogue, sheetTexts } = services;
  const texts = sheetTexts.job.relations;
  let read: ReturnType<typeof readOnce> | null = null;
  const readOnce = () => {
    const listed = listedOrganisation(inspection, roleOf, services);
    return {
      listed,
      posts: new Map(listed.posts.map((post) => [post.key, post])),
      units: new Map(listed.units.map((unit) => [unit.key, unit])),
    };
  };
  const known = new Map<MatchedRow, ListedFacts>();
  return (row) => {
    const before = known.get(row);
    const role = catalogue.roles.get(roleOf(row) ?? '');
    if (before || !role) return before ?? NOTHING;
    const { listed, posts, units } = (read ??= readOnce());
    const members = listed.membersOfRow(row);
    const relations = relationsOf(members, role, listed, catalogue, texts);
    const path = pathOf(row.row);
    const departments = path.map((_, depth) => units.get(pathKey(path.slice(0, path.length - depth)))?.catalogueId);
    const department = departments.find((id) => id !== null && id !== undefined) ?? role.department;
    const facts: ListedFacts = {
      superior: members.length > 0 ? superiorsText(members, listed.organisation, texts) : relations.superior,
      directReports: relations.directReports,
      assessors: relations.assessors,
      planned: posts.get(postKey(row.row))?.planned ?? null,
      functions: catalogue.departments.get(department)?.functions ?? [],
    };
    known.set(row, facts);
    return facts;
  };
}

const NOTHING: ListedFacts = { superior: '', directReports: '', assessors: '', planned: null, functions: [] };
