import { confirmTargets } from '../../src/app/confirmation/confirmTargets';
import { explainChanges } from '../../src/app/confirmation/explainChanges';
import { closePeriod } from '../../src/app/month/closePeriod';
import { exportActualsTable } from '../../src/app/month/exportActuals';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../src/app/month/reopenPeriod';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { applySettingsPreset, undoSettingsPreset, type SettingsOutcome } from '../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../src/app/settings/planSettings';
import { keepSheetLanguage } from '../../src/app/notes/sheetLanguage';
import {
  exportCatalogueSheet,
  forgetCompanyCatalogue,
  importCatalogueFile,
  useCatalogueSheet,
  type CompanyServices,
} from '../../src/app/company/catalogueSheets';
import { keepReading } from '../../src/app/list/rememberedReading';
import { planInsertion } from '../../src/app/workbook/insertText';
import { drawCompany, FIRST_ROW, type CompanySheet } from '../../src/catalogue/company/draw/drawCompany';
import { writeWorkbookFile } from '../../src/catalogue/company/file/writeWorkbookFile';
import { rememberMatches } from '../../src/app/list/rememberedMatches';
import { enterExport, takeBackExport, type EnteredExport } from '../../src/app/exports/enterExport';
import { isExport } from '../../src/app/exports/isExport';
import { openExport } from '../../src/app/exports/openExport';
import { applyActuals, planActualsImport } from '../../src/app/month/importActuals';
import { applyCollect, planCollect } from '../../src/app/packs/collectPacks';
import { planHandout } from '../../src/app/packs/handOut';
import { handOutHere } from '../../src/app/packs/handOutHere';
import { enterRegisters } from '../../src/app/registers/enterRegisters';
import { makeRegisters } from '../../src/app/registers/makeRegisters';
import { planRegisters } from '../../src/app/registers/planRegisters';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { refreshTargetsTable } from '../../src/app/month/targetsTable';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { makeRaterPack } from '../../src/packs/raters/makeRaterPack';
import { cardMark } from '../../src/packs/raters/raterNote';
import { listRaters } from '../../src/app/packs/raterSheet';
import { chosenEdits } from '../../src/scorecard/actuals/chosenEdits';
import type { PresetChoice } from '../../src/scorecard/settings/settingsPresets';
import { removeClosedCards } from '../../src/app/archive/archiveCards';
import { buildJobDescriptions } from '../../src/app/cards/buildJobDescriptions';
import { DEFAULT_BUILD } from '../../src/app/build/buildOptions';
import { buildScorecards } from '../../src/app/build/buildScorecards';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { removeCards } from '../../src/app/cards/removeCards';
import { makeForms, type FormsReport } from '../../src/app/forms/makeForms';
import { removeForms, undoForms } from '../../src/app/forms/removeForms';
import { buildManual } from '../../src/app/manual/buildManual';
import { buildOrganisation } from '../../src/app/organisation/buildOrganisation';
import { applyFill, planFillFor } from '../../src/app/list/fill';
import { inspectWorkbook, sureRole, type Inspection, type MatchedRow } from '../../src/app/list/inspect';
import { calibrate } from '../../src/app/review/calibrate';
import { followUp } from '../../src/app/review/followUp';
import { enterTeam } from '../../src/app/team/enterTeam';
import { planTeamActuals } from '../../src/app/team/planTeamActuals';
import { tryScheme } from '../../src/app/trial/tryScheme';
import { loadFacts } from '../../src/catalogue/facts';
import { loadAllTexts } from '../../src/catalogue/texts';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { readSituation } from '../../src/app/situation/readSituation';
import type { Services } from '../../src/app/services';
import { sitDown } from '../app/builtWorkbook';
import { builtFile, inExcel, packsOf } from '../packs/packWorld';

/** What a use case answered, as far as all have it in common. */
export interface Answer {
  readonly ok: boolean;
  readonly error?: unknown;
  readonly value?: unknown;
}

/** A use case and what was done in the workbook before. */
export interface FaultCase {
  readonly name: string;
  readonly after: readonly string[];
  /** What the workbook holds besides the list; whoever comes after this case finds it too. */
  readonly before?: (worksheets: Excel.WorksheetCollection) => void;
  /** What somebody did in the workbook since. */
  readonly meanwhile?: (worksheets: Excel.WorksheetCollection) => void;
  /** What is to be taken back: done undisturbed before the run, which is told its answer. */
  readonly first?: (services: Services) => Promise<Answer>;
  readonly run: (services: Services, first?: unknown) => Promise<Answer>;
}

const TEXTS = allPackTexts('zh-CN');
const LIST = '人员编制表';
const PEOPLE = ['吴晓晓', '郑好', '郑好好', '杨柳'];
/** A manager with a team's indicator and two who report to her. */
const TEAM = ['简宁', '方圆圆', '陶然'];
const MANY = '顾长河 罗一诺 沈知远 温如言 乔木 许未来 白小满 简宁 方圆圆 陆放 秦川 叶青'.split(' ');
const PERIOD = '2026-11';
/** The month in which a quarter ends. */
const LAST_MONTH = '2026-12';
const TARGETS = `目标表 ${PERIOD}`;
const SCHEME: PresetChoice = { grades: 'letters', raters: 'self30' };
const CLOSING = { closedOn: '2026-12-01', evenIncomplete: true };

