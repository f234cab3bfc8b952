import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { refreshTargetsTable } from '../../../src/app/month/targetsTable';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { cellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { targetNeed } from '../../../src/scoring/score';
import { isSystemScored } from '../../../src/scoring/scoringRule';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const SHEET = '目标表 2026-11';
const NUMBER = 0;
const INDICATOR = 4;
const TARGET = 7;
const SOURCE = 8;

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await build();
});
afterEach(() => world.close());

/** Cards for the first three people whose role has a target to be set by the company. */
async function build(): Promise<void> {
  const { services } = world;
  const whole = need(await inspectWorkbook(services));
  const rows = whole.rows.filter((row) => {
    const role = services.catalogue.roles.get(sureRole(row) ?? '');
    return role?.indicators.some(
      ({ target, rule }) => target === null && isSystemScored(rule) && targetNeed(rule) !== 'none',
    );
  });
  const inspection = { ...whole, rows: rows.slice(0, 3) };
  need(await buildScorecards(inspection, sureRole, services, { ...DEFAULT_BUILD, period: '2026-11' }));
}

/** Totals that stand beside the table go on below it. */
const lines = async () => (await world.read(SHEET)).slice(4).filter((line) => line[NUMBER] !== '');
const cell = (row: number): string => `H${row + 5}`;

test('is typed once, taken over with what is refused, undone, and made again without loss', async () => {
  const made = need(await refreshTargetsTable(world.services));
  expect(made).toMatchObject({ sheet: SHEET, created: true, untouched: [], unreadable: [] });
  expect(made.targets).toBeGreaterThan(2);
  const drawn = await lines();
  expect(drawn).toHaveLength(made.targets);
  const proposed = drawn.filter((line) => line[SOURCE] === '岗位库建议');
  expect(proposed).toHaveLength(made.targets - made.missing);
  const blank = drawn.flatMap((line, row) => (line[TARGET] === '' ? [row] : []));
  expect(blank).toHaveLength(made.missing);
  expect(drawn.filter((line) => line[SOURCE] === '缺')).toHaveLength(made.missing);
  expect((await world.read(SHEET))[2]?.[0]).toBe(`还缺${made.missing}个目标值`);
  const [first = 0, second = 0] = blank;
  await world.write(SHEET, cell(first), [[0.5]]);
  await world.write(SHEET, cell(second), [['看情况']]);
  expect((await lines())[first]?.[SOURCE]).toBe('本期填写');
  const plan = need(await planActualsImport(SHEET, world.services));
  expect(plan).toMatchObject({ figure: 'target', changes: [{ after: 0.5, conflict: false, from: cell(first) }] });
  expect(plan.problems.map((problem) => `${problem.cell} ${problem.code}`)).toEqual([`${cell(second)} notANumber`]);
  const report = need(await applyActuals(chosenEdits(plan.changes, 'keep')));
  expect(report).toMatchObject({ applied: [{ after: 0.5 }], refused: [], stoppedBy: null });
  expect(need(await planActualsImport(SHEET, world.services))).toMatchObject({ changes: [], same: plan.same + 1 });
  const [change] = plan.changes;
  expect((await world.read(change?.sheetName ?? ''))[change?.row ?? 0]?.[change?.column ?? 0]).toBe(0.5);
  const again = need(await refreshTargetsTable(world.services));
  expect(again).toMatchObject({ created: false, added: 0, missing: made.missing - 1 });
  expect((await lines()).map((line) => line[TARGET])).toEqual(
    drawn.map((line, row): CellValue => (row === first ? 0.5 : row === second ? '看情况' : (line[TARGET] ?? ''))),
  );
  expect(need(await applyActuals(report.undo)).applied).toHaveLength(1);
  expect(need(await planActualsImport(SHEET, world.services)).changes).toHaveLength(1);
});

test('lines are known by card number and indicator, wherever HR moved them', async () => {
  const made = need(await refreshTargetsTable(world.services));
  const before = await lines();
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('6:6').insert('Down');
    sheet.getRange('5:5').delete('Up');
    await context.sync();
  });
  const [gone, moved] = before;
  await world.write(SHEET, 'I6', [[0.25]]);
  const plan = need(await planActualsImport(SHEET, world.services));
  expect(plan.problems).toEqual([]);
  expect(plan.changes).toMatchObject([
    { number: moved?.[NUMBER], indicator: moved?.[INDICATOR], after: 0.25, from: 'I6' },
  ]);
  expect(need(await refreshTargetsTable(world.services))).toMatchObject({ added: 1, untouched: [] });
  const last = (await world.read(SHEET)).filter((line) => line[1] !== '').at(-1);
  expect(last?.slice(1, 6)).toEqual(gone?.slice(NUMBER, INDICATOR + 1));
  expect((await world.read(SHEET)).slice(4).filter((line) => line[1] !== '')).toHaveLength(made.targets);
});

