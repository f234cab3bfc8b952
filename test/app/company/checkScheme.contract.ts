import { exportCatalogueSheet } from '../../../src/app/company/catalogueSheets';
import { checkScheme, type CheckReport, type CheckServices } from '../../../src/app/company/checkScheme';
import { checkPoint } from '../../../src/i18n/company/schemeMessages';
import { companyTexts } from '../../../src/i18n/sheets/company/texts';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { bundledSource } from '../../catalogue/company/companyWorld';
import { enter, read, sitDown, type Desk } from '../builtWorkbook';

let services: CheckServices;
let desk: Desk;

beforeAll(async () => {
  services = {
    bundled: await bundledSource(),
    texts: companyTexts('zh-CN'),
    settingsNames: [sheetTexts('zh-CN').sheetNames.settings, sheetTexts('en-US').sheetNames.settings],
  };
  desk = await sitDown();
});
afterAll(() => desk.leave());

async function check(): Promise<CheckReport> {
  const checked = await checkScheme(services);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

const lines = ({ findings }: CheckReport): readonly string[] =>
  findings.map((finding) => {
    const { sheet, cell, text } = checkPoint(finding, 'zh-CN');
    return `${sheet}!${cell} ${text}`;
  });

test('a workbook with nothing of its own passes by the bundled catalogue', async () => {
  const { roles } = services.bundled.facts;
  expect(await check()).toMatchObject({ checked: 'bundled', settingsSheet: null, roles: roles.length, findings: [] });
});

test('sheets and settings are read as they are, and each fault has its cell and a sentence', async () => {
  const { rows } = await desk.inspect();
  const made = await desk.inspect().then((inspection) => desk.build({ ...inspection, rows: rows.slice(0, 1) }));
  expect(made.built).toHaveLength(1);
  const exported = await exportCatalogueSheet(services, { replace: false });
  expect(exported.ok).toBe(true);
  expect(await check()).toMatchObject({ checked: 'sheets', settingsSheet: '考核设置', findings: [] });

  const kpis = await read('岗位库-岗位指标', 'A1:C900');
  const row = kpis.findIndex(([role]) => role === '店长') + 1;
  await enter('岗位库-岗位指标', { [`D${row}`]: 0.42, [`D${row + 1}`]: 0.03 });
  await enter('考核设置', { C24: '' });
  const found = await check();
  expect(lines(found)).toEqual([
    expect.stringContaining(`岗位库-岗位指标!D${row} 岗位“店长”的指标“`),
    expect.stringContaining(`岗位库-岗位指标!D${row + 1} 岗位“店长”的指标“`),
    '考核设置!C24 加减分项“客户书面表扬”没有上限，一项就能抵过所有指标，请填写上限。',
  ]);
});

test('sheets with errors say these first, and settings that cannot be read are found, too', async () => {
  await enter('岗位库', { B5: '', C5: '' });
  await enter('考核设置', { B6: '很高' });
  const report = await check();
  expect(report).toMatchObject({ checked: 'sheets', roles: 0 });
  expect(report.findings[0]).toMatchObject({ kind: 'catalogue', problem: { code: 'nameMissing', cell: 'B5' } });
  expect(report.findings.at(-1)).toMatchObject({
    kind: 'settingsProblem',
    problem: { code: 'notANumber', cell: 'B6' },
  });
});