async function withPeople(
  services: Services,
  work: (inspection: Inspection) => Promise<Answer>,
  people: readonly string[] = PEOPLE,
): Promise<Answer> {
  const read = await inspectWorkbook(services);
  if (!read.ok) return read;
  const rows = read.value.rows.filter(({ row }) => row.people.some(({ name }) => people.includes(name)));
  return work({ ...read.value, rows });
}

const buildFor =
  (people: readonly string[], period = PERIOD) =>
  (services: Services): Promise<Answer> =>
    withPeople(
      services,
      (inspection) => buildScorecards(inspection, sureRole, services, { ...DEFAULT_BUILD, period }),
      people,
    );

const PROJECT: readonly (readonly (string | number)[])[] = [
  ['双11', '2026-10-10', '2026-11-20', '', '吴晓晓', '活动页上线', 0.5, '按期上线'],
  ['', '', '', '', '', '复盘报告', 0.5, '11月18日前提交'],
  ['双11', '2026-10-10', '2026-11-20', '', '郑好', '活动页上线', 0.6, '按期上线'],
  ['', '', '', '', '', '一次通过率', 0.4, ''],
];

function fillProjects(
  worksheets: Excel.WorksheetCollection,
  lines: readonly (readonly (string | number)[])[],
  row = 4,
): void {
  const range = worksheets.getItem('项目目标表').getRange(`A${row}:H${row + lines.length - 1}`);
  range.values = lines.map((line) => [...line]);
}

async function fillByHand(): Promise<Answer> {
  try {
    await Excel.run(async (context) => {
      fillProjects(context.workbook.worksheets, PROJECT);
      await context.sync();
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, error };
  }
}

async function buildProjectCards(services: Services): Promise<Answer> {
  const read = await inspectWorkbook(services);
  return read.ok ? buildProject(read.value, sureRole, services, { project: '双11' }) : read;
}

const build = buildFor(PEOPLE);

/** Ten cards, then what is left: roles of both chunks have as many indicators. */
const buildInParts = (services: Services): Promise<Answer> =>
  withPeople(
    services,
    (inspection) =>
      buildScorecards(
        inspection,
        sureRole,
        services,
        { ...DEFAULT_BUILD, period: PERIOD },
        // A clock by which chunks take no time.
        { now: () => 0 },
      ),
    MANY,
  );

const next = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) => startNextPeriod(inspection, sureRole, services, { ...CLOSING }));

/** One of the four has a post that is assessed by the quarter. */
const byCadence = (row: MatchedRow): string | null =>
  row.row.people.some(({ name }) => name === '郑好') ? 'R01' : sureRole(row);

const buildByRole = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) =>
    buildScorecards(inspection, byCadence, services, { ...DEFAULT_BUILD, period: LAST_MONTH }),
  );

/** The quarter's turn comes behind its last month. */
const nextByRole = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) => startNextPeriod(inspection, byCadence, services, { ...CLOSING }));

/** Behind days of one's own the next ones are named. */
const nextRange = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) =>
    startNextPeriod(inspection, sureRole, services, { ...CLOSING, next: '2026-12-01..2027-01-15' }),
  );

const quarter = (services: Services): Promise<Answer> => {
  const span = parseSpan('2026-Q4');
  if (span === null) throw new Error('no quarter');
  return refreshCycle(span, services);
};

const organisation = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) => buildOrganisation(inspection, sureRole, services));

const manual = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) => buildManual(inspection, sureRole, services, { period: PERIOD }));

/** Somebody has left since: every sheet is drawn anew. */
const organisationOfFewer = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) =>
    buildOrganisation({ ...inspection, rows: inspection.rows.slice(1) }, sureRole, services),
  );

const forms = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) =>
    makeForms(inspection, sureRole, services, { sheet: FORM, per: 'person', purpose: '责任书', period: PERIOD }),
  );

const jobs = (services: Services): Promise<Answer> =>
  withPeople(services, (inspection) =>
    buildJobDescriptions(inspection, sureRole, services, { per: 'role', period: PERIOD }),
  );

const SETTINGS = '考核设置';
/** Where the settings say what people on probation get. */
const PROBATION_CARDS = 'B68';
/** Whether there is one period for all, or one by each role's cadence. */
const PERIOD_MODE = 'B91';

const loseSettings = (worksheets: Excel.WorksheetCollection): void => worksheets.getItem(SETTINGS).delete();

/** The highest total, by hand, once the cards are there. */
function changeRules(worksheets: Excel.WorksheetCollection): void {
  worksheets.getItem(SETTINGS).getRange('B6').values = [[110]];
}

function askByRole(worksheets: Excel.WorksheetCollection): void {
  worksheets.getItem(SETTINGS).getRange(PERIOD_MODE).values = [[2]];
}

