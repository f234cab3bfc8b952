import { buildJobDescriptions } from '../../../src/app/cards/buildJobDescriptions';
import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import type { Inspection } from '../../../src/app/list/inspect';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { workbookState } from '../../faults/workbookState';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** More than 200 new sheets are asked about before anything is done. */

const PERIOD = '2026-11';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

/** The three people of the list and as many more as it takes. */
function crowd(count: number): Inspection {
  const [first] = world.inspection.rows;
  if (!first) throw new Error('no rows');
  const rows = Array.from({ length: count }, (_, index) => {
    const person = { ...first.row.people[0], name: `员工${index}`, employeeId: `C${index}`, left: false, note: '' };
    return { ...first, row: { ...first.row, position: `岗位${index}`, people: [person] } };
  });
  return { ...world.inspection, rows } as Inspection;
}

const role = (): string => 'R02';

test('cards, the next period and pages are refused with their number, and nothing is changed', async () => {
  await world.build(PERIOD);
  const before = await workbookState(world.book);
  const many = crowd(203);
  const options = { ...DEFAULT_BUILD, period: '2026-12' };
  const refusal = { ok: false, error: { kind: 'tooManySheets', count: 203 } };
  expect(await buildScorecards(many, role, world.services, options)).toEqual(refusal);
  const closing = { closedOn: '2026-12-01', evenIncomplete: true };
  expect(await startNextPeriod(many, role, world.services, closing)).toEqual(refusal);
  const pages = { per: 'position', period: PERIOD } as const;
  expect(await buildJobDescriptions(many, role, world.services, pages)).toEqual(refusal);
  expect(await workbookState(world.book)).toEqual(before);
});

test('200 are built, more when the person says so, and cards that exist do not count', async () => {
  const few = { ...DEFAULT_BUILD, period: PERIOD };
  expect(need(await buildScorecards(crowd(200), role, world.services, few)).built).toHaveLength(200);
  const grown = crowd(205);
  expect(need(await buildScorecards(grown, role, world.services, few)).built).toHaveLength(5);
  const again = await buildScorecards(crowd(201), role, world.services, { ...few, period: '2026-12' });
  expect(again.ok).toBe(false);
});
