import { err, ok, type Result } from '../../base/result';
import { moveSheets } from '../../excel/sheets/arrangeSheets';
import { runStep } from '../../excel/runStep';
import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { Role } from '../../catalogue/catalogue';
import { organisationFindings, type OrganisationFinding } from '../../organisation/findings';
import { drawContents, type ContentsPart } from '../../scorecard/manual/drawContents';
import { drawCover } from '../../scorecard/manual/drawCover';
import { drawLibrary } from '../../scorecard/manual/drawLibrary';
import { drawRules } from '../../scorecard/manual/drawRules';
import { readSettings, type Settings } from '../../scorecard/settings/readSettings';
import { ORGANISATION_SHEETS } from '../../scorecard/texts/organisationTexts';
import { buildJobDescriptions, type JobOptions, type JobReport } from '../cards/buildJobDescriptions';
import type { PeriodFailure, Watch } from '../failure';
import type { Inspection, MatchedRow } from '../list/inspect';
import { drawKept, readOwnSheets, type DrawnSheets } from '../organisation/drawKept';
import { drawOrganisation, type OrganisationDrawing } from '../organisation/drawOrganisation';
import { listedOrganisation, type ListedOrganisation } from '../list/listedOrganisation';
import type { Services } from '../services';
import { ownSheet } from '../workbook/ownSheets';

export interface ManualReport {
  /** The sheets of the manual besides the job descriptions; null: those were cancelled or stopped, and come first. */
  readonly sheets: (DrawnSheets & { readonly contents: string }) | null;
  readonly jobs: JobReport;
  readonly findings: readonly OrganisationFinding[];
}

/** The period is for settings that don't exist yet. */
export type ManualOptions = Pick<JobOptions, 'period' | 'evenManySheets'>;

interface ManualSource {
  readonly listed: ListedOrganisation;
  readonly roles: readonly Role[];
  readonly jobSheets: readonly string[];
}

/**
 * Builds the manual in one step: job descriptions, then cover, contents, the organisation, indicators and rules. What is
 * there already and was changed stays, as for each of them alone.
 */
export async function buildManual(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: ManualOptions,
  watch: Watch = {},
): Promise<Result<ManualReport, PeriodFailure>> {
  const jobs = await buildJobDescriptions(inspection, roleOf, services, { ...options, per: 'position' }, watch);
  if (!jobs.ok) return jobs;
  const { built, kept, stoppedBy, cancelled } = jobs.value;
  const listed = listedOrganisation(inspection, roleOf, services);
  const findings = organisationFindings(listed.organisation);
  if (stoppedBy !== null || cancelled) return ok({ sheets: null, jobs: jobs.value, findings });
  const held = listed.posts.flatMap(({ role }) => role ?? []);
  const source = {
    listed,
    roles: [...new Set(held)],
    jobSheets: [...built.map(({ sheetName }) => sheetName), ...kept],
  };
  const sheets = await runStep((workbook) => drawManual(workbook, source, services));
  return sheets.ok ? ok({ sheets: sheets.value, jobs: jobs.value, findings }) : sheets;
}

async function drawManual(
  workbook: Workbook,
  source: ManualSource,
  services: Services,
): Promise<Result<NonNullable<ManualReport['sheets']>, PeriodFailure>> {
  const own = await readOwnSheets(workbook);
  const { names } = own;
  const settingsSheet = ownSheet('settings', own);
  if (settingsSheet === null) return err({ kind: 'sheetMissing', sheet: services.sheetTexts.sheetNames.settings });
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  const front = frontDrawings(source, read.value.settings, services);
  const drawn = await drawKept(workbook, own, [...front, ...backDrawings(source, read.value.settings, services)]);
  if (!drawn.ok) return drawn;
  const { byKey } = drawn.value;
  const forms = (['settings', 'template', 'jobTemplate', 'summary', 'actuals', 'pay', 'history'] as const).flatMap(
    (key) => ownSheet(key, own) ?? [],
  );
  const texts = services.sheetTexts.manual;
  const parts: readonly ContentsPart[] = [
    {
      section: 'organisation',
      sheets: front.flatMap(({ key }) => (key === COVER ? [] : (byKey.get(key) ?? []))),
    },
    { section: 'jobs', sheets: names.filter((name) => source.jobSheets.includes(name)) },
    { section: 'assessment', sheets: [LIBRARY, RULES].flatMap((key) => byKey.get(key) ?? []) },
    { section: 'forms', sheets: forms },
  ];
  const contents = await drawKept(workbook, drawn.value.own, [
    { key: CONTENTS, name: texts.sheetNames.contents, drawing: drawContents(parts, texts) },
  ]);
  if (!contents.ok) return contents;
  const order = [COVER, CONTENTS, ...front.slice(1).map(({ key }) => key)];
  const sheetOf = (key: string): string | undefined => byKey.get(key) ?? contents.value.byKey.get(key);
  const added = [...drawn.value.added, ...contents.value.added];
  // Only what is new has no place of somebody's choice.
  const moved = order.flatMap((key) => added.find((name) => name === sheetOf(key)) ?? []);
  const firstJob = names.findIndex((name) => source.jobSheets.includes(name));
  if (firstJob >= 0) moveSheets(workbook, moved, firstJob);
  return ok({
    added,
    redrawn: [...drawn.value.redrawn, ...contents.value.redrawn],
    kept: [...drawn.value.kept, ...contents.value.kept],
    contents: contents.value.byKey.get(CONTENTS) ?? texts.sheetNames.contents,
  });
}

const COVER = 'manual cover';
const CONTENTS = 'manual contents';
const LIBRARY = 'manual library';
const RULES = 'manual rules';

/** What stands before the job descriptions: the cover and the organisation. */
function frontDrawings({ listed }: ManualSource, settings: Settings, services: Services): OrganisationDrawing[] {
  const texts = services.sheetTexts.manual;
  return [
    { key: COVER, name: texts.sheetNames.cover, drawing: drawCover(settings.company, texts), once: true },
    ...ORGANISATION_SHEETS.flatMap((sheet) => drawOrganisation(sheet, listed, services)),
  ];
}

/** What stands behind them: indicators and rules. */
function backDrawings({ roles }: ManualSource, settings: Settings, services: Services): OrganisationDrawing[] {
  const texts = services.sheetTexts.manual;
  const { language } = services.catalogue;
  return [
    { key: LIBRARY, name: texts.sheetNames.library, drawing: drawLibrary(roles, language, texts) },
    { key: RULES, name: texts.sheetNames.rules, drawing: drawRules(settings, roles, language, texts) },
  ];
}