function askProbationCards(worksheets: Excel.WorksheetCollection): void {
  worksheets.getItem(SETTINGS).getRange(PROBATION_CARDS).values = [[3]];
}

const FORM = '目标责任书';

/** It asks for the settings. */
function drawCompanyForm(worksheets: Excel.WorksheetCollection): void {
  drawForm(worksheets);
  worksheets.getItem(FORM).getRange('A3').values = [['{{公司}}']];
}

function drawForm(worksheets: Excel.WorksheetCollection): void {
  const sheet = worksheets.add(FORM);
  sheet.getRange('A1:B1').values = [['{{姓名}}', '{{部门}}']];
  sheet.getRange('A2:B2').values = [['{{考核指标}}', '{{权重}}']];
}

const company = async (): Promise<CompanyServices> => ({
  bundled: { facts: loadFacts(), texts: await loadAllTexts() },
  texts: companyTexts('zh-CN'),
});

/** A file made in another workbook, in which a role is called otherwise. */
async function importRenamed(): Promise<Answer> {
  const services = await company();
  const sheets = drawCompany(services.bundled, services.texts[0]);
  const renamed = sheets.map((sheet) => (sheet.key === 'roles' ? withFirstRole(sheet, '店铺总管') : sheet));
  return importCatalogueFile(writeWorkbookFile(renamed), services);
}

function withFirstRole(sheet: CompanySheet, name: string): CompanySheet {
  const block = { row: FIRST_ROW, column: 1, contents: [[name]] };
  return { ...sheet, drawing: { ...sheet.drawing, blocks: [...sheet.drawing.blocks, block] } };
}

/** Fills, and takes back what was filled or may have been, after what HR does to the list. */
const fillAndUndo =
  (meanwhile: () => Promise<Answer>) =>
  (services: Services): Promise<Answer> =>
    withPeople(services, async (inspection) => {
      const filled = await applyFill(planFillFor(inspection, sureRole, services).plan);
      if (!filled.ok) return filled;
      if (!(await meanwhile()).ok) await meanwhile();
      let undone = await applyFill(filled.value.undo);
      for (let click = 0; click < 2 && !(undone.ok && undone.value.stoppedBy === null); click++)
        undone = await applyFill(filled.value.undo);
      return undone.ok ? filled : undone;
    });

/** HR sorts: two people change places. */
async function sortByHand(): Promise<Answer> {
  try {
    await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(LIST).getRange('A31:Z32');
      rows.load('formulas');
      await context.sync();
      const [first = [], second = []] = rows.formulas as string[][];
      if (first.includes('郑好')) return;
      rows.formulas = [second, first];
      await context.sync();
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, error };
  }
}

async function insertDuties(services: Services): Promise<Answer> {
  const text = services.catalogue.roles.get('R06')?.duties.join('\n') ?? '';
  const planned = await planInsertion(text);
  return planned.ok ? applyFill(planned.value.plan) : planned;
}

/** Sheets that are there are written anew when the person says so. */
async function exportCatalogue(): Promise<Answer> {
  const services = await company();
  const first = await exportCatalogueSheet(services, { replace: false });
  const asks = !first.ok && first.error.kind === 'catalogueSheetExists';
  return asks ? exportCatalogueSheet(services, { replace: true }) : first;
}

async function enter(sheet: string, services: Services): Promise<Answer> {
  const plan = await planActualsImport(sheet, services);
  return plan.ok ? applyActuals(chosenEdits(plan.value.changes, 'replace')) : plan;
}

/** An export that is mapped by itself, entered with its mapping and its sources. */
async function importExport(services: Services): Promise<Answer> {
  const plan = await planActualsImport('导出', services);
  if (!plan.ok) return plan;
  const edits = chosenEdits(plan.value.changes, 'replace');
  if (!isExport(plan.value)) throw new Error('the table is no export');
  return enterExport(plan.value, { edits, enteredOn: '2026-12-02' }, services);
}

/** The same figures in a file of their own. */
async function importFile(services: Services): Promise<Answer> {
  const bytes = new TextEncoder().encode('日期,姓名,询单转化率(%)\n2026-11-01,吴晓晓,50\n2026-11-02,吴晓晓,40\n');
  const opened = await openExport({ file: '导出.csv', bytes }, null, services);
  if (!opened.ok) return opened;
  const { plan } = opened.value;
  return enterExport(plan, { edits: chosenEdits(plan.changes, 'replace'), enteredOn: '2026-12-02' }, services);
}

/** What nobody typed otherwise. */
async function enterTeamFigures(services: Services): Promise<Answer> {
  const plan = await planTeamActuals(services);
  if (!plan.ok) return plan;
  const edits = chosenEdits(plan.value.changes, 'keep');
  return enterTeam(plan.value, { edits, enteredOn: '2026-12-02' }, services);
}

