import { comparableKey } from '../../base/plainText';
import { err, ok, type Result } from '../../base/result';
import type { Catalogue, Role } from '../../catalogue/catalogue';
import type { Assessee } from '../../scorecard/people/assessee';
import { NO_ROLE, projectRole } from '../../scorecard/projects/projectRole';
import type { Project, ProjectPerson } from '../../scorecard/projects/readProjects';
import { findAssessees, type AssessedPeriod } from '../cards/assessees';
import { DEFAULT_BUILD, type OnList } from '../build/buildOptions';
import type { BuildReport } from '../build/buildReport';
import { buildScorecards } from '../build/buildScorecards';
import type { ManySheets } from '../cards/manySheets';
import { settingsPeriod } from '../cards/settingsPeriod';
import type { PeriodFailure, Watch } from '../failure';
import type { Inspection, MatchedRow } from '../list/inspect';
import type { Services } from '../services';
import type { FoundProject, OtherDays } from './asOnCards';
import { readProjectTable } from './projectSheet';

export interface ProjectReport extends BuildReport {
  readonly project: string;
  /** The period that the settings named before, which cards of the project took the place of; null: the same, or none. */
  readonly periodBefore: string | null;
  /** Its cards for other days, which stay as they are. Absent: none. */
  readonly otherDays?: readonly OtherDays[];
}

export interface ProjectOptions extends ManySheets {
  /** Which project of the table; absent: the one it has. */
  readonly project?: string;
  /** See BuildOptions. */
  readonly finished?: ReadonlySet<string>;
}

/**
 * Builds a card for everybody whom the table of projects names for a project, for its days. Building again brings cards that nobody
 * has begun up to the table, and adds who is new. Refused with the cells where the table is wrong anywhere, where it has no such
 * project, and where it has several and none was named; nothing is written then.
 */
export async function buildProject(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: ProjectOptions,
  watch: Watch = {},
): Promise<Result<ProjectReport, PeriodFailure>> {
  const found = await readProjectTable(services, inspection);
  if (!found.ok) return found;
  const { sheet, projects, problems } = found.value;
  if (problems.length > 0) return err({ kind: 'projectTable', sheet, problems });
  const chosen = chooseProject(projects, options.project);
  if (chosen === null) {
    const names = projects.map(({ name }) => name);
    return err({ kind: 'whichProject', sheet, asked: options.project ?? null, projects: names });
  }
  const before = await settingsPeriod();
  if (!before.ok) return before;
  const { project: _project, ...others } = options;
  const namePattern = `${DEFAULT_BUILD.namePattern} ${sheetPart(chosen.name)}`;
  const people = (catalogue: Catalogue, when: AssessedPeriod): OnList =>
    peopleOf(chosen, inspection.rows, roleOf, catalogue, when);
  const built = await buildScorecards(
    inspection,
    roleOf,
    services,
    { ...DEFAULT_BUILD, ...others, namePattern, period: chosen.period, project: { name: chosen.name, people } },
    watch,
  );
  if (!built.ok) return built;
  const was = before.value?.period ?? null;
  const { name, otherDays } = chosen;
  const periodBefore = was === chosen.period ? null : was;
  return ok({ ...built.value, project: name, periodBefore, ...(otherDays === undefined ? {} : { otherDays }) });
}

/** Braces would be taken for words of the pattern. */
function sheetPart(name: string): string {
  return name.replace(/[{}]/g, '');
}

function chooseProject(projects: readonly FoundProject[], wanted: string | undefined): FoundProject | null {
  const [only, ...others] = projects;
  if (wanted === undefined) return others.length === 0 ? (only ?? null) : null;
  return projects.find(({ name }) => comparableKey(name) === comparableKey(wanted)) ?? null;
}

/** Everybody of the project who is there in its days; probation, cadence and a position without role keep nobody out. */
function peopleOf(
  project: Project,
  rows: readonly MatchedRow[],
  roleOf: (row: MatchedRow) => string | null,
  catalogue: Catalogue,
  { period, rules }: AssessedPeriod,
): OnList {
  const wanted = new Map(project.people.map((person) => [keyOf(person), person]));
  const theirs = rows.filter(({ row }) => row.people.some((person) => wanted.has(keyOf(person))));
  const some = [...catalogue.roles.values()].find(({ indicators }) => indicators.length > 0);
  // Whoever has no role, or one without indicators, is assessed by goals all the same.
  const known = (row: MatchedRow): string | null => {
    const id = roleOf(row);
    return (catalogue.roles.get(id ?? '')?.indicators.length ?? 0) > 0 ? id : (some?.id ?? null);
  };
  const ownRoles = new Map(
    theirs.flatMap((row) =>
      row.row.people.map((person): [string, Role] => [
        postKey(person, row.row.position),
        catalogue.roles.get(roleOf(row) ?? '') ?? NO_ROLE,
      ]),
    ),
  );
  const open = { ...rules, probationCards: 'ordinary', byRole: false } as const;
  const found = findAssessees(theirs, known, catalogue, 'skip', { period, rules: open });
  const people = new Map<string, Assessee>();
  for (const { part: _part, probation: _probation, ...person } of found.people) {
    const goals = wanted.get(keyOf(person))?.goals;
    if (goals === undefined) continue;
    const role = projectRole(ownRoles.get(postKey(person, person.position)) ?? NO_ROLE, goals);
    // Of several posts the last one is whose card it is.
    people.set(keyOf(person), { ...person, role, project: { name: project.name, from: project.from, to: project.to } });
  }
  const named = new Set(project.people.map(({ name }) => name));
  return {
    people: [...people.values()],
    notAssessed: found.notAssessed.filter(({ name }) => named.has(name)),
  };
}

const keyOf = ({ employeeId, name }: Pick<ProjectPerson, 'employeeId' | 'name'>): string =>
  JSON.stringify([comparableKey(employeeId), comparableKey(name)]);

const postKey = (person: Pick<ProjectPerson, 'employeeId' | 'name'>, position: string): string =>
  `${keyOf(person)} ${position}`;
