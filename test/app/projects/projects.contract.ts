import { cellAddress, parseArea } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { buildProject, type ProjectReport } from '../../../src/app/projects/buildProject';
import { lookAtProjects, makeProjectTable, readProjectTable } from '../../../src/app/projects/projectSheet';
import { calibrate } from '../../../src/app/review/calibrate';
import { planTeamActuals } from '../../../src/app/team/planTeamActuals';
import { refreshCycle } from '../../../src/app/cycle/refreshCycle';
import { parseSpan } from '../../../src/scorecard/cycle/span';
import { readSituation } from '../../../src/app/situation/readSituation';
import { settingsPeriod } from '../../../src/app/cards/settingsPeriod';
import type { LivingCard } from '../../../src/registry/registry';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** Cards of a project, from the table to the history, beside the ordinary ones. */

const MONTH = '2026-11';
const PERIOD = '2026-09-16..2026-11-15';
const PEOPLE = ['吴晓晓', '郑好', '杨柳'];
const LINES: readonly (readonly CellValue[])[] = [
  ['双11大促', '2026-09-16', '2026-11-15', '', '吴晓晓', '大促活动页按期上线', 0.6, '10月20日前上线，零重大差错'],
  ['', '', '', '', '', '复盘报告', 0.4, '11月12日前提交并通过评审'],
  ['双11大促', '2026-09-16', '2026-11-15', '', '郑好', '大促活动页按期上线', '60%', '10月20日前上线，零重大差错'],
  ['', '', '', '', '', '一次通过率', 40, ''],
];

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(PEOPLE));
});
afterAll(() => world.close());

const fill = (lines: readonly (readonly CellValue[])[], row = 4): Promise<void> =>
  world.write(
    '项目目标表',
    `A${row}:H${row + lines.length - 1}`,
    lines.map((line) => [...line]),
  );

async function build(project?: string): Promise<ProjectReport> {
  const inspection = need(await inspectWorkbook(world.services));
  return need(await buildProject(inspection, sureRole, world.services, project === undefined ? {} : { project }));
}

async function cardOf(period: string, name: string): Promise<LivingCard> {
  const card = (await world.cards(period)).find(({ record }) => record.name === name);
  if (!card) throw new Error(`no card of ${name}`);
  return card;
}

async function calculate(): Promise<void> {
  await world.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}

/** Rates goals 4 of 5, and gives what is counted a value. */
async function score({ sheetName, record }: LivingCard): Promise<void> {
  for (const { id, row } of record.grid?.indicators ?? []) {
    const column = id.startsWith('project-goal-') ? record.grid?.columns.manager : record.grid?.columns.actual;
    await world.write(sheetName, cellAddress(row, column ?? 0), [[id.startsWith('project-goal-') ? 4 : 0.9]]);
  }
}

test('the table is made once, and is no staffing list', async () => {
  await world.build(MONTH);
  const made = need(await makeProjectTable(world.services));
  expect(made).toEqual({ sheet: '项目目标表', created: true });
  expect(need(await makeProjectTable(world.services))).toEqual({ sheet: '项目目标表', created: false });
  await fill(LINES);
  const inspection = need(await inspectWorkbook(world.services));
  expect(inspection.lists.map(({ table }) => table.sheet)).not.toContain('项目目标表');
});

test('what is wrong on it is told with its cell, and nothing is built', async () => {
  await fill([['双11大促', '2026-09-16', '2026-11-14', 'X9', '没有此人', '目标', 0.5, '']], 8);
  const found = need(await lookAtProjects(world.services));
  expect(found?.problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['unknownPerson', 'D8'],
    ['noStandard', 'H8'],
  ]);
  const inspection = need(await inspectWorkbook(world.services));
  const refused = await buildProject(inspection, sureRole, world.services, {});
  expect(refused).toMatchObject({ ok: false, error: { kind: 'projectTable', sheet: '项目目标表' } });
  expect(await world.sheetNames()).not.toContain('项目考核表模板');
  await fill([['', '', '', '', '', '', '', '']], 8);
});

test('a card for each, with a number of its own, beside those of the month, which stay as they are', async () => {
  const before = await world.cards(MONTH);
  expect(need(await readSituation(world.services)).ofProjects).toBeUndefined();
  const report = await build();
  expect(need(await readSituation(world.services))).toMatchObject({ period: PERIOD, cardCount: 2, ofProjects: true });
  expect(report).toMatchObject({ project: '双11大促', period: PERIOD, periodBefore: MONTH, stoppedBy: null });
  expect(
    report.built.map(({ sheetName, number }) => [sheetName, number.split('/')[0], number.split(' § ')[1]]),
  ).toEqual([
    ['吴晓晓 双11大促', PERIOD, '双11大促'],
    ['郑好 双11大促', PERIOD, '双11大促'],
  ]);
  expect(await world.cards(MONTH)).toEqual(before);
  const { record, sheetName } = await cardOf(PERIOD, '郑好');
  expect(record).toMatchObject({ kind: 'project', project: '双11大促', period: PERIOD });
  expect(record.grid?.indicators.map(({ id }) => id)).toEqual(['project-goal-1', 'first-pass-approval']);
  const cells = (await world.read(sheetName)).flat();
  const asked = ['送达日期与方式', '拒签的，说明及见证人：'];
  for (const text of ['双11大促', '大促活动页按期上线', '一次通过率', '起止日期：2026-09-16 至 2026-11-15', ...asked]) {
    expect(cells).toContain(text);
  }
  expect(cells.some((cell) => String(cell).startsWith('10月20日前上线'))).toBe(true);
  expect((await settingsPeriod()).ok && need(await settingsPeriod())?.period).toBe(PERIOD);
});

