import { removeCards } from '../../../src/app/cards/removeCards';
import { applyActuals } from '../../../src/app/month/importActuals';
import type { Inspection } from '../../../src/app/list/inspect';
import { columnName } from '../../../src/base/address';
import { ok } from '../../../src/base/result';
import { readRegistry } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { actBefore, tapRequests } from '../../faults/tap';
import { enter, read, sheetNames, sitDown, type Desk } from '../builtWorkbook';

/** Somebody types between the look at a card and the request that draws it anew or deletes it. */

const PEOPLE = ['吴晓晓', '郑好'];

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
  await desk.build(await people());
});
afterEach(() => desk.leave());

async function people(): Promise<Inspection> {
  const inspection = await desk.inspect();
  return {
    ...inspection,
    rows: inspection.rows.filter(({ row }) => row.people.some(({ name }) => PEOPLE.includes(name))),
  };
}

async function inExcel(work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets);
  await context.sync();
}

/** The request that draws cards anew copies the template. */
const draws = (text: string): boolean => text.includes('"_1"');

test('a score typed before its card is drawn anew stands on the new card, in the row of its indicator', async () => {
  await inExcel((worksheets) => worksheets.getItem('考核表模板').getRange('1:1').insert('Down'));
  const inspection = await people();
  const acted = actBefore(desk.workbook, draws, () => enter('郑好', { L8: 88, I9: '=好样的' }));
  const again = await desk.build(inspection);
  expect(acted()).toBe(true);
  expect(again).toMatchObject({ stoppedBy: null, built: [] });
  expect(await read('郑好', 'L9')).toEqual([[88]]);
  expect((await read('吴晓晓', 'L9'))[0]?.[0]).toBe('');
  const third = await desk.build(await people());
  expect(third.kept.map(({ name }) => name)).toEqual(['郑好']);
});

test('a score typed on a card whose person changed the role stays on its sheet', async () => {
  await enter('人员编制表', { C32: '仓库主管' });
  const inspection = await people();
  actBefore(desk.workbook, draws, () => enter('郑好', { L8: 88 }));
  await desk.build(inspection);
  const context = new Excel.RequestContext();
  const used = context.workbook.worksheets.getItem('郑好').getUsedRange();
  used.load('values');
  await context.sync();
  expect(used.values.flat()).toContain(88);
});

test('a card on which somebody typed before it was to be removed stays, and is shown', async () => {
  const numbers = new Set(['2026-11/E1022', '2026-11/E1023']);
  const acted = actBefore(
    desk.workbook,
    (text) => text.includes('"Hidden"'),
    () => enter('郑好', { L7: 88 }),
  );
  const removal = await removeCards(numbers, desk.services);
  expect(acted()).toBe(true);
  expect(removal).toMatchObject({ ok: true, value: { removed: ['吴晓晓'], kept: ['郑好'], summaryFailure: null } });
  expect(await read('郑好', 'L7')).toEqual([[88]]);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('郑好');
  sheet.load('visibility');
  await context.sync();
  expect(sheet.visibility).toBe('Visible');
});

test('what is typed into inputs before values are entered there stays, and is told; the undo leaves it too', async () => {
  const edit = (row: number, after: number) => ({ number: '2026-11/E1022', row, column: 8, before: '', after });
  const edits = [edit(6, 0.4321), edit(7, 0.25), edit(8, 0.125)];
  const acted = actBefore(
    desk.workbook,
    (text) => text.includes('0.4321'),
    () => enter('吴晓晓', { I7: "'=0.9", I8: 0.25 }),
  );
  const report = await applyActuals(edits);
  expect(acted()).toBe(true);
  expect(report).toMatchObject({
    ok: true,
    value: { applied: [edits[2]], alreadyDone: [edits[1]], refused: [edits[0]], stoppedBy: null },
  });
  expect(await read('吴晓晓', 'I7:I9')).toEqual([['=0.9'], [0.25], [0.125]]);
  if (report.ok) await applyActuals(report.value.undo);
  expect(await read('吴晓晓', 'I7:I9')).toEqual([['=0.9'], [0.25], ['']]);
});

test('a row inserted before values are entered, or while they are, leads none to another indicator', async () => {
  const found = await runStep(async (workbook) => ok(await readRegistry(workbook)));
  const record = found.ok ? found.value.cards.find(({ sheetName }) => sheetName === '吴晓晓')?.record : undefined;
  const { indicators = [], columns = {} } = record?.grid ?? {};
  const named = columns.name ?? 0;
  const names = await read('吴晓晓', `${columnName(named)}7:${columnName(named)}9`);
  const plan = indicators.slice(0, 3).map(({ id, row }, index) => {
    const line = { indicatorId: id, field: 'actual' as const, name: String(names[index]?.[0]), column: named };
    const edit = { number: '2026-11/E1022', row, column: columns.actual ?? 0, before: '', after: 0.125 * (index + 1) };
    return { ...edit, line };
  });
  const insert = (): Promise<void> =>
    inExcel((worksheets) => {
      const sheet = worksheets.getItem('吴晓晓');
      sheet.protection.unprotect();
      sheet.getRange('8:8').insert('Down');
    });
  const acted = actBefore(desk.workbook, (text) => text.includes('0.375'), insert);
  const report = await applyActuals(plan);
  expect(acted()).toBe(true);
  expect(report).toMatchObject({ ok: true, value: { applied: [plan[0]], refused: [plan[1], plan[2]] } });
  expect(await read('吴晓晓', 'I7:I10')).toEqual([[0.125], [''], [''], ['']]);
});

test('cards that were hidden to be removed are shown again where Excel stops', async () => {
  let requestsSince = -1;
  const untap = tapRequests(desk.workbook, (_nth, _body, text) => {
    if (requestsSince >= 0 || text.includes('"Hidden"')) requestsSince += 1;
    return requestsSince === 1 ? { kind: 'before', code: 'GeneralException' } : null;
  });
  const removal = await removeCards(new Set(['2026-11/E1023']), desk.services);
  untap();
  expect(removal.ok).toBe(false);
  expect(requestsSince).toBeGreaterThan(1);
  expect(await sheetNames()).toContain('郑好');
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('郑好');
  sheet.load('visibility');
  await context.sync();
  expect(sheet.visibility).toBe('Visible');
});

test('a row inserted on the settings before their period is changed keeps every setting in its place', async () => {
  const before = await read('考核设置', 'A1:B60');
  const at = before.findIndex(([label]) => label === '考核周期');
  const acted = actBefore(
    desk.workbook,
    (text) => text.includes('["2026-12"]') || text.includes(`"'2026-12"`),
    () =>
      inExcel((worksheets) =>
        worksheets
          .getItem('考核设置')
          .getRange(`${at + 1}:${at + 1}`)
          .insert('Down'),
      ),
  );
  const report = await desk.build(await people(), { period: '2026-12' });
  expect(acted()).toBe(true);
  expect(report).toMatchObject({ period: '2026-12', stoppedBy: null });
  const after = await read('考核设置', 'A1:B61');
  expect(after[at]).toEqual(['', '']);
  expect(after[at + 1]).toEqual(['考核周期', '2026-12']);
  expect([...after.slice(0, at), ...after.slice(at + 2)]).toEqual([...before.slice(0, at), ...before.slice(at + 1)]);
});
