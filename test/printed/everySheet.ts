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
import { listRaters } from '../../src/app/packs/raterSheet';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { makeRegisters } from '../../src/app/registers/makeRegisters';
import { calibrate } from '../../src/app/review/calibrate';
import { followUp } from '../../src/app/review/followUp';
import type { Language } from '../../src/base/language';
import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
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

/** A month of some people of the sample with every sheet that is drawn in it; amounts are typed where a line of pay stands. */
export async function everySheet(
  language: Language,
): Promise<{ readonly file: Uint8Array; readonly own: readonly string[]; readonly settings: string }> {
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
    await desk.build(inspection);
    need(await buildProject(whole, sureRole, services, {}));
    await desk.build(inspection);
    // A wide one and one with longer hints; a unit test holds the widths of all.
    need(await makeRegisters(services, ['work-items', 'after-sales']));
    need(await refreshTargetsTable(services));
    need(await exportActualsTable(services, { form: 'long' }));
    const agent = rows.find(({ row }) => row.people.some(({ name }) => name === '吴晓晓'));
    need(await exportActualsTable(services, { form: 'wide', roleId: (agent && sureRole(agent)) ?? '' }));
    await giveWeights(names.settings, language);
    need(await listRaters(services, allPackTexts(language)));
    need(await refreshPaySheet(services));
    need(await confirmTargets(services));
    need(await calibrate(services));
    need(await buildManual(inspection, sureRole, services, { period: PERIOD, evenManySheets: true }));
    const pay = (await sheetNames()).find((name) => name.startsWith(names.pay)) ?? '';
    await enter(pay, { F6: 128_000, G6: 66_000, J6: 12_345.67, K6: 5_000, Q6: 20 });
    need(await closePeriod(services, { closedOn: '2026-12-01', evenIncomplete: true }));
    need(await followUp(services, ['E1022']));
    const span = parseSpan('2026-Q4');
    if (span !== null) need(await refreshCycle(span, services));
    const own = (await sheetNames()).filter((name) => !before.includes(name));
    return { file: desk.workbook.save(), own, settings: names.settings };
  } finally {
    desk.leave();
  }
}
