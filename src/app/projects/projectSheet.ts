import { err, ok, type Result } from '../../base/result';
import { readListSheet } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { drawProjectTable } from '../../scorecard/projects/projectTable';
import { readProjects, type ProjectsReading } from '../../scorecard/projects/readProjects';
import { findList } from '../../scorecard/sheet/readList';
import { ADDED_PROJECT_COLUMNS } from '../../scorecard/texts/cardKindTexts';
import type { PeriodFailure } from '../failure';
import { inspectWorkbook, type Inspection } from '../list/inspect';
import type { Services } from '../services';
import { asOnCards, type FoundProject } from './asOnCards';
import { addOwnSheet, clashReport, ownSheet, PROJECTS_KEY, type NameClash } from '../workbook/ownSheets';

export interface ProjectTableReport {
  readonly sheet: string;
  /** It was made now; else it is as it was. */
  readonly created: boolean;
  /** It got another name than the usual one. Absent: no. */
  readonly clashes?: readonly NameClash[];
}

/** Makes the table of projects' goals with its headings, where there is none; one that is there stays as it is. */
export async function makeProjectTable(services: Services): Promise<Result<ProjectTableReport, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<ProjectTableReport, PeriodFailure>> => {
    const registry = await readRegistry(workbook);
    const outline = await readSheetNames(workbook, registry);
    const own = { registry, ...outline, clashes: [] };
    const sheet = ownSheet(PROJECTS_KEY, own);
    if (sheet !== null) return ok({ sheet, created: false });
    if (outline.structureProtected) return err({ kind: 'workbookProtected' });
    const { sheetNames, project } = services.sheetTexts;
    const drawing = drawProjectTable(project);
    const made = addOwnSheet(workbook, own, { key: PROJECTS_KEY, usualName: sheetNames.projects, drawing });
    return ok({ sheet: made.name, created: true, ...clashReport(made.clashes) });
  });
}

/** The table, and what it says. */
export interface ProjectsFound extends Pick<ProjectsReading, 'problems'> {
  readonly sheet: string;
  readonly projects: readonly FoundProject[];
}

/** Reads the table against the list; refused where there is none of either, or a heading is missing. Nothing is written. */
export async function readProjectTable(
  services: Services,
  inspection: Inspection,
): Promise<Result<ProjectsFound, PeriodFailure>> {
  return runStep((workbook) => readTable(workbook, services, inspection));
}

async function readTable(
  workbook: Workbook,
  { sheetTexts, otherSheetTexts, catalogue }: Services,
  inspection: Inspection,
): Promise<Result<ProjectsFound, PeriodFailure>> {
  const registry = await readRegistry(workbook);
  const { names } = await readSheetNames(workbook, registry);
  const sheet = ownSheet(PROJECTS_KEY, { registry, names });
  if (sheet === null) return err({ kind: 'sheetMissing', sheet: sheetTexts.sheetNames.projects });
  const languages = [sheetTexts, ...otherSheetTexts];
  const search = findList(
    await readListSheet(workbook, sheet),
    languages.map(({ project }) => project.table.headers),
    ADDED_PROJECT_COLUMNS,
  );
  if (search.kind === 'damaged') {
    const { headers } = sheetTexts.project.table;
    return err({ kind: 'listDamaged', sheet, headers: search.missing.map((column) => headers[column]) });
  }
  const people = inspection.rows.flatMap(({ row }) => row.people.map(({ employeeId, name }) => ({ employeeId, name })));
  const { projects, problems } = readProjects(search.list, {
    ...{ people, indicators: catalogue.indicators.values() },
    units: languages.map(({ project }) => project.table.units),
  });
  return ok({ sheet, problems, projects: projects.map((project) => asOnCards(project, registry.cards)) });
}

/** What is wrong with the table, for a look at the workbook; null: there is none. Nothing is written. */
export async function lookAtProjects(services: Services): Promise<Result<ProjectsFound | null, PeriodFailure>> {
  const known = await runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    return ok(ownSheet(PROJECTS_KEY, { registry, ...(await readSheetNames(workbook, registry)) }) !== null);
  });
  if (!known.ok || !known.value) return known.ok ? ok(null) : known;
  const inspection = await inspectWorkbook(services);
  return inspection.ok ? readProjectTable(services, inspection.value) : inspection;
}