/** Actual values of those who report to somebody, and the target that is left open on all their cards. */
function workOfTeam(worksheets: Excel.WorksheetCollection): void {
  const [, ...reports] = TEAM;
  for (const [index, name] of reports.entries()) {
    worksheets.getItem(name).getRange('F11').values = [[0.4]];
    worksheets.getItem(name).getRange('I7:I12').values = [[0.96], [0.02], [1 - index / 2], [0.7], [0.3], [1]];
  }
  worksheets.add('看板').getRange('A1').values = [['人事自己的备注']];
}

async function countRegisters(services: Services): Promise<Answer> {
  const plan = await planRegisters(services);
  if (!plan.ok) return plan;
  const edits = chosenEdits(plan.value.changes, 'keep');
  return enterRegisters(plan.value, { edits, enteredOn: '2026-12-02' }, services);
}

/** A pack that came back, made once: with two entries, and a remark that the workbook has changed as well. */
let returned: Promise<Uint8Array> | undefined;

async function returnedPack(): Promise<Uint8Array> {
  const desk = await sitDown(await builtFile());
  const pack = (await packsOf(desk)).find(({ recipient }) => recipient === '周周');
  desk.leave();
  return inExcel(pack?.bytes ?? new Uint8Array(), (worksheets) => {
    worksheets.getItem('吴晓晓').getRange('I7:I8').values = [[0.5], [0.25]];
    worksheets.getItem('郑好').getRange('O7').values = [['本月新人多']];
  });
}

async function collect(services: Services): Promise<Answer> {
  returned ??= returnedPack();
  const plan = await planCollect([{ file: '周周.xlsx', bytes: await returned }], services, TEXTS);
  if (!plan.ok) return plan;
  return applyCollect(plan.value, { replaces: () => true, collectedOn: '2026-12-06' }, TEXTS);
}

const RATERS = `评分人名单 ${PERIOD}`;
const RATING = ['王总', '李总', '赵总', '钱总'];
/** On the settings sheet: the manager's weight, that of customers, the shares of KPIs and behavior. */
const WEIGHTS = { B8: 0.7, B88: 0.1, B78: 0.7, B79: 0.3 };
const RATED_LINE = ['2026-11/E1022', '吴晓晓', '', '', '客户'];

/** Customers rate as well, how people work together. */
function giveWeights(worksheets: Excel.WorksheetCollection): void {
  const sheet = worksheets.getItem(SETTINGS);
  for (const [address, value] of Object.entries(WEIGHTS)) sheet.getRange(address).values = [[value]];
}

/** Cards are drawn anew, with a column for customers. */
function withoutCards(worksheets: Excel.WorksheetCollection): void {
  giveWeights(worksheets);
  for (const name of ['吴晓晓', '考核表模板']) worksheets.getItem(name).delete();
}

/** Forms that came back, made once. */
let ratingForms: Promise<readonly Uint8Array[]> | undefined;

function returnedRatings(): Promise<readonly Uint8Array[]> {
  const { raters } = packTexts('zh-CN');
  const asked = { number: '2026-11/E1022', card: cardMark('2026-11/E1022', '吴晓晓'), name: '吴晓晓' };
  const line = { ...asked, position: '', as: 'customer', item: '协作', standard: '' } as const;
  const bounds = { type: 'whole', min: 1, max: 5 } as const;
  const forms = RATING.map((recipient) => {
    const note = { id: recipient, period: PERIOD, kind: 'rater', recipient, handedOutAt: '2026-11-25T09:00' } as const;
    const ratings = [{ ...line, indicator: 'behaviour-teamwork', bounds }];
    return makeRaterPack({ ...note, due: null, company: '', ratings }, raters.pack, raters.as);
  });
  return Promise.all(
    forms.map((bytes, at) =>
      inExcel(bytes, (worksheets) => {
        worksheets.getItem('评分表').getRange('G8').values = [[at + 2]];
      }),
    ),
  );
}

async function collectRatings(services: Services): Promise<Answer> {
  ratingForms ??= returnedRatings();
  const files = (await ratingForms).map((bytes, at) => ({ file: `${RATING[at] ?? ''}.xlsx`, bytes }));
  const plan = await planCollect(files, services, TEXTS);
  if (!plan.ok) return plan;
  return applyCollect(plan.value, { replaces: () => false, collectedOn: '2026-12-06' }, TEXTS);
}

/** Makes packs and notes them; packs that are said not to be noted are handed out again, a minute later. */
function handOut(hour: string): (services: Services) => Promise<Answer> {
  let minute = 0;
  return async (services) => {
    const options = { kind: 'manager', unassigned: 'leave' } as const;
    const shown = await planHandout(services, options, '无上级', allPackTexts('zh-CN'));
    if (!shown.ok) return shown;
    const order = {
      shown: shown.value,
      options,
      nobody: '无上级',
      time: { handedOutAt: `${hour}:0${minute}`, due: null },
    };
    const outcome = await handOutHere(services, order, TEXTS);
    if (!outcome.ok) return outcome;
    const isNoted = outcome.value.kind === 'made' && outcome.value.report.log !== null;
    minute = isNoted ? 0 : minute + 1;
    return { ok: isNoted };
  };
}

