import { takeBackExport } from '../../../src/app/exports/enterExport';
import { planActualsImport } from '../../../src/app/month/importActuals';
import { sureRole, type MatchedRow } from '../../../src/app/list/inspect';
import { enterRegisters } from '../../../src/app/registers/enterRegisters';
import { listRegisters, makeRegisters } from '../../../src/app/registers/makeRegisters';
import { planRegisters } from '../../../src/app/registers/planRegisters';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', (rows, { roles }) => {
    const indicatorsOf = (row: MatchedRow) => roles.get(sureRole(row) ?? '')?.indicators ?? [];
    return rows.filter((row) => indicatorsOf(row).some(({ indicator }) => indicator.id === 'late-reports')).slice(0, 2);
  });
  await world.build('2026-11');
});
afterAll(() => world.close());

const SHEET = '报表提交登记表';
const ENTRY = { enteredOn: '2026-12-01' };

async function validation(address: string): Promise<unknown> {
  return world.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(SHEET).getRange(address);
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });
}

test('a register is made for those who need it, filled, counted, entered with its source, taken back, and made again without loss', async () => {
  const { services } = world;
  const needed = need(await listRegisters(services));
  expect(needed.every(({ people, sheet }) => people > 0 && sheet === null)).toBe(true);
  expect(needed.find(({ kind }) => kind.id === 'report-deadlines')).toMatchObject({ people: 2 });
  expect(needed.find(({ kind }) => kind.id === 'returns')).toBeUndefined();
  const refused = await makeRegisters(services, ['没有的登记表']);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'unknownRegisters', asked: ['没有的登记表'] } });
  expect(await planRegisters(services)).toMatchObject({ ok: false, error: { kind: 'noRegisters' } });
  const made = need(await makeRegisters(services, [SHEET]));
  expect(made).toEqual({ added: [SHEET], kept: [], people: '登记人员', peopleAdded: 2 });
  const [first, second] = (await world.cards('2026-11')).map(({ record }) => record.name);
  expect((await world.read('登记人员')).slice(3).map(([name]) => name)).toEqual([first, second]);
  expect(await validation('B5')).toEqual({ list: { inCellDropDown: true, source: "='登记人员'!$A$4:$A$5" } });
  const header = (await world.read(SHEET))[3] ?? [];
  const onTime = header.indexOf('是否按时');
  const line = (day: number, name: string | undefined, said: string) =>
    header.map((_, column) => (column === 0 ? day : column === 1 ? (name ?? '') : column === onTime ? said : ''));
  await world.write(SHEET, 'A5:J7', [line(46330, first, '否'), line(46331, first, '是'), line(46300, second, '否')]);
  await world.write(SHEET, 'C3', [['2026-11-30']]);
  const plan = need(await planRegisters(services));
  const late = plan.changes.filter(({ indicatorId }) => indicatorId === 'late-reports');
  expect(late.map(({ name, after, from }) => [name, after, from])).toEqual([
    [first, 1, 'A5'],
    [second, 0, 'C3'],
  ]);
  expect(plan.registers.counts).toMatchObject([{ sheet: SHEET, counted: 2, outside: ['A7'], isComplete: true }]);
  const asSheet = await planActualsImport(SHEET, services, () => planRegisters(services));
  expect(asSheet).toEqual({ ok: true, value: plan });
  expect(await planActualsImport(SHEET, services)).toMatchObject({ ok: false, error: { kind: 'noActualsTable' } });
  const entered = need(await enterRegisters(plan, { edits: chosenEdits(plan.changes, 'keep'), ...ENTRY }, services));
  expect(entered).toMatchObject({ refused: [], stoppedBy: null, sources: { sheet: '实际完成来源' } });
  const sources = (await world.read('实际完成来源')).slice(3);
  expect(sources.map((cells) => cells.slice(6))).toEqual([
    [1, '登记表行数', '', SHEET, 'A5'],
    [0, '登记表行数', '', SHEET, 'C3'],
  ]);
  expect(need(await planRegisters(services))).toMatchObject({ changes: [], same: plan.changes.length });
  const back = need(await takeBackExport(entered.sources, { edits: entered.undo, ...ENTRY }, services));
  expect(back.applied).toHaveLength(plan.changes.length);
  const before = await world.read(SHEET);
  await world.run(async (context) => {
    context.workbook.worksheets.getItem('登记人员').getRange('A5:D5').clear('Contents');
    context.workbook.worksheets.getItem(SHEET).name = '报表迟交';
    await context.sync();
  });
  const id = (await world.cards('2026-11'))[1]?.record.employeeId;
  const rules = (address: string): Promise<string[]> =>
    world.run(async (context) => {
      const cells = Array.from({ length: 9 }, (_, column) =>
        context.workbook.worksheets.getItem('报表迟交').getRange(address).getCell(0, column),
      );
      for (const { dataValidation } of cells) dataValidation.load('rule,type');
      await context.sync();
      return cells.map(({ dataValidation: { type, rule } }) => JSON.stringify([type, rule]));
    });
  const sameList = (rule: string): string => rule.replace(/\$\d+(?=")/, '');
  const rulesBefore = await rules('A6:I6');
  // A column is inserted in the moment before the choices of people change.
  const moved = actBefore(
    world.book,
    (text) => text.includes('DataValidation') && text.includes('登记人员'),
    () =>
      world.run(async (context) => {
        context.workbook.worksheets.getItem('报表迟交').getRange('A:A').insert('Right');
        await context.sync();
      }),
  );
  // Somebody types a name where the list goes on, in the moment before it is written.
  const acted = actBefore(
    world.book,
    (text) => text.includes(String(id)),
    () => world.write('登记人员', 'A5', [['新来的']]),
  );
  const again = need(await makeRegisters(services, null));
  expect([acted(), moved()]).toEqual([true, true]);
  expect(again).toMatchObject({ kept: ['报表迟交'], peopleAdded: 1 });
  expect(again.added).toHaveLength(needed.length - 1);
  expect((await world.read('报表迟交')).map((cells) => cells.slice(1))).toEqual(before);
  const now = await rules('B6:J6');
  expect(now.map(sameList)).toEqual(rulesBefore.map(sameList));
  expect(now).not.toEqual(rulesBefore);
  expect((await world.read('登记人员')).slice(3).map(([name]) => name)).toEqual([first, '新来的', second]);
});
