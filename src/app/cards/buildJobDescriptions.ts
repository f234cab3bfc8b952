import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { COPIES_PER_CHUNK, fillCopies } from '../../excel/cards/fillCopies';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry, writeSheetPlaces } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readHeads } from '../../excel/sheets/readHeads';
import { pointsAtAllSheets, type Registry } from '../../registry/registry';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { drawJobTemplate } from '../../scorecard/job/drawJobTemplate';
import { planJobs, type Job, type JobHolder, type JobPlan } from '../../scorecard/job/planJobs';
import { readJobTemplate } from '../../scorecard/job/jobTemplate';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { columnTexts } from './assessees';
import type { Role } from '../../catalogue/catalogue';
import { postKey } from '../../organisation/posts';
import { relationsOf } from '../../organisation/relations';
import type { Member } from '../../organisation/member';
import { listedOrganisation } from '../list/listedOrganisation';
import { prepareMended } from './lostSettings';
import { refuseManySheets, type ManySheets } from './manySheets';
import { mendLostSettings } from './refreshSummary';
import type { PeriodFailure, Watch } from '../failure';
import { headersOf, positionCell, type Inspection, type MatchedRow, namesNobody } from '../list/inspect';
import { inChunks, type Stop } from '../inChunks';
import type { Services } from '../services';
import { runWhole } from '../workbook/runWhole';
import {
  addOwnSheet,
  clashReport,
  freeSheetName,
  isPageKey,
  ownSheet,
  pageKey,
  type NameClash,
  type OwnSheets,
} from '../workbook/ownSheets';
import { addSettingsSheet } from '../workbook/settingsSheet';

export interface JobOptions extends ManySheets {
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
  /** Sheets that got another name than the usual one. Absent: none. */
  readonly clashes?: readonly NameClash[];
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
  const fine = await refuseManySheets(jobs.length, pages, options);
  if (!fine.ok) return fine;
  const prepared = await prepareMended(
    () => runStep((workbook) => prepare(workbook, inspection, jobs, services, options)),
    () => mendLostSettings(services),
  );
  if (!prepared.ok) return prepared;
  const { due, kept, templateSheet, clashes, names } = prepared.value;
  let { registry } = prepared.value;
  const tell = (done: number): void =>
    watch.onProgress?.({ done, total: due.length, ...(due[done] && { current: due[done].sheetName }) });
  const { done: built, ...stop } = await inChunks(
    due,
    COPIES_PER_CHUNK,
    async (chunk, before) => {
      const outcome = await runWhole((workbook) => {
        const made = [...names, ...due.slice(0, before).map(({ sheetName }) => sheetName)];
        const begun = beginDrafts(workbook, registry, made, { count: chunk.length, sources: [templateSheet] });
        let written = begun.registry;
        const alsoQueue = (draftOf: (plan: JobPlan) => string): void => {
          const places = chunk.map((page) => [page.key, draftOf(page)] as const);
          written = writeSheetPlaces(workbook, written, Object.fromEntries(places));
        };
        fillCopies(workbook, templateSheet, chunk, { drafts: begun.drafts, alsoQueue });
        return Promise.resolve(ok(endDrafts(workbook, written)));
      });
      if (outcome.ok) registry = outcome.value;
      else tell(before);
      return outcome;
    },
    { ...watch, ...(watch.onProgress && { onProgress: (progress) => tell(progress.done) }) },
  );
  return ok({
    built: built.map(({ sheetName, roleId }) => ({ sheetName, roleId })),
    kept,
    withoutRole,
    templateSheet,
    ...clashReport(clashes),
    cancelled: stop.cancelled,
    stoppedBy: stop.stoppedBy,
  });
}

