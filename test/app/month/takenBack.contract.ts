import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { refreshTargetsTable } from '../../../src/app/month/targetsTable';
import { cellAddress } from '../../../src/base/address';
import type { CardEdit } from '../../../src/scorecard/sheet/cellEdits';
import { actBefore, tapRequests, type Fault } from '../../faults/tap';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/*
 * Somebody types an actual while its target turns from rate to amount: the target is taken back, in a request of its own. Where Excel
 * refuses that request, it is sent once more; where it refuses that too, the report says what the card holds.
 */

const SHEET = '目标表 2026-11';
const AMOUNT = 80000;

let world: MonthWorld;
let turned: CardEdit & { readonly sheetName: string };
beforeEach(async () => {
  world = await monthWorld('zh-CN', rowsOf(['温如言', '乔木', '沈知远']));
  await world.build('2026-11');
  need(await refreshTargetsTable(world.services));
  const lines = await world.read(SHEET);
  const row = lines.findIndex((line) => line[4] === '销售额达成率');
  await world.write(SHEET, `J${row + 1}:K${row + 1}`, [[AMOUNT, '元']]);
  const [change] = need(await planActualsImport(SHEET, world.services)).changes;
  if (change === undefined) throw new Error('nothing to enter');
  turned = change;
});
afterEach(() => world.close());

const BEFORE: Fault = { kind: 'before', code: 'GeneralException' };
const AFTER: Fault = { kind: 'after', code: 'GeneralException' };
const within = (count: number): Fault => ({ kind: 'between', code: 'GeneralException', count });

/** Enters the target while an actual is typed; the requests behind the one that writes it fail like these, one after the other. */
async function enter(faults: readonly (Fault | null)[]) {
  const { sheetName, row, rewrite } = turned;
  const actual = rewrite?.absolute?.actual ?? 0;
  const left = [...faults];
  let isWritten = false;
  const untap = tapRequests(world.book, (_nth, _body, text) => {
    if (isWritten) return left.shift() ?? null;
    isWritten = text.includes(String(AMOUNT));
    return null;
  });
  const acted = actBefore(
    world.book,
    (text) => text.includes(String(AMOUNT)),
    () => world.write(sheetName, cellAddress(row, actual), [[0.9]]),
  );
  const report = need(await applyActuals([turned]));
  untap();
  expect([acted(), left]).toEqual([true, []]);
  return { report, held: await held() };
}

/** What the card says of the target and its actual, and whether it is protected. */
async function held() {
  const { sheetName, row, column, rewrite } = turned;
  const { absolute, sentence } = rewrite ?? {};
  return world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const [target, actual, said] = [column, absolute?.actual ?? 0, sentence?.column ?? 0].map((at) =>
      sheet.getRangeByIndexes(row, at, 1, 1).load('formulas,numberFormat'),
    );
    sheet.protection.load('protected');
    await context.sync();
    const { record } = (await world.cards('2026-11')).find((card) => card.sheetName === sheetName) ?? {};
    return {
      target: [target?.formulas[0]?.[0], target?.numberFormat[0]?.[0]],
      actual: [actual?.formulas[0]?.[0], actual?.numberFormat[0]?.[0]],
      said: said?.formulas[0]?.[0] as unknown,
      noted: record?.targets,
      isProtected: sheet.protection.protected,
    };
  });
}

test.each<[string, Fault]>([
  ['not sent', BEFORE],
  ['done, and the answer is lost', AFTER],
  ...[2, 5, 8, 11, 14].map((count): [string, Fault] => [`stopped behind ${count} actions`, within(count)]),
])('taking back that is %s is sent once more: the card is as it was, and the report says so', async (_, fault) => {
  const before = await held();
  const { report, held: after } = await enter([fault]);
  expect(report).toMatchObject({ applied: [], refused: [{ after: AMOUNT }], remaining: [], stoppedBy: null });
  expect(after).toEqual({ ...before, actual: [0.9, before.actual[1]] });
});

test('taking back that Excel refuses altogether: the target stands, and the report says that it does', async () => {
  const before = await held();
  const { report, held: after } = await enter([BEFORE, null, BEFORE]);
  expect(report).toMatchObject({ applied: [{ after: AMOUNT }], refused: [], remaining: [] });
  expect(report.stoppedBy).not.toBeNull();
  expect(after).toMatchObject({ target: [AMOUNT, expect.stringContaining('元')], isProtected: before.isProtected });
  expect(Object.values(after.noted ?? {})).toEqual([AMOUNT]);
});

test('taking back of which both answers are lost: the target is gone, and the report does not say otherwise', async () => {
  const before = await held();
  const { report, held: after } = await enter([AFTER, null, AFTER]);
  expect(report).toMatchObject({ applied: [], refused: [], remaining: [{ after: AMOUNT }] });
  expect(report.stoppedBy).not.toBeNull();
  expect(after).toEqual({ ...before, actual: [0.9, before.actual[1]] });
});
