import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { actBefore, tapRequests } from '../../faults/tap';
import { workbookState } from '../../faults/workbookState';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** The pay sheet of a company too large for one request: it comes in parts, and nobody loses what was typed meanwhile. */

const PERIOD = '2026-11';
const SHEET = `绩效工资 ${PERIOD}`;
/** Bytes of a request that takes one line. */
const A_LINE = 1;

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.deleteSheets(SHEET));
afterAll(() => world.close());

/** The request that writes this card's line. */
const writesLineOf =
  (number: string) =>
  (text: string): boolean =>
    text.includes(number);

async function numbers(): Promise<string[]> {
  return (await world.cards(PERIOD)).map(({ record }) => record.number);
}

test('lines are high enough to be signed by hand, those of a part sent later as well', async () => {
  need(await refreshPaySheet(world.services, A_LINE));
  const all = await numbers();
  const rows = (await world.read(SHEET)).flatMap(([number], index) => (all.includes(String(number)) ? [index] : []));
  expect(rows).toHaveLength(all.length);
  const heights = await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const formats = rows.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).format);
    for (const format of formats) format.load('rowHeight');
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(36);
});

test('in parts it is the very sheet that one request draws', async () => {
  need(await refreshPaySheet(world.services));
  const whole = (await workbookState(world.book))[SHEET];
  await world.deleteSheets(SHEET);
  const report = need(await refreshPaySheet(world.services, A_LINE));
  expect(report).toMatchObject({ created: true, stoppedBy: null });
  expect(report.added).toHaveLength(3);
  expect((await workbookState(world.book))[SHEET]).toEqual(whole);
});

test('stopped between two parts, the report says which lines stand, and refreshing again adds the others', async () => {
  const [, second = '', third = ''] = await numbers();
  const untap = tapRequests(world.book, (_nth, _body, text) =>
    writesLineOf(third)(text) ? { kind: 'before', code: 'GeneralException' } : null,
  );
  const stopped = need(await refreshPaySheet(world.services, A_LINE));
  untap();
  expect(stopped.stoppedBy?.code).toBe('GeneralException');
  expect(stopped.added.map(({ number }) => number)).toEqual((await numbers()).slice(0, 2));
  expect(stopped.created).toBe(true);
  const lines = (await world.read(SHEET)).map(([number]) => number);
  expect([lines.includes(second), lines.includes(third)]).toEqual([true, false]);
  const rest = need(await refreshPaySheet(world.services, A_LINE));
  expect(rest).toMatchObject({ created: false, stoppedBy: null });
  expect(rest.added.map(({ number }) => number)).toEqual([third]);
});

test('a remark typed where a line is about to be written stays, and the line comes below it', async () => {
  const all = await numbers();
  const third = all[2] ?? '';
  const row = need(await refreshPaySheet(world.services)).added.length;
  const header = (await world.read(SHEET)).findIndex((line) => all.includes(String(line[0])));
  const last = header + row;
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(`${last}:${last}`).delete('Up');
    await context.sync();
  });
  const acted = actBefore(world.book, writesLineOf(third), () => world.write(SHEET, `B${last}`, [['人事的备注']]));
  const report = need(await refreshPaySheet(world.services));
  expect(acted()).toBe(true);
  expect(report.added.map(({ number }) => number)).toEqual([third]);
  const lines = (await world.read(SHEET)).slice(last - 1).map(([number, name]) => [number, name]);
  expect(lines).toEqual([
    ['', '人事的备注'],
    [third, expect.any(String)],
  ]);
  expect(need(await refreshPaySheet(world.services)).added).toEqual([]);
});
