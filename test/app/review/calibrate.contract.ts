import { removeClosedCards } from '../../../src/app/archive/archiveCards';
import { lookAtCalibration } from '../../../src/app/confirmation/calibrationState';
import { sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { calibrate } from '../../../src/app/review/calibrate';
import { readSituation } from '../../../src/app/situation/readSituation';
import { isoDay } from '../../../src/base/calendarDay';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const PERIOD = '2026-11';
const SHEET = `绩效校准 ${PERIOD}`;
const CLOSING = { closedOn: '2026-12-01', evenIncomplete: true };

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.close());

const state = async () => need(await lookAtCalibration(world.services));

test('a calibration follows the cards, is asked for where the settings say so, and lets cards go later', async () => {
  const { services } = world;
  const [, second, third] = await world.cards(PERIOD);
  if (second === undefined || third === undefined) throw new Error('no cards');
  await world.rate(second, 90);
  expect(await state()).toEqual({ kind: 'none' });
  expect(need(await calibrate(services))).toMatchObject({ sheet: SHEET, cards: 3, added: [SHEET], kept: [] });
  const before = await world.read(SHEET);
  const lineOf = (cells: readonly unknown[][], name: string) =>
    cells.find((line) => line[0] === name && line[3] !== '');
  expect(lineOf(before, second.record.name)?.slice(3, 5)).toEqual([90, '优秀']);
  expect(before.flat().filter((cell) => String(cell).startsWith('改评“')).length).toBeGreaterThan(3);
  expect(lineOf(before, third.record.name)).toBeUndefined();
  // What is rated meanwhile is seen at once, and that reasons were listed before.
  await world.rate(third, 40);
  const after = await world.read(SHEET);
  expect(lineOf(after, third.record.name)?.slice(3, 5)).toEqual([40, '不合格']);
  expect(after.flat().join()).toContain('生成后改评有变动');
  expect(need(await calibrate(services))).toMatchObject({ sheet: SHEET, redrawn: [SHEET], kept: [] });

  await world.write('考核设置', `B${await world.rowOf('考核设置', '结账前须有校准确认（1是，0否）')}`, [[1]]);
  const refused = await closePeriod(services, CLOSING);
  expect(refused).toEqual({ ok: false, error: { kind: 'calibrationNeeded', period: PERIOD, sheet: SHEET } });
  await world.write(SHEET, `C${await world.rowOf(SHEET, '二级确认人')}`, [['顾长河']]);
  expect(await closePeriod(services, CLOSING)).toMatchObject({ ok: false, error: { kind: 'calibrationNeeded' } });
  expect(await state()).toEqual({ kind: 'unconfirmed', sheet: SHEET });
  await world.write(SHEET, `C${await world.rowOf(SHEET, '确认日期')}`, [['2026-11-30']]);
  const drawnOn = isoDay(services.today());
  const confirmed = { kind: 'confirmed', sheet: SHEET, confirmer: '顾长河', date: '2026-11-30' };
  expect(await state()).toEqual({ ...confirmed, since: { drawnOn, changed: [] } });
  await world.rate(third, 95);
  expect(await state()).toEqual({ ...confirmed, since: { drawnOn, changed: [third.record.name] } });
  expect(need(await readSituation(services)).calibration).toEqual(await state());
  // One that somebody has written on stays.
  expect(need(await calibrate(services))).toMatchObject({ sheet: `${SHEET}(2)`, kept: [SHEET] });
  expect(await state()).toEqual({ kind: 'unconfirmed', sheet: `${SHEET}(2)` });
  await world.deleteSheets(`${SHEET}(2)`);
  const next = { ...CLOSING, oldCards: 'file' as const };
  // What the sheet was drawn with that counts again is still known.
  expect(await state()).toEqual({ ...confirmed, since: { drawnOn, changed: [third.record.name] } });
  need(await startNextPeriod(world.inspection, sureRole, services, next));
  const shown = await world.read(SHEET);
  const { removed, kept } = need(await removeClosedCards(PERIOD, services));
  expect([removed.length, kept]).toEqual([3, []]);
  expect(lineOf(await world.read(SHEET), third.record.name)).toEqual(lineOf(shown, third.record.name));
  await world.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(SHEET).getUsedRange();
    cells.load('formulas');
    await context.sync();
    expect(cells.formulas.flat().filter((formula) => String(formula).includes('#REF'))).toEqual([]);
  });
});

test('what somebody enters in the moment before the sheet is drawn anew stays on it, and the new one stands beside', async () => {
  const { services } = world;
  need(await calibrate(services));
  const before = await world.read(SHEET);
  const row = await world.rowOf(SHEET, '二级确认人');
  const acted = actBefore(
    world.book,
    (text) => text.includes('"Unmerge"'),
    () => world.write(SHEET, `C${row}`, [["'=顾长河"]]),
  );
  expect(need(await calibrate(services))).toMatchObject({ sheet: `${SHEET}(2)`, redrawn: [], kept: [SHEET] });
  expect(acted()).toBe(true);
  // The new one is the one that is drawn anew from now on.
  expect(need(await calibrate(services))).toMatchObject({ redrawn: [`${SHEET}(2)`], kept: [] });
  const after = await world.read(SHEET);
  expect(after[row - 1]?.[2]).toBe('=顾长河');
  expect(after.map(([first]) => first)).toEqual(before.map(([first]) => first));
});
