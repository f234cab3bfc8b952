import type { BuildReport } from '../../../app/build/buildReport';
import type { RemovalReport } from '../../../app/cards/removeCards';
import type { ProjectReport } from '../../../app/projects/buildProject';
import type { ProjectsFound, ProjectTableReport } from '../../../app/projects/projectSheet';

/** The table of projects' goals, what it was read to say, and what building led to. */
export interface ProjectsState {
  readonly table: ProjectTableReport | null;
  readonly found: ProjectsFound | null;
  readonly report: ProjectReport | null;
  /** Numbers of the cards that runs which were stopped have finished; empty once a run came to its end. */
  readonly finished: ReadonlySet<string>;
  /** What taking the cards of `report` away led to. */
  readonly removal: RemovalReport | null;
}

export const INITIAL_PROJECTS: ProjectsState = {
  table: null,
  found: null,
  report: null,
  finished: new Set(),
  removal: null,
};

/** Cards of a project were built; `goesOn`: where a run was stopped. Pure. */
export function projectBuilt(projects: ProjectsState, report: ProjectReport, goesOn: boolean): ProjectsState {
  const numbers = [...report.built, ...report.refreshed].map(({ number }) => number);
  const finished = new Set(report.remaining > 0 ? [...(goesOn ? projects.finished : []), ...numbers] : []);
  return { ...projects, report, finished, removal: null };
}

/** Cards that were built were taken away again, those of a project among them where it was its report. Pure. */
export function builtRemoved(projects: ProjectsState, report: BuildReport, removal: RemovalReport): ProjectsState {
  return projects.report === report ? { ...projects, report: null, finished: new Set(), removal } : projects;
}