test('is refused for a closed period and without its headers, and is no staffing list', async () => {
  need(await refreshTargetsTable(world.services));
  const whole = need(await inspectWorkbook(world.services));
  expect(whole.lists.map(({ table }) => table.sheet)).not.toContain(SHEET);
  await world.write(SHEET, 'H4', [['多少']]);
  for (const refused of [await refreshTargetsTable(world.services), await planActualsImport(SHEET, world.services)]) {
    expect(refused).toMatchObject({ ok: false, error: { kind: 'listDamaged', sheet: SHEET } });
  }
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  const closed = { ok: false, error: { kind: 'periodClosed', closedOn: '2026-12-01' } };
  expect(await refreshTargetsTable(world.services)).toMatchObject(closed);
  expect(await planActualsImport(SHEET, world.services)).toMatchObject(closed);
});

test('a target of the catalogue’s is changed with its sentence; the card stays untouched, and keeps it when it is built again; undone', async () => {
  need(await refreshTargetsTable(world.services));
  const drawn = await lines();
  const row = drawn.findIndex((line) => line[SOURCE] === '岗位库建议' && line[TARGET] === 0.95);
  const [number, , , , indicator] = drawn[row] ?? [];
  await world.write(SHEET, cell(row), [['90.5%']]);
  const plan = need(await planActualsImport(SHEET, world.services));
  expect(plan).toMatchObject({
    changes: [{ number, indicator, before: 0.95, after: 0.905, conflict: false }],
    problems: [],
  });
  const [change] = plan.changes;
  const { sheetName = '', row: line = 0, rewrite } = change ?? {};
  const before = await world.read(sheetName);
  const registered = await card(String(number));
  const report = need(await applyActuals(chosenEdits(plan.changes, 'keep')));
  expect(report).toMatchObject({ applied: [{ after: 0.905 }], refused: [], stoppedBy: null });
  const shown = (await world.read(sheetName))[line]?.join(' ');
  expect(shown).toContain('目标值90.5%');
  expect(shown).not.toContain('95%');
  expect(await look(sheetName, line, change?.column ?? 0)).toEqual({
    format: '0.0##%',
    locked: true,
    isProtected: true,
  });
  const after = await card(String(number));
  expect(after.record).toEqual({ ...registered.record, targets: { [rewrite?.indicatorId ?? '']: 0.905 } });
  expect(after.trace).not.toBe(registered.trace);
  await build();
  expect(after.trace).toBe((await card(String(number))).trace);
  expect((await world.read(sheetName))[line]?.join(' ')).toBe(shown);
  expect(need(await applyActuals(report.undo)).applied).toHaveLength(1);
  expect(await world.read(sheetName)).toEqual(before);
  const undone = await card(String(number));
  expect(undone).toMatchObject({ record: registered.record, trace: registered.trace });
  expect(undone.record.targets).toBeUndefined();

  // One card changed by hand goes on counting as changed, one under a password is told.
  const rows = drawn.flatMap((each, at) => (each[SOURCE] === '岗位库建议' && each[TARGET] === 1 ? [at] : []));
  for (const at of rows) await world.write(SHEET, cell(at), [[0.9]]);
  const { changes } = need(await planActualsImport(SHEET, world.services));
  const [open, shut] = [...new Set(changes.map(({ sheetName: each }) => each))];
  if (open === undefined || shut === undefined) throw new Error('two cards are needed');
  const isOf = (sheet: string) => (each: { readonly number: string }) =>
    changes.some(({ number: own, sheetName: name }) => own === each.number && name === sheet);
  await world.run(async (context) => {
    const [changed, closed] = [open, shut].map((name) => context.workbook.worksheets.getItem(name));
    changed?.protection.unprotect();
    changed?.getRange('Q3').set({ values: [['面谈']] });
    changed?.protection.protect();
    closed?.protection.unprotect();
    closed?.protection.protect({}, 'secret');
    await context.sync();
  });
  const touched = changes.find(({ sheetName: each }) => each === open)?.number ?? '';
  const { trace } = await card(touched);
  const partly = need(await applyActuals(chosenEdits(changes, 'keep')));
  expect(partly.applied.filter(isOf(open)).length).toBeGreaterThan(0);
  expect(partly.refused.length).toBeGreaterThan(0);
  expect(partly.refused.every(isOf(shut))).toBe(true);
  expect(partly).toMatchObject({ remaining: [], stoppedBy: null });
  expect((await card(touched)).trace).toBe(trace);
});