/** Pages that exist. */
function pages({ sheets }: Registry): number {
  return [...sheets.keys()].filter(isPageKey).length;
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

/** A page that is to be built, and what it is to the registry. */
interface JobPage extends JobPlan {
  readonly key: string;
}

interface Prepared {
  readonly due: readonly JobPage[];
  /** Names of pages that exist. */
  readonly kept: readonly string[];
  /** Of all sheets before the pages are built. */
  readonly names: readonly string[];
  readonly registry: Registry;
  readonly templateSheet: string;
  readonly clashes: readonly NameClash[];
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
  const outline = await readSheetNames(workbook, registry);
  if (outline.structureProtected) return err({ kind: 'workbookProtected' });
  let own: OwnSheets = { ...outline, registry, clashes: [] };
  const sheetOf = (key: 'settings' | 'jobTemplate', add: () => OwnSheets): string => {
    if (ownSheet(key, own) === null) own = add();
    return ownSheet(key, own) ?? '';
  };
  const settingsSheet = sheetOf('settings', () => addSettingsSheet(workbook, own, options.period, services));
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  const { settings, places } = read.value;
  const templateSheet = sheetOf('jobTemplate', () => {
    const drawing = drawJobTemplate(places, texts.job, catalogue.language);
    return addOwnSheet(workbook, own, { key: 'jobTemplate', usualName: texts.sheetNames.jobTemplate, drawing });
  });
  const sheet = await readTemplateSheet(workbook, templateSheet);
  if (sheet === null) return err({ kind: 'templateProtected', sheet: templateSheet });
  const { template, problems } = readJobTemplate(sheet, headersOf(inspection));
  if (!template) return err({ kind: 'jobTemplate', sheet: templateSheet, problems });
  const plans = planJobs(jobs, template, {
    catalogue,
    settings,
    shownPeriod: services.sheetTexts.periodName(settings.period),
    texts: texts.job,
  });
  return ok({ ...(await findPages(workbook, plans, own)), templateSheet });
}

/** Which pages exist, and what those are called that don't. One round trip where a name is not known as a page's. */
async function findPages(
  workbook: Workbook,
  plans: readonly JobPlan[],
  before: OwnSheets,
): Promise<Omit<Prepared, 'templateSheet'>> {
  const pages = plans.map((plan): JobPage => ({ ...plan, key: pageKey(plan.sheetName) }));
  const own = await noteEarlierPages(workbook, pages, before);
  const kept: string[] = [];
  const due: JobPage[] = [];
  const clashes = [...own.clashes];
  const names = [...own.names];
  for (const page of pages) {
    const existing = ownSheet(page.key, own);
    if (existing !== null) {
      kept.push(existing);
      continue;
    }
    const sheetName = freeSheetName(page.sheetName, names);
    if (sheetName !== page.sheetName) clashes.push({ usual: page.sheetName, used: sheetName });
    names.push(sheetName);
    due.push({ ...page, sheetName });
  }
  return { due, kept, names: own.names, registry: own.registry, clashes };
}

/** Rolecard 0.1.0 did not note its pages: they are known by what stands on them. */
async function noteEarlierPages(workbook: Workbook, pages: readonly JobPage[], own: OwnSheets): Promise<OwnSheets> {
  if (pointsAtAllSheets(own.registry)) return own;
  const keys = new Map(own.names.map((name) => [sheetNameKey(name), name]));
  const candidates = pages.flatMap((page) => {
    const name = ownSheet(page.key, own) === null ? keys.get(sheetNameKey(page.sheetName)) : undefined;
    return name === undefined ? [] : [{ page, name }];
  });
  if (candidates.length === 0) return own;
  const heads = await readHeads(
    workbook,
    candidates.map(({ name }) => name),
  );
  const ours = candidates.filter(({ page }, index) =>
    page.marks.every(({ row, column, texts }) => texts.includes(String(heads[index]?.[row]?.[column] ?? ''))),
  );
  const places = Object.fromEntries(ours.map(({ page, name }) => [page.key, name]));
  return { ...own, registry: writeSheetPlaces(workbook, own.registry, places) };
}
