import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { buildJobs, JOBS_PER_CHUNK } from '../../excel/cards/buildJobs';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry, REGISTRY_SHEET, registrySheet, writeSheetPlaces } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { addSheet, clearDrafts, readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { drawJobTemplate } from '../../scorecard/job/drawJobTemplate';
import { planJobs, type Job, type JobHolder, type JobPlan } from '../../scorecard/job/planJobs';
import { readJobTemplate } from '../../scorecard/job/jobTemplate';
import { readSettings } from '../../scorecard/settings/readSettings';
import { defaultSettings, drawSettings } from '../../scorecard/settings/drawSettings';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { columnTexts } from './assessees';
import type { Role } from '../../catalogue/catalogue';
import { postKey } from '../../organisation/headcount';
import { relationsOf } from '../../organisation/relations';
import type { Member } from '../../organisation/member';
import { listedOrganisation } from '../organisation/listedOrganisation';
import { findSheet } from './cardSheets';
import type { PeriodFailure, Watch } from '../failure';
import { headersOf, positionCell, type Inspection, type MatchedRow, namesNobody } from '../list/inspect';
import { inChunks, type Stop } from '../inChunks';
import type { Services } from '../services';

export interface JobOptions {
  /** A page for each standard role, or for each position and department of the list. */
  readonly per: 'role' | 'position';
  /** For settings that don't exist yet: the period they begin with, "2026-11". */
  readonly period: string;
  /** Only these rows of the lists; absent: all. */
  readonly only?: (row: MatchedRow) => boolean;
}

export interface JobReport extends Stop {
  readonly built: readonly { readonly sheetName: string; readonly roleId: string }[];
  /** Sheets of these names exist already: left as they are, HR may have worked on them. */
  readonly kept: readonly string[];
  /** Rows of the lists without a role. */
  readonly withoutRole: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  readonly templateSheet: string;
}

/** Builds job description pages from the template, which is drawn on first use. Existing pages are never replaced. */
export async function buildJobDescriptions(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: JobOptions,
  watch: Watch = {},
): Promise<Result<JobReport, PeriodFailure>> {
  const rows = inspection.rows.filter(options.only ?? (() => true));
  const { jobs, withoutRole } = findJobs(inspection, rows, roleOf, services, options.per);
  if (jobs.length === 0) return err(namesNobody(inspection) ?? { kind: 'nobodyToAssess' });
  const prepared = await runStep((workbook) => prepare(workbook, inspection, jobs, services, options));
  if (!prepared.ok) return prepared;
  const { plans, names, templateSheet } = prepared.value;
  const existing = new Set(names.map(sheetNameKey));
  const due = plans.filter((plan) => !existing.has(sheetNameKey(plan.sheetName)));
  const { done: built, ...stop } = await inChunks(
    due,
    JOBS_PER_CHUNK,
    async (chunk, before) => {
      const outcome = await runStep(async (workbook) => ok(await buildJobs(workbook, templateSheet, chunk)));
      if (!outcome.ok) {
        await runStep(async (workbook) => ok(await clearDrafts(workbook)));
        watch.onProgress?.({ done: before, total: due.length });
      }
      return outcome;
    },
    watch,
  );
  return ok({
    built: built.map(({ sheetName, roleId }) => ({ sheetName, roleId })),
    kept: plans.filter((plan) => !due.includes(plan)).map(({ sheetName }) => sheetName),
    withoutRole,
    templateSheet,
    cancelled: stop.cancelled,
    stoppedBy: stop.stoppedBy,
  });
}

interface FoundJob {
  readonly role: Role;
  readonly title: string;
  readonly holders: JobHolder[];
  readonly members: Member[];
  readonly posts: Set<string>;
}

/** Jobs in the order of the list; rows that share a role (or a role, department and position) share a page. */
function findJobs(
  inspection: Inspection,
  rows: readonly MatchedRow[],
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  per: JobOptions['per'],
): { jobs: Job[]; withoutRole: JobReport['withoutRole'] } {
  const { catalogue } = services;
  const listed = listedOrganisation(inspection, roleOf, services);
  const found = new Map<string, FoundJob>();
  const withoutRole: { sheet: string; row: number; column: number }[] = [];
  for (const matched of rows) {
    const { row, list } = matched;
    const role = catalogue.roles.get(roleOf(matched) ?? '');
    if (!role) {
      withoutRole.push(positionCell(matched));
      continue;
    }
    const key = per === 'role' ? role.id : JSON.stringify([role.id, row.department, row.position]);
    const title = per === 'role' ? role.name[catalogue.language] : row.position;
    const entry = found.get(key) ?? { role, title, holders: [], members: [], posts: new Set() };
    entry.posts.add(postKey(row));
    entry.members.push(...listed.membersOfRow(matched));
    entry.holders.push({
      names: row.people.filter((person) => !person.left).map((person) => person.name),
      department: row.department,
      position: row.position,
      manager: row.manager,
      columns: columnTexts(list, row.row),
    });
    found.set(key, entry);
  }
  const texts = services.sheetTexts.job.relations;
  const jobs = [...found.values()].map(({ role, title, holders, members, posts: keys }): Job => {
    const posts = listed.posts.filter(({ key }) => keys.has(key));
    const planned = posts.flatMap((post) => post.planned ?? []);
    return {
      role,
      title,
      holders,
      relations: relationsOf(members, role, listed, catalogue, texts),
      planned: planned.length === 0 ? null : planned.reduce((sum, each) => sum + each, 0),
      actual: posts.reduce((sum, post) => sum + post.names.length + post.unnamed, 0),
    };
  });
  return { jobs, withoutRole };
}

interface Prepared {
  readonly plans: readonly JobPlan[];
  readonly names: readonly string[];
  readonly templateSheet: string;
}

/** Makes settings and template where they are missing, reads them, and plans the pages. */
async function prepare(
  workbook: Workbook,
  inspection: Inspection,
  jobs: readonly Job[],
  services: Services,
  options: JobOptions,
): Promise<Result<Prepared, PeriodFailure>> {
  const { sheetTexts: texts, catalogue } = services;
  const registry = await readRegistry(workbook);
  const { names, structureProtected } = await readSheetNames(workbook);
  if (structureProtected) return err({ kind: 'workbookProtected' });
  const settingsSheet = findSheet('settings', names, services, registry) ?? texts.sheetNames.settings;
  if (!names.includes(settingsSheet)) {
    const drawing = drawSettings(defaultSettings(options.period, texts), texts, catalogue.language);
    addSheet(workbook, settingsSheet, drawing);
  }
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  const templateSheet = findSheet('jobTemplate', names, services, registry) ?? texts.sheetNames.jobTemplate;
  if (!names.includes(templateSheet)) {
    addSheet(workbook, templateSheet, drawJobTemplate(read.value.places, texts.job, catalogue.language));
  }
  const headers = headersOf(inspection);
  const sheet = await readTemplateSheet(workbook, templateSheet);
  if (sheet === null) return err({ kind: 'templateProtected', sheet: templateSheet });
  const { template, problems } = readJobTemplate(sheet, headers);
  if (!template) return err({ kind: 'jobTemplate', sheet: templateSheet, problems });
  writeSheetPlaces(registrySheet(workbook, names.includes(REGISTRY_SHEET)), registry, {
    settings: settingsSheet,
    jobTemplate: templateSheet,
  });
  const { settings } = read.value;
  const plans = planJobs(jobs, template, {
    catalogue,
    settings,
    period: settings.period,
    texts: texts.job,
  });
  return ok({ plans, names, templateSheet });
}
