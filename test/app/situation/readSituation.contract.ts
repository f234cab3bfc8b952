import { closePeriod } from '../../../src/app/month/closePeriod';
import { followWorkbook } from '../../../src/app/situation/followWorkbook';
import { readSituation, type SituationReading } from '../../../src/app/situation/readSituation';
import { activeCard, situationOf } from '../../../src/app/situation/situation';
import { cellAddress } from '../../../src/base/address';
import { enter, read, sheetNames, sitDown, type Desk } from '../builtWorkbook';

/** What a look at the workbook finds, held against the cards themselves. */

const PEOPLE = ['吴晓晓', '郑好', '杨柳'];

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
});
afterEach(() => desk.leave());

async function look(): Promise<SituationReading> {
  const found = await readSituation(desk.services);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

async function build(): Promise<void> {
  const inspection = await desk.inspect();
  const rows = inspection.rows.filter(({ row }) => row.people.some(({ name }) => PEOPLE.includes(name)));
  await desk.build({ ...inspection, rows });
}

test('a workbook without cards has none, and nothing is made by looking', async () => {
  const before = await sheetNames();
  expect(situationOf(await look())).toEqual({ kind: 'noCards', period: null });
  expect(await sheetNames()).toEqual(before);
});

test('each cell that is missing is named where it is, and filling all of them scores the card', async () => {
  await build();
  const { traffic } = desk.workbook.host;
  const trips = traffic.read().batches;
  const reading = await look();
  expect(reading.roles?.length).toBeGreaterThan(0);
  expect(traffic.read().batches - trips).toBeLessThanOrEqual(5);
  const open = situationOf(reading);
  if (open.kind !== 'open') throw new Error(open.kind);
  expect(open.scored).toBe(0);
  expect(open.cards.map(({ name }) => name)).toEqual(expect.arrayContaining(PEOPLE));
  for (const { sheetName, missing } of open.cards) {
    for (const { kind, row, column } of missing) {
      const cell = cellAddress(row, column);
      expect([sheetName, cell, (await read(sheetName, cell))[0]?.[0]]).toEqual([sheetName, cell, '']);
      await enter(sheetName, { [cell]: kind === 'self' || kind === 'manager' ? 4 : 1 });
    }
  }
  const scored = situationOf(await look());
  expect(scored).toMatchObject({ kind: 'scored', scored: PEOPLE.length });
});

test('the card that is shown knows its neighbours; a closed period is closed', async () => {
  await build();
  const [first, second] = situationCards(await look());
  desk.workbook.host.activateByHand(desk.workbook.host.workbook.sheetNamed(first ?? '')?.id ?? '');
  const reading = await look();
  expect(activeCard(situationOf(reading), reading.activeSheet)).toMatchObject({
    card: { sheetName: first },
    place: 1,
    previous: null,
    nextUnfinished: { sheetName: second },
  });
  await closePeriod(desk.services, { closedOn: '2026-12-01', evenIncomplete: true });
  expect(situationOf(await look())).toEqual({
    kind: 'closed',
    period: '2026-11',
    cardCount: PEOPLE.length,
    closedOn: '2026-12-01',
  });
});

test('what people do in the workbook is told, what Rolecard writes is not', async () => {
  const told: string[] = [];
  await followWorkbook({ onActivated: () => told.push('activated'), onChanged: () => told.push('changed') });
  await build();
  expect(told.filter((each) => each === 'changed')).toEqual([]);
  const { host } = desk.workbook;
  told.length = 0;
  host.activateByHand(host.workbook.sheetNamed('郑好')?.id ?? '');
  host.enterByHand('郑好', 6, 8, '0.5');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(['activated', 'changed']);
  host.changeSheetByHand(host.workbook.sheetNamed('郑好')?.id ?? '', { kind: 'delete' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(['activated', 'changed', 'changed', 'activated']);
});

function situationCards(reading: SituationReading): readonly string[] {
  return (reading.cards ?? []).map(({ sheetName }) => sheetName);
}
