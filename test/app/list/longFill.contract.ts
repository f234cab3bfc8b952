import { applyFill, planFillFor } from '../../../src/app/list/fill';
import { inspectWorkbook, sureRole, type Inspection } from '../../../src/app/list/inspect';
import { joinPlans } from '../../../src/jobtable/editPlan';
import { tapRequests, type Fault } from '../../faults/tap';
import { read, sitDown, type Desk } from '../builtWorkbook';

/** A list that one request can't carry is filled part by part: it can be stopped, gone on with and undone whole. */

const SHEET = '长名单';
const PEOPLE = 5000;

let desk: Desk;
let inspection: Inspection;

beforeEach(async () => {
  desk = await sitDown();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(SHEET);
  const lines = Array.from({ length: PEOPLE }, (_, index) => [
    `W${10_000 + index}`,
    `员工${index}`,
    '仓储部',
    '打包员',
  ]);
  sheet.getRangeByIndexes(0, 0, PEOPLE + 1, 4).values = [['工号', '姓名', '部门', '岗位'], ...lines];
  await context.sync();
  const inspected = await inspectWorkbook(desk.services, { sheets: [SHEET] });
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  inspection = inspected.value;
});
afterEach(() => desk.leave());

const plan = () => planFillFor(inspection, sureRole, desk.services).plan;
const whole = async (): Promise<unknown[][]> => read(SHEET, `A1:F${PEOPLE + 1}`);
const fill = async (edits: ReturnType<typeof plan>, watch = {}) => {
  const applied = await applyFill(edits, watch);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value;
};
const failAt = (at: number, fault: Fault): (() => void) =>
  tapRequests(desk.workbook, (nth) => (nth === at ? fault : null));

test('five thousand rows are filled, told of part by part, and undone', async () => {
  const before = await whole();
  const told: number[] = [];
  const report = await fill(plan(), { onProgress: ({ done }: { done: number }) => told.push(done) });
  expect(report).toMatchObject({ remaining: 0, stoppedBy: null, cancelled: false });
  expect(report.filled).toHaveLength(2 * PEOPLE + 2);
  expect(told.length).toBeGreaterThan(2);
  expect(told[told.length - 1]).toBe(2 * PEOPLE + 2);
  for (const row of [2, PEOPLE / 2, PEOPLE + 1]) {
    expect((await read(SHEET, `E${row}:F${row}`)).flat().every((text) => String(text).length > 20)).toBe(true);
  }
  expect((await fill(report.undo)).filled).toHaveLength(2 * PEOPLE + 2);
  expect(await whole()).toEqual(before);
});

test('cancelled after the first part, it goes on from there; both parts are undone', async () => {
  const before = await whole();
  const controller = new AbortController();
  const first = await fill(plan(), { signal: controller.signal, onProgress: () => controller.abort() });
  expect(first.cancelled).toBe(true);
  expect(first.filled.length + first.remaining).toBe(2 * PEOPLE + 2);
  const second = await fill(plan());
  expect(second.filled).toHaveLength(first.remaining);
  await fill(joinPlans(second.undo, first.undo));
  expect(await whole()).toEqual(before);
});

test.each<[string, Fault]>([
  ['before a part', { kind: 'before', code: 'GeneralException' }],
  ['with the answer lost', { kind: 'after', code: 'GeneralException' }],
  ['in the middle of a part', { kind: 'between', code: 'AccessDenied', count: 14 }],
])('stopped %s, it can be undone whole', async (_, fault) => {
  const before = await whole();
  // Three requests a part: this is the writing one of the second.
  const untap = failAt(6, fault);
  const report = await fill(plan());
  untap();
  expect(report.stoppedBy?.code).toBe(fault.code);
  expect(report.remaining).toBeGreaterThan(0);
  await fill(report.undo);
  expect(await whole()).toEqual(before);
});