async function applyPreset(services: Services, choice: PresetChoice): Promise<Answer> {
  const plan = await planSettingsPreset(choice, services, PERIOD);
  return plan.ok ? applySettingsPreset(plan.value, services) : plan;
}

/** Bytes of a request that takes the head of a table, or some of its lines. */
const FEW_LINES = 25_000;

/** Each begins where those named in `after` have ended. */
export const FAULT_CASES: readonly FaultCase[] = [
  {
    name: 'fill',
    after: [],
    run: (services) =>
      withPeople(services, (inspection) => applyFill(planFillFor(inspection, sureRole, services).plan)),
  },
  { name: 'fill and undo', after: [], run: fillAndUndo(() => Promise.resolve({ ok: true })) },
  { name: 'undo moved', after: [], run: fillAndUndo(sortByHand) },
  { name: 'insert', after: [], run: insertDuties },
  { name: 'build', after: [], run: build },
  { name: 'build in parts', after: [], run: buildInParts },
  { name: 'rebuild', after: ['build'], run: build },
  {
    name: 'rebuild others',
    after: ['build'],
    // Somebody is called otherwise now, and somebody does another job.
    meanwhile: (worksheets) => {
      worksheets.getItem(LIST).getRange('D32').values = [['郑好好']];
      worksheets.getItem(LIST).getRange('C43').values = [['仓库主管']];
    },
    run: build,
  },
  {
    name: 'rebuild moved',
    after: ['build'],
    // A row more at the top of the template and a column more before the results.
    meanwhile: (worksheets) => {
      worksheets.getItem('考核表模板').getRange('1:1').insert('Down');
      worksheets.getItem('考核表模板').getRange('C:C').insert('Right');
    },
    run: build,
  },
  {
    name: 'rebuild swapped',
    after: ['build'],
    // Actual values and self-ratings change places: not both can move along.
    meanwhile: (worksheets) => {
      const template = worksheets.getItem('考核表模板');
      template.getRange('I6:K7').values = [
        ['自评', '系统评分', '实际完成'],
        ['{{自评}}', '{{系统评分}}', '{{实际完成}}'],
      ];
    },
    run: build,
  },
  {
    name: 'moved since begun',
    after: ['build'],
    // Whose card was begun goes on at another post.
    before: (worksheets) => {
      const list = worksheets.getItem(LIST);
      list.getRange('C31').values = [['美工']];
      list.getRange('I4').values = [['调岗日期']];
      list.getRange('I31').values = [['2026-11-16']];
    },
    run: build,
  },
  {
    name: 'probation cards',
    after: ['build'],
    // Whoever is on probation has no card yet; the others have theirs.
    before: (worksheets) => {
      worksheets.getItem('杨柳').delete();
      askProbationCards(worksheets);
    },
    run: build,
  },
  { name: 'turned into probation', after: ['build'], before: askProbationCards, run: build },
  {
    name: 'turned back',
    after: ['build', 'turned into probation'],
    meanwhile: (worksheets) => {
      worksheets.getItem(SETTINGS).getRange(PROBATION_CARDS).values = [[1]];
    },
    run: build,
  },
  { name: 'summary', after: ['build'], run: refreshSummary },
  {
    name: 'remove',
    after: ['build'],
    run: (services) => removeCards(new Set(['2026-11/E1022', '2026-11/E1023']), services),
  },
  { name: 'look', after: ['build'], run: (services) => readSituation(services) },
  { name: 'confirm', after: ['build'], run: confirmTargets },
  { name: 'calibrate', after: ['build'], run: calibrate },
  {
    name: 'calibrate again',
    after: ['build', 'calibrate'],
    // Nobody has written on it, and a score is another one.
    meanwhile: (worksheets) => {
      worksheets.getItem('郑好').getRange('L7').values = [[66]];
    },
    run: calibrate,
  },
  { name: 'follow up', after: ['build', 'close'], run: (services) => followUp(services, ['E1022']) },
  {
    name: 'follow up again',
    after: ['build', 'close', 'follow up'],
    // One of the two sheets was written on.
    meanwhile: (worksheets) => {
      worksheets.getItem('改进计划 吴晓晓').getRange('H30').values = [['已面谈']];
    },
    run: (services) => followUp(services, ['E1022', 'E1023']),
  },
  {
    name: 'explain',
    after: ['build', 'confirm'],
    // The highest total is another one since.
    meanwhile: (worksheets) => {
      worksheets.getItem(SETTINGS).getRange('B6').values = [[110]];
    },
    run: (services) => explainChanges('董事会决定', services),
  },
  { name: 'actuals', after: ['build'], run: (services) => exportActualsTable(services, { form: 'long' }) },
  {
    name: 'targets again',
    after: ['build', 'targets'],
    // A line is gone, what was typed stays, and HR has a column of its own before the targets.
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem(TARGETS);
      sheet.getRange('5:5').delete('Up');
      sheet.getRange('H5').values = [[88]];
      sheet.getRange('D:D').insert('Right');
    },
    run: (services) => refreshTargetsTable(services),
  },
  {
    name: 'registers',
    after: ['build'],
    run: (services) => makeRegisters(services, ['packing-checks', 'chat-checks']),
  },
  {
    name: 'registers again',
    after: ['build', 'registers'],
    // Somebody is new to the list of people, and HR keeps a column of its own before the names.
    meanwhile: (worksheets) => {
      worksheets.getItem('登记人员').getRange('A6:D6').clear('Contents');
      worksheets.getItem('登记人员').getRange('A:A').insert('Right');
      worksheets.getItem('登记人员').getRange('A4').values = [['人事自己的备注']];
    },
    run: (services) => makeRegisters(services, null),
  },
  {
    name: 'enter registers',
    after: ['build', 'registers'],
    meanwhile: (worksheets) => {
      const checks = worksheets.getItem('客服质检登记表');
      checks.getRange('A5:B6').values = [
        [46330, '吴晓晓'],
        [46331, '郑好'],
      ];
      checks.getRange('F5:F6').values = [[90], [80]];
      const packing = worksheets.getItem('包装质量抽查表');
      packing.getRange('A5:B5').values = [[46330, '杨柳']];
      packing.getRange('E5:F5').values = [[50, 1]];
    },
    run: countRegisters,
  },
  { name: 'project table', after: ['build'], run: (services) => makeProjectTable(services) },
  { name: 'projects by hand', after: ['build', 'project table'], run: fillByHand },
  {
    name: 'project',
    after: ['build', 'project table', 'projects by hand'],
    run: buildProjectCards,
  },
  {
    name: 'project again',
    after: ['build', 'project table', 'projects by hand', 'project'],
    // A goal of somebody's is another one, and somebody is new.
    meanwhile: (worksheets) => {
      fillProjects(worksheets, [['', '', '', '', '', '复盘报告', 0.5, '11月20日前提交']], 5);
      fillProjects(worksheets, [['双11', '2026-10-10', '2026-11-20', '', '杨柳', '排班', 1, '高峰时段满编']], 8);
    },
    run: buildProjectCards,
  },
  {
    name: 'close project',
    after: ['build', 'project table', 'projects by hand', 'project'],
    run: (services) => closePeriod(services, CLOSING),
  },
  { name: 'team cards', after: [], run: buildFor(TEAM) },
  { name: 'team figures', after: ['team cards'], before: workOfTeam, run: enterTeamFigures },
  {
    name: 'team figures again',
    after: ['team cards', 'team figures'],
    // A target more is met.
    meanwhile: (worksheets) => {
      worksheets.getItem('陶然').getRange('I9').values = [[1]];
    },
    run: enterTeamFigures,
  },
  {
    name: 'take back team figures',
    after: ['team cards'],
    before: workOfTeam,
    first: enterTeamFigures,
    run: (services, first) => {
      const { sources, undo: edits } = first as EnteredExport;
      return takeBackExport(sources, { edits, enteredOn: '2026-12-03' }, services);
    },
  },
  { name: 'rated cards', after: ['build'], before: withoutCards, run: build },
  { name: 'raters', after: ['build'], before: giveWeights, run: (services) => listRaters(services, TEXTS) },
  {
    name: 'raters again',
    after: ['build', 'raters'],
    // Lines are gone, one is HR's own, and HR keeps a column between.
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem(RATERS);
      sheet.getRange('A4:G40').clear('Contents');
      sheet.getRange('A4:G4').values = [['2026-11/E1022', '吴晓晓', '', '', '客户', '王总', '是']];
      sheet.getRange('C:C').insert('Right');
    },
    run: (services) => listRaters(services, TEXTS),
  },
  {
    name: 'collect ratings',
    after: ['build', 'rated cards', 'raters'],
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem(RATERS);
      sheet.getRange('A4:G7').values = RATING.map((rater) => [...RATED_LINE, rater, '是']);
    },
    run: collectRatings,
  },
  { name: 'hand out', after: ['build'], run: handOut('2026-11-25T09') },
  { name: 'hand out again', after: ['build', 'hand out'], run: handOut('2026-11-26T09') },
  { name: 'pay', after: ['build'], run: (services) => refreshPaySheet(services) },
  {
    name: 'pay in parts',
    after: ['build'],
    // A request for each line.
    run: (services) => refreshPaySheet(services, 1),
  },
  {
    name: 'pay again',
    after: ['build', 'pay'],
    // A line and a formula are gone, days are typed, and days and probation count otherwise.
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem(`绩效工资 ${PERIOD}`);
      sheet.getRange('7:7').delete('Up');
      sheet.getRange('Q7').values = [[15]];
      sheet.getRange('R6').values = [['']];
      worksheets.getItem(SETTINGS).getRange('B72:B73').values = [[2], [0.8]];
    },
    run: (services) => refreshPaySheet(services),
  },
  { name: 'close', after: ['build', 'pay'], run: (services) => closePeriod(services, CLOSING) },
  {
    name: 'close in parts',
    after: ['build', 'pay'],
    run: (services) => closePeriod(services, CLOSING, {}, 1),
  },
  {
    name: 'reopen',
    after: ['build', 'pay', 'close'],
    run: (services) => reopenPeriod(services, { period: PERIOD, reopenedOn: '2026-12-03' }),
  },
  { name: 'quarter', after: ['build', 'pay', 'close'], run: quarter },
  {
    name: 'quarter again',
    after: ['build', 'pay', 'close', 'quarter'],
    // HR writes beside the lines, and a line and a formula are gone.
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem('季度汇总 2026-Q4');
      sheet.getRange('R7:R8').values = [['人事备注'], ['拟转岗']];
      sheet.getRange('9:9').delete('Up');
      sheet.getRange('L8').values = [['']];
    },
    run: quarter,
  },
  { name: 'next', after: ['build', 'pay'], run: next },
  { name: 'build quarter', after: [], run: buildFor(PEOPLE, '2026-Q4') },
  { name: 'close quarter', after: ['build quarter', 'pay'], run: (services) => closePeriod(services, CLOSING) },
  { name: 'next quarter', after: ['build quarter', 'pay'], run: next },
  { name: 'build by role', after: ['preset'], before: askByRole, run: buildByRole },
  {
    name: 'close by role',
    after: ['preset', 'build by role', 'pay'],
    run: (services) => closePeriod(services, CLOSING),
  },
  { name: 'next by role', after: ['preset', 'build by role', 'pay'], run: nextByRole },
  {
    name: 'close quarter by role',
    after: ['preset', 'build by role', 'pay', 'next by role'],
    run: (services) => closePeriod(services, CLOSING),
  },
  {
    name: 'next behind quarter',
    after: ['preset', 'build by role', 'pay', 'next by role'],
    run: nextByRole,
  },
  { name: 'build range', after: [], run: buildFor(PEOPLE, '2026-10-15..2026-11-30') },
  { name: 'close range', after: ['build range', 'pay'], run: (services) => closePeriod(services, CLOSING) },
  { name: 'next range', after: ['build range', 'pay'], run: nextRange },
  { name: 'archive', after: ['build', 'pay', 'next'], run: (services) => removeClosedCards(PERIOD, services) },
  { name: 'jobs', after: ['build'], run: jobs },
  { name: 'organisation', after: [], run: organisation },
  { name: 'organisation again', after: ['organisation'], run: organisationOfFewer },
  { name: 'forms', after: [], before: drawForm, run: forms },
  {
    name: 'forms again',
    after: ['forms'],
    meanwhile: (worksheets) => {
      worksheets.getItem(LIST).getRange('D32').values = [['郑好好']];
      worksheets.getItem('责任书_郑好').getRange('D9').values = [['已签']];
    },
    run: forms,
  },
  {
    name: 'undo forms',
    after: ['forms'],
    // One is new, and one is brought up to date.
    meanwhile: (worksheets) => {
      worksheets.getItem(LIST).getRange('D32').values = [['郑好好']];
    },
    first: forms,
    run: (_, first) => {
      const { built, undo } = first as FormsReport;
      return undoForms(new Set(built.map(({ key }) => key)), undo);
    },
  },
  { name: 'sheet language', after: ['build'], run: () => keepSheetLanguage('en-US') },
  { name: 'remove forms', after: ['forms'], run: () => removeForms({ sheet: FORM }) },
  {
    name: 'close again',
    after: ['build', 'pay', 'close', 'reopen'],
    run: (services) => closePeriod(services, { ...CLOSING, closedOn: '2026-12-04' }),
  },
  {
    name: 'close with totals',
    after: ['build', 'pay', 'close', 'reopen'],
    // HR counts the lines of the history, in words of its own.
    meanwhile: (worksheets) => {
      const table = worksheets.getItem('绩效历史').tables.getItemAt(0);
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 0).values = [['人事合计']];
    },
    run: (services) => closePeriod(services, { ...CLOSING, closedOn: '2026-12-04' }),
  },
  { name: 'manual again', after: ['manual'], run: manual },
  {
    name: 'trial',
    after: ['build', 'pay'],
    run: async (services) => {
      const bundled = { facts: loadFacts(), texts: await loadAllTexts() };
      const settingsNames = [services.sheetTexts.sheetNames.settings];
      return tryScheme(services, { bundled, texts: companyTexts('zh-CN'), settingsNames });
    },
  },
  { name: 'manual', after: [], run: manual },
  {
    name: 'preset',
    after: [],
    run: (services) => applyPreset(services, SCHEME),
  },
  {
    name: 'undo preset',
    after: ['build'],
    first: (services) => applyPreset(services, SCHEME),
    run: (services, first) => {
      const outcome = first as SettingsOutcome;
      if (outcome.kind !== 'applied') throw new Error('nothing to undo');
      return undoSettingsPreset(outcome.report, services);
    },
  },
  {
    name: 'adopt rules',
    after: ['build'],
    meanwhile: changeRules,
    run: (services) => applyPreset(services, { grades: null, raters: null, adopt: { version: '2', from: '' } }),
  },
  {
    name: 'restore rules',
    after: ['build'],
    meanwhile: changeRules,
    run: (services) => applyPreset(services, { grades: null, raters: null, restore: true }),
  },
  { name: 'preset on cards', after: ['build', 'pay'], run: (services) => applyPreset(services, SCHEME) },
  {
    name: 'repair',
    after: ['build'],
    meanwhile: (worksheets) => {
      worksheets.getItem(SETTINGS).getRange('A5:B6').values = [
        ['周期？', ''],
        ['', '很高'],
      ];
    },
    run: (services) => applyPreset(services, { grades: null, raters: null, repair: true }),
  },
  {
    name: 'lost settings',
    after: ['build'],
    meanwhile: loseSettings,
    run: build,
  },
  { name: 'lost settings, summary', after: ['build'], meanwhile: loseSettings, run: refreshSummary },
  { name: 'lost settings, jobs', after: ['build', 'jobs'], meanwhile: loseSettings, run: jobs },
  { name: 'lost settings, forms', after: ['build'], before: drawCompanyForm, meanwhile: loseSettings, run: forms },
  {
    name: 'lost settings, preset',
    after: ['build', 'jobs'],
    meanwhile: loseSettings,
    run: (services) => applyPreset(services, SCHEME),
  },
  {
    name: 'own summary',
    after: [],
    meanwhile: (worksheets) => {
      worksheets.add('绩效汇总').getRange('A1:B1').values = [['人事自己的备注', 88]];
    },
    run: build,
  },
  {
    name: 'kept summary',
    after: ['build'],
    meanwhile: (worksheets) => {
      const sheet = worksheets.getItem('绩效汇总');
      sheet.getRange('N4:N6').values = [['甲'], ['乙'], ['丙']];
      sheet.getRange('A9').values = [['制表人：']];
    },
    run: (services) => removeCards(new Set(['2026-11/E1023']), services),
  },
  { name: 'catalogue', after: ['build'], run: exportCatalogue },
  {
    name: 'use catalogue',
    after: ['catalogue'],
    // A role is called otherwise, and a department is new, which gets an id.
    meanwhile: (worksheets) => {
      worksheets.getItem('岗位库').getRange('B5').values = [['店铺总管']];
      worksheets.getItem('岗位库-部门').getRange('B200:C200').values = [['宠物食品部', 'Pet food']];
    },
    run: async () => useCatalogueSheet(await company()),
  },
  {
    name: 'use catalogue again',
    after: ['catalogue', 'use catalogue'],
    meanwhile: (worksheets) => {
      worksheets.getItem('岗位库').getRange('B5').values = [['门店总管']];
    },
    run: async () => useCatalogueSheet(await company()),
  },
  { name: 'catalogue again', after: ['catalogue', 'use catalogue'], run: exportCatalogue },
  { name: 'forget catalogue', after: ['catalogue', 'use catalogue'], run: forgetCompanyCatalogue },
  { name: 'catalogue file', after: ['build'], run: importRenamed },
  {
    name: 'enter actuals',
    after: ['build'],
    meanwhile: (worksheets) => {
      const sheet = worksheets.add('数据');
      sheet.getRange('A1:C1').values = [['考核编号', '指标', '实际完成']];
      sheet.getRange('A2:C2').formulas = [['2026-11/E1022', "='郑好'!D7", 0.5]];
    },
    run: (services) => enter('数据', services),
  },
  { name: 'targets', after: ['build'], run: (services) => refreshTargetsTable(services) },
  // Some requests for the first table.
  { name: 'targets in parts', after: ['build'], run: (services) => refreshTargetsTable(services, FEW_LINES) },
  {
    name: 'actuals in parts',
    after: ['build'],
    run: (services) => exportActualsTable(services, { form: 'long' }, FEW_LINES),
  },
  {
    name: 'enter targets',
    after: ['build', 'targets'],
    // In the place of the catalogue's.
    meanwhile: (worksheets) => {
      worksheets.getItem(`目标表 ${PERIOD}`).getRange('H5:H6').values = [[0.9], [0.9]];
    },
    run: (services) => enter(`目标表 ${PERIOD}`, services),
  },
  {
    name: 'enter export',
    after: ['build'],
    meanwhile: (worksheets) => {
      worksheets.add('导出').getRange('A1:C4').values = [
        ['日期', '姓名', '询单转化率(%)'],
        ["'2026-11-01", '吴晓晓', 50],
        ["'2026-11-02", '吴晓晓', 40],
        ['合计', '', 45],
      ];
    },
    run: importExport,
  },
  { name: 'enter file', after: ['build'], run: importFile },
  {
    name: 'reading',
    after: [],
    run: () => keepReading({ sheets: [LIST], corrections: [] }),
  },
  { name: 'collect', after: ['build'], run: collect },
  {
    name: 'remember',
    after: [],
    run: () => rememberMatches([{ title: '小二', department: '', roleId: 'R06' }]),
  },
];
