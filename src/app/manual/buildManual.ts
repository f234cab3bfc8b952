import { err, ok, type Result } from '../../base/result';
import { moveSheets, numberPages, readPrinted, type PrintedSheet } from '../../excel/sheets/arrangeSheets';
import { runStep } from '../../excel/runStep';
import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { Role } from '../../catalogue/catalogue';
import { organisationFindings, type OrganisationFinding } from '../../organisation/findings';
import { boundSheets, drawBookContents, type Book, type BookSheet, type BoundSheet } from '../../scorecard/manual/book';
import { drawCover } from '../../scorecard/manual/drawCover';
import { drawLibrary } from '../../scorecard/manual/drawLibrary';
import { drawRules } from '../../scorecard/manual/drawRules';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Settings } from '../../scorecard/settings/settings';
import { pageCount, PAGE_NUMBER, PAGE_OF_PAGES } from '../../scorecard/sheet/printPages';
import { MANUAL_SHEETS } from '../../scorecard/texts/organisationTexts';
import { buildJobDescriptions, type JobOptions, type JobReport } from '../cards/buildJobDescriptions';
import type { PeriodFailure, Watch } from '../failure';
import type { Inspection, MatchedRow } from '../list/inspect';
import { drawKept, readOwnSheets, type DrawnSheets } from '../organisation/drawKept';
import { drawOrganisation, type OrganisationDrawing } from '../organisation/drawOrganisation';
import { listedOrganisation, type ListedOrganisation } from '../list/listedOrganisation';
import type { Services } from '../services';
import { ownSheet } from '../workbook/ownSheets';

export interface ManualReport {
  /**
   * The sheets of the manual besides the job descriptions; null: those were cancelled or stopped, and come first. What was
   * kept is in the book too, but for contents that somebody changed.
   */
  readonly sheets: (DrawnSheets & { readonly contents: string; readonly pages: number }) | null;
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
 * there already and was changed stays as it is and is the book's page; only changed contents give way to new ones.
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
  const { settings } = read.value;
  const jobs = names.filter((name) => source.jobSheets.includes(name));
  const front = frontDrawings(source, settings, services);
  const back = backDrawings(source, settings, services);
  const drawn = await drawKept(
    workbook,
    own,
    [...front, ...back].map((each) => ({ ...each, once: true })),
  );
  if (!drawn.ok) return drawn;
  const { byKey, kept } = drawn.value;
  // Pages of what was not drawn now are those its own page setup says.
  const printed = await readPrinted(workbook, [...jobs, ...kept]);
  const printedAs = new Map(printed.map((each) => [each.name, each]));
  const sheetsOf = (drawings: readonly OrganisationDrawing[]): BookSheet[] =>
    drawings.flatMap(({ key, drawing }) => {
      const name = byKey.get(key);
      return name === undefined ? [] : [{ name, pages: printedAs.get(name)?.pages ?? pageCount(drawing) }];
    });
  const book: Book = {
    cover: sheetsOf(front.slice(0, 1)),
    organisation: sheetsOf(front.slice(1)),
    jobs: printed.slice(0, jobs.length),
    assessment: sheetsOf(back),
    forms: FORMS.flatMap((key) => ownSheet(key, own) ?? []),
  };
  const texts = services.sheetTexts.manual;
  const drawing = drawBookContents(book, texts);
  const contents = await drawKept(workbook, drawn.value.own, [
    { key: CONTENTS, name: texts.sheetNames.contents, drawing },
  ]);
  if (!contents.ok) return contents;
  const name = contents.value.byKey.get(CONTENTS) ?? texts.sheetNames.contents;
  const bound = boundSheets(book, { name, pages: pageCount(drawing) });
  bind(workbook, bound, { tabs: contents.value.own.names, printedAs });
  return ok({
    added: [...drawn.value.added, ...contents.value.added],
    redrawn: [...drawn.value.redrawn, ...contents.value.redrawn],
    kept: [...drawn.value.kept, ...contents.value.kept],
    contents: name,
    pages: bound.reduce((sum, { pages }) => sum + pages, 0),
  });
}

/** Puts the sheets side by side in the order of the book, and makes each begin with its page. Queues only. */
function bind(
  workbook: Workbook,
  bound: readonly BoundSheet[],
  { tabs, printedAs }: { readonly tabs: readonly string[]; readonly printedAs: ReadonlyMap<string, PrintedSheet> },
): void {
  const names = bound.map(({ name }) => name);
  const begins = tabs.findIndex((tab) => names.includes(tab));
  if (names.some((name, index) => tabs[begins + index] !== name)) moveSheets(workbook, names, begins);
  const open = bound.filter(({ name }) => printedAs.get(name)?.isProtected !== true);
  numberPages(
    workbook,
    open.map(({ name, first }) => ({
      name,
      first,
      // A footer that the company wrote stays.
      ...(printedAs.get(name)?.rightFooter === PAGE_OF_PAGES && { footer: PAGE_NUMBER }),
    })),
  );
}

/** Sheets to fill in, by what the registry calls them. */
const FORMS = [
  'settings',
  'template',
  'probationTemplate',
  'projectTemplate',
  'projects',
  'jobTemplate',
  'summary',
  'actuals',
  'pay',
  'history',
] as const;
const COVER = 'manual cover';
const CONTENTS = 'manual contents';
const LIBRARY = 'manual library';
const RULES = 'manual rules';

/** What stands before the job descriptions: the cover and the organisation. */
function frontDrawings({ listed }: ManualSource, settings: Settings, services: Services): OrganisationDrawing[] {
  const texts = services.sheetTexts.manual;
  return [
    { key: COVER, name: texts.sheetNames.cover, drawing: drawCover(settings.company, texts) },
    ...MANUAL_SHEETS.flatMap((sheet) => drawOrganisation(sheet, listed, services)).map(inBook),
  ];
}

/** What stands behind them: indicators and rules. */
function backDrawings({ roles }: ManualSource, settings: Settings, services: Services): OrganisationDrawing[] {
  const texts = services.sheetTexts.manual;
  const { language } = services.catalogue;
  return [
    inBook({ key: LIBRARY, name: texts.sheetNames.library, drawing: drawLibrary(roles, language, texts) }),
    { key: RULES, name: texts.sheetNames.rules, drawing: drawRules(settings, roles, language, texts) },
  ];
}

/** Its page number is the book's. */
function inBook({ drawing, ...sheet }: OrganisationDrawing): OrganisationDrawing {
  return { ...sheet, drawing: { ...drawing, page: { ...drawing.page, footerRight: PAGE_NUMBER } } };
}