test('an absolute target: the card takes the amount, shows the rate, scores by it, and keeps it when it is built again', async () => {
  need(await refreshTargetsTable(world.services));
  const drawn = await lines();
  const row = drawn.findIndex((line) => line[INDICATOR] === '销售额达成率');
  const number = String(drawn[row]?.[NUMBER]);
  await world.write(SHEET, `J${row + 5}:K${row + 5}`, [[80000, '元']]);
  const plan = need(await planActualsImport(SHEET, world.services));
  expect(plan).toMatchObject({ changes: [{ number, before: 1, after: 80000, word: '元' }], problems: [] });
  const [change] = plan.changes;
  if (!change) throw new Error('no change');
  const { sheetName, row: at, column, rewrite } = change;
  const { actual = 0 } = rewrite?.absolute ?? {};
  const report = need(await applyActuals(chosenEdits(plan.changes, 'keep')));
  expect(report).toMatchObject({ applied: [{ after: 80000 }], refused: [], stoppedBy: null });
  await build();
  expect(await look(sheetName, at, column)).toMatchObject({ format: '#,##0"元"', locked: true });
  expect(await look(sheetName, at, actual)).toMatchObject({ format: '#,##0"元"', locked: false });
  expect((await card(number)).record).toMatchObject({ amounts: { 'sales-target-attainment': '元' } });
  await world.write(sheetName, cellAddress(at, actual), [[72000]]);
  const line = (await world.read(sheetName))[at] ?? [];
  expect(line[rewrite?.sentence?.column ?? 0]).toMatch(/^达成率≥100%得100分.*；现达成率90.0%$/);
  expect(line[(await card(number)).record.grid?.columns.system ?? 0]).toBe(80);
  expect(need(await planActualsImport(SHEET, world.services)).problems).toEqual([]);
  // What was reached in money would be read as a rate.
  expect(need(await applyActuals(report.undo))).toMatchObject({ applied: [], refused: [{ before: 80000 }] });
  await world.write(sheetName, cellAddress(at, actual), [['']]);
  expect(need(await applyActuals(report.undo)).applied).toHaveLength(1);
  expect((await card(number)).record).not.toHaveProperty('amounts');
  expect((await world.read(sheetName))[at]?.[rewrite?.sentence?.column ?? 0]).toBe(rewrite?.sentence?.before);
});

test('an actual typed while its target turns from rate to amount keeps its unit: the target is taken back and told, the others are entered', async () => {
  need(await refreshTargetsTable(world.services));
  const drawn = await lines();
  const row = drawn.findIndex((line) => line[INDICATOR] === '销售额达成率');
  const number = String(drawn[row]?.[NUMBER]);
  const beside = drawn.findIndex((line, at) => at !== row && line[NUMBER] === number && line[SOURCE] === '岗位库建议');
  await world.write(SHEET, `J${row + 5}:K${row + 5}`, [[80000, '元']]);
  const other = Number(drawn[beside]?.[TARGET]) * 0.9;
  await world.write(SHEET, cell(beside), [[other]]);
  const { changes } = need(await planActualsImport(SHEET, world.services));
  expect(changes.map(({ after }) => after).sort()).toEqual([other, 80000].sort());
  const turned = changes.find(({ after }) => after === 80000);
  if (!turned) throw new Error('no change');
  const { sheetName, row: at, column, rewrite } = turned;
  const { actual = 0 } = rewrite?.absolute ?? {};
  const looks = async () => [
    await look(sheetName, at, column),
    await look(sheetName, at, actual),
    await bounds(sheetName, at, actual),
  ];
  const before = { line: (await world.read(sheetName))[at] ?? [], looks: await looks(), ...(await card(number)) };
  const acted = actBefore(
    world.book,
    (text) => text.includes('80000'),
    () => world.write(sheetName, cellAddress(at, actual), [[0.9]]),
  );
  const report = need(await applyActuals(chosenEdits(changes, 'keep')));
  expect(acted()).toBe(true);
  expect(report).toMatchObject({
    applied: [{ after: other }],
    refused: [{ after: 80000 }],
    remaining: [],
    stoppedBy: null,
  });
  const line = (await world.read(sheetName))[at] ?? [];
  expect([line[actual], line[column], line[rewrite?.sentence?.column ?? 0]]).toEqual([
    ...[0.9, before.line[column], before.line[rewrite?.sentence?.column ?? 0]],
  ]);
  expect(await looks()).toEqual(before.looks);
  const { targets, ...rest } = (await card(number)).record;
  expect(rest).toEqual(before.record);
  expect(Object.values(targets ?? {})).toEqual([other]);
  // Typed over, the target goes in as if nothing had been.
  await world.write(sheetName, cellAddress(at, actual), [['']]);
  const later = need(
    await applyActuals(chosenEdits(need(await planActualsImport(SHEET, world.services)).changes, 'keep')),
  );
  expect(later).toMatchObject({ applied: [{ after: 80000 }], refused: [] });
  expect((await card(number)).record).toMatchObject({ amounts: { 'sales-target-attainment': '元' } });
});

