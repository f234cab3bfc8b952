import { closePeriod } from '../../../src/app/month/closePeriod';
import { followUp } from '../../../src/app/review/followUp';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const PERIOD = '2026-11';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.close());

test('who is marked for review gets the steps and the plan of the card, and what was typed there stays', async () => {
  const { services } = world;
  const [card, other] = await world.cards(PERIOD);
  if (card === undefined || other === undefined) throw new Error('no cards');
  expect(need(await followUp(services))).toMatchObject({ period: null, people: [], added: [] });
  const plan = (await world.rowOf(card.sheetName, '改进事项')) + 1;
  await world.write(card.sheetName, `A${plan}`, [['回复客户更快']]);
  need(await closePeriod(services, { closedOn: '2026-12-01', evenIncomplete: true }));
  expect(need(await followUp(services))).toMatchObject({ period: PERIOD, people: [], added: [] });
  await world.write('绩效历史', `M${await world.rowOf('绩效历史', card.record.number)}`, [['待复核']]);
  const { name } = card.record;
  const sheets = [`复核 ${name}`, `改进计划 ${name}`];
  const person = card.record.number.slice(PERIOD.length + 1);
  const made = need(await followUp(services));
  expect(made).toMatchObject({ people: [{ person, name, measures: 1 }], added: sheets, kept: [] });
  expect((await world.read(sheets[1] ?? '')).flat()).toContain('回复客户更快');
  const steps = await world.read(sheets[0] ?? '');
  expect(steps.flat().join()).toContain('培训或调整工作岗位');
  expect(steps.flat().join()).not.toContain(other.record.name);
  // Untouched it follows; with a date somebody typed it stays, and no other is made.
  expect(need(await followUp(services))).toMatchObject({ redrawn: sheets, kept: [] });
  const first = await world.rowOf(sheets[0] ?? '', 1);
  await world.write(sheets[0] ?? '', `D${first}`, [['2026-12-05']]);
  // Somebody nobody knows: nothing is drawn of anybody.
  expect(await followUp(services, [person, 'E9999'])).toEqual({
    ok: false,
    error: { kind: 'notInHistory', people: ['E9999'] },
  });
  const again = need(await followUp(services, [person]));
  expect(again).toMatchObject({ redrawn: [sheets[1]], kept: [sheets[0]], added: [] });
  expect((await world.read(sheets[0] ?? ''))[first - 1]?.[3]).not.toBe('');
});
