import { cellAddress, parseArea } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { confirmTargets } from '../../../src/app/confirmation/confirmTargets';
import { planEvidence } from '../../../src/app/evidence/planEvidence';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { exportActualsTable } from '../../../src/app/month/exportActuals';
import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { refreshTargetsTable } from '../../../src/app/month/targetsTable';
import { buildProject } from '../../../src/app/projects/buildProject';
import { makeProjectTable } from '../../../src/app/projects/projectSheet';
import { settingsInUse } from '../../../src/app/settings/settingsInUse';
import { packTexts } from '../../../src/i18n/sheets/packs/texts';
import type { LivingCard } from '../../../src/registry/registry';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** Goals of a project that a company scores by rules of its own, on every way that an indicator of the library goes. */

const PERIOD = '2026-09-16..2026-11-15';
const DAYS = ['双11大促', '2026-09-16', '2026-11-15', '', '吴晓晓'];
const LINES: readonly (readonly CellValue[])[] = [
  [...DAYS, '预售发货准时率', 0.5, '按仓库发货时间', '百分比', '95%', '扣分：低于目标；每1%扣5分'],
  ['', '', '', '', '', '直播故障', 0.3, '', '次', 1, '计次：每次扣20分；最多扣60分'],
  ['', '', '', '', '', '客诉', 0.2, '', '数量', '', '扣分：高于目标；每2扣10分'],
];

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(['吴晓晓']));
  await world.build('2026-11');
  need(await makeProjectTable(world.services));
  await world.write(
    '项目目标表',
    'A4:K6',
    LINES.map((line) => [...line]),
  );
  await build();
});
afterAll(() => world.close());

async function build(): Promise<void> {
  const inspection = need(await inspectWorkbook(world.services));
  const report = need(await buildProject(inspection, sureRole, world.services, {}));
  expect(report.stoppedBy).toBeNull();
}

async function card(): Promise<LivingCard> {
  const [found] = await world.cards(PERIOD);
  if (!found) throw new Error('no card');
  return found;
}

async function calculate(): Promise<void> {
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}

/** What the lines show in a column, in their order. */
async function shown(field: 'rule' | 'target' | 'system'): Promise<CellValue[]> {
  await calculate();
  const { sheetName, record } = await card();
  const values = await world.read(sheetName);
  const column = record.grid?.columns[field] ?? 0;
  return (record.grid?.indicators ?? []).map(({ row }) => values[row]?.[column] ?? '');
}

async function total(): Promise<CellValue> {
  await calculate();
  const { sheetName, record } = await card();
  const place = parseArea(record.results['total.score'] ?? '');
  return (await world.read(sheetName))[place?.row ?? 0]?.[place?.column ?? 0] ?? '';
}

test('the card prints the sentence of each rule, its target, and what counts as reached', async () => {
  expect(await shown('rule')).toEqual([
    '目标值95%，每低1个百分点扣5分，扣完为止（不足1个百分点按1个百分点计）',
    '目标不超过1次，每超出1次扣20分，最多扣60分',
    '按目标值，每超出2个扣10分，扣完为止（不足2个按2个计）',
  ]);
  expect(await shown('target')).toEqual([0.95, 1, '']);
  const { sheetName } = await card();
  expect((await world.read(sheetName)).flat().join('\n')).toContain('预售发货准时率：按仓库发货时间');
});

test('the table of targets asks for the one that is open, and changes another together with its sentence', async () => {
  const { sheet, targets, missing } = need(await refreshTargetsTable(world.services));
  expect([targets, missing]).toEqual([3, 1]);
  const table = await world.read(sheet);
  const rowOf = (name: string): number => table.findIndex((line) => line.includes(name)) + 1;
  await world.write(sheet, `H${rowOf('客诉')}`, [[4]]);
  await world.write(sheet, `H${rowOf('预售发货准时率')}`, [[0.9]]);
  const plan = need(await planActualsImport(sheet, world.services));
  expect(plan.problems).toEqual([]);
  const report = need(await applyActuals(chosenEdits(plan.changes, 'replace')));
  expect(report).toMatchObject({ refused: [], stoppedBy: null });
  expect(await shown('target')).toEqual([0.9, 1, 4]);
  expect((await shown('rule'))[0]).toBe('目标值90%，每低1个百分点扣5分，扣完为止（不足1个百分点按1个百分点计）');
  // Built again it keeps what was set, and is confirmed.
  await build();
  expect(await shown('target')).toEqual([0.9, 1, 4]);
  expect(need(await confirmTargets(world.services))).toMatchObject({ notConfirmed: [] });
});

test('actual values come in by the name of the goal, within the bounds of its rule, and score by its formula', async () => {
  const table = need(await exportActualsTable(world.services, { form: 'long' }));
  const lines = await world.read(table.sheet);
  const rowOf = (name: string): number => lines.findIndex((line) => line.includes(name)) + 1;
  const header = lines.findIndex((line) => line.includes('实际完成'));
  const at = (name: string): string => cellAddress(rowOf(name) - 1, (lines[header] ?? []).indexOf('实际完成'));
  await world.write(table.sheet, at('预售发货准时率'), [[0.875]]);
  await world.write(table.sheet, at('直播故障'), [[2.5]]);
  await world.write(table.sheet, at('客诉'), [[9]]);
  const refused = need(await planActualsImport(table.sheet, world.services));
  expect(refused.problems.map(({ cell }) => cell)).toEqual([at('直播故障')]);
  await world.write(table.sheet, at('直播故障'), [[3]]);
  const plan = need(await planActualsImport(table.sheet, world.services));
  expect(plan.problems).toEqual([]);
  need(await applyActuals(chosenEdits(plan.changes, 'replace')));
  // 2.5 points below 90 % are three begun steps; 3 of 1 are two too many; 9 of 4 are three begun steps of 2.
  expect(await shown('system')).toEqual([85, 60, 70]);
  expect(await total()).toBe(74.5);
});

test('lines that lost their formulas with the settings sheet are mended with the same rules', async () => {
  await world.deleteSheets('考核设置');
  await build();
  expect(await shown('system')).toEqual([85, 60, 70]);
  expect(await total()).toBe(74.5);
});

test('changed grades are previewed for it, and history and evidence have it', async () => {
  const rows = await world.read('考核设置');
  const grade = rows.findIndex(([first]) => first === '良好') + 1;
  await world.write('考核设置', `B${grade}`, [[75]]);
  const { pending } = need(await settingsInUse(world.services, PERIOD));
  expect(pending?.people).toMatchObject([{ grade: '良好', newGrade: '合格' }]);
  await world.write('考核设置', `B${grade}`, [[70]]);
  const report = need(await closePeriod(world.services, { closedOn: '2026-11-16' }));
  expect(report.added).toMatchObject([{ total: 74.5, grade: '良好', passingLine: null }]);
  const { record } = await card();
  const person = `${record.employeeId} ${record.name}`;
  const words = packTexts('zh-CN').evidence;
  const { subject } = need(await planEvidence(world.services, { people: [person.trim()], year: '2026' }, words));
  expect(subject.months.find(({ number }) => number === record.number)).toMatchObject({ total: 74.5 });
});
