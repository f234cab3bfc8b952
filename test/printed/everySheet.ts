import { readFileSync } from 'node:fs';
import { confirmTargets } from '../../src/app/confirmation/confirmTargets';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { sureRole } from '../../src/app/list/inspect';
import { buildManual } from '../../src/app/manual/buildManual';
import { closePeriod } from '../../src/app/month/closePeriod';
import { exportActualsTable } from '../../src/app/month/exportActuals';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { refreshTargetsTable } from '../../src/app/month/targetsTable';
import { buildOrganisation } from '../../src/app/organisation/buildOrganisation';
import { makeEvidenceHere } from '../../src/app/evidence/evidenceHere';
import { planHandout } from '../../src/app/packs/handOut';
import { handOutHere } from '../../src/app/packs/handOutHere';
import { listRaters } from '../../src/app/packs/raterSheet';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { makeRegisters } from '../../src/app/registers/makeRegisters';
import { calibrate } from '../../src/app/review/calibrate';
import { followUp } from '../../src/app/review/followUp';
import type { Language } from '../../src/base/language';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import type { Services } from '../../src/app/services';
import type { PackKind } from '../../src/packs/packTexts';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import { enter, read, SAMPLE, sitDown, sheetNames } from '../app/builtWorkbook';
import { need } from '../app/monthWorld';

/** Who is on the sheets: two managers, one of their people, and who is new. */
const PEOPLE = '沈知远 周周 吴晓晓 杨柳'.split(' ');
const PERIOD = '2026-11';

const PROJECT = [
  ['双11大促', '2026-10-10', '2026-11-20', '', '吴晓晓', '活动页上线', 0.5, '按期上线，页面无严重差错'],
  ['', '', '', '', '', '复盘报告', 0.5, '11月18日前提交'],
];

/** Customers rate as well, so that there are raters to be listed. */
async function giveWeights(settings: string, language: Language): Promise<void> {
  const labels = (await read(settings, 'A1:A120')).map(([label]) => label);
  const cell = (key: string): string => `B${labels.indexOf(settingLabel(key, language)) + 1}`;
  await enter(settings, { [cell('managerWeight')]: 0.7, [cell('customerWeight')]: 0.1 });
}

async function removeSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** HR names a customer for the first who needs one, and confirms every line. */
async function confirmRaters(sheet: string, { list, answers }: ReturnType<typeof packTexts>['raters']): Promise<void> {
  const { headers } = list;
  const cells = await read(sheet, 'A1:K60');
  const at = cells.findIndex((line) => line.includes(headers.confirmed));
  const column = (header: string): string => String.fromCharCode(65 + (cells[at] ?? []).indexOf(header));
  const typed: Record<string, string> = {};
  cells.forEach((line, row) => {
    if (row <= at || line[0] === '') return;
    const rater = column(headers.rater);
    if (line[rater.charCodeAt(0) - 65] === '') typed[`${rater}${row + 1}`] = '云帆贸易有限公司';
    typed[`${column(headers.confirmed)}${row + 1}`] = answers[0];
  });
  await enter(sheet, typed);
}

/** A pack of each kind that looks its own way; what was handed out is noted on a sheet. */
async function somePacks(services: Services, language: Language): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  const languages = allPackTexts(language);
  for (const kind of ['manager', 'employee', 'rater'] satisfies PackKind[]) {
    const options = { kind, unassigned: 'leave' as const };
    const shown = need(await planHandout(services, options, '', languages));
    const order = { shown, options, nobody: '', time: { handedOutAt: '2026-11-25T09:30', due: '2026-12-05' } };
    const made = need(await handOutHere(services, order, languages));
    if (made.kind === 'made') files.push(...made.report.packs.slice(0, 1).map(({ bytes }) => bytes));
  }
  return files;
}

/** What is printed of a month, and whose sheets are whose. */
interface EverySheet {
  readonly file: Uint8Array;
  /** Packs, and evidence: files all of whose sheets are Rolecard's. */
  readonly others: readonly Uint8Array[];
  /** Sheets of the workbook that Rolecard drew. */
  readonly own: readonly string[];
  readonly settings: string;
}

/** A month of some people of the sample with every sheet that is drawn in it; amounts are typed where a line of pay stands. */
export async function everySheet(language: Language): Promise<EverySheet> {
  const desk = await sitDown(readFileSync(SAMPLE), language);
  try {
    const { services } = desk;
    const { sheetNames: names } = services.sheetTexts;
    const before = await sheetNames();
    const whole = await desk.inspect();
    const rows = whole.rows.filter(({ row }) => row.people.some(({ name }) => PEOPLE.includes(name)));
    const inspection = { ...whole, rows };
    need(await buildOrganisation(inspection, sureRole, services));
    need(await makeProjectTable(services));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(names.projects).getRange('A4:H5').values = PROJECT;
      await context.sync();
    });
    await desk.build({ ...inspection, rows: rows.slice(0, 1) });
    await giveWeights(names.settings, language);
    // Columns follow the weights where they are drawn anew.
    await removeSheets((await sheetNames()).filter((name) => name === names.template || PEOPLE.includes(name)));
    need(await buildProject(whole, sureRole, services, {}));
    await desk.build(inspection);
    // A wide one and one with longer hints; a unit test holds the widths of all.
    need(await makeRegisters(services, ['work-items', 'after-sales']));
    need(await refreshTargetsTable(services));
    need(await exportActualsTable(services, { form: 'long' }));
    const agent = rows.find(({ row }) => row.people.some(({ name }) => name === '吴晓晓'));
    need(await exportActualsTable(services, { form: 'wide', roleId: (agent && sureRole(agent)) ?? '' }));
    const raters = need(await listRaters(services, allPackTexts(language)));
    await confirmRaters(raters.sheet, packTexts(language).raters);
    need(await refreshPaySheet(services));
    need(await confirmTargets(services));
    need(await calibrate(services));
    const packs = await somePacks(services, language);
    need(await buildManual(inspection, sureRole, services, { period: PERIOD, evenManySheets: true }));
    const pay = (await sheetNames()).find((name) => name.startsWith(names.pay)) ?? '';
    await enter(pay, { F6: 128_000, G6: 66_000, J6: 12_345.67, K6: 5_000, Q6: 20 });
    need(await closePeriod(services, { closedOn: '2026-12-01', evenIncomplete: true }));
    need(await followUp(services, ['E1022']));
    const span = parseSpan('2026-Q4');
    if (span !== null) need(await refreshCycle(span, services));
    const evidence = need(
      await makeEvidenceHere(services, { people: ['吴晓晓'], year: '2026' }, packTexts(language).evidence),
    );
    const own = (await sheetNames()).filter((name) => !before.includes(name));
    return { file: desk.workbook.save(), others: [...packs, evidence.bytes], own, settings: names.settings };
  } finally {
    desk.leave();
  }
}