test('building again follows the table on cards nobody has begun, keeps begun ones, and adds who is new', async () => {
  await score(await cardOf(PERIOD, '郑好'));
  await fill([['双11大促', '2026-09-16', '2026-11-15', '', '杨柳', '客服排班', 1, '高峰时段满编']], 8);
  await fill([['', '', '', '', '', '复盘报告', 0.4, '11月13日前提交']], 5);
  const report = await build('双11大促');
  expect([report.built, report.refreshed, report.kept].map((cards) => cards.map(({ name }) => name))).toEqual([
    ['杨柳'],
    ['吴晓晓'],
    ['郑好'],
  ]);
  const cells = (await world.read('吴晓晓 双11大促')).flat();
  expect(cells.some((cell) => String(cell).startsWith('11月13日前提交'))).toBe(true);
});

test('summary and calibration count them apart, there is no pay sheet, and no team figure', async () => {
  await score(await cardOf(PERIOD, '吴晓晓'));
  await score(await cardOf(PERIOD, '杨柳'));
  const { summarySheet } = need(await refreshSummary(world.services));
  await calculate();
  const summary = await world.read(summarySheet);
  const line = summary.find((cells) => cells[2] === '吴晓晓') ?? [];
  expect(line[7]).toBe(80);
  expect(line[10]).toBe('–');
  expect(line[12]).toContain('项目考核：双11大促');
  expect(String(summary[1]?.[0])).toContain('其中项目考核表3张');
  const sheet = need(await calibrate(world.services)).sheet;
  await calculate();
  const cells = await world.read(sheet);
  expect(cells.some(([first]) => String(first).startsWith('八、项目考核'))).toBe(true);
  expect(await refreshPaySheet(world.services)).toMatchObject({ ok: false, error: { kind: 'onlyProjects' } });
  expect(need(await planTeamActuals(world.services)).changes).toEqual([]);
});

test('a settings sheet that was deleted is mended on them as on all cards', async () => {
  await world.deleteSheets('考核设置');
  await build();
  await calculate();
  for (const name of PEOPLE) {
    const { sheetName, record } = await cardOf(PERIOD, name);
    const formulas = await world.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
      used.load('formulas');
      await context.sync();
      return used.formulas.flat().map(String);
    });
    expect(formulas.filter((cell) => cell.includes('#REF!'))).toEqual([]);
    const total = parseArea(record.results['total.score'] ?? '');
    const values = await world.read(sheetName);
    expect(typeof values[total?.row ?? 0]?.[total?.column ?? 0]).toBe('number');
  }
});

test('closing names kind and project in the history, calls for no review, and can be opened again', async () => {
  const report = need(await closePeriod(world.services, { closedOn: '2026-11-16' }));
  expect(report.added).toHaveLength(3);
  for (const line of report.added) {
    expect(line.remarks[0]).toEqual({ kind: 'status', text: '项目考核：双11大促' });
    expect(line.passingLine).toBeNull();
  }
  const reopened = need(await reopenPeriod(world.services, { period: PERIOD, reopenedOn: '2026-11-17' }));
  expect(reopened.unlocked ?? 3).toBe(3);
  const again = need(await closePeriod(world.services, { closedOn: '2026-11-18', period: PERIOD }));
  expect(again.added).toHaveLength(3);
});

test('the month goes on as it was, and a quarter has nothing of the project', async () => {
  await world.build(MONTH);
  for (const card of await world.cards(MONTH)) await world.rate(card, 80);
  need(await closePeriod(world.services, { closedOn: '2026-12-01', period: MONTH }));
  const span = parseSpan('2026-Q4');
  if (span === null) throw new Error('no span');
  const report = need(await refreshCycle(span, world.services));
  expect(report.people).toBe(3);
  // It says whose project cards it leaves out, each once although the period was opened again.
  expect(report.projects).toEqual([
    { name: '吴晓晓', projects: [`${PERIOD} 双11大促`] },
    { name: '郑好', projects: [`${PERIOD} 双11大促`] },
    { name: '杨柳', projects: [`${PERIOD} 双11大促`] },
  ]);
  const shown = (await world.read(report.sheet)).flat();
  expect(shown).toContain('不计入的项目考核表：3人3张');
  const inspection = need(await inspectWorkbook(world.services));
  expect(need(await readProjectTable(world.services, inspection)).projects).toHaveLength(1);
});
