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
  const factsOf = listedFactsOfRows(inspection, roleOf, services);
  const known = new Map<MatchedRow, ListedFacts>();
  return (row) => {
    const facts = known.get(row) ?? factsOf([row]);
    known.set(row, facts);
    return facts;
  };
}

/** The same for rows that are one position together; they share a role. */
export function listedFactsOfRows(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
): (rows: readonly [MatchedRow, ...MatchedRow[]]) => ListedFacts {
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
  return (rows) => {
    const [first] = rows;
    const role = catalogue.roles.get(roleOf(first) ?? '');
    const { listed, posts, units } = (read ??= readOnce());
    const members = rows.flatMap((row) => listed.membersOfRow(row));
    const named = superiorsText(members, listed.organisation, texts);
    const numbers = [...new Set(rows.map(({ row }) => postKey(row)))].flatMap((key) => posts.get(key)?.planned ?? []);
    const planned = numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0);
    if (!role) return { ...NOTHING, superior: named, planned };
    const relations = relationsOf(members, role, listed, catalogue, texts);
    const path = pathOf(first.row);
    const departments = path.map((_, depth) => units.get(pathKey(path.slice(0, path.length - depth)))?.catalogueId);
    const department = departments.find((id) => id !== null && id !== undefined) ?? role.department;
    return {
      superior: members.length > 0 ? named : relations.superior,
      directReports: relations.directReports,
      assessors: relations.assessors,
      planned,
      functions: catalogue.departments.get(department)?.functions ?? [],
    };
  };
}

const NOTHING: ListedFacts = { superior: '', directReports: '', assessors: '', planned: null, functions: [] };