test('where nothing else is due, the record is as it was', async () => {
  need(await refreshTargetsTable(world.services));
  const row = (await lines()).findIndex((line) => line[INDICATOR] === '销售额达成率');
  const number = String((await lines())[row]?.[NUMBER]);
  await world.write(SHEET, `J${row + 5}:K${row + 5}`, [[80000, '元']]);
  const { changes } = need(await planActualsImport(SHEET, world.services));
  const [change] = changes;
  const { sheetName = '', row: at = 0, rewrite } = change ?? {};
  const { record, trace } = await card(number);
  actBefore(
    world.book,
    (text) => text.includes('80000'),
    () => world.write(sheetName, cellAddress(at, rewrite?.absolute?.actual ?? 0), [[0.9]]),
  );
  const report = need(await applyActuals(chosenEdits(changes, 'keep')));
  expect(report).toMatchObject({ applied: [], refused: [{ after: 80000 }], undo: [] });
  expect(await card(number)).toMatchObject({ record, trace });
  expect((await card(number)).record).not.toHaveProperty('amounts');
});

const bounds = (sheet: string, row: number, column: number) =>
  world.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });

async function card(number: string) {
  const found = (await world.cards('2026-11')).find(({ record }) => record.number === number);
  if (!found) throw new Error(`no card ${number}`);
  return found;
}

const look = (sheet: string, row: number, column: number) =>
  world.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    range.load('numberFormat');
    range.format.protection.load('locked');
    protection.load('protected');
    await context.sync();
    const { locked } = range.format.protection;
    return { format: range.numberFormat[0]?.[0] as unknown, locked, isProtected: protection.protected };
  });

test('new lines that one request does not take go in several, each held against what was typed meanwhile', async () => {
  need(await refreshTargetsTable(world.services));
  const all = await lines();
  const count = all.length;
  await world.run(async (context) => {
    context.workbook.worksheets
      .getItem(SHEET)
      .getRange(`6:${4 + count}`)
      .delete('Up');
    await context.sync();
  });
  const last = String(all.at(-1)?.[INDICATOR]);
  const isLast = (text: string): boolean => text.includes(last) && text.includes('"ActionType":4');
  const acted = actBefore(world.book, isLast, () => world.write(SHEET, `C${4 + count}`, [['人事的备注']]));
  const again = need(await refreshTargetsTable(world.services, 1));
  expect(acted()).toBe(true);
  expect(again).toMatchObject({ created: false, added: count - 1 });
  const shown = (await world.read(SHEET)).slice(4).map((line) => [line[NUMBER], line[INDICATOR]]);
  const wanted = all.map((line) => [line[NUMBER], line[INDICATOR]]);
  expect(shown.filter(([number]) => number !== '')).toEqual(wanted);
  expect(shown).toHaveLength(count + 1);
});

test('a remark typed where a line is about to be written stays, and the line comes below it', async () => {
  need(await refreshTargetsTable(world.services));
  const [first] = await lines();
  const isFirst = (line: readonly CellValue[]): boolean =>
    line[NUMBER] === first?.[NUMBER] && line[INDICATOR] === first?.[INDICATOR];
  const deleteRow = (row: number): Promise<void> =>
    world.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
  await deleteRow(5);
  need(await refreshTargetsTable(world.services));
  const row = (await world.read(SHEET)).findIndex(isFirst) + 1;
  await deleteRow(row);
  const acted = actBefore(
    world.book,
    (text) => text.includes(String(first?.[NUMBER])),
    () => world.write(SHEET, `C${row}`, [['人事的备注']]),
  );
  const again = need(await refreshTargetsTable(world.services));
  expect(acted()).toBe(true);
  expect(again.added).toBe(1);
  const below = (await world.read(SHEET)).slice(row - 1, row + 1);
  expect(below.map((line) => line[NUMBER])).toEqual(['', first?.[NUMBER]]);
  expect(below[0]?.[2]).toBe('人事的备注');
});
